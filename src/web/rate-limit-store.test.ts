import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { countTry } from './rate-limit-store.ts';

const { db } = await testDatabase();
const secret = new Uint8Array(32).fill(7);
const limit = { purpose: 'test', window: 15 * 60_000, tries: 3 };
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 9, minutes));

test('tries are counted per purpose, person and window, also when they come at once', async () => {
  const tries = await Promise.all(Array.from({ length: 5 }, () => countTry(db, secret, limit, 'a', at(1))));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(3);
  expect(await countTry(db, secret, limit, 'a', at(14))).toEqual({ ok: false, retryAt: at(15) });
  expect((await countTry(db, secret, limit, 'b', at(14))).ok).toBe(true);
  expect((await countTry(db, secret, { ...limit, purpose: 'other' }, 'a', at(14))).ok).toBe(true);
  expect((await countTry(db, secret, limit, 'a', at(15))).ok).toBe(true);
});

test('no address is kept, and old windows go', async () => {
  await countTry(db, secret, limit, '203.0.113.7', at(0));
  await countTry(db, secret, limit, '203.0.113.7', at(120));
  const rows = await sql<{
    key: Uint8Array;
    purpose: string;
    window_start: Date;
  }>`select * from rate_limit`.execute(db);
  const own = rows.rows.filter((row) => row.purpose === 'test');
  expect(own.map((row) => row.window_start)).toEqual([at(120)]);
  expect(own[0]?.key).toHaveLength(32);
  expect(Buffer.from(own[0]?.key ?? []).toString('latin1')).not.toContain('203');
});
