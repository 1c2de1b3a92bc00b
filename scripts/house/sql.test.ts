import { expect, test } from 'vitest';
import { sharedTables, sqlOutsideStores, tablesIn } from './sql.ts';

const store = (name: string, text: string) => ({ path: `src/engagement/${name}-store.ts`, text });

test.each([
  "export const a = (db: D) => db.selectFrom('plan').selectAll().execute();",
  "export const a = (db: D) => db.deleteFrom('plan').execute();",
  'export const a = (db: D) => sql`select 1`.execute(db);',
  "import type { Selectable } from 'kysely';",
])('only a store may say %s', (text) => {
  expect(sqlOutsideStores([{ path: 'src/plan/memo/routes.tsx', text }]).length).toBeGreaterThan(0);
  expect(sqlOutsideStores([{ path: 'src/plan/memo/store.ts', text }])).toEqual([]);
});

test('two stores that touch one table are told', () => {
  const files = [
    store('plan', "export const a = (db: D) => db.insertInto('plan').values({}).execute();"),
    store(
      'event',
      "export const a = (db: D) => db.selectFrom('event as e').innerJoin('plan as p', 'a', 'b');",
    ),
  ];
  expect(sharedTables(files)).toEqual([
    'src/engagement/plan-store.ts: shares the table plan with src/engagement/event-store.ts',
  ]);
});

test('two stores that touch one table in plain SQL are told', () => {
  const files = [
    store('plan', 'export const a = (db: D) => sql`update plan set title = 1`.execute(db);'),
    store('event', 'export const a = (db: D) => sql`select * from event join plan on true`.execute(db);'),
  ];
  expect(sharedTables(files)).toHaveLength(1);
});

test('tables are read out of calls, joins and SQL, and names made inside a statement are not tables', () => {
  const text = `export const a = (db: D) => [
    db.selectFrom(['plan as p', 'person']).leftJoin('session', 'a', 'b'),
    sql\`with due as (select id from job for update skip locked) update job set x = 1 from due\`,
    sql\`select extract(year from now()) from jsonb_each(\${1})\`,
  ];`;
  expect([...tablesIn(store('plan', text))].sort()).toEqual(['job', 'person', 'plan', 'session']);
});
