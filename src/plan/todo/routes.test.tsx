import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';
import type { ChosenMethod } from '../../engagement/plan.ts';
import { changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { storedTasks } from '../../engagement/task-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');
const leo = await place.visitor('reader', 'Leo');

// The clock stands on Monday 23 November 2026.
const evening: ChosenMethod = {
  ...{ key: 'dialogmoede', method: 'dialogmoede', slot: 'deepen' },
  ...{ start: '2026-12-10', end: '2026-12-10' },
};

async function aCase(chosen: readonly ChosenMethod[] = [evening]): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  const answers = { decider: 'council', decisionDay: '2027-02-24' } as const;
  expect(await changePlan(db, await planOf(number), { answers, chosen }, place.now())).toBe(true);
  return number;
}

async function planOf(number: number) {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

const storedOf = async (number: number) => storedTasks(db, (await planOf(number)).id);
const eventsIn = async (number: number) =>
  (await eventsOf(db, 'plan', (await planOf(number)).id)).events.map(({ what }) => what);
const list = (number: number) => `/planer/${number}/huskeliste`;
const loop = (number: number) => `${list(number)}/dialogmoede:loop`;
const equipment = async () => (await municipalityOf(db)).equipment;

test('a plan with an evening says what to do on which day, and what should be done by now', async () => {
  const number = await aCase();
  const page = await pia.text(list(number));
  // Three weeks before Thursday 10 December.
  expect(page).toMatch(/<time datetime="2026-11-19">[^<]*19\. nov\.<\/time>/);
  expect(page).toContain('Bestil teleslynge');
  expect(page).toContain('3 uger før: Dialogmøde');
  expect(page).toContain('skulle være gjort nu');
  expect(page).toContain('Print 9 bordark');
  expect(page).toContain('Er vi klar?');
  expect(page).not.toMatch(/undefined|\[object|NaN/);
  const english = await pia.text(`/en${list(number)}`);
  expect(english).toContain('3 weeks before: Facilitated table discussions');
  expect(english).toContain('Order a hearing loop');
  expect(english).not.toMatch(/undefined|\[object|NaN/);
});

test('the overdue stand first, then this week, then month by month', async () => {
  const page = await pia.text(list(await aCase()));
  const order = [
    '<h3>Skulle være gjort nu',
    '<h3>I denne uge',
    '<h3>I næste uge',
    '<h3 id="2026-12">december 2026',
  ];
  const at = order.map((heading) => page.indexOf(heading));
  expect(at.every((position) => position > 0)).toBe(true);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('a long list shows what is next, and the whole list one click away', async () => {
  const steps = ['borgermoede', 'fremtidsvaerksted', 'world_cafe', 'open_space'] as const;
  const number = await aCase([
    evening,
    ...steps.map((method, index): ChosenMethod => {
      const day = `2027-01-${12 + index}`;
      return { key: method, method, slot: 'deepen', start: day, end: day };
    }),
  ]);
  const page = await pia.text(list(number));
  expect(page).toMatch(/<a href="[^"]*alt=ja#2027-02">februar 2027<\/a>: \d+ opgaver/);
  expect(page).not.toContain('<h3 id="2027-02">');
  const whole = await pia.text(`${list(number)}?alt=ja`);
  expect(whole).toContain('<h3 id="2027-02">');
  expect(whole).toContain(`action="${list(number)}?alt=ja"`);
  expect(whole.match(/<time/g)?.length).toBeGreaterThan(page.match(/<time/g)?.length ?? 0);
  const pressed = await pia.post(`${list(number)}?alt=ja`, { done: 'dialogmoede:loop 0' });
  expect(pressed.headers.get('location')).toContain('alt=ja');
});

test('a task is done with one press, and the press can be undone; twice is once', async () => {
  const number = await aCase();
  const done = await pia.post(list(number), { done: 'dialogmoede:loop 0' });
  expect(done.status).toBe(303);
  expect((await pia.post(list(number), { done: 'dialogmoede:loop 0' })).status).toBe(303);
  expect(await storedOf(number)).toMatchObject([{ key: 'dialogmoede:loop', state: 'done', version: 1 }]);
  const page = await pia.text(done.headers.get('location') ?? '');
  expect(page).toContain('Gjort: Bestil teleslynge');
  expect(page).toContain('Én er gjort');
  await pia.post(list(number), { reopen: 'dialogmoede:loop 1' });
  expect(await storedOf(number)).toMatchObject([{ state: 'open', version: 2 }]);
  expect((await eventsIn(number)).filter((what) => what === 'task-changed')).toHaveLength(2);
});

test('a press on a list that is older than somebody else’s change keeps both', async () => {
  const number = await aCase();
  await ole.post(loop(number), { version: '0', owner: 'Ole', state: 'open' });
  expect((await pia.post(list(number), { done: 'dialogmoede:loop 0' })).status).toBe(303);
  expect(await storedOf(number)).toMatchObject([{ state: 'done', owner: 'Ole' }]);
});

test('a press that contradicts what somebody else said of the task is refused, and says so', async () => {
  const number = await aCase();
  await ole.post(loop(number), { version: '0', state: 'not-relevant' });
  const stale = await pia.post(list(number), { done: 'dialogmoede:loop 0' });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('En anden har rettet opgaven imens');
  expect(await storedOf(number)).toMatchObject([{ state: 'not-relevant' }]);
});

test('a task gets a name, a day of its own and a note', async () => {
  const number = await aCase();
  const form = await pia.text(loop(number));
  expect(form).toContain('dagen følger tidsplanen, nu torsdag den 19. november 2026');
  const saved = await pia.post(loop(number), {
    ...{ version: hidden(form, 'version'), owner: 'Bo', day: '2026-12-01', note: 'Ordre 14', state: 'open' },
  });
  expect(saved.status).toBe(303);
  const page = await pia.text(list(number));
  expect(page).toContain('<time datetime="2026-12-01">');
  expect(page).toContain('dagen er sat af jer');
  expect(page).toContain('<b>Bo</b>');
  expect(page).toContain('Ordre 14');
  // Emptied, the day follows the timeline again.
  await pia.post(loop(number), { version: '1', owner: 'Bo', day: '', state: 'open' });
  expect(await pia.text(list(number))).toContain('<time datetime="2026-11-19">');
});

test('two people change a task: both values are shown field by field, and nothing typed is lost', async () => {
  const number = await aCase();
  await ole.post(loop(number), { version: '0', owner: 'Ole', state: 'open' });
  const answer = await pia.post(loop(number), { version: '0', owner: 'Pia', note: 'Ringede', state: 'done' });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toMatch(/Hvem gør det\?<\/dt><dd><span>[^<]*<\/span> <span class="said">Ole<.*?>Pia</);
  expect(page).toMatch(/>Ikke gjort<.*?>Gjort</);
  expect(page).toContain('Ringede');
  expect(await storedOf(number)).toMatchObject([{ owner: 'Ole', state: 'open', note: '' }]);
  const version = hidden(page, 'version');
  expect(
    (await pia.post(loop(number), { version, owner: 'Pia', note: 'Ringede', state: 'done' })).status,
  ).toBe(303);
  expect(await storedOf(number)).toMatchObject([{ owner: 'Pia', state: 'done', note: 'Ringede' }]);
  // The same thing written twice is no clash.
  expect(
    (await ole.post(loop(number), { version: '0', owner: 'Pia', note: 'Ringede', state: 'done' })).status,
  ).toBe(303);
});

test('two people change different fields of a task: both are kept', async () => {
  const number = await aCase();
  const page = await pia.text(loop(number));
  const fields = { version: hidden(page, 'version'), base: hidden(page, 'base'), state: 'open' };
  expect((await ole.post(loop(number), { ...fields, owner: 'Ole' })).status).toBe(303);
  expect((await pia.post(loop(number), { ...fields, note: 'Ringede' })).status).toBe(303);
  expect(await storedOf(number)).toMatchObject([{ owner: 'Ole', note: 'Ringede', state: 'open' }]);
  const clash = await pia.post(loop(number), { ...fields, owner: 'Pia', day: '2026-12-01' });
  expect(clash.status).toBe(409);
  const again = await clash.text();
  expect(hidden(again, 'differ')).toBe('owner');
  const typed = { owner: 'Pia', day: '2026-12-01', note: 'Ringede', state: 'open' };
  const settled = { base: hidden(again, 'base'), differ: 'owner', do: 'theirs' };
  expect((await pia.post(loop(number), { ...typed, ...settled })).status).toBe(303);
  expect(await storedOf(number)).toMatchObject([{ owner: 'Ole', day: '2026-12-01', note: 'Ringede' }]);
});

test('a task whose step somebody took out meanwhile: it is said, and what was typed is given back', async () => {
  const number = await aCase();
  const base = hidden(await pia.text(loop(number)), 'base');
  await changePlan(db, await planOf(number), { chosen: [] }, place.now());
  const note = 'Teleslyngen skal bestilles hos Hørecentret senest fredag.';
  const answer = await pia.post(loop(number), { base, state: 'open', note });
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain('En anden har fjernet det imens');
  expect(page).toContain(`>\n${note}</textarea>`);
});

test('a task is written by hand, once however often it is sent, and changed like the others', async () => {
  const number = await aCase();
  const path = `${list(number)}/ny`;
  const key = hidden(await pia.text(path), 'key');
  const task = { key, text: 'Ring til havnefogeden & kranen', owner: 'Bo', day: '2026-11-27' };
  expect((await pia.post(path, task)).status).toBe(303);
  await pia.post(path, task);
  expect(await storedOf(number)).toMatchObject([{ text: 'Ring til havnefogeden & kranen', isOwn: true }]);
  const page = await pia.text(list(number));
  expect(page).toContain('Ring til havnefogeden &amp; kranen');
  expect(page).toContain('skrevet af jer');
  await pia.post(`${list(number)}/${key}`, {
    version: '1',
    text: 'Ring til havnen',
    owner: 'Bo',
    state: 'open',
  });
  expect(await storedOf(number)).toMatchObject([{ text: 'Ring til havnen', day: undefined }]);
  expect(await eventsIn(number)).toEqual(expect.arrayContaining(['task-added', 'task-changed']));
});

test('what cannot be kept is said at its field, and everything typed comes back', async () => {
  const number = await aCase();
  const answer = await pia.post(`${list(number)}/ny`, {
    ...{ key: '', text: '', owner: 'Bo & co.', day: '2026-02-30', note: 'Hans nummer er 010190-1234' },
  });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('Skriv, hvad der skal gøres.');
  expect(page).toContain('ligner et CPR-nummer');
  expect(page).toContain('Vælg en dag, der findes');
  expect(page).toContain('value="Bo &amp; co."');
  expect(page).toContain('Hans nummer er 010190-1234');
  expect(await storedOf(number)).toEqual([]);
});

test('the language changes inside the form, and what is typed stays', async () => {
  const number = await aCase();
  const answer = await pia.post(`/en${loop(number)}`, { 'switch-language': 'en', owner: 'Bo', version: '0' });
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('value="Bo"');
  expect(page).toContain('Who does it?');
  expect(await storedOf(number)).toEqual([]);
});

test('the list is shown for one name, and stays so after a press', async () => {
  const number = await aCase();
  await pia.post(loop(number), { version: '0', owner: 'Bo Åse', state: 'open' });
  const of = `${list(number)}?hvem=Bo+%C3%85se`;
  const page = await pia.text(of);
  expect(page).toContain('Bestil teleslynge');
  expect(page).not.toContain('Print 9 bordark');
  expect(page).toContain(`action="${of}"`);
  const nobody = await pia.text(`${list(number)}?hvem=-`);
  expect(nobody).not.toContain('Bestil teleslynge<');
  expect(nobody).toContain('Print 9 bordark');
  const pressed = await pia.post(of, { done: 'dialogmoede:loop 1' });
  expect(pressed.headers.get('location')).toContain('hvem=Bo+%C3%85se');
  expect(await pia.text(`${list(number)}?hvem=Ingen`)).toContain('Der står ikke noget på listen hos Ingen.');
});

test('one name goes on all the tasks of a role that nobody has', async () => {
  const number = await aCase();
  await pia.post(loop(number), { version: '0', owner: 'Bo', state: 'open' });
  const put = await pia.post(list(number), { do: 'names', 'name-facilitator': 'Maja', 'name-it': '' });
  expect(put.status).toBe(303);
  const stored = await storedOf(number);
  expect(stored.find(({ key }) => key === 'dialogmoede:loop')?.owner).toBe('Bo');
  expect(stored.find(({ key }) => key === 'dialogmoede:room')).toMatchObject({ owner: 'Maja', isOwn: false });
  expect(stored.some(({ key }) => key === 'dialogmoede:sound')).toBe(false);
  expect(await pia.text(put.headers.get('location') ?? '')).toContain('Navnene er sat på');
  expect((await eventsIn(number)).filter((what) => what === 'tasks-named')).toHaveLength(1);
  const wrong = await pia.post(list(number), { do: 'names', 'name-it': 'x'.repeat(121), 'name-desk': 'Tea' });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain('Skriv højst 120 tegn. Du skrev 121.');
  expect(page).toContain('value="Tea"');
});

test('what the house has closes the task, is remembered for the next plan, and can be taken back', async () => {
  const number = await aCase();
  const had = await pia.post(list(number), { have: 'portable-loop' });
  expect(await equipment()).toContain('portable-loop');
  const page = await pia.text(had.headers.get('location') ?? '');
  expect(page).toContain('Husket til næste plan: En teleslynge, der kan flyttes');
  expect(page).toContain('fordi huset har det');
  const next = await aCase();
  expect(await pia.text(list(next))).toContain('fordi huset har det');
  expect(await pia.text('/hus')).toMatch(/value="portable-loop" checked/);
  await pia.post(list(number), { lack: 'portable-loop' });
  expect(await equipment()).not.toContain('portable-loop');
  expect(await pia.text(list(next))).not.toContain('fordi huset har det');
  await pia.post(list(number), { have: 'a unicorn' });
  expect(await equipment()).toEqual([]);
  const events = (await eventsOf(db, 'municipality', 'equipment')).events;
  expect(events.map(({ what }) => what)).toEqual(['equipment-changed', 'equipment-changed']);
});

test('two people tick the house’s list at once, and both are kept', async () => {
  const form = await pia.text('/hus');
  const seen = hidden(form, 'seen');
  expect((await ole.post('/hus', { seen, equipment: ['projector'] })).status).toBe(303);
  expect((await pia.post('/hus', { seen, equipment: ['sound', 'nonsense'] })).status).toBe(303);
  expect([...(await equipment())].toSorted()).toEqual(['projector', 'sound']);
  const after = hidden(await pia.text('/hus?ok=hus'), 'seen');
  expect(await pia.text('/hus?ok=hus')).toContain('Det gælder for alle planer');
  await pia.post('/hus', { seen: after, equipment: [] });
  expect(await equipment()).toEqual([]);
  const english = await pia.post('/en/hus', { 'switch-language': 'en', seen: '', equipment: ['tablets'] });
  const page = await english.text();
  expect(page).toMatch(/value="tablets" checked/);
  expect(page).toContain('What the house already has');
  expect(await equipment()).toEqual([]);
});

test('a reader sees what the house has, and cannot change it', async () => {
  expect(await leo.text('/hus')).toContain('Ingen har skrevet endnu');
  await pia.post('/hus', { seen: '', equipment: ['projector'] });
  const page = await leo.text('/hus');
  expect(page).toContain('En projektor, der virker');
  expect(page).not.toContain('Tablets til udlån');
  expect(page).not.toContain('type="checkbox"');
  expect(page).not.toContain('Gem listen');
  expect((await leo.post('/hus', { seen: 'projector', equipment: [] })).status).toBe(403);
  expect(await equipment()).toEqual(['projector']);
  await pia.post('/hus', { seen: 'projector', equipment: [] });
});

test('a plan without steps says where the tasks come from', async () => {
  const page = await pia.text(list(await aCase([])));
  expect(page).toContain('Her kommer opgaverne, når planen har skridt.');
  expect(page).not.toMatch(/undefined|NaN/);
});

test('a reader sees the list, and nothing to press', async () => {
  const number = await aCase();
  const page = await leo.text(list(number));
  expect(page).toContain('Bestil teleslynge');
  expect(page).not.toContain(`action="${list(number)}`);
  expect(page).not.toContain('/huskeliste/dialogmoede');
  expect((await leo.get(loop(number))).status).toBe(403);
  expect((await leo.post(list(number), { done: 'dialogmoede:loop 0' })).status).toBe(403);
});

test('addresses that name nothing are not found', async () => {
  const number = await aCase();
  for (const key of ['dialogmoede:nothing', 'popup:kit', '01a03df1-027b-7fff-bfff-ffffffffffff'])
    expect((await pia.get(`${list(number)}/${key}`)).status).toBe(404);
  expect((await pia.get('/planer/999999/huskeliste')).status).toBe(404);
});

test('names typed before the session ran out are shown again', async () => {
  const number = await aCase();
  const [, field = ''] = /name="(name-[^"]+)"/.exec(await pia.text(list(number))) ?? [];
  const gone = place.visitorWith('medvirk-session=gone');
  const sent = await gone.post(list(number), { do: 'names', [field]: 'Birgitte fra Borgerservice' });
  const key = /medvirk-kept=[^;]+/.exec(sent.headers.get('set-cookie') ?? '')?.[0];
  const page = await place.visitorWith(`${pia.cookie}; ${key}`).text(list(number));
  expect(page).toContain('value="Birgitte fra Borgerservice"');
  expect(page).toContain('Ikke gemt endnu');
});
