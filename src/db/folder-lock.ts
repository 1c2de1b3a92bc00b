import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseUnavailable } from './engine.ts';

/**
 * Takes the data folder for this process; the returned function gives it back.
 *
 * PGlite does not lock its folder, and two processes in it destroy it. Node has no file lock of its own, but
 * its SQLite has: a lock on `medvirk.lock` is the kernel's, falls with the process however it dies, and knows
 * nothing of reused process numbers. `medvirk.pid` only serves the sentence.
 */
export function lockFolder(folder: string): () => void {
  makeWritable(folder);
  const lock = new DatabaseSync(join(folder, 'medvirk.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    const message = `The data folder ${folder} is in use by another Medvirk process${holder(folder)}: stop it, or choose another folder with MEDVIRK_DATA.`;
    throw new DatabaseUnavailable('folder-in-use', message, { cause });
  }
  writeFileSync(pidFile(folder), `${process.pid}\n`);
  return () => lock.close();
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    writeFileSync(join(folder, 'medvirk.lock'), '', { flag: 'a', mode: 0o600 });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    const message = `The data folder ${folder} cannot be written${reason}: give Medvirk the right to write there, or choose another folder with MEDVIRK_DATA.`;
    throw new DatabaseUnavailable('folder-not-writable', message, { cause });
  }
}

/** Not `recursive`: below /proc Node would try for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function holder(folder: string): string {
  try {
    return ` (process ${readFileSync(pidFile(folder), 'utf8').trim()})`;
  } catch {
    return '';
  }
}

function pidFile(folder: string): string {
  return join(folder, 'medvirk.pid');
}
