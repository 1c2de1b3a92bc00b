import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { demonstrate } from '../../demonstration.ts';
import { dayOf } from '../../engagement/day.ts';
import { addDecision, adoptVersion, decisionsOf, standingOf } from '../../engagement/decision-store.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { newId } from '../../engagement/ids.ts';
import type { Year } from '../../engagement/municipality.ts';
import {
  changeMunicipality,
  municipalityFor,
  municipalityOf,
  removeInventedMunicipality,
} from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import {
  changePlan,
  goneOnWith,
  goOn,
  latestPlans,
  planByNumber,
  removeInventedPlans,
} from '../../engagement/plan-store.ts';
import { saveTask, storedTasks } from '../../engagement/task-store.ts';
import { locales } from '../../i18n/texts.ts';
import { composeMemo } from '../memo/document-text.ts';
import type { MemoDocument } from '../memo/model.ts';
import { memoLengths } from '../memo/model.ts';
import { memoOf } from '../memo/rules.ts';
import { standOn } from '../memo/standing.ts';
import { keepSentence, keptSentencesOf } from '../memo/store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const leo = await place.visitor('reader', 'Leo');
await demonstrate(db, place.now(), randomBytes, 'Europe/Copenhagen');

const importAt = '/planer/hent-ind';

async function upload(fields: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>, path = importAt) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    body.append(name, typeof value === 'string' ? value : new File([value], 'plan.json'));
  return place.app.request(`http://127.0.0.1:3000${path}`, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', cookie: pia.cookie ?? '' },
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);
const exported = (number: number, query = '') => pia.text(`/planer/${number}/plan.json${query}`);
const isoMoment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

async function planOf(number: number): Promise<Plan> {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function aPlan(title = 'Torvet'): Promise<Plan> {
  const begun = await pia.post('/planer/ny', { title, question: 'Hvor mange træer?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  const answers = {
    decider: 'council',
    decisionDay: '2027-05-26',
    open: '<b>Træerne</b> & bænkene',
  } as const;
  const chosen = [
    { key: 'popup', method: 'popup', slot: 'open', start: '2027-03-01', end: '2027-03-12' },
  ] as const;
  await changePlan(db, await planOf(number), { answers, chosen }, place.now());
  const plan = await planOf(number);
  await goOn(db, plan.id, { rule: 'R56', name: 'Bo Berg', reason: 'Vi nåede det ikke', at: place.now() });
  const fields = {
    text: '',
    day: undefined,
    owner: 'Ole Olsen',
    state: 'done',
    note: 'Lånt af havnen',
  } as const;
  await saveTask(db, {
    plan: plan.id,
    key: 'popup:kit',
    isOwn: false,
    fields,
    version: 0,
    by: 'Pia',
    now: place.now(),
  });
  await keepSentence(db, { ...edited, plan: plan.id, at: place.now(), version: 0 });
  return plan;
}

const edited = {
  key: 'summary.1',
  language: 'da',
  state: 'edited',
  by: 'Pia',
  text: 'Pladsen skal have træer.',
  suggested: 'Byrådet skal tage stilling.',
} as const;

/** The memo in every length and language, as data. */
async function memosOf(plan: Plan): Promise<readonly MemoDocument[]> {
  const today = dayOf(place.now(), 'Europe/Copenhagen');
  const assessment = assessPlan(plan, today, await municipalityFor(db, plan));
  const decided = (await decisionsOf(db, plan.id)).at(-1);
  const memo = memoOf(plan, assessment, await goneOnWith(db, plan.id), {
    zone: 'Europe/Copenhagen',
    decided,
  });
  const kept = (await keptSentencesOf(db, plan.id)).map((one) => ({ ...one, by: '', version: 0 }));
  return locales.flatMap((locale) => {
    const lengths = memoLengths.map((length) => composeMemo(memo, length, locale));
    return lengths.map((one) => standOn(one, kept, { lengths, goneHeading: '' }));
  });
}

async function brought(text: string): Promise<Plan> {
  const seen = await upload({ file: bytes(text) });
  expect(seen.status).toBe(200);
  const page = await seen.text();
  const answer = await upload({ held: hidden(page, 'held'), key: hidden(page, 'key'), do: 'bring' });
  expect(answer.status).toBe(303);
  return planOf(Number(/\/planer\/(\d+)\//.exec(answer.headers.get('location') ?? '')?.[1]));
}

const counted = async () => (await latestPlans(db, { size: 500 })).plans.length;

test('a plan’s file holds what was decided, sorted, with moments in ISO, and nobody’s name beside the text', async () => {
  const { number } = await aPlan();
  const text = await exported(number);
  expect(await exported(number)).toBe(text);
  const file = JSON.parse(text);
  expect(file).toMatchObject({
    $schema: 'http://127.0.0.1:3000/skema/plan-1.json',
    format: 'medvirk-plan',
    version: 1,
    plan: { title: 'Torvet', steps: [{ method: 'popup', start: '2027-03-01' }] },
    origin: { municipality: 'Lillerup Kommune' },
    goneOn: [
      { rule: 'R56', name: 'Bo Berg', reason: 'Vi nåede det ikke', at: expect.stringMatching(isoMoment) },
    ],
    tasks: [{ key: 'popup:kit', state: 'done', note: 'Lånt af havnen' }],
  });
  expect(Object.keys(file)).toEqual(Object.keys(file).toSorted());
  expect(text).not.toContain('Ole Olsen');
  expect(await exported(number, '?navne=ja')).toContain('Ole Olsen');
  const answer = await pia.get(`/planer/${number}/plan.json`);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="plan-${number}.json"`);
});

test('the page about the file says what is in it, who may see it, and what is left out', async () => {
  const { number } = await aPlan();
  const page = await leo.text(`/planer/${number}/tag-med`);
  expect(page).toContain(
    'Kontaktlisten, teksterne til andres kanaler, kommentarerne og historikken er ikke med',
  );
  expect(page).toContain(`href="/planer/${number}/plan.json"`);
  expect(await leo.text(`/en/planer/${number}/tag-med`)).toContain('Everybody who gets the file can read it');
});

test('the schema is public and says of every field what it holds', async () => {
  const answer = await place.visitorWith(undefined).get('/skema/plan-1.json');
  expect(answer.headers.get('content-type')).toContain('application/schema+json');
  const schema = JSON.parse(await answer.text());
  expect(schema.$id).toBe('http://127.0.0.1:3000/skema/plan-1.json');
  expect(schema.properties.plan.properties.answers.properties.phase.description).toContain('wish:');
});

test('the invented plans give the same assessment in a house that reckons with another year', async () => {
  const { plans } = await latestPlans(db, { size: 500 });
  const today = dayOf(place.now(), 'Europe/Copenhagen');
  const whole = await Promise.all(
    plans
      .filter(({ invented }) => invented)
      .map(async (plan) => {
        const { basis: _basis, ...assessment } = assessPlan(plan, today, await municipalityFor(db, plan));
        const gone = (await goneOnWith(db, plan.id)).map(({ rule, reason }) => ({ rule, reason }));
        const tasks = (await storedTasks(db, plan.id)).map(({ key, state, note }) => ({ key, state, note }));
        await keepSentence(db, { ...edited, plan: plan.id, at: place.now(), version: 0 });
        const memos = await memosOf(plan);
        return { text: await exported(plan.number, '?navne=ja'), assessment, gone, tasks, memos };
      }),
  );
  expect(whole.length).toBeGreaterThanOrEqual(3);
  const { year: yearBefore } = await municipalityOf(db);
  await removeInventedPlans(db);
  await removeInventedMunicipality(db);
  const value: Year = { ...yearBefore, winterWeek: 8, council: { weekday: 1, nth: 2, notIn: [7, 12] } };
  await changeMunicipality(db, { part: 'year', value }, { version: 0, name: 'Pia', now: place.now() });
  for (const { text, assessment, gone, tasks, memos } of whole) {
    const plan = await brought(text);
    expect(plan.invented).toBe(false);
    expect(plan.origin?.municipality).toBe('Lillerup Kommune');
    const { basis: _basis, ...here } = assessPlan(plan, today, await municipalityFor(db, plan));
    expect(here).toEqual(assessment);
    expect((await goneOnWith(db, plan.id)).map(({ rule, reason }) => ({ rule, reason }))).toEqual(gone);
    const kept = (await storedTasks(db, plan.id)).map(({ key, state, note }) => ({ key, state, note }));
    expect(kept).toEqual(
      expect.arrayContaining(tasks.filter(({ state, note }) => state !== 'open' || note !== '')),
    );
    expect(memos).toHaveLength(6);
    expect(JSON.stringify(memos)).toContain(edited.text);
    expect(JSON.stringify(await memosOf(plan))).toBe(JSON.stringify(memos));
    // Taken along again, it is the same file.
    expect(await exported(plan.number, '?navne=ja')).toBe(text);
  }
});

test('what the politicians decided comes along, and what has changed since is shown here as there', async () => {
  const plan = await aPlan('Søen');
  const [now, planVersion] = [place.now(), plan.version];
  const id = newId<'decision'>(now, randomBytes);
  const said = { day: '2026-10-28', body: 'Miljøudvalget', text: 'Der holdes et møde mere.' };
  const written = { plan: plan.id, planVersion, recordedBy: 'Pia', recordedAt: now };
  const back = newId<'decision'>(now, randomBytes);
  await addDecision(db, { ...said, ...written, id: back, outcome: 'sent-back', day: '2026-09-02' });
  await addDecision(db, { ...said, ...written, id, outcome: 'changed' });
  await adoptVersion(db, { id, version: 1 }, planVersion);
  const before = await planOf(plan.number);
  expect(await changePlan(db, before, { answers: { ...before.answers, open: 'Bredden' } }, now)).toBe(true);

  const text = await exported(plan.number);
  const page = await (await upload({ file: bytes(text) })).text();
  expect(page).toContain('2 beslutninger fra politikerne følger med.');
  const here = await brought(text);
  const standing = await standingOf(db, here);
  expect(standing).toMatchObject({ number: 1, changes: 1, decision: { ...said, outcome: 'changed' } });
  expect(await exported(here.number)).toBe(text);
  const wrong = await upload({ text: text.replace('"2026-10-28"', '"2026-13-28"') });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Politikernes beslutning 2');
});

test('before anything is saved, a page says what the file holds and what is different here', async () => {
  const text = await exported((await aPlan()).number);
  const foreign = text
    .replace('"Lillerup Kommune"', '"Østby Kommune"')
    .replace('"winterWeek": 8', '"winterWeek": 7');
  const before = await counted();
  const page = await (await upload({ file: bytes(foreign) })).text();
  expect(page).toContain('Planen kommer fra Østby Kommune. Intet er gemt endnu.');
  expect(page).toContain('Årshjulet er et andet');
  expect(page).not.toContain('Områderne er nogle andre');
  expect(page).toContain('En plan med samme indhold er her allerede');
  expect(await counted()).toBe(before);
  expect(await (await upload({ text: foreign })).text()).toContain('Østby Kommune');
  const english = await upload({ file: bytes(foreign) }, `/en${importAt}`);
  expect(await english.text()).toContain('The plan comes from Østby Kommune. Nothing is saved yet.');
});

test('the language changes on that page, and the file is not lost', async () => {
  const text = await exported((await aPlan()).number);
  const page = await (await upload({ file: bytes(text) })).text();
  const fields = { held: hidden(page, 'held'), key: hidden(page, 'key'), 'switch-language': 'en' };
  const english = await (await upload(fields, `/en${importAt}`)).text();
  expect(english).toContain('This is in the file');
  expect(hidden(english, 'key')).toBe(fields.key);
  const typed = await (await upload({ text: '{ "half"', 'switch-language': 'en' }, `/en${importAt}`)).text();
  expect(typed).toContain('{ &quot;half&quot;');
});

test('brought in twice it is two plans; the same press twice is one', async () => {
  const text = await exported((await aPlan('Åen')).number);
  const before = await counted();
  const first = await brought(text);
  const page = await (await upload({ file: bytes(text) })).text();
  expect(page).toContain(`href="/planer/${first.number}/forslag"`);
  const press = { held: hidden(page, 'held'), key: hidden(page, 'key'), do: 'bring' };
  const one = await upload(press);
  const other = await upload(press);
  expect(one.headers.get('location')).toBe(other.headers.get('location'));
  expect(await counted()).toBe(before + 2);
  const { events } = await eventsOf(db, 'plan', first.id);
  expect(events.map(({ what }) => what)).toEqual(['imported']);
});

test('a plan from here follows our own year; one from elsewhere can be changed to it', async () => {
  const text = await exported((await aPlan()).number);
  expect((await brought(text)).origin).toBeNull();
  const plan = await brought(text.replace('"weekday": 1', '"weekday": 2'));
  expect(plan.origin?.year.council.weekday).toBe(2);
  expect((await leo.post(`/planer/${plan.number}/tag-med/eget-aar`, {})).status).toBe(403);
  expect((await pia.post(`/planer/${plan.number}/tag-med/eget-aar`, {})).status).toBe(303);
  expect((await planOf(plan.number)).origin).toBeNull();
  const { events } = await eventsOf(db, 'plan', plan.id);
  expect(events[0]).toMatchObject({ what: 'own-year-taken', details: { from: 'Lillerup Kommune' } });
});

test('a method this house does not know is left out, and the page says which', async () => {
  const text = (await exported((await aPlan()).number)).replace(
    '"method": "popup"',
    '"method": "drone_show"',
  );
  const page = await (await upload({ text })).text();
  expect(page).toContain('Metoden drone_show findes ikke i jeres metodesamling');
  expect((await brought(text)).chosen).toEqual([]);
});

const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const bomb = () => Uint8Array.from(gzipSync(Buffer.alloc(10_000_000)));

test('each thing that keeps a file out has one sentence that says what to do', async () => {
  const good = await exported((await aPlan()).number);
  const before = await counted();
  const cases: readonly (readonly [
    name: string,
    file: string | Uint8Array<ArrayBuffer>,
    da: string,
    en: string,
  ])[] = [
    ['nothing', ' ', 'Vælg en fil, eller sæt dens tekst ind', 'Choose a file'],
    ['no JSON', 'Kære alle\n\nHer er planen', 'kan ikke læses fra linje 1', 'cannot be read from line 1'],
    ['a comma too many', good.replace('"format"', ',"format"'), 'kan ikke læses fra linje', 'cannot be read'],
    ['truncated', good.slice(0, 900), 'Filen er ikke hel', 'The file is not whole'],
    ['truncated in a text', good.slice(0, good.indexOf('Torvet') + 3), 'Filen er ikke hel', 'not whole'],
    [
      'another program’s',
      '{"type":"FeatureCollection","features":[]}',
      'fra et andet program',
      'another program',
    ],
    ['a list', '[1,2]', 'fra et andet program', 'another program'],
    ['a number', '42', 'fra et andet program', 'another program'],
    [
      'too new',
      good.replace('"version": 1', '"version": 2'),
      'nyere udgave af Medvirk (format 2)',
      'newer Medvirk',
    ],
    [
      'too old',
      good.replace('"version": 1', '"version": 0'),
      'før den første udgave',
      'before the first version',
    ],
    [
      'a field nobody knows',
      good.replace('"question"', '"kpi": 3, "question"'),
      'Planen har et felt, vi ikke kender: »kpi«',
      '“kpi”',
    ],
    [
      'a wrong type',
      good.replace('"Torvet"', '7'),
      'Planens navn skal være tekst (plan.title)',
      'must be text',
    ],
    [
      'a wrong option',
      good.replace('"council",', '"kongen",'),
      'Svaret på »Hvem bestemmer?« kan ikke være »kongen«',
      '“kongen”',
    ],
    [
      'a missing field',
      good.replace(/"goneOn": \[[^\]]*\],/, ''),
      'De fund, I gik videre med, mangler (goneOn)',
      'is missing',
    ],
    [
      'no day',
      good.replace('"2027-03-01"', '"2027-02-30"'),
      'Skridt 1 er ikke en dato, der findes (plan.steps[0].start)',
      'Step 1',
    ],
    [
      'a moment before all calendars',
      good.replace(/"at": "[^"]+"/, '"at": "0000-01-01T00:00:00Z"'),
      '2000–2099',
      '2000–2099',
    ],
    ['a far day', good.replace('"2027-05-26"', '"9999-05-26"'), '2000–2099', '2000–2099'],
    [
      'end before start',
      good.replace('"2027-03-12"', '"2027-02-12"'),
      'slutter, før det begynder',
      'ends before',
    ],
    ['a huge number', good.replace('"weekday": 1', '"weekday": 1e999'), 'Årshjulet', 'The year'],
    [
      'a field twice',
      good.replace('"question":', '"title": "B", "question":'),
      'Feltet »title« står to gange',
      '“title”',
    ],
    [
      'a prototype',
      good.replace('"question":', '"__proto__": {"isAdmin": true}, "question":'),
      '__proto__',
      '__proto__',
    ],
    ['a million levels', '['.repeat(1_000_000), 'langt flere lag eller felter', 'far more levels'],
    ['objects in objects', '{"a":'.repeat(300_000), 'langt flere lag eller felter', 'far more levels'],
    [
      'very many fields',
      `{${Array.from({ length: 150_000 }, (_, n) => `"${n}":1`).join(',')}}`,
      'langt flere lag eller felter',
      'far more',
    ],
    ['quotes without end', `{"a":"${'\\"'.repeat(900_000)}`, 'Filen er ikke hel', 'not whole'],
    [
      'a huge text',
      good.replace('Torvet', 'T'.repeat(1_000_000)),
      'Planens navn er for langt (højst 120 tegn)',
      'too long',
    ],
    [
      'too large',
      good.replace('Torvet', 'T'.repeat(2_200_000)),
      'Filen er for stor. En plan fylder højst 2 MB',
      'too large',
    ],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'Filen er pakket sammen', 'The file is packed'],
    ['an empty zip', Uint8Array.from([0x50, 0x4b, 5, 6, 0, 0]), 'Filen er pakket sammen', 'packed'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'Filen er ikke tekst', 'not text'],
    ['a zip bomb', bomb(), 'Filen er pakket sammen', 'The file is packed'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff]), 'Filen er ikke tekst', 'not text'],
    [
      'latin-1',
      Uint8Array.from(Buffer.from(good.replace('Torvet', 'Søen'), 'latin1')),
      'Filen er ikke tekst',
      'not text',
    ],
  ];
  for (const [name, file, da, en] of cases) {
    const data = typeof file === 'string' ? bytes(file) : file;
    const answer = await upload({ file: data });
    expect([413, 422], name).toContain(answer.status);
    const page = await answer.text();
    expect(page, name).toContain(da.replaceAll('&', '&amp;'));
    expect(page, name).toContain('role="alert"');
    expect(await (await upload({ file: data }, `/en${importAt}`)).text(), name).toContain(en);
    expect((await upload({ held: typeof file === 'string' ? file : '', do: 'bring' })).status, name).not.toBe(
      303,
    );
  }
  expect(await counted()).toBe(before);
});

test('a file as Windows writes it is read, and odd text in it comes out as text', async () => {
  const text = await exported((await aPlan('Sø & Ål')).number);
  expect(await (await upload({ file: utf16(text) })).text()).toContain('Sø &amp; Ål');
  expect(await (await upload({ file: bytes(`\ufeff${text}`) })).text()).toContain('Sø &amp; Ål');
  const odd = text.replace('Sø & Ål', 'A\\u0000B\\ud800<script>alert(1)</script>');
  const page = await (await upload({ file: bytes(odd) })).text();
  expect(page).toContain('AB\ufffd&lt;script&gt;');
  expect((await brought(odd)).title).toBe('AB\ufffd<script>alert(1)</script>');
});

test('what was pasted stays when it cannot be read', async () => {
  const answer = await upload({ text: '{"format": "medvirk-plan", "version": 1}' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('{&quot;format&quot;: &quot;medvirk-plan&quot;');
});

test('a reader takes plans along and brings none in', async () => {
  const { number } = await aPlan();
  expect((await leo.get(`/planer/${number}/plan.json`)).status).toBe(200);
  expect((await leo.get(importAt)).status).toBe(403);
});

/** Anything that may happen to a value inside a file. */
const anything = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'x',
    [],
    {},
    '2027-02-30',
    '9999-12-31',
    'unknown',
    '\ud800',
    '\0',
  ),
  fc.json().map((text): unknown => JSON.parse(text)),
);

type Path = readonly (string | number)[];

/** Where everything in a file stands: each field and each item. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const names: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner: ReadonlyMap<string | number, unknown> = new Map(
    Object.entries(value).map(([name, one], index) => [names[index] ?? name, one]),
  );
  return [path, ...names.flatMap((name) => pathsIn(inner.get(name), [...path, name]))];
}

/** The file with one thing in it changed; undefined takes it out. */
function changed(value: unknown, path: Path, change: (inner: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return change(value);
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const next = name === String(first) ? changed(inner, rest, change) : inner;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** It comes in whole, and every page of it opens; or nothing comes in, and one sentence says why. */
async function judge(file: string): Promise<void> {
  const before = await counted();
  const seen = await upload({ text: file });
  const page = await seen.text();
  if (seen.status === 422) {
    expect(page.match(/href="#text"/g), file).toHaveLength(1);
    expect(await counted()).toBe(before);
    return;
  }
  expect(seen.status, file).toBe(200);
  const answer = await upload({ held: hidden(page, 'held'), key: hidden(page, 'key'), do: 'bring' });
  expect(answer.status, file).toBe(303);
  const at = (answer.headers.get('location') ?? '').replace('/forslag', '');
  for (const one of ['/forslag', '/skridt', '/tidsplan', '/huskeliste', '/dagsordenspunkt', '/plan.json'])
    expect((await pia.get(at + one)).status, `${one} ${file}`).toBe(200);
}

test('whatever is done to a file, it comes in whole and its pages open, or one sentence says why not', async () => {
  const file: unknown = JSON.parse(await exported((await aPlan('Skoven')).number));
  const places = pathsIn(file);
  for (const place of places) await judge(JSON.stringify(changed(file, place, () => '9999-12-31')));
  const change = fc.oneof(
    anything.map((value) => () => value),
    fc.constant(() => undefined),
    fc
      .nat(9)
      .map((at) => (inner: unknown) => (typeof inner === 'string' ? inner.slice(0, at) + inner : inner)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), change, (place, how) =>
      judge(JSON.stringify(changed(file, place, how)) ?? ''),
    ),
    { numRuns: 25 },
  );
  expect((await pia.get('/planer')).status).toBe(200);
}, 180_000);
