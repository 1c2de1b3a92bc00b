import { expect, test, vi } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from '../db/transaction.ts';
import type { JobHandler, RunningJob } from './job.ts';
import { backoff } from './job.ts';
import { askToStop, claimJob, enqueue, findJob, forgetJobs, listJobs } from './job-store.ts';
import { startRunner } from './runner.ts';

const database = await testDatabase();
const { db } = database;

const start = (handlers: Record<string, JobHandler>, now = () => new Date(), leaseMs = 30_000) =>
  startRunner({ ...database, handlers, now, leaseMs, lookEveryMs: 50 });

const state = async (id: number) => (await findJob(db, id))?.state;

test('a job runs once its transaction is kept, and never when it is not', async () => {
  const seen: unknown[] = [];
  const runner = await start({
    kept: async (job) => {
      seen.push(job.payload);
      return { kind: 'done' };
    },
  });
  await inTransaction(db, async (tx) => {
    await enqueue(tx, { kind: 'kept', payload: { undone: true } });
    throw new Error('undone');
  }).catch(() => {});
  const id = await inTransaction(db, (tx) => enqueue(tx, { kind: 'kept', payload: { to: ['mette'] } }));
  await vi.waitFor(async () => expect(await state(id)).toBe('done'));
  await runner.stop();
  expect(seen).toEqual([{ to: ['mette'] }]);
});

test('two runners share the jobs and neither runs one of the other', async () => {
  const runs = new Map<unknown, number>();
  const handler: JobHandler = async (job) => {
    runs.set(job.id, (runs.get(job.id) ?? 0) + 1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return { kind: 'done' };
  };
  const ids = await inTransaction(db, async (tx) => {
    const made: number[] = [];
    for (let count = 0; count < 60; count += 1)
      made.push(await enqueue(tx, { kind: 'shared', payload: count }));
    return made;
  });
  const runners = await Promise.all([start({ shared: handler }), start({ shared: handler })]);
  await vi.waitFor(async () => {
    for (const id of ids) expect(await state(id)).toBe('done');
  }, 10_000);
  await Promise.all(runners.map((runner) => runner.stop()));
  expect([...runs.values()]).toEqual(ids.map(() => 1));
});

test('a job whose runner died is taken over when its lease has run out, not before', async () => {
  const id = await enqueue(db, { kind: 'orphan', payload: null });
  const began = new Date();
  const dead = {
    runner: 'dead',
    kinds: ['orphan'],
    now: began,
    leaseUntil: new Date(began.getTime() + 30_000),
  };
  expect(await claimJob(db, dead)).toMatchObject({ id, attempts: 1 });
  const next = (seconds: number) => {
    const now = new Date(began.getTime() + seconds * 1_000);
    return claimJob(db, { ...dead, runner: 'next', now, leaseUntil: new Date(now.getTime() + 30_000) });
  };
  expect(await next(29)).toBeUndefined();
  expect(await next(31)).toMatchObject({ id, attempts: 2 });
});

test('a job that runs longer than its lease keeps it by its heartbeat', async () => {
  let runs = 0;
  const slow: JobHandler = async () => {
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { kind: 'done' };
  };
  const id = await enqueue(db, { kind: 'slow', payload: null });
  const runners = [await start({ slow }, undefined, 300), await start({ slow }, undefined, 300)];
  await vi.waitFor(async () => expect(await state(id)).toBe('done'), 5_000);
  await Promise.all(runners.map((runner) => runner.stop()));
  expect(runs).toBe(1);
});

test('a running job stops at its next step, and says how far it came', async () => {
  const id = await enqueue(db, { kind: 'long', payload: null });
  const runner = await start({
    long: async (job) => {
      for (let done = 0; done < 10_000; done += 1) {
        await job.progress(done, 10_000);
        if (done === 3) await askToStop(db, job.id, new Date());
      }
      return { kind: 'done' };
    },
  });
  await vi.waitFor(async () => expect(await state(id)).toBe('stopped'));
  await runner.stop();
  expect(await findJob(db, id)).toMatchObject({ done: 4, total: 10_000 });
});

test('a waiting job that is stopped never runs', async () => {
  const id = await enqueue(db, { kind: 'unwanted', payload: null, runAt: new Date(Date.now() + 300) });
  await askToStop(db, id, new Date());
  const runner = await start({ unwanted: () => expect.unreachable() });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await runner.stop();
  expect(await state(id)).toBe('stopped');
});

test('a job that fails waits longer each time, then counts as failed with its reason', async () => {
  let now = new Date();
  const attempts: number[] = [];
  const id = await enqueue(db, { kind: 'failing', payload: null, mostAttempts: 3 }, now);
  const runner = await start(
    {
      failing: async (job) => {
        attempts.push(job.attempt);
        throw new Error('The mail server does not answer');
      },
    },
    () => now,
  );
  for (const tries of [1, 2]) {
    await vi.waitFor(async () =>
      expect(await findJob(db, id)).toMatchObject({ attempts: tries, state: 'waiting' }),
    );
    const wait = ((await findJob(db, id))?.runAt.getTime() ?? 0) - now.getTime();
    expect(wait).toBe(backoff(tries));
    now = new Date(now.getTime() + wait);
  }
  await vi.waitFor(async () => expect(await state(id)).toBe('failed'));
  await runner.stop();
  expect(attempts).toEqual([1, 2, 3]);
  expect(await findJob(db, id)).toMatchObject({ problem: 'The mail server does not answer' });
});

test('a handler may give up at once, or ask for a later moment without losing an attempt', async () => {
  const later = new Date(Date.now() + 3_600_000);
  const runner = await start({
    hopeless: async () => ({ kind: 'failed', problem: 'No such address' }),
    early: async () => ({ kind: 'later', at: later }),
  });
  const hopeless = await enqueue(db, { kind: 'hopeless', payload: null });
  const early = await enqueue(db, { kind: 'early', payload: null });
  await vi.waitFor(async () => expect(await state(hopeless)).toBe('failed'));
  await vi.waitFor(async () => expect(await findJob(db, early)).toMatchObject({ runAt: later, attempts: 0 }));
  await runner.stop();
});

test('asked for twice under one key, a waiting job stays one and takes the newest wish', async () => {
  const first = await enqueue(db, {
    kind: 'count',
    key: 'idea-1',
    payload: 1,
    runAt: new Date(Date.now() + 60_000),
  });
  const second = await enqueue(db, { kind: 'count', key: 'idea-1', payload: 2 });
  const other = await enqueue(db, { kind: 'count', key: 'idea-2', payload: 3 });
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test('asked for again while it runs, a job goes round once more', async () => {
  const seen: unknown[] = [];
  const again = async (job: RunningJob) => {
    seen.push(job.payload);
    if (seen.length === 1) await enqueue(db, { kind: 'round', key: 'a', payload: 'newer' });
    return { kind: 'done' as const };
  };
  const id = await enqueue(db, { kind: 'round', key: 'a', payload: 'older' });
  const runner = await start({ round: again });
  await vi.waitFor(async () => expect(await state(id)).toBe('done'));
  await runner.stop();
  expect(seen).toEqual(['older', 'newer']);
});

test('a job under way when the process ends is put back for the next process', async () => {
  const id = await enqueue(db, { kind: 'interrupted', payload: null });
  const runner = await start({
    interrupted: (job) =>
      new Promise((_, reject) => job.signal.addEventListener('abort', () => reject(job.signal.reason))),
  });
  await vi.waitFor(async () => expect(await state(id)).toBe('running'));
  await runner.stop();
  expect(await findJob(db, id)).toMatchObject({ state: 'waiting', attempts: 0 });
});

test('a job that ends its process each time is given up', async () => {
  const id = await enqueue(db, { kind: 'deadly', payload: null, mostAttempts: 1 });
  const past = new Date(Date.now() + 1);
  await claimJob(db, { runner: 'dead', kinds: ['deadly'], now: past, leaseUntil: past });
  const runner = await start({ deadly: () => expect.unreachable() });
  await vi.waitFor(async () => expect(await state(id)).toBe('failed'));
  await runner.stop();
});

test('jobs are listed newest first, a page at a time, and ended ones are forgotten after a while', async () => {
  const [newest, next] = await listJobs(db, { size: 2 });
  expect(newest && next && newest.id > next.id).toBe(true);
  expect((await listJobs(db, { size: 1, before: newest?.id }))[0]).toEqual(next);
  await forgetJobs(db, new Date(Date.now() + 86_400_000));
  const left = new Set((await listJobs(db)).map((job) => job.state));
  expect([...left].every((kept) => kept === 'waiting' || kept === 'running')).toBe(true);
});
