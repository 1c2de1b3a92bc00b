import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const bo = await place.visitor('planner', 'Bo');
const leo = await place.visitor('reader', 'Leo');

/** Begins a plan and gives its number. */
async function begin(title = 'Havnen'): Promise<number> {
  const answer = await pia.post('/planer/ny', { title, question: '' });
  expect(answer.status).toBe(303);
  return Number(/\/planer\/(\d+)\//.exec(answer.headers.get('location') ?? '')?.[1]);
}

const planOf = async (number: number) => {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
};

test('a case without a name is asked for one, and what was written stays', async () => {
  const answer = await pia.post('/planer/ny', { title: ' ', question: 'Hvor højt?' });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Skriv, hvad I kalder sagen.');
  expect(page).toContain('Hvor højt?');
  expect(page).toContain('href="#title"');
});

test('what is typed for a new plan goes along to the cases that are like it, and back', async () => {
  await begin();
  const form = await pia.text('/planer/ny');
  expect(form).toMatch(/<button[^>]*formaction="\/planer\/ny\/sager"[^>]*formmethod="get"/);
  const cases = await pia.text(
    '/planer/ny/sager?title=Havnen+%26+kajen&question=Hvor+h%C3%B8jt%3F&key=x&from=vej',
  );
  expect(cases).toMatch(/<input type="hidden" name="title" value="Havnen &amp; kajen"/);
  const back = /href="(\/planer\/ny\?fra=case-[^"]+)"/.exec(cases)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const page = await pia.text(back);
  expect(page).toContain('value="Havnen &amp; kajen"');
  expect(page).toContain('value="Hvor højt?"');
});

test('a plan without answers is not said to hang together', async () => {
  const number = await begin('Ny og tom');
  const row = async () => {
    const [, after = ''] = (await pia.text('/planer')).split(`/planer/${number}/forslag"`);
    return after.split('</li>', 1)[0];
  };
  expect(await row()).toContain('0 af 12 spørgsmål er besvaret');
  expect(await row()).not.toContain('hænger sammen');
  await pia.post(`/planer/${number}/spoergsmaal/2`, { base: '{}', room: 'medium' });
  expect(await row()).toContain('hænger sammen');
});

test('the same new plan sent twice is one plan', async () => {
  const key = hidden(await pia.text('/planer/ny'), 'key');
  const first = await pia.post('/planer/ny', { key, title: 'Dobbelt' });
  const second = await pia.post('/planer/ny', { key, title: 'Dobbelt' });
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
});

test('a screen is saved, and leads to the next', async () => {
  const number = await begin();
  const answer = await pia.post(`/planer/${number}/spoergsmaal/1`, {
    base: '{}',
    phase: 'proposal',
    law: ['lokalplan', 'kommuneplan'],
    decisionDay: '2027-06-24',
    go: 'next',
  });
  expect(answer.headers.get('location')).toBe(`/planer/${number}/spoergsmaal/2`);
  expect((await planOf(number)).answers).toEqual({
    phase: 'proposal',
    law: ['lokalplan', 'kommuneplan'],
    decisionDay: '2027-06-24',
  });
  const page = await pia.text(`/planer/${number}/spoergsmaal/1`);
  expect(page).toMatch(/value="proposal" checked/);
  expect(page).toContain('value="2027-06-24"');
});

test('each screen sends to itself', async () => {
  const number = await begin();
  for (const screen of [1, 2, 3, 4]) {
    expect(await pia.text(`/en/planer/${number}/spoergsmaal/${screen}`)).toContain(
      `action="/en/planer/${number}/spoergsmaal/${screen}"`,
    );
  }
});

test('a reader may not answer, and is told so', async () => {
  const number = await begin();
  expect((await leo.get(`/planer/${number}/spoergsmaal/1`)).status).toBe(403);
  expect((await leo.post(`/planer/${number}/spoergsmaal/1`, { phase: 'wish' })).status).toBe(403);
  expect((await planOf(number)).answers).toEqual({});
});

test.each([
  ['2025-03-03', 'Skriv en dato, der ikke er gået endnu. Du skrev mandag den 3. marts 2025.'],
  ['2027-02-30', 'Skriv datoen som dag, måned og år'],
  ['i morgen', 'Du skrev »i morgen«'],
  ['2099-01-01', 'inden for de næste ti år'],
])('the date %s is refused at its field and in the summary, and comes back', async (typed, message) => {
  const number = await begin();
  const answer = await pia.post(`/planer/${number}/spoergsmaal/1`, { decisionDay: typed, phase: 'wish' });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page.split(message.replaceAll('»', '»')).length).toBeGreaterThanOrEqual(3);
  expect(page).toContain('href="#decisionDay"');
  expect(page).toContain(`value="${typed}"`);
  expect(page).toMatch(/value="wish" checked/);
});

test('ten thousand characters are refused and not lost', async () => {
  const number = await begin();
  const long = 'å'.repeat(10_000);
  const answer = await pia.post(`/planer/${number}/spoergsmaal/2`, { open: long });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('højst 200 tegn. Du skrev 10000.');
  expect(page).toContain(long);
});

test('pasted HTML is text, on the form and in the proposal', async () => {
  const number = await begin('<b>Havnen</b><script>alert(1)</script>');
  await pia.post(`/planer/${number}/spoergsmaal/2`, { open: '<img src=x onerror=alert(1)>', room: 'medium' });
  for (const path of ['spoergsmaal/2', 'forslag', 'dagsordenspunkt', 'historik']) {
    const page = await pia.text(`/planer/${number}/${path}`);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;b&gt;Havnen');
  }
});

test('the language changes in the middle of a form, and what was typed goes along unsaved', async () => {
  const number = await begin();
  const answer = await pia.post(`/en/planer/${number}/spoergsmaal/2`, {
    'switch-language': 'en',
    room: 'low',
    open: 'Kun farverne',
  });
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('Kun farverne');
  expect(page).toMatch(/value="low" checked/);
  expect((await planOf(number)).answers).toEqual({});
});

test('two people answering different things are both kept; the same thing is shown with both values', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const base = hidden(await pia.text(path), 'base');
  await pia.post(path, { base, room: 'high' });
  await bo.post(path, { base, open: 'Kajen' });
  expect((await planOf(number)).answers).toEqual({ room: 'high', open: 'Kajen' });

  const later = hidden(await pia.text(path), 'base');
  await pia.post(path, { base: later, room: 'medium', open: 'Kajen' });
  const clash = await bo.post(path, { base: later, room: 'low', open: 'Kajen' });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(page).toContain('svarede Pia noget andet');
  expect(page).toContain('Noget er åbent, noget ligger fast');
  expect(page).toContain('Kun detaljer: udførelse, rækkefølge, farver, tider');
  expect(page).toMatch(/value="low" checked/);
  expect((await planOf(number)).answers.room).toBe('medium');

  const again = await bo.post(path, { base: hidden(page, 'base'), room: 'low', open: 'Kajen' });
  expect(again.status).toBe(303);
  expect((await planOf(number)).answers.room).toBe('low');
});

test('one’s own back button is no quarrel: the last word counts', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const base = hidden(await pia.text(path), 'base');
  await pia.post(path, { base, room: 'high' });
  await pia.post(path, { base, room: 'low' });
  expect((await planOf(number)).answers.room).toBe('low');
});

test('one’s own other window is no back button: what was saved in the one is not undone by the other', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const [one, other] = [await pia.text(path), await pia.text(path)];
  const formOf = (page: string) => ({ base: hidden(page, 'base'), form: hidden(page, 'form') });
  await pia.post(path, { ...formOf(one), room: 'high' });
  expect((await pia.post(path, { ...formOf(other), open: 'Kajen' })).status).toBe(303);
  expect((await planOf(number)).answers).toMatchObject({ room: 'high', open: 'Kajen' });
  const clash = await pia.post(path, { ...formOf(other), room: 'low', open: 'Kajen' });
  expect(clash.status).toBe(409);
  expect(await clash.text()).toContain('svarede du selv i et andet vindue noget andet');
  // The same form, after the back button, means what it says.
  expect((await pia.post(path, { ...formOf(one), room: 'medium' })).status).toBe(303);
  expect((await planOf(number)).answers).toMatchObject({ room: 'medium', open: 'Kajen' });
});

test('a form sent twice is saved once', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const fields = { base: '{}', room: 'high' };
  await Promise.all([pia.post(path, fields), pia.post(path, fields)]);
  const plan = await planOf(number);
  const { events } = await eventsOf(db, 'plan', plan.id);
  expect(events.filter((event) => event.what === 'answered')).toHaveLength(1);
});

test('a session that ends in mid-form loses nothing', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const gone = place.visitorWith('medvirk-session=0123456789012345678901234567890123456789012');
  const answer = await gone.post(path, { base: '{}', room: 'high', open: 'Det hele' });
  expect(answer.headers.get('location')).toMatch(/^\/log-ind\?til=/);
  const kept = answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('medvirk-kept'))
    ?.split(';')[0];
  const back = place.visitorWith(`${pia.cookie}; ${kept}`);
  const page = await back.text(path);
  expect(page).toContain('Det, du skrev, er her stadig');
  expect(page).toContain('Det hele');
  expect(page).toMatch(/value="high" checked/);
  expect((await planOf(number)).answers).toEqual({});
});

test('every change is in the history, in words', async () => {
  const number = await begin();
  await pia.post(`/planer/${number}/spoergsmaal/2`, { base: '{}', room: 'low' });
  const page = await pia.text(`/planer/${number}/historik`);
  expect(page).toContain('Pia');
  expect(page).toContain('<dd>Kun detaljer: udførelse, rækkefølge, farver, tider</dd>');
});

test('whoever would rather keep the other’s answer presses a button, and their own other answers are saved', async () => {
  const number = await begin('Mole øst');
  const path = `/planer/${number}/spoergsmaal/2`;
  const base = hidden(await pia.text(path), 'base');
  await pia.post(path, { base, room: 'high', open: 'Højden' });
  const clash = await bo.post(path, { base, room: 'low', fixed: 'Kajen' });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(page).toMatch(/<button(?=[^>]*form=)[^>]*value="mine"/);
  const form = { base: hidden(page, 'base'), form: hidden(page, 'form'), differ: hidden(page, 'differ') };
  const sent = { ...form, room: 'low', open: 'Højden', fixed: 'Kajen' };
  expect((await bo.post(path, { ...sent, do: 'theirs' })).status).toBe(303);
  expect((await planOf(number)).answers).toMatchObject({ room: 'high', open: 'Højden', fixed: 'Kajen' });
  expect((await bo.post(path, { ...sent, do: 'mine' })).status).toBe(303);
  expect((await planOf(number)).answers).toMatchObject({ room: 'low', open: 'Højden', fixed: 'Kajen' });
});

test('mending a clash does not undo what the other changed beside it', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const base = hidden(await pia.text(path), 'base');
  await pia.post(path, { base, room: 'high', open: 'Kajen' });
  const clash = await bo.post(path, { base, room: 'low' });
  expect(clash.status).toBe(409);
  const page = await clash.text();
  const [, open = ''] = /name="open"[^>]*>\s*([^<]*)<\/textarea>/.exec(page) ?? [];
  expect(open).toBe('Kajen');
  await bo.post(path, { base: hidden(page, 'base'), room: 'low', open });
  expect((await planOf(number)).answers).toMatchObject({ room: 'low', open: 'Kajen' });
});

test('the name can be changed, and two people changing it see each other', async () => {
  const number = await begin();
  const version = hidden(await pia.text(`/planer/${number}/navn`), 'version');
  expect((await pia.post(`/planer/${number}/navn`, { version, title: 'Nordkajen' })).status).toBe(303);
  const clash = await bo.post(`/planer/${number}/navn`, { version, title: 'Søndre Mole' });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(page).toContain('Nordkajen');
  expect(page).toContain('value="Søndre Mole"');
});

test('one changes the name, the other the sentence: both are kept', async () => {
  const number = await begin();
  const path = `/planer/${number}/navn`;
  const page = await pia.text(path);
  const fields = { version: hidden(page, 'version'), base: hidden(page, 'base') };
  const { title, question } = await planOf(number);
  expect((await pia.post(path, { ...fields, title: 'Nordkajen', question })).status).toBe(303);
  expect((await bo.post(path, { ...fields, title, question: 'Hvor højt?' })).status).toBe(303);
  expect(await planOf(number)).toMatchObject({ title: 'Nordkajen', question: 'Hvor højt?' });
});

test('of two names, the one typed last is saved by a button, or given up by another', async () => {
  const number = await begin();
  const path = `/planer/${number}/navn`;
  const base = hidden(await pia.text(path), 'base');
  await pia.post(path, { base, title: 'Nordkajen' });
  const mine = { title: 'Søndre Mole', question: 'Hvor højt?' };
  const page = await (await bo.post(path, { base, ...mine })).text();
  const settling = { ...mine, base: hidden(page, 'base'), differ: hidden(page, 'differ') };
  expect(settling.differ).toBe('title');
  expect((await bo.post(path, { ...settling, do: 'theirs' })).status).toBe(303);
  expect(await planOf(number)).toMatchObject({ title: 'Nordkajen', question: 'Hvor højt?' });
  const again = hidden(await bo.text(path), 'base');
  expect((await bo.post(path, { ...mine, base: again, do: 'mine' })).status).toBe(303);
  expect(await planOf(number)).toMatchObject({ title: 'Søndre Mole' });
});

test.each(['0', '999999', '-1', 'x', '1e3'])('there is no plan %s', async (number) => {
  expect((await pia.get(`/planer/${number}/spoergsmaal/1`)).status).toBe(404);
});

test('there are four screens', async () => {
  const number = await begin();
  for (const screen of [1, 2, 3, 4])
    expect((await pia.get(`/planer/${number}/spoergsmaal/${screen}`)).status).toBe(200);
  expect((await pia.get(`/planer/${number}/spoergsmaal/5`)).status).toBe(404);
});

test('the page saves itself as one goes, and says so', async () => {
  const number = await begin();
  const path = `/planer/${number}/spoergsmaal/2`;
  const json = { accept: 'application/json' };
  const first = await pia.post(path, { base: '{}', room: 'high' }, json);
  expect(await first.json()).toMatchObject({
    ok: true,
    base: '{"room":"high"}',
    text: 'Gemt kl. 10.00. I kan lukke siden.',
  });
  const wrong = await pia.post(path, { base: '{}', open: 'x'.repeat(201) }, json);
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ ok: false });
  await bo.post(path, { base: '{"room":"high"}', room: 'low' });
  const clash = await pia.post(path, { base: '{"room":"high"}', room: 'none' }, json);
  expect(clash.status).toBe(409);
  expect(await clash.json()).toMatchObject({
    ok: false,
    text: expect.stringContaining('Bo har svaret noget andet'),
  });
});
