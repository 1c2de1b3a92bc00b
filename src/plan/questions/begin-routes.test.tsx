import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { changeMunicipality } from '../../engagement/municipality-store.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const bo = await place.visitor('planner', 'Bo');
const leo = await place.visitor('reader', 'Leo');

const planOf = async (number: number) => {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
};

/** Begins a plan from something and gives its number. */
async function begin(title: string, from = 'andet'): Promise<number> {
  const answer = await pia.post('/planer/ny', { title, question: '', from });
  expect(answer.status).toBe(303);
  return Number(/\/planer\/(\d+)\//.exec(answer.headers.get('location') ?? '')?.[1]);
}

test('the page offers six kinds of case in both languages, and "something else" is chosen', async () => {
  const page = await pia.text('/planer/ny');
  for (const name of ['Lokalplan', 'Skole eller dagtilbud', 'Vej og trafik', 'Nedskæring eller lukning'])
    expect(page).toContain(name);
  expect(page).toMatch(/value="andet" checked/);
  expect(await pia.text('/en/planer/ny')).toContain('Strategy or policy');
});

test('a template fills in what usually holds, marked until somebody saves the page it stands on', async () => {
  const number = await begin('Lokalplan for Værftet', 'lokalplan');
  const begun = await planOf(number);
  expect(begun.answers).toMatchObject({ phase: 'proposal', law: ['lokalplan'], purpose: 'test' });
  expect(begun.suggested).toEqual(Object.keys(begun.answers));

  const path = `/planer/${number}/spoergsmaal/1`;
  const page = await pia.text(path);
  expect(page).toContain('Loven kræver et forslag at holde høring om.');
  expect(page).toContain('Det kan kun I svare på:');
  for (const left of ['Hvem bestemmer, og hvornår?', 'Hvad lover I?', 'Hvem svarer borgerne, og hvornår?'])
    expect(page).toContain(left);

  const base = hidden(page, 'base');
  await pia.post(path, { base, phase: 'proposal', law: 'lokalplan', decider: 'council', go: 'next' });
  const confirmed = await planOf(number);
  expect(confirmed.answers).toMatchObject({ decider: 'council' });
  expect(confirmed.suggested).not.toContain('phase');
  expect(confirmed.suggested).not.toContain('law');
  expect(confirmed.suggested).toContain('purpose');
  expect(await pia.text(path)).not.toContain('Loven kræver et forslag at holde høring om.');
});

test('standing by a suggestion without changing it is a change, with its history', async () => {
  const number = await begin('Lokalplan for Torvet', 'lokalplan');
  const path = `/planer/${number}/spoergsmaal/1`;
  const base = hidden(await pia.text(path), 'base');
  await pia.post(path, { base, phase: 'proposal', law: 'lokalplan' });
  const plan = await planOf(number);
  const { events } = await eventsOf(db, 'plan', plan.id);
  const confirmed = events.find(({ what }) => what === 'confirmed');
  expect(confirmed?.details).toEqual({ names: ['phase', 'law'] });
});

test('a page that saves itself stands by what was changed, and by nothing else', async () => {
  const number = await begin('Lokalplan for Parken', 'lokalplan');
  const path = `/planer/${number}/spoergsmaal/1`;
  const base = hidden(await pia.text(path), 'base');
  const json = { accept: 'application/json' };
  await pia.post(path, { base, phase: 'developing', law: 'lokalplan' }, json);
  const { suggested } = await planOf(number);
  expect(suggested).not.toContain('phase');
  expect(suggested).toContain('law');
});

test('another plan’s answers and steps are copied, without its names and dates', async () => {
  const old = await begin('Havnen');
  const plan = await planOf(old);
  const chosen = [
    { method: 'dialogmoede', slot: 'open' as const, times: 2, format: { food: true }, start: '2027-01-05' },
  ];
  const answers = { phase: 'proposal', owner: 'Pia', decisionDay: '2027-06-24', open: 'Kajen' } as const;
  await changePlan(db, plan, { answers, chosen }, place.now());
  const copy = await planOf(await begin('Kajen', `plan-${old}`));
  expect(copy.answers).toEqual({ phase: 'proposal' });
  expect(copy.suggested).toEqual(['phase']);
  expect(copy.chosen).toEqual([{ method: 'dialogmoede', slot: 'open', times: 2, format: { food: true } }]);
  expect(await pia.text(`/planer/${copy.number}/spoergsmaal/1`)).toContain(
    'Taget med, da I begyndte på planen.',
  );
});

test('a documented case gives its answers, and the page of cases leads to it', async () => {
  const page = await pia.text('/planer/ny/sager');
  expect(page).toContain('/planer/ny?fra=case-odsherred-cykelstier');
  expect(page).toContain('448 var med');
  const chosen = await pia.text('/planer/ny?fra=case-odsherred-cykelstier');
  expect(chosen).toMatch(/value="case-odsherred-cykelstier" checked/);
  const { answers, suggested } = await planOf(await begin('Cykelstier', 'case-odsherred-cykelstier'));
  expect(answers).toEqual({
    phase: 'options',
    law: ['none'],
    purpose: 'prioritise',
    scope: 'municipality',
    conflict: 'little',
  });
  expect(suggested).toHaveLength(5);
});

test('own plans are searched by name and question, and one that is not found is told so', async () => {
  await begin('Svømmehallen i Vesterdrup');
  const found = await pia.text('/planer/ny/sager?soeg=vesterdrup');
  expect(found).toContain('Svømmehallen i Vesterdrup');
  expect(found).not.toContain('>Havnen<');
  expect(await pia.text('/planer/ny/sager?soeg=rumskib')).toContain('Ingen af jeres planer har »rumskib«');
});

test('cases are put in order by the kind of case one asks for', async () => {
  const page = await pia.text('/planer/ny/sager?slags=strategi');
  expect(page).toContain('aria-current="true"');
  expect(page.indexOf('Barcelona: byens')).toBeLessThan(page.indexOf('København: biler'));
});

test('beside a plan one sees the cases like it, and in what; a reader sees them too', async () => {
  const number = await begin('Vejen', 'vej');
  const page = await leo.text(`/planer/${number}/sager`);
  expect(page).toContain('Sager, der ligner »Vejen«');
  expect(page).toContain('Ligner jeres i');
  expect(page).not.toContain('Begynd med denne sags svar');
  const empty = await pia.text(`/planer/${await begin('Tom')}/sager`);
  expect(empty).toContain('Svar på et par spørgsmål');
});

test.each(['nonsense', 'plan-99999', 'case-nowhere'])('»%s« is nothing to begin from', async (from) => {
  expect((await planOf(await begin('Intet', from))).answers).toEqual({});
});

test('what was chosen to begin from stays when the name is missing and when the language changes', async () => {
  const missing = await pia.post('/planer/ny', { title: '', from: 'vej' });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toMatch(/value="vej" checked/);
  const switched = await pia.post('/en/planer/ny', {
    'switch-language': 'en',
    title: 'Vejen',
    from: 'skole',
  });
  const page = await switched.text();
  expect(page).toContain('School or day care');
  expect(page).toMatch(/value="skole" checked/);
});

test('a reader may not begin a plan', async () => {
  expect((await leo.post('/planer/ny', { title: 'X', from: 'vej' })).status).toBe(403);
  expect((await leo.get('/planer/ny/sager')).status).toBe(403);
});

test('areas are ticked by name, suggest how many there are, and remind of other plans there', async () => {
  const number = await begin('Broen');
  expect(await pia.text(`/planer/${number}/spoergsmaal/3`)).not.toContain('Hvilke dele af kommunen?');
  const areas = [
    { slug: 'havnen', name: 'Havnebyen', people: 1200 },
    { slug: 'oen', name: 'Øen', people: 180 },
  ];
  await changeMunicipality(
    db,
    { part: 'areas', value: areas },
    { version: 0, name: 'Pia', now: place.now() },
  );

  const path = `/planer/${number}/spoergsmaal/3`;
  const page = await pia.text(path);
  expect(page).toContain('Havnebyen');
  await pia.post(path, { base: hidden(page, 'base'), scope: 'town', areas: ['havnen', 'oen'] });
  const plan = await planOf(number);
  expect(plan.answers).toEqual({ scope: 'town', areas: ['havnen', 'oen'], count: '1000' });
  expect(plan.suggested).toEqual(['count']);
  const again = await pia.text(path);
  expect(again).toContain('Regnet ud fra dem, der bor i områderne.');
  expect(again).toMatch(/value="1000" checked/);

  const other = await planOf(await begin('Færgen'));
  await changePlan(db, other, { answers: { areas: ['oen'], decisionDay: '2027-06-24' } }, place.now());
  const reminded = await pia.text(`/planer/${number}/spoergsmaal/4`);
  expect(reminded).toContain('Færgen: besluttes torsdag den 24. juni 2027 (Øen)');
  expect(await pia.text(`/planer/${other.number}/spoergsmaal/4`)).not.toContain('besluttes');

  const mended = await bo.post(path, {
    base: hidden(again, 'base'),
    scope: 'town',
    areas: ['oen'],
    count: '200',
  });
  expect(mended.status).toBe(303);
  const settled = await planOf(number);
  expect(settled.answers.count).toBe('200');
  expect(settled.suggested).toEqual([]);
});

test('where the house has a policy, the page says so and a new plan begins with it, still to be confirmed', async () => {
  expect(await pia.text('/planer/ny')).not.toContain('jeres egen politik');
  const value = { usualPromise: 'consult' as const, promises: ['consult' as const], firstAnswerWeeks: 3 };
  const by = { version: 0, name: 'Karen', now: new Date('2026-11-23T09:00:00Z') };
  await changeMunicipality(db, { part: 'policy', value }, by);
  expect(await pia.text('/planer/ny')).toContain('href="/saadan-goer-vi">jeres egen politik</a>');
  const number = await begin('Cykelsti til Elmested');
  expect(await planOf(number)).toMatchObject({
    answers: { promise: 'consult', firstAnswer: '3' },
    suggested: ['promise', 'firstAnswer'],
  });
  expect(await pia.text(`/planer/${number}/spoergsmaal/2`)).toContain('Det står i jeres egen politik.');
});
