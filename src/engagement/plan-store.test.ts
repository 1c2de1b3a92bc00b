import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { newId } from './ids.ts';
import type { PlanId } from './plan.ts';
import {
  addPlan,
  changePlan,
  goneOnByPlan,
  goneOnWith,
  goOn,
  hasInventedPlans,
  latestPlans,
  planByNumber,
  removeInventedPlans,
  takeBackGoingOn,
  versionOf,
  versionsOf,
} from './plan-store.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-23T09:00:00Z');
let count = 0;
const someId = () => newId<'plan'>(now, (size) => new Uint8Array(size).fill(count++)) as PlanId;

async function newPlan(title = 'Havnen', invented = false, at = now) {
  const { number } = await inTransaction(db, (tx) =>
    addPlan(tx, { id: someId(), title, question: '', invented, now: at }),
  );
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  return plan;
}

test('a new plan is there, empty, and follows the proposal', async () => {
  const plan = await newPlan();
  expect(plan).toMatchObject({ title: 'Havnen', answers: {}, chosen: null, version: 1, createdAt: now });
});

test('a form sent twice begins one plan', async () => {
  const plan = { id: someId(), title: 'Havnen', question: '', invented: false, now };
  const first = await addPlan(db, plan);
  expect(await addPlan(db, plan)).toEqual({ number: first.number, isNew: false });
});

test('answers come back as they were given', async () => {
  const plan = await newPlan();
  const answers = {
    phase: 'proposal',
    law: ['lokalplan', 'other'],
    open: 'Højden på "de små" huse \\ æøå',
    most: ['elderly'],
  } as const;
  expect(
    await changePlan(
      db,
      plan,
      { answers: { ...answers, law: [...answers.law], most: [...answers.most] } },
      now,
    ),
  ).toBe(true);
  expect((await planByNumber(db, plan.number))?.answers).toEqual(answers);
});

test('a change to a version that is no longer the latest writes nothing', async () => {
  const plan = await newPlan();
  expect(await changePlan(db, plan, { title: 'Kajen' }, now)).toBe(true);
  expect(await changePlan(db, plan, { title: 'Siloen' }, now)).toBe(false);
  expect(await planByNumber(db, plan.number)).toMatchObject({ title: 'Kajen', version: 2 });
});

test('the planner’s own set can be set and given up again', async () => {
  const plan = await newPlan();
  await changePlan(db, plan, { chosen: [{ method: 'dialogmoede', slot: 'deepen' }] }, now);
  const chosen = await planByNumber(db, plan.number);
  expect(chosen?.chosen).toEqual([{ method: 'dialogmoede', slot: 'deepen' }]);
  await changePlan(db, { id: plan.id, version: 2 }, { chosen: null }, now);
  expect((await planByNumber(db, plan.number))?.chosen).toBeNull();
});

test('going on with a finding is kept with name and reason, and can be taken back', async () => {
  const plan = await newPlan();
  const first = { rule: 'R51', name: 'Planlægger A', reason: 'Første grund', at: now };
  const better = { ...first, reason: 'Bedre grund' };
  expect(await goOn(db, plan.id, first, undefined)).toBe(true);
  expect(await goOn(db, plan.id, better, first)).toBe(true);
  expect(await goneOnWith(db, plan.id)).toEqual([better]);
  expect(await takeBackGoingOn(db, plan.id, 'R51', better)).toBe(true);
  expect(await takeBackGoingOn(db, plan.id, 'R51', better)).toBe(false);
});

test('a reason that somebody has changed meanwhile is neither written over nor taken back', async () => {
  const plan = await newPlan();
  const first = { rule: 'R51', name: 'Planlægger A', reason: 'Første grund', at: now };
  const better = { ...first, reason: 'Bedre grund' };
  await goOn(db, plan.id, better, undefined);
  expect(await goOn(db, plan.id, first, undefined)).toBe(false);
  expect(await goOn(db, plan.id, { ...first, reason: 'Tredje' }, first)).toBe(false);
  expect(await takeBackGoingOn(db, plan.id, 'R51', first)).toBe(false);
  expect(await goneOnWith(db, plan.id)).toEqual([better]);
});

test('what several plans went on with is read at once, each under its own plan', async () => {
  const [first, second, third] = [await newPlan(), await newPlan(), await newPlan()];
  await goOn(db, first.id, { rule: 'R51', name: 'A', reason: 'a', at: now }, undefined);
  await goOn(db, third.id, { rule: 'R04', name: 'B', reason: 'b', at: now }, undefined);
  await goOn(db, third.id, { rule: 'R02', name: 'B', reason: 'b', at: now }, undefined);
  const gone = await goneOnByPlan(db, [first.id, second.id, third.id]);
  expect(gone.get(first.id)?.map(({ rule }) => rule)).toEqual(['R51']);
  expect(gone.get(second.id)).toBeUndefined();
  expect(gone.get(third.id)?.map(({ rule }) => rule)).toEqual(['R02', 'R04']);
  expect(await goneOnByPlan(db, [])).toEqual(new Map());
});

test('the list goes on from where a page ended, without a gap and without a repeat', async () => {
  const at = new Date('2030-01-01T00:00:00Z');
  const made = [];
  for (let index = 0; index < 5; index++) made.push((await newPlan(`Sag ${index}`, false, at)).number);
  const first = await latestPlans(db, { size: 2 });
  const second = await latestPlans(db, { size: 2, before: first.older });
  const third = await latestPlans(db, { size: 2, before: second.older });
  const seen = [...first.plans, ...second.plans, ...third.plans].map((plan) => plan.number);
  expect(seen.slice(0, 5)).toEqual(made.toReversed());
});

test('a page position that nobody gave out starts from the top', async () => {
  expect((await latestPlans(db, { size: 1, before: 'x' })).plans).toHaveLength(1);
});

test('removing the demonstration leaves everything else', async () => {
  const own = await newPlan('Vores egen');
  const invented = await newPlan('Øvesag', true);
  expect(await hasInventedPlans(db)).toBe(true);
  await removeInventedPlans(db);
  expect(await planByNumber(db, invented.number)).toBeUndefined();
  expect(await planByNumber(db, own.number)).toBeDefined();
  expect(await hasInventedPlans(db)).toBe(false);
});

test('every version of a plan is kept as it was saved, the first one too', async () => {
  const plan = await newPlan('Havnen');
  expect(await changePlan(db, plan, { title: 'Nordkajen', answers: { room: 'low' } }, now)).toBe(true);
  const versions = await versionsOf(db, plan.id);
  expect(versions.map(({ version }) => version)).toEqual([plan.version + 1, plan.version]);
  const [latest, first] = await Promise.all([
    versionOf(db, plan.id, plan.version + 1),
    versionOf(db, plan.id, plan.version),
  ]);
  expect(first?.content).toMatchObject({ title: 'Havnen', answers: {}, chosen: null });
  expect(latest?.content).toMatchObject({ title: 'Nordkajen', answers: { room: 'low' } });
  expect(await versionOf(db, plan.id, 99)).toBeUndefined();
});

test('a change that came too late keeps no version', async () => {
  const plan = await newPlan();
  await changePlan(db, plan, { title: 'Først' }, now);
  expect(await changePlan(db, plan, { title: 'For sent' }, now)).toBe(false);
  expect(await versionsOf(db, plan.id)).toHaveLength(2);
});
