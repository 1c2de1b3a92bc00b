import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { migrate } from './migrate.ts';

const { db } = await testDatabase();
const place = mkdtempSync(join(tmpdir(), 'medvirk-migrations-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const folder = pathToFileURL(`${place}/`);
cpSync(new URL('./migrations/', import.meta.url), place, { recursive: true });
const write = (name: string, script: string) => writeFileSync(join(place, `${name}.sql`), script);

test('a database that is up to date stays as it is', async () => {
  expect(await migrate(db)).toEqual([]);
});

test('two that start at once run each migration once', async () => {
  write('9001_one', "create table one (number int); insert into one values (1);\n-- it's done;\n");
  write('9002_two', 'insert into one values (2);');
  const both = await Promise.all([migrate(db, folder), migrate(db, folder)]);
  expect(both.flat().sort()).toEqual(['9001_one', '9002_two']);
  expect((await sql`select number from one order by number`.execute(db)).rows).toEqual([
    { number: 1 },
    { number: 2 },
  ]);
});

test('a migration that fails leaves nothing behind and names the statement', async () => {
  write('9003_three', 'insert into one values (3); insert into nowhere values (1);');
  await expect(migrate(db, folder)).rejects.toThrow(/9003_three failed: .*nowhere.*\ninsert into nowhere/);
  expect((await sql`select number from one where number = 3`.execute(db)).rows).toEqual([]);
  write('9003_three', 'insert into one values (3);');
  expect(await migrate(db, folder)).toEqual(['9003_three']);
});

test('a migration that has run and was changed since is refused', async () => {
  write('9002_two', 'insert into one values (22);');
  await expect(migrate(db, folder)).rejects.toThrow('The migration 9002_two has run and was changed since');
  write('9002_two', 'insert into one values (2);\r\n'.replace('\r\n', ''));
  expect(await migrate(db, folder)).toEqual([]);
});

test('a database newer than the program is refused', async () => {
  await expect(migrate(db)).rejects.toThrow('start the newer version of Medvirk');
});
