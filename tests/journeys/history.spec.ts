import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pressOn } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';

test.describe.configure({ timeout: 120_000 });

async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/planer/ny');
  await page.locator('[name="title"]').fill(title);
  await page.getByRole('button', { name: 'Begynd på spørgsmålene' }).click();
  await page.waitForURL(/\/spoergsmaal\/1/);
  return page.url().replace(/\/spoergsmaal.*$/, '');
}

test('a step is changed, read in the history, compared and gone back from, and a decision stands over it', async ({
  signedIn: page,
}, info) => {
  const check = async () => {
    if (info.project.name !== 'no-script') await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  const plan = await begin(page, `Søbadet, ${info.project.name}`);
  await page.goto(`${plan}/skridt/tilfoej/deepen`);
  await page.getByText(/Vis \d+ flere metoder/).click();
  await page.getByRole('button', { name: 'Vælg World Café', exact: true }).click();
  await expect(page.locator('#skridt-world_cafe')).toBeVisible();

  await page.goto(`${plan}/historik`);
  const entry = page.locator('.mv-history > li').first();
  await expect(entry).toContainText('ændrede skridtene');
  await check();
  await entry.getByText('Skriv hvorfor').click();
  await check();
  await entry.locator('textarea').fill('Roklubben ville snakke ved borde.');
  await entry.getByRole('button', { name: 'Gem' }).click();
  await expect(page.locator('.mv-history > li').first()).toContainText('Roklubben ville snakke ved borde.');
  await page.locator('[name="hvad"]').selectOption('time');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(page.getByText('Det er der ikke noget af.')).toBeVisible();

  await page.goto(`${plan}/beslutning`);
  await page.locator('label', { hasText: /^Godkendt$/ }).click();
  await page.locator('[name="day"]').fill('2026-01-28');
  await page.getByLabel('Med deres egne ord').fill('Godkendt.\nMindretallet stemte imod.');
  await check();
  await page.getByRole('button', { name: 'Gem beslutningen' }).click();
  await expect(page.getByRole('status')).toContainText('Beslutningen er skrevet ned.');
  await check();
  await page.goto(`${plan}/forslag`);
  await expect(page.locator('.mv-decided')).toContainText('godkendte planen onsdag den 28. januar 2026');
  await expect(page.locator('.mv-decided')).toContainText('Siden da er 6 ting ændret.');

  await page.locator('.mv-decided').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('6 ting er anderledes');
  await expect(page.locator('.mv-diff').filter({ hasText: 'World Café' })).toBeVisible();
  await check();

  await page.getByRole('link', { name: 'Gå tilbage til version 1, som den blev vedtaget?' }).click();
  await check();
  await page.getByLabel('Hvorfor går I tilbage?').fill('Vi nåede det ikke.');
  // By keyboard: a form is sent by its button and not by a line break in the reason.
  await pressOn(page, page.getByRole('button', { name: 'Gå tilbage til den' }));
  await expect(page.getByRole('status')).toContainText('Planen er gået tilbage.');
  await expect(page.locator('.mv-history > li').first()).toContainText('Vi nåede det ikke.');
  await check();
  await page.goto(`${plan}/forslag`);
  await expect(page.locator('.mv-decided')).toContainText('Der er ikke ændret noget siden.');
});

test('the invented harbour was approved, and one thing has changed since', async ({ signedIn: page }) => {
  await page.goto('/planer/3/forslag');
  await expect(page.locator('h1')).toHaveText('Lokalplan for Nordkajen');
  await expect(page.locator('.mv-decided')).toContainText('(version 1). Siden da er én ting ændret.');
  await page.goto('/en/planer/3/forslag');
  await page.locator('.mv-decided').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One thing is different');
  await expect(page.locator('.mv-diff ins')).toHaveText('with step-free access');
});
