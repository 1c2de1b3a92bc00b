import { sql } from 'kysely';
import type { Database } from './engine.ts';

/** Tells every process that listens on the channel; inside a transaction it goes out with the commit. */
export async function notify(db: Database, channel: string, payload = ''): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(db);
}
