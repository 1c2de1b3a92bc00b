import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { demonstrate } from '../../demonstration.ts';
import { commentsOf, tellUntold } from '../../engagement/comment-store.ts';
import { membersOf } from '../../engagement/plan-members-store.ts';
import { latestPlans, removeInventedPlans } from '../../engagement/plan-store.ts';
import { colleaguesIn } from '../../people/routes.tsx';
import { listJobs } from '../../work/job-store.ts';
import { threadsOf } from './rules.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-23T09:00:00Z');

test('the invented harbour has people on it and comments, and nobody is sent a mail', async () => {
  await demonstrate(db, now, randomBytes, 'Europe/Copenhagen');
  const { plans } = await latestPlans(db, { size: 10 });
  const harbour = plans.find(({ answers }) => answers.firms?.includes('roklubben'));
  if (!harbour) throw new Error('The harbour is not there');
  expect(await membersOf(db, harbour.id)).toHaveLength(2);
  const threads = threadsOf(await commentsOf(db, harbour.id));
  expect(threads.filter(({ first }) => first.resolvedAt)).toHaveLength(1);
  expect(threads.filter(({ first, answers }) => !first.resolvedAt && answers.length > 0)).toHaveLength(1);
  const mentioned = threads.flatMap(({ first }) => first.mentions);
  expect(mentioned).toHaveLength(1);
  for (const { id } of await colleaguesIn(db)) {
    expect(await tellUntold(db, id, now, async () => {}), 'all have been told').toBe(0);
  }
  expect(await listJobs(db)).toEqual([]);

  await removeInventedPlans(db);
  expect(await commentsOf(db, harbour.id)).toEqual([]);
  expect(await membersOf(db, harbour.id)).toEqual([]);
});
