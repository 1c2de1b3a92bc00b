import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import {
  changeMunicipality,
  municipalityOf,
  removeInventedMunicipality,
} from '../../engagement/municipality-store.ts';
import type { Answers, ChosenMethod } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { demonstrateYear } from './demo.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

async function aPlan(title: string, answers: Answers, chosen: readonly ChosenMethod[] | null = null) {
  const begun = await pia.post('/planer/ny', { title, question: 'Hvad skal der ske?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  const plan = await planByNumber(db, number);
  if (!plan || !(await changePlan(db, plan, { answers, chosen }, place.now()))) throw new Error(title);
  return number;
}

const popup = (start: string, end: string): ChosenMethod[] => [{ method: 'popup', slot: 'open', start, end }];

const year = async () => (await municipalityOf(db)).year;
const lastEvent = async (part: string) => (await eventsOf(db, 'municipality', part)).events[0];
const market = { name: 'Havnefesten', kind: 'own', from: '2027-06-04', to: '2027-06-06' };

/** Both values of each field that clashes. */
const clashIn = (page: string): readonly (readonly string[])[] => {
  const said = [...page.matchAll(/<span class="said">([^<]*)<\/span>/g)].map(([, words = '']) => words);
  return said.flatMap((theirs, index) => (index % 2 === 0 ? [[theirs, said[index + 1] ?? '']] : []));
};

test('without plans or areas the wheel says what to do first', async () => {
  const page = await leo.text('/aarshjul');
  expect(page).toContain('Hjulet er tomt endnu');
  expect(page).toContain('I har ikke skrevet kommunens områder endnu');
  expect(page).not.toMatch(/undefined|\[object/);
});

test('Lillerup’s year is invented, is written once, and goes away with the rest', async () => {
  await demonstrateYear(db, place.now());
  await demonstrateYear(db, place.now());
  const { areas, versions } = await municipalityOf(db);
  expect(areas.reduce((sum, { people }) => sum + (people ?? 0), 0)).toBe(41_300);
  expect(versions).toMatchObject({ areas: 1, year: 1 });
  await removeInventedMunicipality(db);
  expect((await municipalityOf(db)).areas).toEqual([]);
});

describe('the municipality’s year', () => {
  test('is there before anybody has typed anything, and says what to check', async () => {
    const page = await pia.text('/aaret');
    expect(page).toContain('Kalenderen har gjort det meste');
    expect(page).toContain('Det næste, I skal tage hensyn til, er juleferien');
    expect(page).toContain('vinterferien');
    expect(page).toContain('uge 42');
    expect(page).toContain('ramadan (omtrent)');
    expect(page).toContain('cirka 8. feb. 2027');
    expect(page).toContain('grundlovsdag');
    expect(page).not.toMatch(/undefined|\[object| style=/);
    const english = await pia.text('/en/aaret');
    expect(english).toContain('the winter holiday');
    expect(english).not.toMatch(/undefined|\[object|juleferie/);
  });

  test('a period that does not hold here is taken out of every plan, and comes back', async () => {
    const done = await pia.post('/aaret', { hide: 'exam-written-2027' });
    expect(done.headers.get('location')).toBe('/aaret?ok=hidden');
    expect((await year()).hidden).toEqual(['exam-written-2027']);
    expect((await lastEvent('year'))?.what).toBe('year-hidden');
    const page = await pia.text('/aaret?ok=hidden');
    expect(page).toContain('Perioden er taget ud af jeres år');
    expect(page).toContain('Det har I taget ud');
    await pia.post('/aaret', { show: 'exam-written-2027' });
    expect((await year()).hidden).toEqual([]);
    expect((await pia.post('/aaret', { hide: 'party-2027' })).status).toBe(404);
  });

  test('two who hide different periods in the same moment both get their way', async () => {
    await Promise.all([
      pia.post('/aaret', { hide: 'july-2027' }),
      ole.post('/aaret', { hide: 'summer-2027' }),
    ]);
    expect((await year()).hidden.toSorted()).toEqual(['july-2027', 'summer-2027']);
    await pia.post('/aaret', { show: 'july-2027' });
    await pia.post('/aaret', { show: 'summer-2027' });
  });

  test('winter week and council day are settled once for all years', async () => {
    const was = hidden(await pia.text('/aaret'), 'was');
    const wanted = { do: 'basics', winterWeek: '8', weekday: '2', nth: '2', notIn: ['7', '12'] };
    expect((await pia.post('/aaret', { ...wanted, was })).headers.get('location')).toBe('/aaret?ok=basics');
    expect(await year()).toMatchObject({ winterWeek: 8, council: { weekday: 2, nth: 2, notIn: [7, 12] } });
    expect(await lastEvent('year')).toMatchObject({
      what: 'year-basics',
      details: { before: { winterWeek: 7 }, after: { winterWeek: 8 } },
    });

    const stale = await ole.post('/aaret', { ...wanted, winterWeek: '7', nth: '3', was });
    const page = await stale.text();
    expect(stale.status).toBe(409);
    expect(page).toContain('En anden har gemt imens');
    expect(clashIn(page)).toEqual([['Den anden', 'Den tredje']]);
    expect(page).toMatch(/value="3" selected/);
    // What only the other changed is in the form as it is now.
    expect(page).toMatch(/name="winterWeek"[^>]*value="8"[^>]*checked/);
    const again = await ole.post('/aaret', {
      ...wanted,
      winterWeek: '7',
      nth: '3',
      was: hidden(page, 'was'),
    });
    expect(again.status).toBe(303);
    expect((await year()).winterWeek).toBe(7);
  });

  test('two who change different settings both get their way; the same one is chosen between', async () => {
    const form = await pia.text('/aaret');
    const was = hidden(form, 'was');
    const { winterWeek, council } = await year();
    const now = {
      ...{ do: 'basics', was, winterWeek: String(winterWeek), weekday: String(council.weekday) },
      ...{ nth: String(council.nth), notIn: council.notIn.map(String) },
    };
    await pia.post('/aaret', { ...now, weekday: '4', notIn: [...now.notIn, '1'] });
    const other = { ...now, nth: '3', notIn: [...now.notIn, '8'] };
    expect((await ole.post('/aaret', other)).status).toBe(303);
    expect((await year()).council).toMatchObject({ weekday: 4, nth: 3 });
    expect((await year()).council.notIn).toEqual(expect.arrayContaining([1, 8]));

    const clash = await ole.post('/aaret', { ...now, weekday: '5' });
    const page = await clash.text();
    expect(clash.status).toBe(409);
    expect(clashIn(page)).toEqual([['torsdag', 'fredag']]);
    const settled = { ...now, was: hidden(page, 'was'), differ: hidden(page, 'differ') };
    const sent = { ...settled, weekday: '5', nth: '3', notIn: [...now.notIn, '9'] };
    expect((await ole.post('/aaret', { ...sent, do: 'theirs' })).status).toBe(303);
    expect(await year()).toMatchObject({
      council: { weekday: 4, nth: 3, notIn: expect.arrayContaining([9]) },
    });
  });

  test('a council that never meets is refused at its field, and what was chosen comes back', async () => {
    const all = Array.from({ length: 12 }, (_, index) => String(index + 1));
    const refused = await pia.post('/aaret', {
      do: 'basics',
      winterWeek: '8',
      weekday: '5',
      nth: '1',
      notIn: all,
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Så mødes byrådet aldrig.');
    expect(page).toMatch(/value="5" selected/);
  });
});

describe('a period of one’s own', () => {
  test('is added once however often it is sent, changed, and removed', async () => {
    const key = hidden(await pia.text('/aaret/periode/ny'), 'key');
    const sent = { ...market, key, was: '' };
    expect((await pia.post('/aaret/periode/ny', sent)).headers.get('location')).toBe('/aaret?ok=saved');
    expect((await pia.post('/aaret/periode/ny', sent)).status).toBe(303);
    const { own } = await year();
    expect(own).toEqual([{ key: `own-${key}`, ...market }]);
    expect(await pia.text('/aaret')).toContain('Havnefesten');

    const at = `/aaret/periode/own-${key}`;
    const form = await pia.text(at);
    const was = hidden(form, 'was');
    expect(form).toContain('value="2027-06-04"');
    expect((await pia.post(at, { ...market, to: '2027-06-07', was })).status).toBe(303);

    const named = await ole.post(at, { ...market, name: 'Havnefest', was });
    // One gives it another name, the other another last day: both are kept.
    expect(named.status).toBe(303);
    expect((await year()).own).toMatchObject([{ name: 'Havnefest', to: '2027-06-07' }]);
    const stale = await ole.post(at, { ...market, name: 'Havnedage', was });
    const page = await stale.text();
    expect(stale.status).toBe(409);
    expect(page).toContain('value="Havnedage"');
    expect(clashIn(page)).toEqual([['Havnefest', 'Havnedage']]);
    const kept = { was: hidden(page, 'was'), do: 'theirs', differ: hidden(page, 'differ') };
    const theirs = { ...market, ...kept, name: 'Havnedage', to: '2027-06-08' };
    expect((await ole.post(at, theirs)).status).toBe(303);
    expect((await year()).own).toMatchObject([{ name: 'Havnefest', to: '2027-06-08' }]);
    const latest = hidden(await pia.text(at), 'was');
    expect((await ole.post(at, { ...market, name: 'Havnedage', was: latest })).status).toBe(303);
    expect((await year()).own.map(({ name }) => name)).toEqual(['Havnedage']);

    const open = hidden(await pia.text(at), 'was');
    await pia.post('/aaret', { remove: `own-${key}` });
    expect((await year()).own).toEqual([]);
    expect((await lastEvent('year'))?.details).toMatchObject({ removed: [{ name: 'Havnedage' }] });
    const gone = await pia.post(at, { ...market, was: open });
    expect(gone.status).toBe(409);
    expect(await gone.text()).toContain('En anden har fjernet perioden imens');
    expect((await pia.get(at)).status).toBe(404);
  });

  test('a given one with other days is hidden and stands as one’s own', async () => {
    const at = '/aaret/periode/winter-2027';
    const form = await pia.text(at);
    expect(form).toContain('value="vinterferien"');
    const sent = { name: 'Vinterferie', kind: 'school-holiday', from: '2027-02-13', to: '2027-02-21' };
    expect((await pia.post(at, { ...sent, was: hidden(form, 'was') })).status).toBe(303);
    expect((await year()).hidden).toEqual(['winter-2027']);
    expect((await year()).own.map(({ key }) => key)).toEqual(['own-winter-2027']);
    await pia.post('/aaret', { remove: 'own-winter-2027' });
    await pia.post('/aaret', { show: 'winter-2027' });
  });

  test('what cannot be is refused at its field with everything typed, in both languages', async () => {
    const wrong = { name: 'x'.repeat(81), kind: 'own', from: '2027-06-04', to: '2027-06-03' };
    const refused = await pia.post('/aaret/periode/ny', wrong);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Den sidste dag ligger før den første.');
    expect(page).toContain('Skriv højst 80 tegn. Der står 81.');
    expect(page).toContain('href="#to"');
    expect(page).toContain('x'.repeat(81));
    const english = await pia.post('/en/aaret/periode/ny', { ...wrong, name: '', from: '30/2 2027' });
    const text = await english.text();
    expect(text).toContain('Write what the period is called.');
    expect(text).toContain('The first day is not in the calendar.');
  });

  test('changing the language of a form keeps what is typed and saves nothing', async () => {
    const turned = await pia.post('/en/aaret/periode/ny', { ...market, 'switch-language': 'en' });
    expect(turned.status).toBe(200);
    expect(await turned.text()).toContain('value="Havnefesten"');
    expect((await year()).own).toEqual([]);
  });

  test('an address that names nothing is not found', async () => {
    expect((await pia.get('/aaret/periode/party-2027')).status).toBe(404);
    expect((await pia.post('/aaret/periode/party-2027', market)).status).toBe(404);
  });
});

describe('the areas', () => {
  const version = async () => hidden(await pia.text('/omraader'), 'version');
  const sent = { slug: ['', '', ''], name: ['Midtby', 'Nørremarken', ''], people: ['11.900', '8700', ''] };

  beforeEach(async () => {
    const { versions } = await municipalityOf(db);
    await changeMunicipality(
      db,
      { part: 'areas', value: [] },
      { version: versions.areas, name: 'x', now: place.now() },
    );
  });

  test('are added, renamed, counted and put in order; a rename keeps the address', async () => {
    expect(await pia.text('/omraader')).toContain('Her er ingen områder endnu');
    expect((await pia.post('/omraader', { ...sent, version: await version() })).status).toBe(303);
    expect((await municipalityOf(db)).areas).toEqual([
      { slug: 'midtby', name: 'Midtby', people: 11_900 },
      { slug: 'noerremarken', name: 'Nørremarken', people: 8700 },
    ]);
    expect(await pia.text('/omraader')).toContain('20.600 mennesker i alt');
    await pia.post('/omraader', {
      slug: ['midtby', 'noerremarken'],
      name: ['Byen', 'Nørremarken'],
      people: ['', '8700'],
      up: '1',
      version: await version(),
    });
    expect((await municipalityOf(db)).areas).toEqual([
      { slug: 'noerremarken', name: 'Nørremarken', people: 8700 },
      { slug: 'midtby', name: 'Byen' },
    ]);
    expect((await lastEvent('areas'))?.what).toBe('areas-changed');
  });

  test('a stale list is not saved over a newer one, and nothing typed is lost', async () => {
    const old = await version();
    await pia.post('/omraader', { ...sent, version: old });
    const stale = await ole.post('/omraader', {
      slug: [''],
      name: ['Elmested'],
      people: ['7100'],
      version: old,
    });
    const page = await stale.text();
    expect(stale.status).toBe(409);
    expect(clashIn(page)).toEqual([
      ['Midtby (11900)', 'området er fjernet'],
      ['Nørremarken (8700)', 'området er fjernet'],
    ]);
    expect(page).toContain('value="Elmested"');
    expect(hidden(page, 'version')).toBe(await version());
  });

  test('one renames an area, the other adds one: both are kept', async () => {
    await pia.post('/omraader', { ...sent, version: await version() });
    const base = hidden(await pia.text('/omraader'), 'base');
    const slug = ['midtby', 'noerremarken'];
    const people = ['11900', '8700'];
    await pia.post('/omraader', { base, slug, people, name: ['Byen', 'Nørremarken'] });
    const answer = await ole.post('/omraader', {
      ...{ base, slug: [...slug, ''], people: [...people, '7100'] },
      name: ['Midtby', 'Nørremarken', 'Elmested'],
    });
    expect(answer.status).toBe(303);
    expect((await municipalityOf(db)).areas.map(({ name }) => name)).toEqual([
      'Byen',
      'Nørremarken',
      'Elmested',
    ]);
    const clash = await ole.post('/omraader', { base, slug, people, name: ['Centrum', 'Nørremarken'] });
    expect(clash.status).toBe(409);
    const page = await clash.text();
    expect(clashIn(page)).toEqual([['Byen (11900)', 'Centrum (11900)']]);
    expect(page).toContain('value="Centrum"');
    expect(page).toContain('value="Elmested"');
    const form = { base: hidden(page, 'base'), differ: hidden(page, 'differ') };
    const all = { slug: [...slug, 'elmested'], people: [...people, '7100'] };
    const name = ['Centrum', 'Nord', 'Elmested'];
    expect((await ole.post('/omraader', { ...form, ...all, name, do: 'theirs' })).status).toBe(303);
    expect((await municipalityOf(db)).areas.map((area) => area.name)).toEqual(['Byen', 'Nord', 'Elmested']);
    await ole.post('/omraader', { base: form.base, ...all, name: ['Centrum', 'Nørremarken', 'Elmested'] });
  });

  test('one that a plan has chosen does not vanish: it says which plan', async () => {
    await pia.post('/omraader', { ...sent, version: await version() });
    await aPlan('Skolevejen', { areas: ['noerremarken'] });
    const refused = await pia.post('/omraader', {
      slug: ['midtby', 'noerremarken'],
      name: ['Midtby', 'Nørremarken'],
      people: ['', ''],
      remove: 'noerremarken',
      version: await version(),
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Nørremarken kan ikke fjernes, for området er i brug.');
    expect(page).toContain('Skolevejen');
    const removed = await pia.post('/omraader', {
      slug: ['midtby', 'noerremarken'],
      name: ['Midtby', 'Nørremarken'],
      people: ['', ''],
      remove: 'midtby',
      version: await version(),
    });
    expect(removed.status).toBe(303);
    expect((await municipalityOf(db)).areas.map(({ slug }) => slug)).toEqual(['noerremarken']);
  });
});

describe('the year wheel', () => {
  test('counts for each area, warns in words, and links to the plans', async () => {
    const { versions } = await municipalityOf(db);
    await changeMunicipality(
      db,
      {
        part: 'areas',
        value: [
          { slug: 'midtby', name: 'Midtby' },
          { slug: 'noerremarken', name: 'Nørremarken' },
        ],
      },
      { version: versions.areas, name: 'x', now: place.now() },
    );
    const days = popup('2027-03-02', '2027-03-19');
    const number = await aPlan('Torvet', { areas: ['noerremarken'], most: ['elderly'] }, days);
    await aPlan('Cykelstien', { areas: ['noerremarken'], most: ['youth'] }, days);
    await aPlan('Klimaplanen', { scope: 'municipality' }, days);
    await aPlan('Svømmehallen', { areas: ['midtby'] }, popup('2027-02-16', '2027-02-26'));
    await aPlan('Uden dag', { areas: ['midtby'] });

    const page = await leo.text('/aarshjul');
    expect(page).toContain('Nørremarken bliver spurgt for tit');
    expect(page).toContain(
      'Nørremarken bliver spurgt i 3 sager på én gang i marts 2027: »Torvet«, »Cykelstien« og »Klimaplanen«.',
    );
    expect(page).toContain('Slå nogle sammen, eller spørg dem, der ikke er blevet spurgt.');
    expect(page).toContain('3 gange, heraf 1 i hele kommunen');
    expect(page).toContain('åbner midt i vinterferien');
    expect(page).toContain(`href="/planer/${number}/forslag"`);
    expect(page).toContain('Uden dag');
    expect(page).not.toMatch(/undefined|\[object| style=/);

    const groups = await leo.text('/aarshjul?efter=gruppe');
    expect(groups).toContain('Ældre');
    expect(groups).not.toContain('Nørremarken bliver spurgt');
    const english = await leo.text('/en/aarshjul?fra=2027-09');
    expect(english).toContain('Nobody is asked too often');
    expect((await leo.get('/aarshjul?fra=sludder')).status).toBe(200);
  });
});

test('a reader looks and changes nothing', async () => {
  expect(await leo.text('/aaret')).not.toContain('Gælder ikke her');
  expect(await leo.text('/omraader')).not.toContain('<form method="post" action="/omraader"');
  for (const path of ['/aaret', '/omraader', '/aaret/periode/ny']) {
    expect((await leo.post(path, {})).status).toBe(403);
  }
});

test('the year moves on by itself: two years later it shows two years later', async () => {
  place.setClock('2028-11-23T09:00:00Z');
  expect(await (await place.visitor('planner')).text('/aaret')).toContain('summer-2029');
});
