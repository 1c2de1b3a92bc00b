import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pressOn } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';
import { onPhone, onWideScreen } from '../support/where.ts';

test.describe.configure({ timeout: 120_000 });

async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/planer/ny');
  await page.locator('[name="title"]').fill(title);
  await page.getByRole('button', { name: 'Begynd på spørgsmålene' }).click();
  await page.waitForURL(/\/spoergsmaal\/1/);
  return page.url().replace(/\/spoergsmaal.*$/, '');
}

/** The invented harbour's address. */
async function harbour(page: Page): Promise<string> {
  await page.goto('/planer/3/forslag');
  await expect(page.locator('h1')).toHaveText('Lokalplan for Nordkajen');
  return '/planer/3';
}

test('steps are added, swapped, held otherwise and undone, and the effect stands beside them', async ({
  signedIn: page,
}, info) => {
  const isScripted = info.project.name !== 'no-script';
  const check = async () => {
    if (info.project.name === 'desk') await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  const plan = await begin(page, `Gågaden, ${info.project.name}`);
  await page.goto(`${plan}/skridt`);
  await expect(page.locator('[data-said]')).toContainText('Planen følger forslaget.');
  await check();
  await page.getByRole('link', { name: 'Tilføj noget, der fordyber' }).click();
  await check();
  await page.getByText(/Vis \d+ flere metoder/).click();
  await check();
  await page.getByRole('button', { name: 'Vælg World Café', exact: true }).click();
  await expect(page.locator('[data-said]')).toContainText('Tilføjet: World Café.');
  await expect(page.locator('#skridt-world_cafe')).toBeVisible();

  await page
    .locator('#skridt-world_cafe')
    .getByRole('link', { name: /^Ændr form og dato/ })
    .click();
  await check();
  await page.locator('label[for]', { hasText: 'hverdag kl. 16–18.30' }).click();
  if (isScripted) await expect(page.locator('[data-said]')).toContainText('Gemt kl.');
  await page.locator('label[for]', { hasText: 'børnepasning' }).click();
  if (isScripted)
    await expect(page.getByText('Begge forældre kan komme, når nogen passer børnene.')).toBeVisible();
  await check();
  await page.getByRole('button', { name: 'Gem, og gå tilbage til skridtene' }).click();
  await expect(page.locator('#skridt-world_cafe')).toContainText('hverdag kl. 16–18.30');
  await expect(page.locator('#skridt-world_cafe')).toContainText('børnepasning');

  await page.locator('#skridt-world_cafe').getByRole('button', { name: 'Tag ud World Café' }).click();
  await expect(page.locator('[data-said]')).toContainText('Taget ud: World Café.');
  await expect(page.locator('#skridt-world_cafe')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.locator('#skridt-world_cafe')).toContainText('børnepasning');
  await check();
  await page.goto(`${plan}/historik`);
  await expect(page.getByText('ændrede skridtene').first()).toBeVisible();
});

test('a form that is wrong keeps what was typed, and says it at the field', async ({
  signedIn: page,
}, info) => {
  const plan = await begin(page, 'Torvet');
  await page.goto(`${plan}/skridt`);
  const link = page.getByRole('link', { name: /^Ændr form og dato/ }).first();
  await link.click();
  await page.locator('[name="times"]').fill('nul');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv et helt tal fra 1 til 99.');
  await expect(page.locator('[name="times"]')).toHaveValue('nul');
  if (info.project.name !== 'no-script') await expectAccessible(page);
});
test.use({ expectedProblems: [/422/] });

test('kinds and versions stand side by side, and a version is used and left again', async ({
  signedIn: page,
}, info) => {
  const isJudged = info.project.name === 'phone';
  const path = await harbour(page);
  await page.goto(`${path}/hvad-nu-hvis`);
  await expect(page.getByRole('heading', { name: '3 versioner ved siden af hinanden' })).toBeVisible();
  await expect(page.locator('.mv-verdict')).toContainText('.');
  if (isJudged) await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const plan = await begin(page, `Havnen, ${info.project.name}`);
  await page.goto(`${plan}/hvad-nu-hvis`);
  await page.locator('[name="name"]').fill('Den lille');
  await page.getByRole('button', { name: 'Gem en kopi' }).click();
  await expect(page.getByRole('heading', { name: '2 versioner ved siden af hinanden' })).toBeVisible();
  await page.getByRole('button', { name: 'Brug den Den lille' }).click();
  await expect(page.locator('.mv-versions > li', { hasText: 'Den lille' })).toContainText('den, I bruger');
  if (isJudged) await expectAccessible(page);
  await page.locator('[name="name"]').fill('den lille');
  await page.getByRole('button', { name: 'Gem en kopi' }).click();
  await expect(page.getByRole('alert')).toContainText('Der er allerede en version med det navn.');
  await expect(page.locator('#name')).toHaveValue('den lille');
});

test('the harbour’s meeting in June is caught by section 27, and the law can be read', async ({
  signedIn: page,
}, info) => {
  const isJudged = info.project.name === 'desk';
  const path = await harbour(page);
  const finding = page.locator('#R103');
  await expect(finding).toContainText('Loven siger');
  await expect(finding.getByRole('button', { name: /^Flyt beslutningen til onsdag den / })).toBeVisible();
  if (isJudged) await expectAccessible(page);
  await finding.getByRole('link', { name: /planlovens § 27/ }).click();
  await expect(page.locator('#R103')).toContainText('Ikke bekræftet i jeres hus');
  if (isJudged) await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto(`${path}/tidsplan`);
  await expect(page.getByText(/§ 27/).first()).toBeVisible();
  if (isJudged) await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

// The English walk sees them at the desk.
test('the lists, the year, the house and the law are in order', onPhone, async ({ signedIn: page }) => {
  const path = await harbour(page);
  const pages = [
    `${path}/huskeliste`,
    `${path}/kontakter`,
    '/aaret',
    '/aarshjul',
    '/omraader',
    '/hus',
    '/love',
  ];
  for (const one of pages) {
    await page.goto(one);
    await expect(page.locator('h1')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test('steps are changed by keyboard alone', onWideScreen, async ({ signedIn: page }, info) => {
  const plan = await begin(page, `Stien, ${info.project.name}`);
  await page.goto(`${plan}/skridt`);
  await pressOn(page, page.getByRole('link', { name: 'Tilføj noget, der åbner' }));
  await page.waitForURL(/tilfoej\/open$/);
  await pressOn(page, page.getByRole('button', { name: /^Vælg / }).first());
  await expect(page.locator('[data-said]')).toContainText('Tilføjet: ');
  await pressOn(page, page.getByRole('button', { name: 'Fortryd' }));
  await expect(page.locator('[data-said]')).toContainText('Det sidste er fortrudt.');
});
