import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';

test.describe.configure({ timeout: 120_000 });

test('a comment is written from the steps by keyboard, answered, closed and opened again', async ({
  signedIn: page,
}, info) => {
  const check = async () => {
    if (info.project.name === 'desk') await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  await page.goto('/planer/ny');
  await page.locator('[name="title"]').fill(`Torvet, ${info.project.name}`);
  await page.getByRole('button', { name: 'Begynd på spørgsmålene' }).click();
  await page.waitForURL(/\/spoergsmaal\/1/);
  const plan = new URL(page.url()).pathname.replace(/\/spoergsmaal.*$/, '');

  await page.goto(`${plan}/skridt`);
  const step = page.locator('li[id^="skridt-"]').first();
  await pressOn(page, step.getByRole('link', { name: /^Kommentér/ }));
  await page.waitForURL(/kommentarer\?del=step/);
  await expect(page.locator('h1')).toContainText('Skridt: ');
  await check();
  await tabTo(page, page.getByLabel('Din kommentar'));
  await page.keyboard.type('Kan vi holde det udenfor?');
  await pressOn(page, page.getByRole('button', { name: 'Kommentér' }));
  await expect(page.getByText('Din kommentar er gemt.')).toBeVisible();
  await check();

  await page.getByRole('link', { name: /^Svar/ }).click();
  await check();
  await page.getByLabel('Dit svar').fill('Ja, hvis der er et telt.');
  await page.getByRole('button', { name: 'Svar' }).click();
  await expect(page.getByText('Ja, hvis der er et telt.', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Gå til den i planen' }).first().click();
  await expect(step.getByRole('link', { name: /^1 kommentar/ })).toBeVisible();
  await step.getByRole('link', { name: /^1 kommentar/ }).click();

  await page.getByRole('button', { name: /^Markér som løst/ }).click();
  await expect(page.getByText('Kommentaren er løst.')).toBeVisible();
  await expect(page.getByText('Løst (1)')).toBeVisible();
  await check();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Kommentaren er åben igen.')).toBeVisible();
  await expect(page.getByText('Én kommentar er åben')).toBeVisible();

  await page.goto(`${plan}/sammen`);
  await expect(page.getByText('Kan vi holde det udenfor?', { exact: true })).toBeVisible();
  await check();
});

test('a colleague is put on a plan, and taken off it', async ({ signedIn: page }, info) => {
  await page.goto('/planer/3/sammen/personer');
  if (info.project.name === 'desk') await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const who =
    { phone: 'Skolechefen', desk: 'Klimakoordinatoren', 'no-script': 'Planlægger A' }[info.project.name] ??
    '';
  await page.getByLabel('Hvem?').selectOption({ label: who });
  await page.getByRole('button', { name: 'Sæt på planen' }).click();
  await expect(page.getByText(`${who} er med på planen.`)).toBeVisible();
  const line = page
    .locator('#members ~ *, section:has(#members)')
    .getByRole('listitem')
    .filter({ hasText: who });
  await line.getByText('Ret', { exact: true }).click();
  await line.getByRole('button', { name: /^Tag af planen/ }).click();
  await expect(page.getByText(`${who} er taget af planen.`)).toBeVisible();
});
