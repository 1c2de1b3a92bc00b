import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { handOn } from '../support/hand.ts';
import { chooseByArrow, pressOn, tabTo, typeInto } from '../support/keyboard.ts';
import { expectNoSidewaysScroll } from '../support/layout.ts';
import { onWideScreen, withScript } from '../support/where.ts';

/** A day some weeks from now, as the browser's date field wants it. */
const inWeeks = (weeks: number): string =>
  new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

test.describe.configure({ timeout: 120_000 });

test('from nothing to the memo of a local plan, with three typed fields and sixty taps at most', async ({
  signedIn: page,
}, info) => {
  const check = async () => {
    if (info.project.name === 'desk') await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  const hand = handOn(page);
  await page.goto('/planer');
  await check();
  await hand.follow('Begynd på en ny plan');
  await hand.type('title', 'Lokalplan for Bryggeriet');
  await check();
  await hand.press('Begynd på spørgsmålene');

  await check();
  await hand.choose('phase', 'proposal');
  await hand.choose('law', 'lokalplan');
  await hand.choose('decider', 'council');
  await hand.type('decisionDay', inWeeks(30));
  await hand.choose('commitment', 'minuted');
  await check();
  await hand.press('Gem og gå videre');

  await hand.choose('room', 'medium');
  await hand.choose('purpose', 'test');
  await hand.choose('promise', 'involve');
  await check();
  await hand.press('Gem og se forslaget');

  await expect(page.getByText('Foreløbigt forslag efter 8 af 12 svar')).toBeVisible();
  await expect(page.getByText('Vi foreslår:')).toBeVisible();
  await check();
  await hand.follow('Svar videre');

  await hand.choose('scope', 'town');
  await hand.choose('count', '5000');
  await hand.choose('most', 'elderly');
  await hand.choose('also', 'families');
  await hand.choose('usual', 'meeting');
  await hand.choose('missing', 'youth');
  await hand.choose('offers', 'paper', 'phone', 'interpreter');
  await hand.choose('conflict', 'some');
  await hand.choose('traits', 'places');
  await check();
  await hand.press('Gem og gå videre');

  await hand.choose('before', 'no');
  await hand.choose('alsoAsked', 'no');
  await hand.choose('mood', 'mixed');
  await hand.choose('money', '100');
  await hand.choose('hours', '175');
  await hand.choose('skills', 'facilitation', 'communication');
  await hand.choose('ready', 'medvirk', 'hall');
  await hand.type('owner', 'Planlægger A');
  await hand.choose('firstAnswer', '3');
  await hand.choose('finalAnswer', 'meeting');
  await hand.choose('ownerTime', 'set-aside');
  await hand.choose('answerForms', 'page', 'letter');
  await check();
  await hand.press('Gem og se forslaget');

  await expect(
    page.getByText('Det lyder som en sag, hvor I skal have trykprøvet et forslag hos ældre.'),
  ).toBeVisible();
  await page.locator('summary', { hasText: 'Hvorfor?' }).first().click();
  await check();
  await hand.follow('Se udkast til dagsordenspunkt');

  await expect(
    page.getByRole('heading', { name: 'Lokalplan for Bryggeriet: plan for inddragelse af borgerne' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Indstilling' })).toBeVisible();
  await expect(
    page.getByText(/Loven kræver mindst 4 ugers høring \(planlovens § 24, stk. 5\)/).first(),
  ).toBeVisible();
  await check();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Recommendation' })).toBeVisible();
  await check();

  const { taps, typed } = hand.count();
  info.annotations.push({ type: 'effort', description: `${typed} fields typed, ${taps} taps` });
  expect(typed).toBeLessThanOrEqual(3);
  expect(taps).toBeLessThanOrEqual(60);
});

test('from the template of a local plan one is at the proposal after six answers of one’s own', async ({
  signedIn: page,
}, info) => {
  const check = async () => {
    if (info.project.name === 'phone') await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  const hand = handOn(page);
  await page.goto('/planer/ny');
  await hand.type('title', 'Lokalplan for Mejeriet');
  await hand.choose('from', 'lokalplan');
  await check();
  await hand.press('Begynd på spørgsmålene');

  await expect(page.locator('input[name="phase"][value="proposal"]')).toBeChecked();
  await expect(page.getByText('Loven kræver et forslag at holde høring om.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /svar er forslag, som ingen har bekræftet/ })).toBeVisible();
  await check();
  await hand.choose('decider', 'council');
  await hand.type('decisionDay', inWeeks(30));
  await hand.press('Gem og gå videre');
  await hand.choose('room', 'medium');
  await hand.choose('promise', 'involve');
  await check();
  await hand.press('Gem og se forslaget');
  await expect(page.getByText('Vi foreslår:')).toBeVisible();
  await hand.follow('Svar videre');

  await page.waitForURL(/spoergsmaal\/4$/);
  await hand.choose('before', 'no');
  await hand.choose('mood', 'mixed');
  await hand.choose('hours', '175');
  await hand.choose('money', '100');
  await hand.type('owner', 'Planlægger A');
  await hand.choose('firstAnswer', '3');
  await hand.press('Gem og se forslaget');
  await expect(page.getByText('Vi foreslår:')).toBeVisible();
  await check();
  const { taps, typed } = hand.count();
  expect(typed).toBeLessThanOrEqual(3);
  expect(taps).toBeLessThanOrEqual(20);
});

test('round a table, by keyboard alone: the twelve questions one at a time, and what people disagree about', async ({
  signedIn: page,
}, info) => {
  const isScripted = info.project.name !== 'no-script';
  await page.setViewportSize({ width: 1280, height: 720 });
  const plan = await begin(page, 'Biografen');
  await page.goto(`${plan}/moede`);
  if (isScripted) await expectAccessible(page);
  await pressOn(page, page.getByRole('link', { name: 'Begynd med spørgsmål 1' }));
  await page.waitForURL(/moede\/1#question$/);

  const radio = (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
  const group = (name: string) => page.locator(`fieldset:has(input[name="${name}"])`);
  await chooseByArrow(page, group('phase'), radio('phase', 'proposal'));
  if (isScripted) await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/moede\/2#question$/);
  await pressOn(page, page.getByRole('button', { name: 'Ved ikke endnu: gå videre' }));
  await page.waitForURL(/moede\/3#question$/);
  await pressOn(page, page.getByRole('button', { name: 'Gem og gå videre' }));
  await page.waitForURL(/moede\/4#question$/);
  await chooseByArrow(page, group('room'), radio('room', 'medium'));
  await typeInto(page, page.getByLabel('Vi er uenige om:'), 'Om facaden skal blive stående');
  await expectNoSidewaysScroll(page);
  if (isScripted) await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: 'Gem og gå videre' }));
  await page.waitForURL(/moede\/5#question$/);
  await pressOn(page, page.getByRole('button', { name: 'Tilbage' }));
  await page.waitForURL(/moede\/4#question$/);
  await expect(radio('room', 'medium')).toBeChecked();
  await expect(page.getByLabel('Vi er uenige om:')).toHaveValue('Om facaden skal blive stående');

  await pressOn(page, page.getByRole('button', { name: 'Gem og stop her' }));
  await page.waitForURL(/moede\/slut#question$/);
  await expect(page.getByRole('heading', { name: '7 spørgsmål mangler I at afklare' })).toBeVisible();
  await expect(page.getByText('Om facaden skal blive stående')).toBeVisible();
  await expect(page.getByText('Spørg juristen eller planafdelingen.')).toBeVisible();
  if (isScripted) await expectAccessible(page);
  await pressOn(page, page.getByRole('link', { name: 'Se forslaget' }));
  await expect(page).toHaveURL(`${plan}/forslag`);
});

/** Begins a plan by the mouse and gives its address. */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/planer/ny');
  await page.locator('[name="title"]').fill(title);
  await page.getByRole('button', { name: 'Begynd på spørgsmålene' }).click();
  await page.waitForURL(/\/planer\/\d+\/spoergsmaal\/1$/);
  return new URL(page.url()).pathname.replace('/spoergsmaal/1', '');
}

test('by keyboard alone: a plan is begun, answered and its memo opened', async ({ signedIn: page }) => {
  await page.goto('/planer');
  await pressOn(page, page.getByRole('link', { name: 'Begynd på en ny plan' }));
  await typeInto(page, page.locator('[name="title"]'), 'Skolevejen');
  await pressOn(page, page.getByRole('button', { name: 'Begynd på spørgsmålene' }));
  await page.waitForURL(/spoergsmaal\/1$/);

  const radio = (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
  const group = (name: string) => page.locator(`fieldset:has(input[name="${name}"])`);
  await chooseByArrow(page, group('phase'), radio('phase', 'proposal'));
  await tabTo(page, radio('law', 'lokalplan'));
  await page.keyboard.press('Space');
  await expect(radio('law', 'lokalplan')).toBeChecked();
  await expect(page.getByText('Er der lavet miljøscreening?')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Gem og gå videre' }).last());
  await page.waitForURL(/spoergsmaal\/2$/);
  await chooseByArrow(page, group('room'), radio('room', 'medium'));
  await chooseByArrow(page, group('promise'), radio('promise', 'consult'));
  await pressOn(page, page.getByRole('button', { name: 'Gem og se forslaget' }));
  await page.waitForURL(/forslag$/);
  await pressOn(page, page.getByRole('link', { name: 'Se udkast til dagsordenspunkt' }));
  await expect(page.getByRole('heading', { name: 'Løfte til borgerne' })).toBeVisible();
});

test('what was answered is there when one comes back', async ({ signedIn: page }, info) => {
  const title = `Biblioteket, ${info.project.name}`;
  const plan = await begin(page, title);
  const hand = handOn(page);
  await hand.choose('phase', 'developing');
  await hand.press('Gem og gå til planen');
  await page.goto('/planer');
  const line = page.locator('li', { hasText: title });
  await expect(line).toContainText('4 af 12 spørgsmål er besvaret');
  await line.getByRole('link', { name: /Svar videre/ }).click();
  await expect(page).toHaveURL(`${plan}/spoergsmaal/1`);
  await expect(page.locator('input[name="phase"][value="developing"]')).toBeChecked();
});

// Without script the buttons save.
test('the page saves itself after each answer', withScript, async ({ signedIn: page }) => {
  const plan = await begin(page, 'Svømmehallen');
  const saved = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
  await handOn(page).choose('phase', 'options');
  await saved;
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${plan}/spoergsmaal/1`);
  await expect(page.locator('input[name="phase"][value="options"]')).toBeChecked();
});

test('the language changes in the middle of a form, and nothing typed is lost', async ({
  signedIn: page,
}) => {
  const plan = await begin(page, 'Torvet');
  await page.goto(`${plan}/spoergsmaal/2`);
  await page.locator('[name="open"]').fill('Træer, bænke og lys');
  await handOn(page).choose('room', 'low');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'What you want' })).toBeVisible();
  await expect(page.locator('[name="open"]')).toHaveValue('Træer, bænke og lys');
  await expect(page.locator('input[name="room"][value="low"]')).toBeChecked();
  await page.getByRole('button', { name: 'Save and see the proposal' }).click();
  await expect(page).toHaveURL(/^[^?]*\/en\/planer\/\d+\/forslag$/);
});

test.describe('wrong answers', () => {
  test.use({ expectedProblems: [/422/] });

  test('are told at the field and on top, and stay in the form', async ({ signedIn: page }, info) => {
    await begin(page, 'Stadion');
    await page.locator('[name="decisionDay"]').fill('2024-02-01');
    await handOn(page).choose('phase', 'wish');
    await page.getByRole('button', { name: 'Gem og gå videre' }).last().click();
    await expect(page.getByRole('alert')).toContainText('Der er én ting at rette');
    const link = page.getByRole('alert').getByRole('link', { name: /Du skrev torsdag den 1. februar 2024/ });
    await link.click();
    await expect(page.locator('[name="decisionDay"]')).toBeFocused();
    await expect(page.locator('[name="decisionDay"]')).toHaveValue('2024-02-01');
    await expect(page.locator('input[name="phase"][value="wish"]')).toBeChecked();
    if (info.project.name !== 'no-script') await expectAccessible(page);
  });
});

test('a contradiction is found, and mended with one button', async ({ signedIn: page }, info) => {
  const plan = await begin(page, 'Parken');
  await page.goto(`${plan}/spoergsmaal/2`);
  const hand = handOn(page);
  await hand.choose('room', 'high');
  await hand.choose('purpose', 'codevelop');
  await hand.choose('promise', 'consult');
  await expect(
    page.getByText('Passer ikke med spørgsmål 5: I vil udvikle løsningen sammen.').first(),
  ).toBeVisible();
  await hand.press('Gem og se forslaget');
  await expect(page.locator('#R04')).toContainText('Det hænger ikke sammen');
  if (info.project.name !== 'no-script') await expectAccessible(page);
  await page.locator('#R04').getByRole('button', { name: 'Lov at vise, hvor ønskerne blev af' }).click();
  await expect(page.locator('#R04')).toHaveCount(0);
});

test('one may go on with a contradiction, with a reason that can be taken back', async ({
  signedIn: page,
}, info) => {
  const plan = await begin(page, 'Kajen');
  await page.goto(`${plan}/spoergsmaal/2`);
  const hand = handOn(page);
  await hand.choose('purpose', 'codevelop');
  await hand.choose('promise', 'consult');
  await hand.press('Gem og se forslaget');
  await page.locator('#R04').getByRole('link', { name: 'Gå videre alligevel' }).click();
  if (info.project.name !== 'no-script') await expectAccessible(page);
  await page.locator('[name="reason"]').fill('Udvalget har valgt løftet selv');
  await page.getByRole('button', { name: 'Gå videre' }).click();
  await expect(page.getByText('»Udvalget har valgt løftet selv«')).toBeVisible();
  await page.goto(`${plan}/dagsordenspunkt`);
  await expect(page.getByText('»Udvalget har valgt løftet selv«')).toBeVisible();
  await page.goto(`${plan}/forslag`);
  await page.getByRole('button', { name: /Fortryd/ }).click();
  await expect(page.locator('#R04')).toHaveCount(1);
});

const pagesOfPlans = {
  'for answering': [
    '/planer/ny',
    '/planer/ny/sager',
    '/planer/3/sager',
    '/planer/3/moede',
    '/planer/3/moede/5',
    '/planer/3/moede/7',
    '/planer/3/moede/slut',
    '/planer/3/spoergsmaal/1',
    '/planer/3/spoergsmaal/2',
    '/planer/3/spoergsmaal/3',
    '/planer/3/spoergsmaal/4',
    '/planer/3/skridt/dialogmoede',
    '/planer/3/navn',
  ],
  'for planning': [
    '/planer',
    '/planer/3/forslag',
    '/planer/3/skridt',
    '/planer/3/skridt/tilfoej/open',
    '/planer/3/hvad-nu-hvis',
    '/planer/3/tidsplan',
    '/planer/3/huskeliste',
    '/planer/3/kontakter',
    '/planer/3/dagsordenspunkt',
    '/planer/3/regnestykke',
    '/planer/3/historik',
    '/aaret',
    '/aarshjul',
    '/omraader',
    '/hus',
    '/love',
  ],
};

for (const [what, pages] of Object.entries(pagesOfPlans)) {
  const name = `every page ${what} is fit in English and at 320 pixels`;
  // At 320 pixels the desk is a phone.
  test(name, onWideScreen, async ({ signedIn: page }, info) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of pages) {
      await page.goto(`/en${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectNoSidewaysScroll(page);
      if (info.project.name === 'desk') await expectAccessible(page);
    }
  });
}
