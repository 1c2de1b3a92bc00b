import type { Database } from '../db/database.ts';
import type { JobEnd, JobHandler } from './job.ts';
import { backoff } from './job.ts';
import type { ClaimedJob, Hold } from './job-store.ts';
import { endJob, putBack, renewLease, writeProgress } from './job-store.ts';

export type Bench = {
  readonly db: Database;
  readonly runner: string;
  readonly now: () => Date;
  readonly leaseMs: number;
  /** Aborted when the process ends. */
  readonly ending: AbortSignal;
  readonly onProblem: (problem: unknown) => void;
};

type End = JobEnd | { readonly kind: 'thrown'; readonly problem: string };

/** Does one claimed job from its first heartbeat to its last word. */
export async function runJob(bench: Bench, job: ClaimedJob, handler: JobHandler): Promise<void> {
  const { db, now, leaseMs } = bench;
  const hold: Hold = { id: job.id, runner: bench.runner };
  const stopping = new AbortController();
  const heed = (answer: { readonly stopWanted: boolean } | undefined): void => {
    if (!answer) stopping.abort(new Error('Another runner has the job'));
    else if (answer.stopWanted) stopping.abort(new Error('The job is to stop'));
  };
  const beat = setInterval(() => {
    renewLease(db, hold, new Date(now().getTime() + leaseMs)).then(heed, bench.onProblem);
  }, leaseMs / 3);
  const signal = AbortSignal.any([stopping.signal, bench.ending]);
  const progress = async (done: number, total?: number): Promise<void> => {
    heed(await writeProgress(db, hold, { done, total, now: now() }));
    signal.throwIfAborted();
  };
  try {
    heed({ stopWanted: job.stopWanted });
    const end = await handle(bench, job, handler, signal, progress);
    await settle(bench, job, hold, stopping.signal.aborted, end);
  } finally {
    clearInterval(beat);
  }
}

async function handle(
  bench: Bench,
  job: ClaimedJob,
  handler: JobHandler,
  signal: AbortSignal,
  progress: (done: number, total?: number) => Promise<void>,
): Promise<End> {
  if (job.attempts > job.mostAttempts) {
    return { kind: 'failed', problem: 'The process ended each time it was tried' };
  }
  try {
    signal.throwIfAborted();
    return await handler({ id: job.id, payload: job.payload, attempt: job.attempts, signal, progress });
  } catch (error) {
    if (!signal.aborted) bench.onProblem(error);
    return { kind: 'thrown', problem: error instanceof Error ? error.message : String(error) };
  }
}

async function settle(
  bench: Bench,
  job: ClaimedJob,
  hold: Hold,
  isStopped: boolean,
  end: End,
): Promise<void> {
  const { db } = bench;
  const now = bench.now();
  switch (end.kind) {
    case 'done':
      return endJob(db, hold, { state: 'done', problem: undefined, now });
    case 'failed':
      return endJob(db, hold, { state: 'failed', problem: end.problem, now });
    case 'later':
      return putBack(db, hold, { runAt: end.at, problem: undefined, counts: false, now });
    case 'thrown':
      if (isStopped) return endJob(db, hold, { state: 'stopped', problem: undefined, now });
      if (bench.ending.aborted)
        return putBack(db, hold, { runAt: now, problem: undefined, counts: false, now });
      if (job.attempts >= job.mostAttempts)
        return endJob(db, hold, { state: 'failed', problem: end.problem, now });
      return putBack(db, hold, {
        runAt: new Date(now.getTime() + backoff(job.attempts)),
        problem: end.problem,
        counts: true,
        now,
      });
  }
}
