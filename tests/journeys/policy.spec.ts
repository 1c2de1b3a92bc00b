import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';
import { atDesk } from '../support/where.ts';

test.describe.configure({ timeout: 120_000 });

test('a resident finds what the municipality has promised, in both languages', async ({ page }, info) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sådan gør vi' }).click();
  await expect(page.locator('h1')).toHaveText('Sådan gør vi i Lillerup Kommune');
  await expect(page.getByRole('heading', { name: 'Du får svar to gange' })).toBeVisible();
  await expect(page.locator('main')).toContainText('du får svar inden tre måneder');
  await expect(page.locator('main')).toContainText('Vedtaget af Byrådet');
  await expectNoSidewaysScroll(page);
  if (info.project.name !== 'no-script') await expectAccessible(page);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.locator('h1')).toHaveText('How we do it in Lillerup Kommune');
});

test.describe('the administrator', () => {
  test.use({ expectedProblems: [/status of 422/] });

  // There is one policy, and the journeys run side by side.
  test(
    'writes whom to call, is told what is wrong, and residents see it',
    atDesk,
    async ({ signedIn, page }) => {
      await signedIn.goto('/planer');
      await signedIn.getByRole('link', { name: /^Sådan gør vi: det, I selv har vedtaget/ }).click();
      await signedIn.getByRole('link', { name: 'Ret siden' }).click();
      await expectAccessible(signedIn);
      await signedIn.getByLabel('Ring til').fill('Byrådets sekretær');
      await signedIn.getByLabel('Telefon', { exact: false }).last().fill('12');
      await signedIn.getByRole('button', { name: 'Gem' }).click();
      await expect(signedIn.getByRole('alert')).toContainText('mindst otte cifre');
      await expectAccessible(signedIn);
      await signedIn.getByLabel('Telefon', { exact: false }).last().fill('00 00 00 01');
      await signedIn.getByRole('button', { name: 'Gem' }).click();
      await expect(signedIn.getByRole('status')).toContainText('Det er gemt');
      await page.goto('/saadan-goer-vi');
      await expect(page.locator('main')).toContainText('00 00 00 01 (Byrådets sekretær)');
    },
  );
});

test('a new plan begins as the house does it, and one that leaves it is brought back', async ({
  signedIn: page,
}, info) => {
  await page.goto('/planer/ny');
  await expect(page.locator('main')).toContainText('som de står i jeres egen politik');
  await page.locator('[name="title"]').fill(`Legepladsen, ${info.project.name}`);
  await page.getByRole('button', { name: 'Begynd på spørgsmålene' }).click();
  await page.waitForURL(/\/spoergsmaal\/1/);
  await page.goto(page.url().replace(/1$/, '4'));
  await expect(page.locator('main')).toContainText('Det står i jeres egen politik.');
  await expect(page.locator('[name="firstAnswer"][value="3"]')).toBeChecked();
  await page.locator('label[for="firstAnswer-6"]').click();
  await page.getByRole('button', { name: 'Gem og se forslaget' }).click();
  await page.waitForURL(/\/forslag/);
  const finding = page.locator('#R124');
  await expect(finding).toContainText('Det hænger ikke sammen');
  const all = page.locator('main');
  await expect(all).toContainText(
    'Det første svar kommer efter 6 uger, men jeres politik siger senest 3 uger.',
  );
  await expect(all).toContainText('Det står i jeres egen politik, vedtaget af Byrådet den');
  await page.getByRole('button', { name: 'Svar første gang efter højst 3 uger' }).click();
  await expect(page.locator('#R124')).toHaveCount(0);
});
