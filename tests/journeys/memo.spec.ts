import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { signInColleague } from '../support/colleague.ts';
import { expect, test } from '../support/fixtures.ts';
import { pressOn, typeInto } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';
import { withoutScript } from '../support/where.ts';

// The browser says of every refusal that it was one.
test.use({ expectedProblems: [/status of 409/], actionTimeout: 10_000, navigationTimeout: 15_000 });
test.describe.configure({ timeout: 120_000 });

/** A plan with a promise to residents, and the way to change its answers. */
async function begin(page: Page, title: string) {
  await page.goto('/planer/ny');
  const origin = new URL(page.url()).origin;
  const send = async (path: string, form: Readonly<Record<string, string>>) => {
    const answer = await page.request.post(origin + path, { form, headers: { origin }, maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    return answer.headers().location ?? '';
  };
  const [plan = ''] = /^\/planer\/\d+/.exec(await send('/planer/ny', { title })) ?? [];
  const promise = async (value: string) => {
    await page.goto(`${plan}/spoergsmaal/2`);
    const base = await page.locator('[name="base"]').first().inputValue();
    await send(`${plan}/spoergsmaal/2`, { base, room: 'medium', purpose: 'test', promise: value });
  };
  await promise('consult');
  return { plan, memo: `${plan}/dagsordenspunkt`, promise };
}

test('the harbour memo is read in three lengths, and a part of it copied', async ({
  signedIn: page,
}, info) => {
  await page.goto('/planer/3/dagsordenspunkt');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lokalplan for Nordkajen');
  const parts = page.locator('.mv-memo-part');
  const twoPages = await parts.count();
  await page.getByRole('link', { name: /^Kort/ }).click();
  await page.waitForURL(/laengde=kort/);
  await expect(parts).toHaveCount(1);
  await pressOn(page, page.getByRole('link', { name: /^Fuldt/ }));
  await page.waitForURL(/laengde=fuldt/);
  expect(await parts.count()).toBeGreaterThan(twoPages);
  await expect(page.locator('.is-appendix').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  if (info.project.name === 'phone') await expectAccessible(page);
  const copy = page.locator('#afsnit-promise').getByRole('button', { name: /^Kopiér/ });
  if (info.project.name === 'no-script') return expect(copy).toHaveCount(0);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pressOn(page, copy);
  await expect(page.locator('#afsnit-promise').getByText('Kopieret')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const promise = await page.locator('#afsnit-promise blockquote').textContent();
  expect(copied).toContain(promise?.trim());
});

test('by keyboard: a part is accepted and taken back, a sentence edited, and kept when the plan changes', async ({
  signedIn: page,
}, info) => {
  const [isPhone, isDesk] = [info.project.name === 'phone', info.project.name === 'desk'];
  if (isDesk) await page.setViewportSize({ width: 320, height: 740 });
  /** Danish on the phone, English on the narrowest screen. */
  const check = async () => {
    await expectNoSidewaysScroll(page);
    if (isPhone) await expectAccessible(page);
    if (!isDesk) return;
    const danish = page.url();
    await page.goto(danish.replace('/planer/', '/en/planer/'));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto(danish);
  };
  const { memo, promise } = await begin(page, `Bådpladsen, ${info.project.name}`);
  const part = page.locator('#afsnit-promise');
  await page.goto(memo);
  await pressOn(page, part.getByRole('button', { name: /^Godkend/ }));
  await expect(part.getByRole('status').last()).toContainText(/godkendt/);
  await check();
  await pressOn(page, part.getByRole('button', { name: /^Fortryd/ }));
  await expect(part).toContainText(/programmets igen/);
  await expect(part).toContainText('Skrevet af programmet');

  await pressOn(page, part.getByRole('link', { name: /^Ret/ }));
  await page.waitForURL(/\/promise/);
  await check();
  const sentence = page.locator('[name="text:promise.sentence"]');
  await typeInto(page, sentence, 'Vi lover at lytte til bådejerne.');
  await pressOn(page, page.getByRole('button', { name: 'Gem og godkend' }));
  await expect(part.locator('blockquote')).toHaveText('Vi lover at lytte til bådejerne.');
  await check();

  await promise('involve');
  await page.goto(memo);
  await expect(part).toContainText('1 sætning passer ikke længere med planen');
  await expect(part).toContainText('Nu ville der stå:');
  await check();
  await pressOn(page, part.getByRole('link', { name: 'Vælg mellem de to' }));
  await page.waitForURL(/\/promise/);
  await check();
  await pressOn(page, page.getByRole('button', { name: /^Behold vores/ }));
  await expect(page.getByText('Sætningen er gemt')).toBeVisible();
  await page.goto(memo);
  await expect(part.locator('blockquote')).toHaveText('Vi lover at lytte til bådejerne.');
  await expect(part).not.toContainText('Nu ville der stå:');
});

// The harder way: with script it is the same page.
test(
  'two people write the same sentence without script: the second sees both and chooses',
  withoutScript,
  async ({ signedIn: ida, browser, baseURL }) => {
    const other = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
    const bo = await other.newPage();
    await signInColleague(ida, bo, { name: 'Bo Planlægger', email: 'bo-dagsorden@lillerup.example' });
    const { memo } = await begin(ida, 'Skaterbanen');
    await Promise.all([ida.goto(`${memo}/afsnit/promise`), bo.goto(`${memo}/afsnit/promise`)]);
    const [field, own] = ['[name="text:promise.sentence"]', '[name="text:promise.own"]'];
    await ida.locator(field).fill('Ida lover et svar i maj.');
    await ida.getByRole('button', { name: 'Gem og godkend' }).click();
    await ida.waitForURL(/ok=saved/);

    await bo.locator(field).fill('Bo lover et svar i juni.');
    await bo.locator(own).fill('Svaret kommer også på opslagstavlen.');
    await bo.getByRole('button', { name: 'Gem og godkend' }).click();
    await expect(bo.getByRole('alert')).toContainText('Én sætning er rettet af en anden imens');
    await expect(bo.locator(field)).toHaveValue('Bo lover et svar i juni.');
    await expect(bo.locator('.mv-copy-new')).toContainText('Ida lover et svar i maj.');
    await expectNoSidewaysScroll(bo);
    await bo.getByLabel('Det, den anden har skrevet').check({ force: true });
    await bo.getByRole('button', { name: 'Gem og godkend' }).click();
    await bo.waitForURL(/ok=saved/);
    const part = bo.locator('#afsnit-promise');
    await expect(part.locator('blockquote')).toHaveText('Ida lover et svar i maj.');
    await expect(part).toContainText('Svaret kommer også på opslagstavlen.');
    await other.close();
  },
);
