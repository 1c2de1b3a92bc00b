import { randomUUID } from 'node:crypto';
import type { OpenDatabase } from '../db/database.ts';
import type { JobHandler } from './job.ts';
import { claimJob, forgetJobs, jobChannel } from './job-store.ts';
import { runJob } from './run-job.ts';

export type RunnerSettings = Pick<OpenDatabase, 'db' | 'listen'> & {
  /** One handler per kind. Jobs of other kinds are left to processes that know them. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly now: () => Date;
  /** What went wrong in a job or in the runner itself, for the log. */
  readonly onProblem?: (problem: unknown) => void;
  /** How long a job is held without a heartbeat, and how often the runner looks without being woken. */
  readonly leaseMs?: number;
  readonly lookEveryMs?: number;
};

export type Runner = {
  /** Takes no more jobs, tells those under way, and waits up to five seconds for them. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs the jobs of this process: of each kind one at a time, different kinds beside each other, so that a
 * long computation never holds up a sign-in mail. Woken by NOTIFY, and every five seconds in any case.
 */
export async function startRunner(settings: RunnerSettings): Promise<Runner> {
  const { db, handlers, now, onProblem = () => {}, leaseMs = 30_000, lookEveryMs = 5_000 } = settings;
  const kinds = Object.keys(handlers);
  const busy = new Map<string, Promise<void>>();
  const ending = new AbortController();
  const bench = { db, runner: randomUUID(), now, leaseMs, ending: ending.signal, onProblem };
  let looking: Promise<void> | undefined;
  let isWoken = false;

  function wake(): void {
    isWoken = true;
    looking ??= look()
      .catch(onProblem)
      .finally(() => {
        looking = undefined;
      });
  }

  async function look(): Promise<void> {
    while (isWoken && !ending.signal.aborted) {
      isWoken = await startNext();
    }
  }

  /** Whether it is worth looking again at once. */
  async function startNext(): Promise<boolean> {
    isWoken = false;
    const idle = kinds.filter((kind) => !busy.has(kind));
    if (idle.length === 0) return isWoken;
    const leaseUntil = new Date(now().getTime() + leaseMs);
    const job = await claimJob(db, { runner: bench.runner, kinds: idle, now: now(), leaseUntil });
    const handler = job && handlers[job.kind];
    if (!handler) return isWoken;
    const work = runJob(bench, job, handler)
      .catch(onProblem)
      .finally(() => {
        busy.delete(job.kind);
        wake();
      });
    busy.set(job.kind, work);
    return true;
  }

  const stopListening = await settings.listen(jobChannel, wake, wake);
  const clock = setInterval(wake, lookEveryMs);
  const tidying = setInterval(() => {
    forgetJobs(db, new Date(now().getTime() - keptFor)).catch(onProblem);
  }, 3_600_000);
  wake();

  return {
    stop: async () => {
      clearInterval(clock);
      clearInterval(tidying);
      ending.abort(new Error('The process ends'));
      await stopListening();
      await looking;
      await Promise.race([Promise.all(busy.values()), pause(5_000)]);
    },
  };
}

const keptFor = 30 * 86_400_000;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
