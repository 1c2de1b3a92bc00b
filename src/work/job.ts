export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';

/** Something to be done after the answer has been sent. */
export type NewJob = {
  /** Which handler does it. */
  readonly kind: string;
  /** At most one job of a kind and key is open: asked for again while it waits it stays one, while it runs it goes round once more. */
  readonly key?: string | undefined;
  /** What the handler needs to know; becomes JSON. */
  readonly payload: unknown;
  /** Not before then; at once when left out. */
  readonly runAt?: Date | undefined;
  /** How often it is tried before it counts as failed; 8 when left out, over about two hours. */
  readonly mostAttempts?: number | undefined;
};

/** A job as pages show it. */
export type Job = {
  readonly id: number;
  readonly kind: string;
  readonly key: string | undefined;
  readonly state: JobState;
  readonly runAt: Date;
  readonly attempts: number;
  readonly done: number;
  /** Unknown until the job has said how much there is. */
  readonly total: number | undefined;
  readonly stopWanted: boolean;
  readonly problem: string | undefined;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

/** A job in a handler's hands. */
export type RunningJob = {
  readonly id: number;
  readonly payload: unknown;
  /** 1 the first time. A job whose process died comes again with the next number. */
  readonly attempt: number;
  /** Aborted when someone wants the job stopped, when the process ends or when the job was taken over. */
  readonly signal: AbortSignal;
  /**
   * Tells how far it is; pages show it. Call it between steps, each at most 50 ms in the database, which the
   * embedded engine has only one of. Throws when the job is to stop: nothing else is needed for stopping.
   */
  readonly progress: (done: number, total?: number) => Promise<void>;
};

/** How a handler ended. Throwing means: try again later, with growing waits. */
export type JobEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'later'; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: string };

export type JobHandler = (job: RunningJob) => Promise<JobEnd>;

/** The wait before the next attempt: 10 s, then always twice as long, at most an hour. */
export function backoff(attempts: number): number {
  return Math.min(10_000 * 2 ** Math.max(0, attempts - 1), 3_600_000);
}
