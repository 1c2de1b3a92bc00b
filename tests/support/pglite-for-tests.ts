import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openInMemory } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';

const migrations = new URL('../../src/db/migrations/', import.meta.url);
const cache = new URL('../../.cache/test-database/', import.meta.url).pathname;

/** Makes the dump of a migrated, empty database that every test file starts from; kept while it fits. */
export async function setup(project: TestProject): Promise<void> {
  const dump = join(cache, `${fingerprint()}.tar`);
  if (!existsSync(dump)) await makeDump(dump);
  project.provide('source', { engine: 'pglite', dump });
}

async function makeDump(dump: string): Promise<void> {
  const database = await openInMemory();
  try {
    await migrate(database.db);
    const unfinished = `${dump}.${process.pid}`;
    mkdirSync(cache, { recursive: true });
    writeFileSync(unfinished, new Uint8Array(await (await database.dump()).arrayBuffer()));
    renameSync(unfinished, dump);
  } finally {
    await database.close();
  }
}

function fingerprint(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const hash = createHash('sha256').update(readFileSync(join(dirname(entry), '../package.json')));
  for (const file of readdirSync(migrations).sort())
    hash.update(file).update(readFileSync(new URL(file, migrations)));
  return hash.digest('hex').slice(0, 16);
}
