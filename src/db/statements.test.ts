import { expect, test } from 'vitest';
import { statementsOf } from './statements.ts';

test('a script is cut at its semicolons', () => {
  expect(statementsOf('create table a (b int);\n\ninsert into a values (1);')).toEqual([
    'create table a (b int)',
    'insert into a values (1)',
  ]);
});

test.each([
  ['a string', "select 'a; b', 'it''s; here'"],
  ['a quoted name', 'select 1 as "a;b"'],
  ['a function body', "create function f() returns int as $$ begin; return 'x'; end $$ language plpgsql"],
  ['a tagged body with dollars inside', 'do $body$ begin perform $$a;b$$; end $body$'],
  ['arithmetic', 'select 4 - 2 / 1'],
])('a semicolon inside %s does not cut', (_where, statement) => {
  expect(statementsOf(`${statement};`)).toEqual([statement]);
});

test('comments are left out, whatever they hold', () => {
  expect(statementsOf("-- it's; one\nselect 1; /* two; */ select 2 -- three")).toEqual([
    'select 1',
    'select 2',
  ]);
});
