import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openInMemory } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { cacheFor } from './migrated-cache.ts';

/** Makes the dump of a migrated, empty database that every test file starts from; kept while it fits. */
export async function setup(project: TestProject): Promise<void> {
  const dump = cacheFor('dump');
  if (!existsSync(dump)) await makeDump(dump);
  project.provide('source', { engine: 'pglite', dump });
}

async function makeDump(dump: string): Promise<void> {
  const database = await openInMemory();
  try {
    await migrate(database.db);
    const unfinished = `${dump}-${process.pid}`;
    mkdirSync(dirname(dump), { recursive: true });
    writeFileSync(unfinished, new Uint8Array(await (await database.dump()).arrayBuffer()));
    renameSync(unfinished, dump);
  } finally {
    await database.close();
  }
}
