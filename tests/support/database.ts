import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { OpenDatabase } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/database.ts';
import { emptiedDatabase } from './emptied-database.ts';

/** Where this run's databases come from; the project's set-up file hands it over. */
export type TestSource =
  | { readonly engine: 'pglite'; readonly dump: string }
  | { readonly engine: 'postgres'; readonly server: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly source: TestSource;
  }
}

const open = new Set<OpenDatabase>();

/**
 * A migrated, empty database for this test file, closed after its last test. Call it once, at the top:
 * `const { db } = await testDatabase();`. It is PGlite in the project `unit`, PostgreSQL in `postgres`.
 */
export async function testDatabase(): Promise<OpenDatabase> {
  if (open.size > 0) throw new Error('An earlier test file left its database open');
  const source = inject('source');
  const database =
    source.engine === 'pglite' ? await emptiedDatabase(source.dump) : await fromTemplate(source.server);
  open.add(database);
  afterAll(async () => {
    await database.close();
    open.delete(database);
  });
  return database;
}

/** The engine this run tests on. */
export function testEngine(): TestSource['engine'] {
  return inject('source').engine;
}

/** How many databases of this worker are open. */
export function openTestDatabases(): number {
  return open.size;
}

async function fromTemplate(server: string): Promise<OpenDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template template_medvirk`);
  const database = await openDatabase({ kind: 'postgres', url: server.replace('/postgres?', `/${name}?`) });
  const close = async (): Promise<void> => {
    await database.close();
    await onServer(server, `drop database ${name} with (force)`);
  };
  return { ...database, close };
}

async function onServer(server: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(command).finally(() => client.end());
}
