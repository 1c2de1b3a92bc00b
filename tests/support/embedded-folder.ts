import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { cacheFor } from './migrated-cache.ts';

/** A data folder of its own with a migrated, empty database; copied from one that is made once. */
export async function embeddedFolder(): Promise<string> {
  const made = cacheFor('folder');
  if (!existsSync(made)) await make(made);
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-data-'));
  cpSync(made, folder, { recursive: true });
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

async function make(made: string): Promise<void> {
  mkdirSync(dirname(made), { recursive: true });
  const unfinished = mkdtempSync(`${made}-`);
  const database = await openEmbedded(unfinished);
  await migrate(database.db);
  await database.close();
  try {
    renameSync(unfinished, made);
  } catch {
    // Another worker was first.
    removeFolder(unfinished);
  }
}
