import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { embeddedFolder, removeFolder } from '../../tests/support/embedded-folder.ts';
import { killUnderWrites } from '../../tests/support/kill-under-writes.ts';
import { openDatabase } from './database.ts';
import { durableStart, openEmbedded } from './embedded.ts';

const folder = await embeddedFolder();
afterAll(() => removeFolder(folder));

/** How often the disk was told to keep it, between sending a commit and hearing that it is done. */
async function syncsOfCommits(start?: readonly string[]): Promise<readonly number[]> {
  let syncs = 0;
  const onSync = (): void => {
    syncs += 1;
  };
  const { db, close } = await openEmbedded(folder, start ? { onSync, start } : { onSync });
  try {
    await sql`create table if not exists kept (number int)`.execute(db);
    const counts: number[] = [];
    for (let number = 0; number < 50; number += 1) {
      const before = syncs;
      await sql`insert into kept values (${number})`.execute(db);
      counts.push(syncs - before);
    }
    return counts;
  } finally {
    await close();
  }
}

describe('what was acknowledged is on the disk', () => {
  test('every commit reaches the disk before it is acknowledged', async () => {
    expect(Math.min(...(await syncsOfCommits()))).toBeGreaterThanOrEqual(1);
  });

  test("the count sees when it does not: with PGlite's own -F put back, nothing reaches the disk", async () => {
    expect(Math.max(...(await syncsOfCommits([...durableStart, '-F'])))).toBe(0);
  });

  test('three processes killed while they write lose nothing and leave nothing half done', async () => {
    for (const afterRows of [1, 40, 300]) {
      const kill = await killUnderWrites(folder, afterRows);
      expect(kill.acknowledged).toBeGreaterThanOrEqual(afterRows);
      expect(kill).toMatchObject({ lost: [], halves: [] });
    }
  }, 60_000);

  test.each(['broken', 'full'])(
    'when the disk is %s the process ends, and acknowledges nothing that is not kept',
    (failure) => {
      const writer = fileURLToPath(new URL('../../tests/support/failing-disk-writer.ts', import.meta.url));
      const run = spawnSync(process.execPath, ['--no-warnings', writer, folder, failure], {
        encoding: 'utf8',
        timeout: 30_000,
      });
      expect(run).toMatchObject({ status: 1, stdout: '1\n' });
      expect(run.stderr).toContain('See that the disk is well and has room');
    },
    60_000,
  );
});

describe('a data folder belongs to one process', () => {
  test('a second process gets one sentence with the number of the first', async () => {
    const first = await openEmbedded(folder);
    await expect(openDatabase({ kind: 'embedded', folder })).rejects.toMatchObject({
      kind: 'folder-in-use',
      message: `The data folder ${folder} is in use by another Medvirk process (process ${process.pid}): stop it, or choose another folder with MEDVIRK_DATA.`,
    });
    await first.close();
    await (await openEmbedded(folder)).close();
  });

  test('a number left behind by a killed process, now worn by a living one, locks nobody out', async () => {
    writeFileSync(join(folder, 'medvirk.pid'), `${process.ppid}\n`);
    const database = await openEmbedded(folder);
    expect(readFileSync(join(folder, 'medvirk.pid'), 'utf8')).toBe(`${process.pid}\n`);
    await database.close();
  });

  test.each(['/proc/medvirk', fileURLToPath(import.meta.url)])(
    'a folder that cannot be written gives one sentence: %s',
    async (place) => {
      await expect(openDatabase({ kind: 'embedded', folder: join(place, 'data') })).rejects.toMatchObject({
        kind: 'folder-not-writable',
        message: expect.stringMatching(/^The data folder \S+ cannot be written \(\w+\): .* MEDVIRK_DATA\.$/),
      });
    },
  );

  test('a folder written by another PostgreSQL is refused, not destroyed', async () => {
    const file = join(folder, 'database/PG_VERSION');
    const version = readFileSync(file);
    writeFileSync(file, '17\n');
    await expect(openEmbedded(folder)).rejects.toMatchObject({ kind: 'folder-of-another-version' });
    writeFileSync(file, version);
    await (await openEmbedded(folder)).close();
  });
});

test('a first start that was cut short is begun again', async () => {
  const unfinished = await embeddedFolder();
  try {
    writeFileSync(join(unfinished, 'database.unfinished'), '');
    rmSync(join(unfinished, 'database/global'), { recursive: true });
    const { db, close } = await openEmbedded(unfinished);
    expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await close();
    expect(existsSync(join(unfinished, 'database.unfinished'))).toBe(false);
  } finally {
    removeFolder(unfinished);
  }
}, 60_000);
