import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';

const { db } = await testDatabase();

async function select(expression: string): Promise<unknown> {
  const answer = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(db);
  return answer.rows[0]?.value;
}

test.each([
  ['count(*)', 1],
  ['9007199254740991::int8', 9007199254740991],
  ['7::int4', 7],
  ['7::int2', 7],
  ['0.1::float8', 0.1],
  ['0.5::float4', 0.5],
  ['12.50::numeric', '12.50'],
  ['true', true],
  ["'æøå'::text", 'æøå'],
  ["'da'::varchar(5)", 'da'],
  ["'da'::char(2)", 'da'],
  ["'2026-03-29'::date", '2026-03-29'],
  ["'00:30'::time", '00:30:00'],
  ["'2026-03-29 00:30:00.123+00'::timestamptz", new Date('2026-03-29T00:30:00.123Z')],
  ["'2026-08-26 12:00:00+02'::timestamptz", new Date('2026-08-26T10:00:00Z')],
  ["'\\x00ff10'::bytea", new Uint8Array([0, 255, 16])],
  [`'{"a":[1,null,"b"]}'::jsonb`, { a: [1, null, 'b'] }],
  [`'["a"]'::json`, ['a']],
  [`'"a"'::jsonb`, 'a'],
  ["'019f9db1-897b-7fff-bfff-ffffffffffff'::uuid", '019f9db1-897b-7fff-bfff-ffffffffffff'],
  ['null::int8', null],
  ["array['a','NULL',null,'b\"c\\d','{}','']::text[]", ['a', 'NULL', null, 'b"c\\d', '{}', '']],
  ['array[1,2]::int8[]', [1, 2]],
  [
    'array[[1,2],[3,4]]::int4[]',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["array['2026-03-29']::date[]", ['2026-03-29']],
  ['array[true,false]', [true, false]],
  ["'{}'::text[]", []],
])('%s comes out as the same value from both engines', async (expression, value) => {
  const found = await select(expression);
  expect(found).toStrictEqual(value);
});

test('a whole number that a program cannot hold is an error, not another number', async () => {
  await expect(select('9007199254740993::int8')).rejects.toThrow('beyond the whole numbers');
  expect(await select('1')).toBe(1);
});

test('what is written comes back equal', async () => {
  const row = {
    day: '2026-03-29',
    moment: new Date('2026-10-25T00:30:00.123Z'),
    whole: 9007199254740991,
    amount: '1234567.89',
    bytes: new Uint8Array([0, 1, 254, 255]),
    words: ['a', 'b, "c"', 'æ\\'],
    yes: true,
    nothing: null,
  };
  await sql`create table value_test (day date, moment timestamptz, whole int8, amount numeric, bytes bytea, words text[], yes bool, nothing text)`.execute(
    db,
  );
  const table = db.withTables<{ value_test: typeof row }>();
  await table.insertInto('value_test').values(row).execute();
  expect(await table.selectFrom('value_test').selectAll().executeTakeFirst()).toStrictEqual(row);
});
