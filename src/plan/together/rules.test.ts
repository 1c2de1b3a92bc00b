import { expect, test } from 'vitest';
import type { Comment, CommentId } from '../../engagement/comments.ts';
import type { PersonId } from '../../engagement/plan-members.ts';
import { groupThreads, mayResolve, readBody, threadsOf } from './rules.ts';

const said = (id: string, own: Partial<Comment> = {}): Comment => ({
  id: id as CommentId,
  answers: undefined,
  part: 'plan',
  partName: '',
  author: 'pia' as PersonId,
  authorName: 'Pia',
  body: id,
  version: 1,
  createdAt: new Date(0),
  editedAt: undefined,
  resolvedAt: undefined,
  resolvedBy: undefined,
  deletedAt: undefined,
  mentions: [],
  ...own,
});

test.each([
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['x'.repeat(2001), 'too-long'],
  ['Hun har 010190-1234', 'cpr'],
])('what cannot be kept is named: %#', (typed, kind) => {
  expect(readBody(typed)).toMatchObject({ ok: false, problem: { kind } });
});

test('two thousand signs are kept, without the blanks around them', () => {
  expect(readBody(`  ${'x'.repeat(2000)}\n`)).toEqual({ ok: true, body: 'x'.repeat(2000) });
  expect(readBody('en linje  \nen til')).toEqual({ ok: true, body: 'en linje\nen til' });
});

test('answers stand under what they answer, in the order they were written', () => {
  const threads = threadsOf([
    said('a'),
    said('b'),
    said('c', { answers: 'a' as CommentId }),
    said('d', { answers: 'a' as CommentId }),
  ]);
  expect(threads.map(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)])).toEqual([
    ['a', 'c', 'd'],
    ['b'],
  ]);
});

test('parts stand in the order of the plan, and what the plan no longer has comes last', () => {
  const step = (key: string) => ({
    key: `step:${key}`,
    part: { kind: 'step', key } as const,
    words: `Skridt: ${key}`,
  });
  const whole = { key: 'plan', part: { kind: 'plan' } as const, words: 'Planen' };
  const threads = threadsOf([
    said('1', { part: 'step:second' }),
    said('2', { part: 'step:gone' }),
    said('3', { part: 'step:first' }),
    said('4', { part: 'plan' }),
    said('5', { part: 'plan', resolvedAt: new Date(1) }),
  ]);
  const { there, gone } = groupThreads(threads, [whole, step('first'), step('second')]);
  expect(there.map(({ key }) => key)).toEqual(['plan', 'step:first', 'step:second']);
  expect(there[0]).toMatchObject({ open: [{ first: { id: '4' } }], resolved: [{ first: { id: '5' } }] });
  expect(gone.map(({ key }) => key)).toEqual(['step:gone']);
});

test('the writer and those who may change the plan close a conversation, others do not', () => {
  const comment = said('a');
  expect(mayResolve(comment, { id: 'pia', mayWrite: false })).toBe(true);
  expect(mayResolve(comment, { id: 'ole', mayWrite: true })).toBe(true);
  expect(mayResolve(comment, { id: 'ole', mayWrite: false })).toBe(false);
});
