import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { house } from '../../../tests/support/house.ts';
import { newId } from '../../engagement/ids.ts';
import { addPlan, changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { keepSentence } from '../memo/store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');

async function aPlan(
  title: string,
  change: Parameters<typeof changePlan>[2] = {},
  question = '',
): Promise<number> {
  const now = place.now();
  const { number } = await addPlan(db, {
    id: newId<'plan'>(now, randomBytes),
    title,
    question,
    invented: false,
    now,
  });
  const plan = await planByNumber(db, number);
  if (plan) await changePlan(db, plan, change, now);
  return number;
}

await aPlan('Lokalplan for Åhavnen', { answers: { open: 'Træer, bænke og 50 % flere <stier>' } });
await aPlan('Skolen i Ærøby', {
  answers: { owner: 'Søren Sø' },
  chosen: [{ method: 'borgersamling', slot: 'deepen' }],
});
await aPlan('Gammel sti', { archivedAt: place.now() }, 'Hvor skal stien gå?');

const found = async (search: string, before = '/planer') => {
  const page = await pia.text(`${before}?soeg=${encodeURIComponent(search)}`);
  return [...page.matchAll(/forslag">([^<]+)<\/a>/g)].map(([, title]) => title);
};

test.each([
  ['aahavn', ['Lokalplan for Åhavnen']],
  ['ÅHAVN lokalplan', ['Lokalplan for Åhavnen']],
  ['aeroe søren', ['Skolen i Ærøby']],
  ['borgersaml', ['Skolen i Ærøby']],
  ['åhavn skolen', []],
  ['50 %', ['Lokalplan for Åhavnen']],
  ['5_ %', []],
  ['\\', []],
])('a search for %s finds %j', async (search, titles) => {
  expect(await found(search)).toEqual(titles);
});

test('a search also finds what is put away, marked, and shows the words where they stand', async () => {
  const page = await pia.text('/planer?soeg=stie');
  expect(page).toContain('lagt væk</small>');
  expect(page).toContain('Hvor skal <b>stie</b>n gå?');
  expect(page).toContain('flere &lt;<b>stie</b>r&gt;');
  expect(await pia.text('/planer')).not.toContain('Gammel sti');
  expect(await pia.text('/planer?vis=lagt-vaek')).not.toContain('Åhavnen');
});

test('a search looks in comments and in the memo’s own sentences, says where, and leads there', async () => {
  const number = await aPlan('Stadion');
  const begun = await pia.text(`/planer/${number}/kommentarer`);
  const key = /name="key" value="([^"]+)"/.exec(begun)?.[1] ?? '';
  await pia.post(`/planer/${number}/kommentarer`, { key, part: 'plan', body: 'Husk ÅRHUSGADES beboere' });
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  await keepSentence(db, {
    ...{ plan: plan.id, key: 'promise.own', language: 'da', state: 'edited', text: 'Vi ringer på hver dør.' },
    ...{ suggested: '', by: 'Pia', at: place.now(), version: 0 },
  });
  expect(await found('aarhusgade stadion')).toEqual(['Stadion']);
  const page = await pia.text('/planer?soeg=%C3%A5rhusgade');
  expect(page).toContain(
    `href="/planer/${number}/kommentarer/${key}">Kommentar af Pia</a>: Husk <b>ÅRHUSGADE</b>S`,
  );
  const memo = await pia.text('/planer?soeg=hver%20d%C3%B8r');
  expect(memo).toContain(
    `href="/planer/${number}/dagsordenspunkt?laengde=fuldt#afsnit-promise">Til politikerne</a>`,
  );
  expect(await found('dør beboere')).toEqual(['Stadion']);
  expect(await found('aarhusgade skolen')).toEqual([]);
});

test('method names are found in the language of the visitor', async () => {
  expect(await found('assembly', '/en/planer')).toEqual(['Skolen i Ærøby']);
  expect(await found('assembly')).toEqual([]);
});

test('a plan is found by what it says now', async () => {
  const number = await aPlan('Broen');
  expect(await found('Broen')).toEqual(['Broen']);
  const plan = await planByNumber(db, number);
  if (plan) await changePlan(db, plan, { title: 'Tunnelen' }, place.now());
  expect(await found('Broen')).toEqual([]);
  expect(await found('tunnel')).toEqual(['Tunnelen']);
});

test('nothing found says what to do, and what was searched for stays', async () => {
  const page = await pia.text('/planer?soeg=%22%3Cb%3Eq');
  expect(page).toContain('Ingen plan har alle ordene');
  expect(page).toContain('value="&quot;&lt;b&gt;q"');
});

test('the pages of a search go on with the search', async () => {
  for (let index = 0; index < 30; index++) await aPlan(`Vej ${index}`);
  const page = await pia.text('/planer?soeg=vej');
  const older = /href="([^"]*fra=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(older).toContain('soeg=vej');
  const next = await pia.text(older);
  expect(next).toContain('>Vej 0<');
  expect(next).toContain('href="/planer?soeg=vej"');
});
