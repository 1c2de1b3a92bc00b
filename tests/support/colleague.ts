import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { signInByLink } from './sign-in.ts';

/** Invites a planner and signs them in on a page of their own, by the mail that the administrator sees. */
export async function signInColleague(
  administrator: Page,
  colleague: Page,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> {
  await administrator.goto(paths.people());
  const invitation = administrator.locator('form:has([name="email"])');
  await invitation.locator('[name="name"]').fill(name);
  await invitation.locator('[name="email"]').fill(email);
  await invitation.locator('[name="role"][value="planner"]').check({ force: true });
  await invitation.locator('button[type="submit"]').last().click();
  await administrator.getByText(email).first().waitFor();
  await colleague.goto(paths.signIn());
  await colleague.locator('main [name="email"]').fill(email);
  await colleague.locator('main button[type="submit"]').first().click();
  await colleague.waitForURL(/log-ind\/sendt/);
  await administrator.goto(paths.outbox());
  // The newest mail stands first; the invitation is older than the link.
  await administrator.getByRole('row').filter({ hasText: email }).first().getByRole('link').click();
  const link = await administrator.locator('main a[href*="/log-ind/"]').first().getAttribute('href');
  await signInByLink(colleague, link ?? '');
}
