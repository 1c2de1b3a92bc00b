import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planByNumber } from '../../engagement/plan-store.ts';
import { paths } from '../../paths.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');

/** A plan with a World Café in version A, in use, and in its copy B, "Den dyre". */
async function twoVersions(): Promise<number> {
  const begun = await pia.post('/planer/ny', { title: 'Havnen' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  await pia.post(paths.planQuestions(number, 1), { base: '{}', phase: 'proposal', law: ['lokalplan'] });
  await pia.post(paths.planSteps(number), { do: 'add deepen:world_cafe' });
  await pia.post(paths.planVersions(number), { do: 'save', name: 'Den dyre' });
  return number;
}
const use = (number: number, letter: string) => ole.post(paths.planVersions(number), { do: `use ${letter}` });

async function planNow(number: number): Promise<Plan> {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}
/** The World Café of each version, by letter. */
async function cafes(number: number) {
  const { chosen, variants } = await planNow(number);
  const all = [{ key: variants.inUse.key, chosen }, ...variants.others];
  const cafe = (steps: Plan['chosen']) => steps?.find(({ key }) => key === 'world_cafe');
  return Object.fromEntries(all.map((one) => [one.key, cafe(one.chosen)]));
}

/** The form of a step as it was fetched, to be sent with one or two fields changed. */
async function opened(path: string) {
  const page = await pia.text(path);
  const base = hidden(page, 'base');
  const filled = JSON.parse(base) as Record<string, string[]>;
  return { ...filled, base, variant: hidden(page, 'variant') };
}

test('a step opened in one version is not saved in another that a colleague has put in its place', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  expect(form.variant).toBe('a');
  await use(number, 'b');
  const before = await cafes(number);
  const answer = await pia.post(path, { ...form, time: 'weekend', hours: '2,5', do: 'keep' });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(await cafes(number)).toEqual(before);
  expect(page).toContain('I bruger nu »Den dyre«');
  expect(page).toMatch(/Hvornår<.*?I Version A.*?I »Den dyre«.*?Det skrev du.*?i weekenden/s);
  expect(page).toMatch(/value="weekend" checked/);
  expect(page).toContain('value="2,5"');
  expect(page).toMatch(/name="into" value="a"[^>]*><span>Gem i Version A</);
  expect(page).toMatch(/name="into" value="b"[^>]*><span>Gem i »Den dyre«</);
});

test('it is saved in the version it was opened in, when one says so, and the plan in use stays', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  await use(number, 'b');
  const { chosen } = await planNow(number);
  const saved = await pia.post(path, { ...form, time: 'weekend', into: 'a' });
  expect(saved.status).toBe(303);
  const plan = await planNow(number);
  expect(plan.chosen).toEqual(chosen);
  expect(plan.variants.inUse.key).toBe('b');
  expect((await cafes(number)).a?.format).toMatchObject({ time: 'weekend' });
  const there = saved.headers.get('location') ?? '';
  expect(there).toBe(`${paths.planWhatIf(number)}?gemt=a`);
  expect(await pia.text(there)).toContain('Skridtet er gemt i Version A');
  const { events } = await eventsOf(db, 'plan', plan.id, { size: 1 });
  expect(events[0]).toMatchObject({ what: 'version-step-changed', details: { version: 'a' } });
  expect(await pia.text(paths.planHistory(number))).toContain(
    'rettede et skridt i en version, der ligger klar',
  );
});

test('it is saved in the version in use, when one says so, on top of what stands there', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  await use(number, 'b');
  const inB = await opened(path);
  await ole.post(path, { ...inB, times: '3' });
  const saved = await pia.post(path, { ...form, time: 'weekend', into: 'b' });
  expect(saved.status).toBe(303);
  const { a, b } = await cafes(number);
  expect(b).toMatchObject({ times: 3, format: { time: 'weekend' } });
  expect(a?.format?.time).not.toBe('weekend');
});

test('the version it goes into has a colleague’s value too: both are shown, and the choice of version stays', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  await ole.post(path, { ...(await opened(path)), time: 'morning' });
  await use(number, 'b');
  const clash = await pia.post(path, { ...form, time: 'weekend', into: 'a' });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  expect(hidden(page, 'differ')).toBe('time');
  expect([hidden(page, 'variant'), hidden(page, 'into')]).toEqual(['a', 'a']);
  const again = { ...form, base: hidden(page, 'base'), variant: 'a', into: 'a', time: 'weekend' };
  expect((await pia.post(path, { ...again, do: 'mine' })).status).toBe(303);
  const { a, b } = await cafes(number);
  expect([a?.format?.time, b?.format?.time === 'weekend']).toEqual(['weekend', false]);
});

test('what is typed wrong comes back, still meant for the same version', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  await use(number, 'b');
  const wrong = await pia.post(path, { ...form, hours: 'to', into: 'a' });
  const page = await wrong.text();
  expect(wrong.status).toBe(422);
  expect([hidden(page, 'variant'), hidden(page, 'into')]).toEqual(['a', 'a']);
  expect(page).toContain('Du skrev »to«.');
  const switched = await pia.post(`/en${path}`, { ...form, time: 'weekend', 'switch-language': 'en' });
  const english = await switched.text();
  expect([switched.status, hidden(english, 'variant')]).toEqual([409, 'a']);
  expect(english).toContain('You now use “Den dyre”');
});

test('without the step in the version in use, it can go into the one it was opened in and nowhere else', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  await use(number, 'b');
  await ole.post(paths.planSteps(number), { do: 'remove world_cafe' });
  const answer = await pia.post(path, { ...form, time: 'weekend' });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('Skridtet er ikke i »Den dyre«.');
  expect(page).toContain('name="into" value="a"');
  expect(page).not.toContain('name="into" value="b"');
  expect((await pia.post(path, { ...form, time: 'weekend', into: 'b' })).status).toBe(409);
  expect((await pia.post(path, { ...form, time: 'weekend', into: 'a' })).status).toBe(303);
  expect((await cafes(number)).a?.format).toMatchObject({ time: 'weekend' });
});

test('when the version it was opened in is deleted, it can still go into the one in use', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  await use(number, 'b');
  await ole.post(paths.planVersions(number), { do: 'remove a' });
  for (const into of [{}, { into: 'a' }]) {
    const answer = await pia.post(path, { ...form, time: 'weekend', ...into });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Version A er slettet.');
    expect(page).not.toContain('name="into" value="a"');
  }
  expect((await pia.post(path, { ...form, time: 'weekend', into: 'b' })).status).toBe(303);
  expect((await cafes(number)).b?.format).toMatchObject({ time: 'weekend' });
});

test('a form that was sent after the session ran out is still meant for the version it was opened in', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const form = await opened(path);
  const sent = await place.visitorWith('medvirk-session=gone').post(path, { ...form, time: 'weekend' });
  await use(number, 'b');
  await ole.post(paths.planSteps(number), { do: 'remove world_cafe' });
  const key = /medvirk-kept=[^;]+/.exec(sent.headers.get('set-cookie') ?? '')?.[0];
  const page = await place.visitorWith(`${pia.cookie}; ${key}`).text(path);
  expect(page).toContain('I bruger nu »Den dyre«');
  expect(page).toMatch(/value="weekend" checked/);
});

test('two people walk it: Pia’s evening lands in version A, Ole goes on in version B, and nothing is lost', async () => {
  const number = await twoVersions();
  const path = paths.planStep(number, 'world_cafe');
  const pias = await opened(path);
  await use(number, 'b');
  await ole.post(path, { ...(await opened(path)), time: 'morning' });
  const told = await pia.post(path, { ...pias, time: 'evening', has: ['food'] });
  expect(told.status).toBe(409);
  const page = await told.text();
  const again = { ...pias, base: hidden(page, 'base'), variant: hidden(page, 'variant') };
  await pia.post(path, { ...again, time: 'evening', has: ['food'], into: 'a' });
  await use(number, 'a');
  expect(await pia.text(path)).toMatch(/value="evening" checked/);
  await use(number, 'b');
  expect(await pia.text(path)).toMatch(/value="morning" checked/);
});

test('a button on a page of one version does nothing to another', async () => {
  const number = await twoVersions();
  const path = paths.planSteps(number);
  const version = hidden(await pia.text(path), 'version');
  const adding = hidden(await pia.text(paths.planAdd(number, 'open')), 'version');
  await use(number, 'b');
  const before = await cafes(number);
  for (const [words, seen] of [
    ['remove world_cafe', version],
    ['times world_cafe 3', version],
    ['add open:kortinput', adding],
  ] as const) {
    const refused = await pia.post(path, { do: words, version: seen });
    expect([words, refused.status]).toEqual([words, 409]);
  }
  expect(await cafes(number)).toEqual(before);
});

test('days set by hand in one version are not set in another', async () => {
  const number = await twoVersions();
  const path = paths.planTimeline(number);
  const page = await pia.text(path);
  const form = { key: 'world_cafe', base: ' ', variant: hidden(page, 'variant') };
  expect(form.variant).toBe('a');
  await use(number, 'b');
  const answer = await pia.post(path, { ...form, start: '2027-03-02', end: '2027-03-02' });
  expect(answer.status).toBe(409);
  expect((await cafes(number)).b?.start).toBeUndefined();
  expect((await answer.text()).includes('value="2027-03-02"')).toBe(true);
});
