import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { house } from '../../tests/support/house.ts';
import { signedIn } from '../../tests/support/people.ts';
import { municipalityOf } from '../engagement/municipality-store.ts';
import { latestPlans } from '../engagement/plan-store.ts';
import { paths } from '../paths.ts';
import { accessTable } from '../people/access.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');

const begun = await pia.post(paths.newPlan(), { title: 'Havnen', question: 'Hvor højt?' });
const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
await pia.post(paths.planQuestions(number, 1), { base: '{}', phase: 'proposal', law: ['lokalplan'] });

/** A reader of the house who is planner on this one plan, and knows each address and each field. */
const { person, cookie } = await signedIn(db, 'reader', place.now(), { name: 'Lis' });
const lis = place.visitorWith(cookie);
await pia.post(paths.planMembers(number), { do: 'add', person: person.id, role: 'planner' });

/** What changes the municipality or adds to it, from whichever page it is sent. */
const deeds: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [paths.planTodo(number), { have: 'medvirk' }],
  [paths.planTodo(number), { lack: 'medvirk' }],
  [paths.house(), { equipment: 'medvirk', seen: '' }],
  [paths.law(), { rule: 'R103', name: 'Lis', note: '' }],
  [paths.year(), { do: 'basics', winterWeek: '8' }],
  [paths.yearPeriod('ny'), { name: 'Kulturnat', from: '2027-01-01', to: '2027-01-02', kind: 'own' }],
  [paths.areas(), { name: 'Havnen', people: '100' }],
  [paths.policyEdit(), { noticeDays: '20' }],
  [paths.newPlan(), { title: 'Min egen' }],
  [paths.planImport(), { text: '{}' }],
  [paths.planCopy(number), { title: 'Havnen igen', decision: '' }],
  [paths.removeInvented(), {}],
  [paths.settings(), {}],
];

const houseNow = async () => ({
  municipality: await municipalityOf(db),
  plans: (await latestPlans(db, { size: 100, shelf: 'all' })).plans.map(({ title }) => title),
});

test('a planner on one plan changes that plan, and nothing that belongs to the house', async () => {
  const before = await houseNow();
  expect((await lis.get(paths.planName(number))).status).toBe(200);
  for (const [path, fields] of deeds) {
    expect([path, (await lis.post(path, fields)).status]).toEqual([path, 403]);
    expect([path, (await lis.post(`/en${path}`, fields)).status]).toEqual([path, 403]);
  }
  expect(await houseNow()).toEqual(before);
});

test('the same forms are heard when a planner or an administrator of the house sends them', async () => {
  const anna = await place.visitor('administrator', 'Anna');
  for (const [path, fields] of deeds) {
    const who = [paths.policyEdit(), paths.settings()].some((one) => one === path) ? anna : pia;
    expect([path, (await who.post(path, fields)).status]).not.toEqual([path, 403]);
  }
});

test('every address that only the house’s own roles may write to refuses a planner on one plan', async () => {
  const ofHouse = accessTable.filter(({ who }) => who === 'write-house' || who === 'change-settings');
  const written = ofHouse.filter(({ method }) => method === 'POST').map(({ path }) => path);
  const filledIn = (path: string) => path.replace(':number', String(number)).replace(':key', 'ny');
  // What is sent from a plan's own page is a deed above; all other deeds have an address in the table.
  const addresses = deeds.map(([path]) => path).filter((path) => path !== paths.planTodo(number));
  expect(new Set(written.map(filledIn))).toEqual(new Set(addresses));
  for (const { method, path } of ofHouse) {
    const answer = method === 'GET' ? await lis.get(filledIn(path)) : await lis.post(filledIn(path), {});
    expect([path, answer.status]).toEqual([path, 403]);
  }
});

test('a planner on one plan is shown no button for what belongs to the house', async () => {
  const sees = async (who: typeof lis, path: string, what: string) => (await who.text(path)).includes(what);
  const pages: readonly (readonly [string, string])[] = [
    [`${paths.planTodo(number)}?alt=ja`, 'name="have"'],
    [`${paths.planTodo(number)}?ok=had&hvad=medvirk`, 'name="lack"'],
    [paths.planTodo(number), `href="${paths.house()}"`],
    [paths.planMove(number), `href="${paths.planCopy(number)}"`],
    [paths.planTogether(number), `href="${paths.planCopy(number)}"`],
    [paths.plans(), `href="${paths.newPlan()}"`],
    [paths.house(), 'id="house"'],
  ];
  for (const [path, what] of pages) {
    expect([path, what, await sees(pia, path, what)]).toEqual([path, what, true]);
    expect([path, what, await sees(lis, path, what)]).toEqual([path, what, false]);
  }
  expect(await sees(lis, `${paths.planTodo(number)}?alt=ja`, 'name="done"')).toBe(true);
  expect(await sees(lis, paths.planTogether(number), `href="${paths.planArchive(number)}"`)).toBe(true);
});
