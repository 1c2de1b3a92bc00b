import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { addDays } from './day.ts';
import { newId } from './ids.ts';
import { unknownMunicipality } from './municipality.ts';
import {
  changeMunicipality,
  municipalityFor,
  municipalityOf,
  municipalityToHold,
  removeInventedMunicipality,
} from './municipality-store.ts';
import { assessPlan } from './plan-assessment.ts';
import { addPlan, changePlan, planByNumber } from './plan-store.ts';
import type { Policy } from './policy.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const by = (version: number, invented = false) => ({ version, name: 'Mette', now, invented });

test('a municipality that has said nothing meets on the last Wednesday and has nothing', async () => {
  expect(await municipalityOf(db)).toEqual(unknownMunicipality);
});

test('a part is saved on top of the version it was read at, and on no other', async () => {
  expect(await changeMunicipality(db, { part: 'equipment', value: ['hall'] }, by(0))).toBe(true);
  expect(await changeMunicipality(db, { part: 'equipment', value: ['sound'] }, by(0))).toBe(false);
  expect(await changeMunicipality(db, { part: 'equipment', value: ['hall', 'sound'] }, by(1))).toBe(true);
  expect(await changeMunicipality(db, { part: 'equipment', value: [] }, by(1))).toBe(false);
  const { equipment, versions } = await municipalityOf(db);
  expect(equipment).toEqual(['hall', 'sound']);
  expect(versions).toEqual({ ...unknownMunicipality.versions, equipment: 2 });
});

test('of two who save at once only one is told it was saved', async () => {
  const areas = (name: string) => [{ slug: 'midtby', name }];
  const saved = await Promise.all(
    ['Midtby', 'Centrum'].map((name) => changeMunicipality(db, { part: 'areas', value: areas(name) }, by(0))),
  );
  expect(saved.filter(Boolean)).toHaveLength(1);
});

test('what was invented goes with the demonstration; what somebody has touched stays', async () => {
  const confirmation = { R50: { name: 'Juristen', day: '2026-11-24', note: '' } };
  await changeMunicipality(db, { part: 'confirmations', value: confirmation }, by(0, true));
  await changeMunicipality(db, { part: 'year', value: unknownMunicipality.year }, by(0, true));
  await changeMunicipality(
    db,
    { part: 'year', value: { ...unknownMunicipality.year, winterWeek: 8 } },
    by(1),
  );
  await removeInventedMunicipality(db);
  const { confirmations, year } = await municipalityOf(db);
  expect(confirmations).toEqual({});
  expect(year.winterWeek).toBe(8);
});

test('a plan brought from another house reckons with the areas and the year it was made in', async () => {
  const house = await municipalityOf(db);
  const origin = {
    municipality: 'Elmested Kommune',
    areas: [{ slug: 'byen', name: 'Byen' }],
    year: { ...house.year, winterWeek: 8 as const },
  };
  expect(await municipalityFor(db, { origin: null })).toEqual(house);
  const brought = { ...house, areas: origin.areas, year: origin.year, policy: {} };
  expect(await municipalityFor(db, { origin })).toEqual(brought);
});

test('a plan brought from another house is held to the policy of that house, and to none when it had none', async () => {
  await changeMunicipality(db, { part: 'policy', value: { noticeDays: 21 } }, by(0));
  const { areas, year } = await municipalityOf(db);
  const origin = { municipality: 'Elmested Kommune', areas: [...areas], year };
  const policyFor = async (policy: Policy | undefined) =>
    (await municipalityFor(db, { origin: { ...origin, policy } })).policy;
  expect((await municipalityFor(db, { origin: null })).policy).toEqual({ noticeDays: 21 });
  expect(await policyFor({ noticeDays: 14 })).toEqual({ noticeDays: 14 });
  expect(await policyFor(undefined)).toEqual({});
});

test('a policy that says how often an area may be asked is held against all plans there, put away ones left out', async () => {
  const ask = (from: string) => ({
    key: from,
    method: 'kortinput',
    slot: 'open' as const,
    start: from,
    end: addDays(from, 20),
  });
  const add = async (areas: string[], starts: readonly string[]) => {
    const id = newId<'plan'>(now, (size) => crypto.getRandomValues(new Uint8Array(size)));
    const { number } = await addPlan(db, { id, title: areas.join(), question: '', invented: false, now });
    const plan = await planByNumber(db, number);
    if (!plan) throw new Error('The plan is not there');
    await changePlan(db, plan, { answers: { areas }, chosen: starts.map(ask) }, now);
    return number;
  };
  const own = await add(['havn', 'midtby'], ['2027-03-01']);
  await add(['havn'], ['2027-05-01', '2027-09-01']);
  await add(['havn'], ['2028-04-01']);
  await add(['elmested'], ['2027-04-01', '2027-06-01', '2027-10-01']);
  const { versions } = await municipalityOf(db);
  const allow = async (timesAYear: number, version: number) =>
    changeMunicipality(db, { part: 'policy', value: { timesAYear } }, by(version));
  const found = async () => {
    const plan = await planByNumber(db, own);
    if (!plan) throw new Error('The plan is not there');
    const { facts, findings } = assessPlan(
      plan,
      '2026-11-24',
      await municipalityToHold(db, plan, '2026-11-24'),
    );
    const isTooOften = findings.some(({ rule }) => rule === 'R127');
    return [facts['areas.times_in_a_year'], isTooOften];
  };
  await allow(2, versions.policy);
  expect(await found()).toEqual([3, true]);
  await allow(3, versions.policy + 1);
  expect(await found()).toEqual([3, false]);
  const another = await planByNumber(db, own + 1);
  if (another) await changePlan(db, another, { archivedAt: now }, now);
  expect((await found())[0]).toBe(1);
});
