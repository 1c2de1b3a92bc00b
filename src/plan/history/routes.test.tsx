import { ruleById } from '@medvirk/method-guide';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf, recordEvent } from '../../engagement/event-store.ts';
import type { PlanChange } from '../../engagement/plan-store.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

let minute = 0;
/** A later minute of the same day, so that every save has a moment of its own. */
function tick(minutes = 1): Date {
  minute += minutes;
  place.setClock(new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString());
  return place.now();
}
beforeEach(() => {
  minute = 0;
  tick();
});

async function planOf(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function aCase() {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  return { number, path: `/planer/${number}/historik` };
}

/** A save with its event, a minute later. */
async function saved(number: number, change: PlanChange, by: string, what: string, own = {}) {
  const at = tick();
  const plan = await planOf(number);
  expect(await changePlan(db, plan, change, at)).toBe(true);
  await recordEvent(db, { at, actorName: by, subjectKind: 'plan', subjectId: plan.id, what, ...own });
}
const eventsIn = async (number: number) => (await eventsOf(db, 'plan', (await planOf(number)).id)).events;
const count = (page: string, text: string): number => page.split(text).length - 1;

test('what happened is told by day, in the plan’s own words', async () => {
  const { number, path } = await aCase();
  const name = await pia.text(`/planer/${number}/navn`);
  tick();
  await pia.post(`/planer/${number}/navn`, {
    version: hidden(name, 'version'),
    title: 'Nordkajen',
    question: '',
  });
  const page = await leo.text(path);
  expect(page).toContain('I dag, mandag den 23. november 2026');
  expect(page).toContain('rettede navnet');
  expect(page).toMatch(/Havnen <i>blev til<\/i><\/span> Nordkajen/);
  expect(page).toContain('sådan står planen nu');
  expect(page).not.toMatch(/undefined|\[object/);
  const english = await leo.text(`/en${path}`);
  expect(english).toContain('changed the name');
  expect(english).not.toMatch(/undefined|\[object/);
  place.setClock('2026-11-24T09:00:00Z');
  const tomorrow = await place.visitor('reader', 'Lis');
  expect(await tomorrow.text(path)).toContain('I går, mandag den 23. november 2026');
});

test('many small saves read as one entry that says what came of them, and unfolds', async () => {
  const { number, path } = await aCase();
  for (const open of ['Højden', 'Højden og kajen', 'Højder, kaj og klubber'])
    await saved(number, { answers: { open } }, 'Pia', 'answered', { details: { open: [null, open] } });
  const page = await pia.text(path);
  expect(page).toContain('3 gange mellem 09.02 og 09.04');
  expect(count(page, 'Højder, kaj og klubber')).toBe(1);
  expect(page).not.toContain('Højden og kajen');
  expect(count(page, 'svarede: Hvad er åbent?') || count(page, 'svarede: ')).toBe(3);
});

test('a going on is told with the rule’s message and the reason', async () => {
  const { number, path } = await aCase();
  await changePlan(
    db,
    await planOf(number),
    { answers: { phase: 'wish', room: 'medium', purpose: 'codevelop', promise: 'consult' } },
    tick(),
  );
  await pia.post(`/planer/${number}/fund/R04`, { name: 'Pia', reason: 'Udvalget ved det' });
  const page = await pia.text(path);
  expect(page).toContain('Udvalget ved det');
  expect(page).toContain(ruleById.get('R04')?.message.da.split('{')[0]);
});

test('the history can be read by person and by page, and what is empty says so', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Ole', 'renamed');
  await saved(number, { answers: { open: 'Højden' } }, 'Pia', 'answered');
  const byOle = await leo.text(`${path}?hvem=Ole`);
  expect(byOle).toContain('rettede navnet');
  expect(byOle).not.toContain('svarede');
  expect(byOle).toMatch(/<option value="Ole" selected/);
  const answers = await leo.text(`${path}?hvem=Pia&hvad=answers`);
  expect(answers).toContain('svarede');
  expect(answers).not.toContain('begyndte på planen');
  for (const kind of ['memo', 'talk', 'time', 'findings', 'todo', 'decision'])
    expect(await leo.text(`${path}?hvad=${kind}`)).toContain('Det er der ikke noget af.');
  expect(await leo.text(`${path}?hvem=Ingen&hvad=intet`)).toContain('svarede');
});

test('a long history comes a page at a time, and the filter goes along', async () => {
  const { number, path } = await aCase();
  for (let index = 0; index < 45; index++)
    await recordEvent(db, {
      ...{ at: tick(), actorName: 'Pia', subjectKind: 'plan', subjectId: (await planOf(number)).id },
      ...{ what: 'gone-on', details: { rule: 'R04' } },
    });
  const first = await leo.text(`${path}?hvad=findings`);
  const older =
    /href="[^"]*\?(hvad=findings[^"]*fra=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(older).toMatch(/^hvad=findings&fra=\d+$/);
  expect(count(first, 'gik videre alligevel')).toBe(40);
  const second = await leo.text(`${path}?${older}`);
  expect(count(second, 'gik videre alligevel')).toBe(5);
  expect(second).toContain('Det nyeste');
});

test('one says why under one’s own, and not under others’', async () => {
  const { number, path } = await aCase();
  const id = String((await eventsIn(number))[0]?.id);
  expect(await pia.text(path)).toContain('Skriv hvorfor');
  expect(await ole.text(path)).not.toContain('Skriv hvorfor');
  expect((await ole.post(path, { event: id, why: 'Fordi' })).status).toBe(404);
  expect((await leo.post(path, { event: id, why: 'Fordi' })).status).toBe(403);
  const empty = await pia.post(path, { event: id, why: '  ' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('Skriv hvorfor, eller lad være.');
  const cpr = await pia.post(path, { event: id, why: 'Hans nummer er 010190-1234' });
  expect(cpr.status).toBe(422);
  expect(await cpr.text()).toContain('Hans nummer er 010190-1234');
  const said = await pia.post(`${path}?hvem=Pia`, { event: id, why: 'Fordi <alle> spurgte' });
  expect(said.headers.get('location')).toBe(`${path}?hvem=Pia#h${id}`);
  const page = await leo.text(path);
  expect(page).toContain('Fordi &lt;alle&gt; spurgte');
  expect(page).not.toContain('skrev hvorfor');
  const switched = await pia.post(`/en${path}`, { 'switch-language': 'en', event: id, why: 'Halvt' });
  expect(await switched.text()).toContain('Halvt');
});

test('what was typed after the session ran out is shown again, under its entry', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Ole', 'renamed');
  const gone = place.visitorWith('medvirk-session=gone');
  const resent = async (to: string, fields: Record<string, string>) => {
    const sent = await gone.post(to, fields);
    const key = /medvirk-kept=[^;]+/.exec(sent.headers.get('set-cookie') ?? '')?.[0];
    return place.visitorWith(`${pia.cookie}; ${key}`).text(to);
  };
  const event = String((await eventsIn(number)).at(-1)?.id);
  expect(await resent(path, { event, why: 'Vi blev spurgt' })).toMatch(
    new RegExp(`<details class="mv-more" open="">.*id="why-text-${event}"[^>]*>\\nVi blev spurgt`, 's'),
  );
  expect(await resent(`${path}/version/1`, { shown: '1', why: 'Min grund' })).toContain('Min grund');
  const decision = { outcome: 'sent-back', day: '2026-11-18', body: 'Byrådet', text: 'Spørg de unge' };
  expect(await resent(`/planer/${number}/beslutning`, decision)).toContain('Spørg de unge');
});

test('two saves are compared field by field: what differs, and what the difference does', async () => {
  const { number, path } = await aCase();
  const meeting = { key: 'borgermoede', method: 'borgermoede', slot: 'close' } as const;
  const letter = { key: 'infobrev', method: 'infobrev', slot: 'answer' } as const;
  await saved(number, { chosen: [meeting, letter], answers: { most: ['elderly'] } }, 'Pia', 'steps-changed');
  await saved(number, { chosen: [{ ...meeting, times: 4 }, letter] }, 'Ole', 'steps-changed');
  await saved(number, { title: 'Nordkajen' }, 'Ole', 'renamed');
  const page = await leo.text(`${path}/sammenlign?fra=2&til=4`);
  expect(page).toContain('<h1>2 ting er anderledes</h1>');
  expect(page).toMatch(/<dt>Borgermøde[^<]*<\/dt>/);
  expect(page).toContain('4 gange');
  expect(page).toContain('Timer i huset');
  expect(page).not.toContain('Infobrev');
  expect(page).not.toMatch(/undefined|\[object/);
  // Without a choice the first save is held against the plan as it is.
  expect(await leo.text(`${path}/sammenlign`)).toMatch(/<option value="1" selected/);
  expect(await leo.text(`${path}/sammenlign?fra=3&til=3`)).toContain('De to udgaver siger det samme');
  expect(await leo.text(`/en${path}/sammenlign?fra=2&til=4`)).toContain('<h1>2 things are different</h1>');
  expect((await leo.get(`${path}/sammenlign?fra=x&til=99`)).status).toBe(200);
});

test('what the council adopted is compared with first, and named so', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Pia', 'renamed');
  await pia.post(`/planer/${number}/beslutning`, {
    ...{ outcome: 'approved', day: '2026-11-20', body: 'Byrådet', planVersion: '2' },
  });
  await saved(number, { title: 'Kajen' }, 'Pia', 'renamed');
  const page = await leo.text(`${path}/sammenlign`);
  expect(page).toMatch(/<option value="2" selected="">Version 1, som den blev vedtaget/);
  expect(page).toContain('<h1>Én ting er anderledes</h1>');
});

test('one save has one name: over its column, in the list, in the question and in the history', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Pia', 'renamed');
  await pia.post(`/planer/${number}/beslutning`, {
    ...{ outcome: 'approved', day: '2026-11-20', body: 'Byrådet', planVersion: '2' },
  });
  await saved(number, { title: 'Kajen' }, 'Pia', 'renamed');
  await saved(number, { title: 'Bassinet' }, 'Pia', 'renamed');
  const compared = await leo.text(`${path}/sammenlign?fra=2&til=3`);
  expect(compared).toMatch(/<b>Version 1, som den blev vedtaget<\/b> <span class="mv-soft">23\. november/);
  expect(compared).toMatch(/<b>Udgave 3<\/b> <span class="mv-soft">23\. november/);
  const form = await pia.text(`${path}/version/2`);
  expect(form).toContain('<h1>Gå tilbage til version 1, som den blev vedtaget?</h1>');
  await pia.post(`${path}/version/2`, { shown: hidden(form, 'shown'), why: '' });
  const decision = await pia.text(`/planer/${number}/beslutning`);
  const history = await pia.text(path);
  expect(history).toMatch(/gik tilbage[\s\S]{0,300}Version 1, som den blev vedtaget/);
  for (const page of [compared, form, history, decision]) expect(page).not.toContain('Udgave 2');
});

test('the page that goes back says its question once', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Ole', 'renamed');
  const page = await pia.text(`${path}/version/1`);
  expect(page).toContain('<h1>Gå tilbage til udgave 1?</h1>');
  expect(count(page, 'Gå tilbage til udgave 1?</h')).toBe(1);
});

test('a plan that was saved once says that there is nothing to compare yet', async () => {
  const { path } = await aCase();
  expect(await leo.text(`${path}/sammenlign`)).toContain('Planen er kun gemt én gang.');
});

test('a plan goes back to an earlier save as a new one, with the reason, and nothing is lost', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen', answers: { open: 'Højden' } }, 'Ole', 'renamed');
  const form = await pia.text(`${path}/version/1`);
  expect(form).toContain('Gå tilbage til udgave 1?');
  expect(form).toContain('Så bliver 2 ting anderledes');
  tick();
  const done = await pia.post(`${path}/version/1`, {
    shown: hidden(form, 'shown'),
    why: 'Navnet var forkert',
  });
  expect(done.status).toBe(303);
  expect(await planOf(number)).toMatchObject({ title: 'Havnen', answers: {}, version: 3 });
  const page = await pia.text(done.headers.get('location') ?? '');
  expect(page).toContain('Planen er gået tilbage.');
  expect(page).toContain('Navnet var forkert');
  expect((await eventsIn(number))[0]).toMatchObject({
    what: 'gone-back',
    why: 'Navnet var forkert',
    details: { from: 2, to: 1 },
  });
  // The other save is still there to go back to.
  await pia.post(`${path}/version/2`, { shown: '3', why: '' });
  expect(await planOf(number)).toMatchObject({ title: 'Nordkajen', answers: { open: 'Højden' }, version: 4 });
  expect(await pia.text(`${path}/version/4`)).toContain('Planen står allerede sådan.');
});

test('a plan that changed meanwhile is not taken back: what changed is shown, and the reason is kept', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Ole', 'renamed');
  const form = await pia.text(`${path}/version/1`);
  await saved(number, { question: 'Hvor tæt?' }, 'Ole', 'renamed');
  const answer = await pia.post(`${path}/version/1`, { shown: hidden(form, 'shown'), why: 'Min grund' });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('Planen er ændret, siden du åbnede siden');
  expect(page).toContain('Hvor tæt?');
  expect(page).toContain('Min grund');
  expect((await planOf(number)).version).toBe(3);
  expect(
    (await pia.post(`${path}/version/1`, { shown: hidden(page, 'shown'), why: 'Min grund' })).status,
  ).toBe(303);
  expect(await planOf(number)).toMatchObject({ title: 'Havnen', question: 'Hvor højt?' });
});

test('a reader sees how the plan looked, and nothing to press', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Ole', 'renamed');
  const page = await leo.text(`${path}/version/1`);
  expect(page).toContain('Planen, som den så ud i udgave 1');
  expect(page).not.toContain('method="post" action="/planer/');
  expect(await leo.text(path)).not.toContain('/historik/version/');
  expect((await leo.post(`${path}/version/1`, { shown: '2' })).status).toBe(403);
  for (const version of ['9', 'x', '0'])
    expect((await pia.get(`${path}/version/${version}`)).status).toBe(404);
  const long = await pia.post(`${path}/version/1`, { shown: '2', why: 'x'.repeat(501) });
  expect(long.status).toBe(422);
});

test('a save that never was is answered, however large its number', async () => {
  const { number, path } = await aCase();
  await saved(number, { title: 'Nordkajen' }, 'Pia', 'renamed');
  for (const shown of ['99999999999', '-1', '1.5', '1e300', 'første', '']) {
    const answer = await pia.post(`${path}/version/1`, { shown, why: 'Derfor' });
    expect([shown, answer.status]).toEqual([shown, 409]);
  }
  expect((await pia.get(`${path}/version/999999999`)).status).toBe(404);
  expect((await pia.get(`${path}/sammenlign?fra=99999999999&til=-1`)).status).toBeLessThan(500);
});
