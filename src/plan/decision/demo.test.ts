import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { addDays } from '../../engagement/day.ts';
import { decisionsOf, standingOf } from '../../engagement/decision-store.ts';
import { newId } from '../../engagement/ids.ts';
import { addPlan, changePlan, planByNumber, removeInventedPlans } from '../../engagement/plan-store.ts';
import { demonstrateDecision } from './demo.ts';

const { db } = await testDatabase();

test.each(['2026-11-23', '2027-01-02', '2027-08-03', '2028-02-29'])(
  'begun on %s, the council’s last meeting adopted the harbour as it stood, and one thing has changed since',
  async (today) => {
    const now = new Date(`${today}T09:00:00Z`);
    const began = new Date(`${addDays(today, -90)}T09:00:00Z`);
    const plan = newId<'plan'>(began, randomBytes);
    const { number } = await addPlan(db, {
      id: plan,
      title: 'Havnen',
      question: '',
      invented: true,
      now: began,
    });
    const begun = await planByNumber(db, number);
    if (begun) await changePlan(db, begun, { title: 'Nordkajen' }, now);
    await demonstrateDecision(db, plan, now, randomBytes, 'Europe/Copenhagen');
    const changed = await planByNumber(db, number);
    const standing = changed && (await standingOf(db, changed));
    expect(standing).toMatchObject({ number: 1, changes: 1, decision: { adopted: 1, body: 'Byrådet' } });
    expect(new Date(`${standing?.decision.day}T00:00:00Z`).getUTCDay()).toBe(3);
    // It goes with the invented plans.
    await removeInventedPlans(db);
    expect(await decisionsOf(db, plan)).toEqual([]);
  },
);
