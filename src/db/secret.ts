import { sql } from 'kysely';
import type { Database } from './engine.ts';

/**
 * The server's key: made at the first start and kept in the database, where a second process finds it.
 * `chance` is `node:crypto`'s `randomBytes`.
 */
export async function serverKey(db: Database, chance: (size: number) => Uint8Array): Promise<Uint8Array> {
  await sql`insert into secret (name, value) values ('server', ${chance(32)}) on conflict do nothing`.execute(
    db,
  );
  const found = await sql<{ value: Uint8Array }>`select value from secret where name = 'server'`.execute(db);
  const [row] = found.rows;
  if (!row) throw new Error('The server has no key');
  return row.value;
}
