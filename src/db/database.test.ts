import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { openTestDatabases, testDatabase, testEngine } from '../../tests/support/database.ts';
import { notify } from './notify.ts';
import { serverKey } from './secret.ts';
import { inTransaction } from './transaction.ts';

const { db, engine, listen } = await testDatabase();
await sql`create table thing (number int primary key, name text)`.execute(db);
type Thing = { number: number; name: string | null };
const things = db.withTables<{ thing: Thing }>();
const count = async () => (await things.selectFrom('thing').selectAll().execute()).length;

test('the tests run on the engine they say', async () => {
  const answer = await sql<{ version: string }>`select version() as version`.execute(db);
  expect(engine).toBe(testEngine());
  expect(answer.rows[0]?.version).toMatch(engine === 'postgres' ? /^PostgreSQL 16\./ : /^PostgreSQL 18\./);
});

test('one database is open in this worker, so no earlier test file left one behind', () => {
  expect(openTestDatabases()).toBe(1);
});

test('400 statements at once, half of them refused, leave the database working', async () => {
  const numbers = Array.from({ length: 400 }, (_, index) => index);
  const outcomes = await Promise.allSettled(
    numbers.map((number) =>
      things
        .insertInto('thing')
        .values({ number: Math.floor(number / 2), name: null })
        .execute(),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'rejected').length).toBe(200);
  expect(await count()).toBe(200);
  await things.insertInto('thing').values({ number: 1_000, name: 'æ' }).execute();
  expect(await count()).toBe(201);
});

test('400 transactions at once, half of them undone, keep only what was kept', async () => {
  await things.deleteFrom('thing').execute();
  await Promise.allSettled(
    Array.from({ length: 400 }, (_, number) =>
      inTransaction(db, async (tx) => {
        await tx.withTables<{ thing: Thing }>().insertInto('thing').values({ number, name: null }).execute();
        if (number % 2 === 1) throw new Error('undone');
      }),
    ),
  );
  expect(await count()).toBe(200);
});

test('a transaction inside a transaction is one transaction', async () => {
  await things.deleteFrom('thing').execute();
  const outer = inTransaction(db, async (tx) => {
    await inTransaction(tx, (inner) =>
      inner.withTables<{ thing: Thing }>().insertInto('thing').values({ number: 1, name: null }).execute(),
    );
    throw new Error('undone');
  });
  await expect(outer).rejects.toThrow('undone');
  expect(await count()).toBe(0);
});

test('a query sent beside the open transaction is refused instead of waiting for ever', async () => {
  const mistaken = inTransaction(db, async () => count());
  await expect(mistaken).rejects.toThrow('pass the transaction (tx) on');
  const nested = inTransaction(db, async () => inTransaction(db, async () => 1));
  await expect(nested).rejects.toThrow('pass the transaction (tx) on');
  expect(await count()).toBe(0);
});

test('listeners hear what was committed, and nothing that was undone', async () => {
  const heard: string[] = [];
  const stop = await listen('page', (payload) => heard.push(payload));
  await inTransaction(db, async (tx) => {
    await notify(tx, 'page', 'undone');
    throw new Error('undone');
  }).catch(() => {});
  await inTransaction(db, (tx) => notify(tx, 'page', 'process:1'));
  await vi.waitFor(() => expect(heard).toEqual(['process:1']));
  await stop();
  await notify(db, 'page', 'late');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(['process:1']);
});

test.runIf(engine === 'postgres')(
  'a listener whose connection broke is told of the gap and hears again',
  async () => {
    const heard: string[] = [];
    const stop = await listen(
      'page',
      (payload) => heard.push(payload),
      () => heard.push('gap'),
    );
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`.execute(db);
    await vi.waitFor(() => expect(heard).toEqual(['gap']), 5_000);
    await notify(db, 'page', 'again');
    await vi.waitFor(() => expect(heard).toEqual(['gap', 'again']));
    await stop();
  },
);

test("the server's key is made once and found afterwards", async () => {
  const first = await serverKey(db, (size) => new Uint8Array(size).fill(7));
  const second = await serverKey(db, (size) => new Uint8Array(size).fill(8));
  expect(first).toEqual(new Uint8Array(32).fill(7));
  expect(second).toEqual(first);
});

test('Danish words come in Danish order', async () => {
  const words = [
    'Aabenraa',
    'Ærø',
    'Zoo',
    'Åbyen',
    'Ølsted',
    'Aalborg',
    'abe',
    'Örebro',
    'Ænder',
    'Ystad',
    'Älmhult',
    'ål',
    'Abe',
  ];
  const values = sql.join(words.map((word) => sql`(${word}::text)`));
  const sorted = await sql<{
    word: string;
  }>`select word from (values ${values}) as list (word) order by word collate dansk`.execute(db);
  expect(sorted.rows.map((row) => row.word)).toEqual([
    'abe',
    'Abe',
    'Ystad',
    'Zoo',
    'Älmhult',
    'Ænder',
    'Ærø',
    'Ølsted',
    'Örebro',
    'Aabenraa',
    'Åbyen',
    'ål',
    'Aalborg',
  ]);
});
