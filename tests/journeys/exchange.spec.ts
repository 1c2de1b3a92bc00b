import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pressOn } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ expectedProblems: [/status of 4(22|10)/] });

/** The browser that runs no script lets no test measure the page either. */
async function look(page: Page, project: string): Promise<void> {
  if (project === 'desk') await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/planer/ny');
  await page.locator('[name="title"]').fill(title);
  await page.getByRole('button', { name: 'Begynd på spørgsmålene' }).click();
  await page.waitForURL(/\/spoergsmaal\/1/);
  return page.url().replace(/\/spoergsmaal.*$/, '');
}

test('a plan is taken along as a file and brought in again, and nothing is saved before it is seen', async ({
  signedIn: page,
}, { project }) => {
  const title = `Nordkajen igen, ${project.name}`;
  await page.goto('/planer/3/tag-med');
  await look(page, project.name);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hent filen', exact: true }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const changed = text
    .replaceAll('"Lokalplan for Nordkajen"', `"${title}"`)
    .replace('"weekday": 3', '"weekday": 2');

  await page.goto('/planer/hent-ind');
  await look(page, project.name);
  const choose = async (content: string) => {
    const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: 'Se, hvad der er i filen' }).click();
  };
  await choose(changed.slice(0, 1000));
  await expect(page.getByRole('alert')).toContainText('Filen er ikke hel');
  await look(page, project.name);
  await choose(changed);
  await expect(page.locator('h1')).toHaveText(title);
  await expect(page.getByText('Intet er gemt endnu.')).toBeVisible();
  await expect(page.getByText('Årshjulet er et andet')).toBeVisible();
  await look(page, project.name);
  await pressOn(page, page.getByRole('button', { name: 'Hent planen ind' }));
  await page.waitForURL(/\/forslag$/);
  await expect(
    page.getByText('Planen regner med årshjul, områder og mål fra Lillerup Kommune.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Regn med vores eget år' }).click();
  await expect(page.locator('h1')).toHaveText(title);
  await expect(page.getByText('Planen regner med årshjul')).toHaveCount(0);
});

test('a plan is put away, found by a search, and taken out again', async ({ signedIn: page }, {
  project,
}) => {
  const title = `Æblehaven ${project.name}`;
  const plan = await begin(page, title);
  await page.goto(`${plan}/arkiv`);
  await look(page, project.name);
  await page.locator('[name="reason"]').fill('Udsat');
  await page.getByRole('button', { name: 'Læg planen væk' }).click();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.locator('[name="soeg"]').fill(`aeblehav ${project.name}`);
  await page.getByRole('button', { name: 'Søg' }).click();
  await look(page, project.name);
  await expect(page.getByText('lagt væk', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('Planen er lagt væk. Den kan læses, men ikke rettes.')).toBeVisible();
  await look(page, project.name);
  await page.getByRole('link', { name: 'Tag den frem igen' }).click();
  await page.getByRole('button', { name: 'Tag planen frem igen' }).click();
  await expect(page.getByText('Planen er lagt væk')).toHaveCount(0);
});

test('a plan is copied for next year', async ({ signedIn: page }, { project }) => {
  await page.goto('/planer/3/kopi');
  await look(page, project.name);
  await page.locator('[name="title"]').fill(`Nordkajen næste år, ${project.name}`);
  await page.getByRole('button', { name: 'Lav kopien' }).click();
  await page.waitForURL(/\/forslag$/);
  await expect(page.locator('h1')).toHaveText(`Nordkajen næste år, ${project.name}`);
});

test('a reading link is made, read without signing in, and withdrawn', async ({
  signedIn: page,
  page: reader,
}, { project }) => {
  const name = `Udvalget, ${project.name}`;
  await page.goto('/planer/3/laeselink');
  await page.locator('[name="name"]').fill(name);
  await page.getByRole('button', { name: 'Lav linket' }).click();
  await expect(page.getByText(`Linket til ${name} er klar`)).toBeVisible();
  await look(page, project.name);
  const line = page.locator('li', { has: page.getByRole('heading', { name }) });
  const address = (await line.locator('.mv-address').textContent()) ?? '';
  await reader.goto(address);
  await expect(reader.locator('h1')).toContainText('Nordkajen');
  await expect(reader.locator('header a', { hasText: 'Log ind' })).toHaveCount(0);
  await look(reader, project.name);
  await reader.getByRole('link', { name: 'English' }).click();
  await expect(reader.getByText('The text as it stands on')).toBeVisible();
  await line.getByRole('button', { name: `Træk tilbage ${name}` }).click();
  await expect(page.getByText(`Linket til ${name} er trukket tilbage`)).toBeVisible();
  await reader.goto(address);
  await expect(reader.locator('h1')).toHaveText('Linket er trukket tilbage');
  await look(reader, project.name);
});
