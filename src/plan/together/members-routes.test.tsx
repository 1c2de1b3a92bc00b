import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { signedIn } from '../../../tests/support/people.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import { membersOf } from '../../engagement/plan-members-store.ts';
import { planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');

async function aPlan(): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen', question: 'Hvor højt?' });
  return Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
}

/** Somebody of the house, signed in, and the id one puts them on a plan by. */
async function somebody(role: 'planner' | 'commenter' | 'reader', name: string) {
  const { person, cookie } = await signedIn(db, role, place.now(), { name });
  return { ...place.visitorWith(cookie), id: person.id };
}

const people = (number: number) => `/planer/${number}/sammen/personer`;
const planOf = async (number: number) => {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
};
const eventsIn = async (number: number) =>
  (await eventsOf(db, 'plan', (await planOf(number)).id)).events.map(({ what }) => what);

test('a reader of the house who is put on one plan as planner changes that plan and no other', async () => {
  const [number, other] = [await aPlan(), await aPlan()];
  const lis = await somebody('reader', 'Lis');
  expect((await lis.get(`/planer/${number}/navn`)).status).toBe(403);
  const added = await pia.post(people(number), { do: 'add', person: lis.id, role: 'planner' });
  expect(added.status).toBe(303);
  expect(await pia.text(added.headers.get('location') ?? '')).toContain('Lis er med på planen.');

  const version = hidden(await lis.text(`/planer/${number}/navn`), 'version');
  const renamed = await lis.post(`/planer/${number}/navn`, { version, title: 'Kajen', question: '' });
  expect(renamed.status).toBe(303);
  expect((await planOf(number)).title).toBe('Kajen');
  expect(await lis.text(`/planer/${number}/huskeliste`)).toContain('/huskeliste/ny');
  expect((await lis.get(`/en/planer/${number}/navn`)).status).toBe(200);

  expect((await lis.get(`/planer/${other}/navn`)).status).toBe(403);
  expect((await lis.get('/planer/ny')).status).toBe(403);
  expect((await lis.get('/medarbejdere')).status).toBe(403);
  await pia.post(people(number), { do: 'remove', person: lis.id });
  expect((await lis.get(`/planer/${number}/navn`)).status).toBe(403);
});

test('nobody is allowed less on a plan than in the house', async () => {
  const number = await aPlan();
  const ida = await somebody('planner', 'Ida');
  await pia.post(people(number), { do: 'add', person: ida.id, role: 'reader' });
  expect((await ida.get(`/planer/${number}/navn`)).status).toBe(200);
  expect(await pia.text(people(number))).toContain('Kan ændre planen som ansvarlig i huset');
});

test('a commenter of the house may not put people on a plan; a planner of the plan may', async () => {
  const number = await aPlan();
  const kim = await somebody('commenter', 'Kim');
  expect((await kim.post(people(number), { do: 'add', person: kim.id, role: 'planner' })).status).toBe(403);
  await pia.post(people(number), { do: 'add', person: kim.id, role: 'planner' });
  const bo = await somebody('reader', 'Bo');
  place.setClock('2026-11-23T09:01:00Z');
  expect((await kim.post(people(number), { do: 'add', person: bo.id, role: 'commenter' })).status).toBe(303);
  expect(await membersOf(db, (await planOf(number)).id)).toMatchObject([
    { person: kim.id, role: 'planner', addedBy: 'Pia' },
    { person: bo.id, role: 'commenter', addedBy: 'Kim' },
  ]);
});

test('two people give somebody different roles: the second sees both, and nothing is overwritten', async () => {
  const number = await aPlan();
  const eva = await somebody('reader', 'Eva');
  await pia.post(people(number), { do: 'add', person: eva.id, role: 'reader' });
  const change = { do: 'change', person: eva.id, version: '1' };
  expect((await ole.post(people(number), { ...change, role: 'commenter' })).status).toBe(303);
  const stale = await pia.post(people(number), { ...change, role: 'planner' });
  const page = await stale.text();
  expect(stale.status).toBe(409);
  expect(page).toContain('en anden har ændret Eva imens');
  expect(page).toContain('Nu står der: Må kommentere. Du valgte: Ansvarlig.');
  expect(await membersOf(db, (await planOf(number)).id)).toMatchObject([{ role: 'commenter' }]);
  // The page carries the new version, so that pressing once more counts.
  expect((await pia.post(people(number), { ...change, version: '2', role: 'planner' })).status).toBe(303);
  await ole.post(people(number), { do: 'remove', person: eva.id });
  const gone = await pia.post(people(number), { ...change, version: '3', role: 'reader' });
  expect(gone.status).toBe(409);
  expect(await gone.text()).toContain('Personen er taget af planen.');
});

test('somebody taken off can be put on again with one press, and the history tells all of it', async () => {
  const number = await aPlan();
  const per = await somebody('reader', 'Per');
  await pia.post(people(number), { do: 'add', person: per.id, role: 'commenter' });
  const removed = await pia.post(people(number), { do: 'remove', person: per.id });
  const page = await pia.text(removed.headers.get('location') ?? '');
  expect(page).toContain('Per er taget af planen.');
  expect(page).toContain(`name="person" value="${per.id}"`);
  await pia.post(people(number), { do: 'add', person: per.id, role: 'commenter' });
  // Pressed twice, it is so already and is said.
  const twice = await pia.post(people(number), { do: 'add', person: per.id, role: 'planner' });
  expect(await pia.text(twice.headers.get('location') ?? '')).toContain('Per er med i forvejen.');
  expect((await eventsIn(number)).slice(0, 3)).toEqual(['member-added', 'member-removed', 'member-added']);
});

test('without somebody chosen the form comes back and says so, in both languages', async () => {
  const number = await aPlan();
  const answer = await pia.post(people(number), { do: 'add', person: '', role: 'planner' });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Vælg, hvem der skal med.');
  expect(page).toMatch(/value="planner" checked/);
  const english = await pia.post(`/en${people(number)}`, { 'switch-language': 'en', role: 'planner' });
  expect(english.status).toBe(200);
  expect(await english.text()).toMatch(/Put a colleague on it[\s\S]*value="planner" checked/);
});

test('a reader sees who is on the plan, and nothing to press', async () => {
  const number = await aPlan();
  const leo = await somebody('reader', 'Leo');
  await pia.post(people(number), { do: 'add', person: leo.id, role: 'reader' });
  const page = await leo.text(people(number));
  expect(page).toContain('<b>Leo</b>');
  expect(page).not.toContain(`action="${people(number)}"`);
});
