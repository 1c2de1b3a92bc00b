import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database, OpenDatabase } from '../../src/db/database.ts';
import { openInMemory } from '../../src/db/embedded.ts';

type Made = { readonly name: string; readonly kind: 'table' | 'other' };
type Kept = { readonly database: OpenDatabase; readonly made: readonly Made[] };

/** Of this worker, between two of its test files. */
let kept: Kept | undefined;

/**
 * The worker's migrated, empty embedded database. Closing it empties it for the next test file, for opening one takes
 * seconds and emptying it a fraction of one. A file that left something else behind (a table, an open transaction)
 * costs the next file a new one.
 */
export async function emptiedDatabase(dump: string): Promise<OpenDatabase> {
  const { database, made } = kept ?? (await opened(dump));
  kept = undefined;
  const stops = new Set<() => Promise<void>>();
  return {
    ...database,
    listen: async (channel, listener) => {
      const stop = await database.listen(channel, listener);
      stops.add(stop);
      return stop;
    },
    close: async () => {
      for (const stop of stops) await stop();
      const isEmpty = await emptied(database.db, made).catch(() => false);
      if (isEmpty) kept = { database, made };
      else await database.close();
    },
  };
}

async function opened(dump: string): Promise<Kept> {
  const database = await openInMemory(new Blob([readFileSync(dump)]));
  return { database, made: await madeIn(database.db) };
}

async function madeIn(db: Database): Promise<readonly Made[]> {
  const { rows } = await sql<Made>`
    select relname as name, case relkind when 'r' then 'table' else 'other' end as kind from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S') order by relname
  `.execute(db);
  return rows;
}

/** False when a test file has made or dropped something. The history refuses to be emptied, so its triggers rest. */
async function emptied(db: Database, made: readonly Made[]): Promise<boolean> {
  if (JSON.stringify(await madeIn(db)) !== JSON.stringify(made)) return false;
  const tables = made.filter(({ name, kind }) => kind === 'table' && name !== 'migration');
  await sql`set session_replication_role = replica`.execute(db);
  await sql`truncate ${sql.join(tables.map(({ name }) => sql.id(name)))} restart identity cascade`.execute(
    db,
  );
  await sql`reset all`.execute(db);
  return true;
}
