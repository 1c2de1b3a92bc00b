import { createHmac } from 'node:crypto';
import type { Database } from '../db/database.ts';

type RateLimitTable = { purpose: string; key: Uint8Array; window_start: Date; tries: number };

export type Limit = {
  /** What is being tried, such as `sign-in-address`. */
  readonly purpose: string;
  /** Milliseconds; a window begins at whole multiples of it. */
  readonly window: number;
  readonly tries: number;
};

export type Try = { readonly ok: true } | { readonly ok: false; readonly retryAt: Date };

/** Counts one more try by `who` and says whether it was within the limit. Only a keyed hash of `who` is kept. */
export async function countTry(
  db: Database,
  secret: Uint8Array,
  limit: Limit,
  who: string,
  now: Date,
): Promise<Try> {
  const start = new Date(Math.floor(now.getTime() / limit.window) * limit.window);
  const row = await db
    .withTables<{ rate_limit: RateLimitTable }>()
    .insertInto('rate_limit')
    .values({
      purpose: limit.purpose,
      key: hashOf(secret, limit.purpose, who),
      window_start: start,
      tries: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['purpose', 'key', 'window_start'])
        .doUpdateSet((row) => ({ tries: row('rate_limit.tries', '+', 1) })),
    )
    .returning('tries')
    .executeTakeFirstOrThrow();
  if (row.tries === 1) await forgetBefore(db, limit.purpose, new Date(start.getTime() - limit.window));
  if (row.tries <= limit.tries) return { ok: true };
  return { ok: false, retryAt: new Date(start.getTime() + limit.window) };
}

/** Windows that nobody asks about any more: cleared away by whoever begins a new one. */
async function forgetBefore(db: Database, purpose: string, moment: Date): Promise<void> {
  await db
    .withTables<{ rate_limit: RateLimitTable }>()
    .deleteFrom('rate_limit')
    .where('purpose', '=', purpose)
    .where('window_start', '<', moment)
    .execute();
}

function hashOf(secret: Uint8Array, purpose: string, who: string): Uint8Array {
  return createHmac('sha256', secret).update(`${purpose}\0${who}`).digest();
}
