import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Database } from './engine.ts';
import { statementsOf } from './statements.ts';
import { inTransaction } from './transaction.ts';

type Migration = { readonly name: string; readonly script: string; readonly checksum: string };

/** Beside this file in the source, and beside the bundle once built. */
const ownFolder = new URL('./migrations/', import.meta.url);

/**
 * Brings the database up to this version, each migration in its own transaction, and returns the names of
 * those that ran now. Safe when several processes start at once: on a server they take turns.
 * Throws when a migration that has run was changed since, or when the database is newer than the program.
 */
export async function migrate(db: Database, folder: URL = ownFolder): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const before = await appliedBefore(db);
  const missing = checkHistory(migrations, before);
  const applied: string[] = [];
  for (const migration of missing) {
    if (await apply(db, migration)) applied.push(migration.name);
  }
  return applied;
}

async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const script = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n');
      return {
        name: file.replace(/\.sql$/, ''),
        script,
        checksum: createHash('sha256').update(script).digest('hex'),
      };
    }),
  );
}

type Applied = ReadonlyMap<string, string>;

async function appliedBefore(db: Database): Promise<Applied> {
  const table = await sql<{ found: boolean }>`select to_regclass('migration') is not null as found`.execute(
    db,
  );
  if (!table.rows[0]?.found) return new Map();
  const rows = await sql<{ name: string; checksum: string }>`select name, checksum from migration`.execute(
    db,
  );
  return new Map(rows.rows.map((row) => [row.name, row.checksum]));
}

/** The migrations still to run. */
function checkHistory(migrations: readonly Migration[], applied: Applied): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of applied) {
    const now = known.get(name);
    if (now === undefined) {
      throw new Error(
        `The database has the migration ${name}, which this version does not know: start the newer version of Medvirk.`,
      );
    }
    if (now !== checksum) {
      throw new Error(
        `The migration ${name} has run and was changed since: put it back and write the change as a new migration.`,
      );
    }
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

/** Any number will do, as long as nothing else in the database takes it. */
const turn = 5_317_001;

async function apply(db: Database, { name, script, checksum }: Migration): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${turn}::bigint)`.execute(tx);
    await sql`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now()
    )`.execute(tx);
    const claimed = await sql`
      insert into migration (name, checksum) values (${name}, ${checksum}) on conflict do nothing
    `.execute(tx);
    if (claimed.numAffectedRows !== 1n) return false;
    for (const statement of statementsOf(script)) await run(tx, name, statement);
    return true;
  });
}

async function run(tx: Database, name: string, statement: string): Promise<void> {
  try {
    await sql.raw(statement).execute(tx);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The migration ${name} failed: ${reason}\n${statement}`, { cause });
  }
}
