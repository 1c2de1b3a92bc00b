import type { Generated, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { asJson } from '../db/json.ts';
import { notify } from '../db/notify.ts';
import type { Job, JobState, NewJob } from './job.ts';

/** Runners listen here and look at once. */
export const jobChannel = 'job';

type JobTable = {
  id: Generated<number>;
  kind: string;
  key: string | null;
  payload: unknown;
  state: Generated<JobState>;
  run_at: Date;
  attempts: Generated<number>;
  most_attempts: number;
  again: Generated<boolean>;
  runner: string | null;
  lease_until: Date | null;
  done: Generated<number>;
  total: number | null;
  stop_wanted: Generated<boolean>;
  problem: string | null;
  created_at: Date;
  changed_at: Date;
};

const jobs = (db: Database) => db.withTables<{ job: JobTable }>();

/**
 * Puts a job in the queue and wakes the runners, both with the commit of `tx`: what a job belongs to is
 * always there before it runs. Returns the job's number, also when it was open already.
 */
export async function enqueue(tx: Database, job: NewJob, now: Date = new Date()): Promise<number> {
  const row = await jobs(tx)
    .insertInto('job')
    .values({
      kind: job.kind,
      key: job.key ?? null,
      payload: asJson(job.payload),
      run_at: job.runAt ?? now,
      most_attempts: job.mostAttempts ?? 8,
      created_at: now,
      changed_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'key'])
        .where('state', 'in', [sql.lit<JobState>('waiting'), sql.lit<JobState>('running')])
        .doUpdateSet((set) => ({
          payload: set.ref('excluded.payload'),
          run_at: sql<Date>`least(job.run_at, excluded.run_at)`,
          again: sql<boolean>`job.state = 'running'`,
        })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await notify(tx, jobChannel);
  return row.id;
}

export type Claim = {
  readonly runner: string;
  readonly kinds: readonly string[];
  readonly now: Date;
  readonly leaseUntil: Date;
};

export type ClaimedJob = {
  readonly id: number;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly mostAttempts: number;
  readonly stopWanted: boolean;
};

/** Takes the next job that is due, or one whose runner let its lease run out. No two runners get the same. */
export async function claimJob(db: Database, claim: Claim): Promise<ClaimedJob | undefined> {
  const row = await jobs(db)
    .updateTable('job')
    .set((set) => ({
      state: 'running' as const,
      runner: claim.runner,
      lease_until: claim.leaseUntil,
      attempts: set('attempts', '+', 1),
      changed_at: claim.now,
    }))
    .where('id', '=', (one) =>
      one
        .selectFrom('job')
        .select('id')
        .where('kind', 'in', claim.kinds)
        .where((job) =>
          job.or([
            job.and([job('state', '=', 'waiting'), job('run_at', '<=', claim.now)]),
            job.and([job('state', '=', 'running'), job('lease_until', '<', claim.now)]),
          ]),
        )
        .orderBy('run_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'payload', 'attempts', 'most_attempts', 'stop_wanted'])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    kind: row.kind,
    payload: row.payload,
    attempts: row.attempts,
    mostAttempts: row.most_attempts,
    stopWanted: row.stop_wanted,
  };
}

/** A runner's hold on a job: what it writes counts only while it has it. */
export type Hold = { readonly id: number; readonly runner: string };

const held = (db: Database, hold: Hold) =>
  jobs(db)
    .updateTable('job')
    .where('id', '=', hold.id)
    .where('runner', '=', hold.runner)
    .where('state', '=', 'running');

/** Keeps the lease; tells whether someone wants the job stopped, or nothing when another runner has it now. */
export async function renewLease(
  db: Database,
  hold: Hold,
  leaseUntil: Date,
): Promise<{ readonly stopWanted: boolean } | undefined> {
  const row = await held(db, hold)
    .set({ lease_until: leaseUntil })
    .returning('stop_wanted')
    .executeTakeFirst();
  return row && { stopWanted: row.stop_wanted };
}

export async function writeProgress(
  db: Database,
  hold: Hold,
  progress: { readonly done: number; readonly total: number | undefined; readonly now: Date },
): Promise<{ readonly stopWanted: boolean } | undefined> {
  const row = await held(db, hold)
    .set({
      done: progress.done,
      changed_at: progress.now,
      ...(progress.total === undefined ? {} : { total: progress.total }),
    })
    .returning('stop_wanted')
    .executeTakeFirst();
  return row && { stopWanted: row.stop_wanted };
}

/** The job has ended, well or badly; asked for again meanwhile, it waits for its next round. */
export async function endJob(
  db: Database,
  hold: Hold,
  end: {
    readonly state: 'done' | 'failed' | 'stopped';
    readonly problem: string | undefined;
    readonly now: Date;
  },
): Promise<void> {
  await held(db, hold)
    .set({
      state: sql<JobState>`case when again and not stop_wanted then 'waiting' else ${end.state} end`,
      attempts: sql<number>`case when again then 0 else attempts end`,
      again: false,
      problem: end.problem ?? null,
      runner: null,
      lease_until: null,
      changed_at: end.now,
    })
    .execute();
}

/** The job waits for another attempt; `counts` is false when it was not the job's fault. */
export async function putBack(
  db: Database,
  hold: Hold,
  next: {
    readonly runAt: Date;
    readonly problem: string | undefined;
    readonly counts: boolean;
    readonly now: Date;
  },
): Promise<void> {
  await held(db, hold)
    .set((set) => ({
      state: 'waiting' as const,
      run_at: next.runAt,
      again: false,
      problem: next.problem ?? null,
      runner: null,
      lease_until: null,
      changed_at: next.now,
      ...(next.counts ? {} : { attempts: set('attempts', '-', 1) }),
    }))
    .execute();
}

/**
 * A person wants the job stopped: a waiting one ends now, a running one at its next step. Returns the state
 * it has then, or nothing when it had ended already.
 */
export async function askToStop(db: Database, id: number, now: Date): Promise<JobState | undefined> {
  const row = await jobs(db)
    .updateTable('job')
    .set({
      stop_wanted: true,
      state: sql<JobState>`case when state = 'waiting' then 'stopped' else state end`,
      changed_at: now,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .returning('state')
    .executeTakeFirst();
  return row?.state;
}

/** The jobs, newest first, a page at a time: `before` is the last number of the page before. */
export async function listJobs(
  db: Database,
  page: { readonly before?: number | undefined; readonly size?: number } = {},
): Promise<readonly Job[]> {
  const rows = await jobs(db)
    .selectFrom('job')
    .selectAll()
    .$if(page.before !== undefined, (query) => query.where('id', '<', page.before ?? 0))
    .orderBy('id', 'desc')
    .limit(page.size ?? 50)
    .execute();
  return rows.map(toJob);
}

export async function findJob(db: Database, id: number): Promise<Job | undefined> {
  const row = await jobs(db).selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toJob(row);
}

/** Ended jobs may hold personal data in their payload: they go after a while. */
export async function forgetJobs(db: Database, endedBefore: Date): Promise<void> {
  await jobs(db)
    .deleteFrom('job')
    .where('state', 'in', ['done', 'failed', 'stopped'])
    .where('changed_at', '<', endedBefore)
    .execute();
}

function toJob(row: Selectable<JobTable>): Job {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key ?? undefined,
    state: row.state,
    runAt: row.run_at,
    attempts: row.attempts,
    done: row.done,
    total: row.total ?? undefined,
    stopWanted: row.stop_wanted,
    problem: row.problem ?? undefined,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
