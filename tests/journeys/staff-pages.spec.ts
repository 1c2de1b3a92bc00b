import { inLanguage, paths } from '../../src/paths.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';

const pages = [paths.people(), paths.account(), paths.outbox(), paths.jobs(), paths.settings()];

for (const path of pages)
  for (const language of ['da', 'en'] as const)
    test(`${path} in ${language} can be used by everyone`, async ({ signedIn: page }, info) => {
      const answer = await page.goto(inLanguage(language, path));
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectNoSidewaysScroll(page);
      // One language on each width: what axe looks for is the same in both.
      if (info.project.name === (language === 'da' ? 'phone' : 'desk')) await expectAccessible(page);
    });

test.describe('with mistakes', () => {
  test.use({ expectedProblems: [/422/] });

  test('an invitation without a name and an address is told what it lacks', async ({
    signedIn: page,
  }, info) => {
    await page.goto(paths.people());
    await page.locator('form:has([name="email"]) button[type="submit"]').last().click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoSidewaysScroll(page);
    if (info.project.name !== 'no-script') await expectAccessible(page);
  });

  test('a colour that white letters cannot be read on is refused, and stays in the field', async ({
    signedIn: page,
  }, info) => {
    await page.goto(paths.settings());
    await page.locator('[name="brand"]').fill('#f2b705');
    await page
      .locator('form:has([name="brand"])')
      .evaluate((form) => (form as HTMLFormElement).requestSubmit());
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.locator('[name="brand"]')).toHaveValue('#f2b705');
    if (info.project.name !== 'no-script') await expectAccessible(page);
  });
});

test('somebody is invited, and stands among the people', async ({ signedIn: page }, info) => {
  const email = `ny-${info.project.name}@lillerup.example`;
  await page.goto(paths.people());
  const form = page.locator('form:has([name="email"])');
  await form.locator('[name="name"]').fill('Ny Planlægger');
  await form.locator('[name="email"]').fill(email);
  await form.locator('[name="role"][value="planner"]').check({ force: true });
  await form.locator('button[type="submit"]').last().click();
  await expect(page.getByText(email).first()).toBeVisible();
  if (info.project.name !== 'no-script') await expectAccessible(page);
});
