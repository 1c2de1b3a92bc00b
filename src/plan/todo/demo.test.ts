import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { newId } from '../../engagement/ids.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';
import { addPlan, changePlan, planByNumber } from '../../engagement/plan-store.ts';
import { storedTasks } from '../../engagement/task-store.ts';
import { demonstrateHouse, demonstrateTodo } from './demo.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-23T09:00:00Z');

test('an invented plan that is running has done what is past, but for what is said to be late', async () => {
  await demonstrateHouse(db, now);
  const id = newId<'plan'>(now, randomBytes);
  const { number } = await addPlan(db, { id, title: 'Skolerne', question: '', invented: true, now });
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  const meeting = { method: 'borgermoede', slot: 'close', start: '2026-11-10', end: '2026-11-12' } as const;
  const answers = { decisionDay: '2027-02-24' };
  await changePlan(db, plan, { answers, chosen: [{ key: 'borgermoede', ...meeting }] }, now);
  await demonstrateTodo(db, { key: 'schools', id, number }, now, randomBytes, 'Europe/Copenhagen');
  const tasks = new Map((await storedTasks(db, id)).map((task) => [task.key, task]));
  expect(tasks.get('borgermoede:room')).toMatchObject({ state: 'done', owner: 'Skolechefen' });
  expect(tasks.get('borgermoede:notes-out')).toMatchObject({ state: 'open', owner: 'Sekretariatet' });
  expect(tasks.get('plan:commitment')).toMatchObject({ state: 'not-relevant' });
  expect(tasks.get('plan:answer-all')).toMatchObject({ state: 'open' });
  expect([...tasks.values()].filter(({ isOwn }) => isOwn)).toHaveLength(2);
  expect((await municipalityOf(db)).equipment).toContain('projector');
});
