import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { decisionsOf } from '../../engagement/decision-store.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import type { Answers } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

async function planOf(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function aCase(answers: Answers = {}) {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  await changePlan(db, await planOf(number), { answers }, place.now());
  return { number, path: `/planer/${number}/beslutning` };
}

const approved = { outcome: 'approved', day: '2026-11-18', body: 'Byrådet', text: '' };
const eventsIn = async (number: number) =>
  (await eventsOf(db, 'plan', (await planOf(number)).id)).events.map(({ what }) => what);
const decided = async (number: number) => decisionsOf(db, (await planOf(number)).id);

async function aDecision(path: string, own: Record<string, string> = {}) {
  const key = hidden(await pia.text(path), 'key');
  const answer = await pia.post(path, { key, ...approved, ...own });
  expect(answer.status).toBe(303);
  return { key, location: answer.headers.get('location') ?? '' };
}

test('before anything is decided the page asks what came of it, with the body from the answers', async () => {
  const { path } = await aCase({ decider: 'finance' });
  const page = await pia.text(path);
  expect(page).toContain('Hvad blev det til?');
  expect(page).toContain('value="Økonomiudvalget"');
  expect(page).not.toMatch(/undefined|\[object/);
  const english = await pia.text(`/en${path}`);
  expect(english).toContain('What came of it?');
  expect(english).not.toMatch(/undefined|\[object/);
  expect(await leo.text(path)).toContain('Der er ikke skrevet en beslutning ned endnu');
});

test('an approval makes version 1, is said on the plan’s pages, and later changes are counted', async () => {
  const { number, path } = await aCase();
  expect(await pia.text(`/planer/${number}/forslag`)).not.toContain('godkendte planen');
  const { location } = await aDecision(path);
  const page = await pia.text(location);
  expect(page).toContain('Beslutningen er skrevet ned.');
  expect(page).toContain('version 1 af planen');
  for (const tab of ['forslag', 'skridt', 'tidsplan', 'huskeliste', 'dagsordenspunkt']) {
    const shown = await pia.text(`/planer/${number}/${tab}`);
    expect(shown).toContain('Byrådet godkendte planen onsdag den 18. november 2026 (version 1).');
    expect(shown).toContain('Der er ikke ændret noget siden.');
  }
  await changePlan(db, await planOf(number), { title: 'Nordkajen' }, place.now());
  expect(await leo.text(`/planer/${number}/forslag`)).toContain('Siden da er én ting ændret.');
  expect(await eventsIn(number)).toContain('decision-recorded');
});

test('a form sent twice is one decision', async () => {
  const { number, path } = await aCase();
  const { key } = await aDecision(path);
  await pia.post(path, { key, ...approved });
  expect(await decided(number)).toHaveLength(1);
  expect((await eventsIn(number)).filter((what) => what === 'decision-recorded')).toHaveLength(1);
});

test('what cannot be kept is said at its field, and everything typed comes back', async () => {
  const { number, path } = await aCase();
  const answer = await pia.post(path, { outcome: 'sent-back', day: '2026-12-24', body: 'A & B', text: '' });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Skriv en dag, der er gået. Du skrev torsdag den 24. december 2026.');
  expect(page).toContain('Skriv, hvad de ændrede eller bad om.');
  expect(page).toContain('value="A &amp; B"');
  expect(page).toMatch(/value="sent-back" checked/);
  expect(await decided(number)).toEqual([]);
});

test('a plan approved with changes waits for the planner, and then stands as they decided', async () => {
  const { number, path } = await aCase();
  await aDecision(path, { outcome: 'changed', text: 'Ni uger i stedet for otte' });
  expect(await pia.text(`/planer/${number}/forslag`)).toContain('Ret planen, og sig til');
  const shown = await pia.text(path);
  const fields = {
    do: 'settle',
    id: hidden(shown, 'id'),
    version: hidden(shown, 'version'),
    plan: hidden(shown, 'plan'),
  };
  await changePlan(db, await planOf(number), { title: 'Nordkajen' }, place.now());
  const stale = await pia.post(path, fields);
  expect(stale.status).toBe(409);
  const again = await stale.text();
  expect(again).toContain('En anden har gemt i planen, siden du åbnede siden.');
  const done = await pia.post(path, { ...fields, plan: hidden(again, 'plan') });
  expect(done.status).toBe(303);
  expect(await decided(number)).toMatchObject([{ adopted: 3, outcome: 'changed' }]);
  expect(await pia.text(`/planer/${number}/forslag`)).toContain(
    'godkendte planen med ændringer onsdag den 18. november 2026 (version 1). Der er ikke ændret noget siden.',
  );
  expect((await pia.post(path, { ...fields, version: '2', plan: '3' })).status).toBe(409);
  expect(await eventsIn(number)).toContain('decision-settled');
});

test('two people correct a decision: both values are shown, and nothing typed is lost', async () => {
  const { number, path } = await aCase();
  await aDecision(path);
  const [there] = await decided(number);
  const id = there?.id ?? '';
  const form = await pia.text(`${path}?ret=${id}`);
  expect(form).toContain('Ret beslutningen');
  await ole.post(path, { id, version: '1', ...approved, planVersion: '2', text: 'Oles ord' });
  const answer = await pia.post(path, { id, version: '1', ...approved, planVersion: '2', text: 'Pias ord' });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toMatch(/<dt>Med deres egne ord<\/dt>[\s\S]*?Oles ord[\s\S]*?Pias ord[\s\S]*?<\/dl>/);
  expect(page).toMatch(/<button(?=[^>]*form="decision")[^>]*value="theirs"/);
  const typed = { ...approved, planVersion: '2', text: 'Pias ord' };
  expect((await pia.post(path, { id, version: '2', ...typed, do: 'theirs' })).status).toBe(303);
  expect(await decided(number)).toMatchObject([{ text: 'Oles ord', version: 2 }]);
  const version = /name="version" value="2"/.exec(page) ? '2' : '';
  expect(
    (await pia.post(path, { id, version, ...approved, planVersion: '2', text: 'Pias ord' })).status,
  ).toBe(303);
  expect(await decided(number)).toMatchObject([{ text: 'Pias ord', version: 3 }]);
  // The same thing written twice is no clash.
  expect(
    (await ole.post(path, { id, version: '1', ...approved, planVersion: '2', text: 'Pias ord' })).status,
  ).toBe(303);
});

test('a wrong decision is removed, the history remembers it, and a stale form removes nothing', async () => {
  const { number, path } = await aCase();
  await aDecision(path, { text: 'Forkert' });
  const id = (await decided(number))[0]?.id ?? '';
  await ole.post(path, { id, version: '1', ...approved, text: 'Rettet' });
  expect((await pia.post(path, { do: 'remove', id, version: '1' })).status).toBe(409);
  expect((await pia.post(path, { do: 'remove', id, version: '2' })).status).toBe(303);
  expect(await decided(number)).toEqual([]);
  const { events } = await eventsOf(db, 'plan', (await planOf(number)).id);
  expect(events[0]).toMatchObject({ what: 'decision-removed', details: { text: 'Rettet' } });
  const late = await pia.post(path, { id, version: '2', ...approved, text: 'For sent' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('For sent');
});

test('the language changes inside the form, and what is typed stays', async () => {
  const { number, path } = await aCase();
  const answer = await pia.post(`/en${path}`, { 'switch-language': 'en', ...approved, text: 'Ordret' });
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Ordret');
  expect(page).toMatch(/value="approved" checked/);
  expect(await decided(number)).toEqual([]);
});

test('a reader sees what was decided, and nothing to press', async () => {
  const { path } = await aCase();
  await aDecision(path, { outcome: 'changed', text: 'Ni uger' });
  const page = await leo.text(path);
  expect(page).toContain('Ni uger');
  expect(page).not.toContain(`action="${path}"`);
  expect(page).not.toContain('?ret=');
  expect((await leo.post(path, approved)).status).toBe(403);
  expect((await pia.get('/planer/999999/beslutning')).status).toBe(404);
});
