import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { DurableFiles, syncFolder } from './durable-files.ts';
import type { OpenDatabase } from './engine.ts';
import { channelName, DatabaseUnavailable } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { outsideQueryGuard } from './transaction.ts';
import { parsers } from './values.ts';

/**
 * PGlite's own start parameters without `-F` (which switches fsync off). Its 128 MB of buffers are laid out page by
 * page at every start: 32 MB open 0.35 s sooner, and the system keeps the files in memory anyway.
 */
export const durableStart: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'shared_buffers=32MB',
];

type Watch = { readonly onSync?: () => void; readonly start?: readonly string[] };

/** Opens (and the first time makes) the embedded database in `folder`, which this process then holds alone. */
export async function openEmbedded(folder: string, watch: Watch = {}): Promise<OpenDatabase> {
  const unlock = lockFolder(folder);
  try {
    const pglite = await openFiles(folder, watch);
    return over(pglite, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A database in memory, from a dump when one is given: what tests run on. */
export async function openInMemory(
  dump?: Blob,
): Promise<OpenDatabase & { readonly dump: () => Promise<Blob> }> {
  const pglite = await PGlite.create({ ...values, ...(dump ? { loadDataDir: dump } : {}) });
  return { ...over(pglite, () => {}), dump: () => pglite.dumpDataDir('none') };
}

async function openFiles(folder: string, watch: Watch): Promise<PGlite> {
  const files = join(folder, 'database');
  const unfinished = join(folder, 'database.unfinished');
  // A first start that was cut short leaves half a database and this mark: begin again.
  if (existsSync(unfinished)) rmSync(files, { recursive: true, force: true });
  const isNew = !existsSync(join(files, 'PG_VERSION'));
  if (isNew) writeFileSync(unfinished, '');
  else refuseOtherVersion(files);
  const pglite = await PGlite.create({
    ...values,
    fs: new DurableFiles(files, watch.onSync),
    onStderr: endOnPanic,
    startParams: [...(watch.start ?? durableStart)],
  });
  if (isNew) {
    syncFolder(files);
    rmSync(unfinished);
  }
  return pglite;
}

function over(pglite: PGlite, unlock: () => void): OpenDatabase {
  // PGlite sets its own readers of arrays while it starts.
  for (const [type, parse] of parsers) pglite.parsers[type] = parse;
  const db = new Kysely<Record<never, never>>({
    dialect: new PGliteDialect({ pglite }),
    plugins: [outsideQueryGuard],
  });
  return {
    db,
    engine: 'pglite',
    listen: async (channel, listener) => {
      // Otherwise the listener would run in the context of whatever request committed.
      const stop = await pglite.listen(channelName(channel), AsyncLocalStorage.bind(listener));
      return () => stop();
    },
    close: async () => {
      if (!pglite.closed) await pglite.close();
      unlock();
    },
  };
}

const bytesType = 17;
const dayType = 1082;

const values = {
  parsers: Object.fromEntries(parsers),
  serializers: {
    [bytesType]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`,
    [dayType]: (day: unknown) => {
      if (typeof day !== 'string') throw new Error('A day is written as a string, YYYY-MM-DD');
      return day;
    },
  },
};

function refuseOtherVersion(files: string): void {
  const version = readFileSync(join(files, 'PG_VERSION'), 'utf8').trim();
  if (version === '18') return;
  const message = `The data folder was written by PostgreSQL ${version}, and this Medvirk reads PostgreSQL 18: take the data out with the Medvirk that wrote it (docs/operate.md).`;
  throw new DatabaseUnavailable('folder-of-another-version', message);
}

/**
 * A panic (the disk is full or broken) leaves PGlite spinning at its next statement. The process ends
 * instead, as a PostgreSQL server would: what was acknowledged is on the disk, the rest was not acknowledged.
 */
function endOnPanic(line: string): boolean {
  const panic = line.indexOf('PANIC:');
  if (panic !== -1) {
    const reason = line.slice(panic + 'PANIC:'.length).trim();
    writeSync(
      2,
      `The database had to stop (${reason}). See that the disk is well and has room, then start Medvirk again.\n`,
    );
    process.exit(1);
  }
  return false;
}
