import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { eventsOf } from '../../engagement/event-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { changePlan, goneOnWith, goOn, planByNumber } from '../../engagement/plan-store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const leo = await place.visitor('reader', 'Leo');

async function planOf(number: number): Promise<Plan> {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

async function aPlan(title: string): Promise<Plan> {
  const begun = await pia.post('/planer/ny', { title, question: 'Hvor mange træer?' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  const answers = {
    decider: 'council',
    decisionDay: '2027-05-26',
    owner: 'Bo',
    commitment: 'minuted',
  } as const;
  const chosen = [
    { key: 'popup', method: 'popup', slot: 'open', start: '2027-03-02', end: '2027-03-12' },
  ] as const;
  await changePlan(db, await planOf(number), { answers, chosen }, place.now());
  return planOf(number);
}

const archive = ({ number }: Plan) => `/planer/${number}/arkiv`;
const eventsIn = async ({ id }: Plan) => (await eventsOf(db, 'plan', id)).events;

test('a plan is put away with a reason, leaves the list, and is found among those put away', async () => {
  const plan = await aPlan('Torvets træer');
  expect(await pia.text(archive(plan))).toContain('Intet bliver slettet');
  const away = await pia.post(archive(plan), { do: 'put-away', reason: 'Udsat til 2028' });
  expect(away.headers.get('location')).toBe('/planer');
  expect((await eventsIn(plan))[0]).toMatchObject({ what: 'put-away', why: 'Udsat til 2028' });
  expect(await pia.text('/planer')).not.toContain('Torvets træer');
  expect(await pia.text('/planer?vis=lagt-vaek')).toContain('Torvets træer');
  const page = await pia.text(archive(plan));
  expect(page).toContain('Pia lagde den væk');
  expect(page).toContain('Udsat til 2028');
});

test('while it is put away, its pages can be read, say so, and have nothing to press', async () => {
  const plan = await aPlan('Stien');
  await pia.post(archive(plan), { do: 'put-away' });
  const page = await pia.text(`/planer/${plan.number}/forslag`);
  expect(page).toContain('Planen er lagt væk. Den kan læses, men ikke rettes.');
  expect(page).toContain(`href="${archive(plan)}"`);
  expect(page).not.toContain(`/planer/${plan.number}/spoergsmaal/1`);
  const forReader = await leo.text(`/planer/${plan.number}/forslag`);
  expect(forReader).toContain('Planen er lagt væk');
  expect(forReader).not.toContain(`href="${archive(plan)}"`);
  expect(await pia.text(`/en/planer/${plan.number}/skridt`)).toContain('The plan is put away');
  expect((await pia.get(`/planer/${plan.number}/plan.json`)).status).toBe(200);
  expect((await pia.get(`/planer/${plan.number}/navn`)).status).toBe(409);
});

test('a change to a plan that is put away is refused, says so, and what was typed is given back', async () => {
  const plan = await aPlan('Broen');
  await pia.post(archive(plan), { do: 'put-away' });
  const before = await planOf(plan.number);
  const title = 'Broen over åen, med plads til cykler og barnevogne';
  const answer = await pia.post(`/planer/${plan.number}/navn`, { title, version: String(before.version) });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('Det er lagt væk og kan kun læses');
  expect(page).toContain(title);
  expect(await planOf(plan.number)).toEqual(before);
  expect((await leo.post(`/planer/${plan.number}/navn`, { title })).status).toBe(403);
  const out = await pia.post(archive(plan), { do: 'take-out' });
  expect(out.headers.get('location')).toBe(`/planer/${plan.number}/forslag`);
  expect((await pia.get(`/planer/${plan.number}/navn`)).status).toBe(200);
  await pia.post(archive(plan), { do: 'take-out' });
  expect((await eventsIn(plan)).filter(({ what }) => what === 'taken-out')).toHaveLength(1);
  expect((await leo.post(archive(plan), { do: 'put-away' })).status).toBe(403);
});

test('a reason that is too long is said at its field and stays', async () => {
  const plan = await aPlan('Pladsen');
  const answer = await pia.post(archive(plan), { do: 'put-away', reason: 'æ'.repeat(501) });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Skriv højst 500 tegn. Du skrev 501.');
  expect((await planOf(plan.number)).archivedAt).toBeNull();
});

test('a copy for next year has a suggested title and meeting, and begins anew where it must', async () => {
  const plan = await aPlan('Budget 2027');
  await goOn(db, plan.id, { rule: 'R56', name: 'Bo', reason: 'Nej', at: place.now() });
  const at = `/planer/${plan.number}/kopi`;
  const form = await pia.text(at);
  expect(form).toContain('value="Budget 2028"');
  expect(form).toContain('value="2028-05-31"');
  const sent = { key: hidden(form, 'key'), title: 'Budget 2028', decision: '2028-05-31', days: 'move' };
  const first = await pia.post(at, sent);
  expect((await pia.post(at, sent)).headers.get('location')).toBe(first.headers.get('location'));
  const copy = await planOf(Number(/\/planer\/(\d+)\//.exec(first.headers.get('location') ?? '')?.[1]));
  expect(copy).toMatchObject({
    title: 'Budget 2028',
    answers: { decider: 'council', decisionDay: '2028-05-31', owner: 'Bo' },
    chosen: [{ key: 'popup', start: '2028-03-07' }],
    invented: false,
  });
  expect(copy.answers.commitment).toBeUndefined();
  expect(await goneOnWith(db, copy.id)).toEqual([]);
  expect(await eventsIn(copy)).toMatchObject([{ what: 'copied', details: { from: plan.number } }]);
  expect((await pia.get(`/planer/${copy.number}/forslag`)).status).toBe(200);
});

test('what cannot be copied is said at its field, in both languages, and what was typed stays', async () => {
  const plan = await aPlan('Havnen');
  const at = `/planer/${plan.number}/kopi`;
  const wrong = await pia.post(at, { title: '', decision: '2020-01-01', days: 'clear' });
  const page = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(page).toContain('Skriv et navn.');
  expect(page).toContain('Vælg en dag, der ikke er gået endnu.');
  expect(page).toMatch(/value="clear" checked/);
  const switched = await pia.post(`/en${at}`, { 'switch-language': 'en', title: 'Ny', days: 'clear' });
  expect(await switched.text()).toContain('value="Ny"');
  expect((await leo.get(at)).status).toBe(403);
});
