import { expect, test } from 'vitest';
import type { PlanPart } from './comments.ts';
import { commentLink, partKey, partWords, readPart } from './comments.ts';

const parts: readonly PlanPart[] = [
  { kind: 'plan' },
  { kind: 'question', number: 12 },
  { kind: 'finding', key: 'R60' },
  { kind: 'step', key: 'byvandring-2' },
  { kind: 'what-if' },
  { kind: 'timeline' },
  { kind: 'task', key: 'dialogmoede:loop' },
  { kind: 'contact', key: '01a03df1-027b-7fff-bfff-ffffffffffff' },
  { kind: 'memo', key: 'summary' },
];

test('every part of a plan is written down and read again as it was', () => {
  for (const part of parts) expect(readPart(partKey(part))).toEqual(part);
});

test.each([
  '',
  'x',
  'plan:1',
  'question:0',
  'question:13',
  'question:1a',
  'step:',
  'step:<b>',
  'constructor',
])('%j is no part of a plan', (text) => {
  expect(readPart(text)).toBeUndefined();
});

test('a part is said with its own name', () => {
  expect(partWords('da', { kind: 'question', number: 3 }, 'Hvem afgør det?')).toBe(
    'Spørgsmål 3: Hvem afgør det?',
  );
  expect(partWords('en', { kind: 'step', key: 'x' }, 'Town meeting')).toBe('Step: Town meeting');
  expect(partWords('da', { kind: 'timeline' }, undefined)).toBe('Tidsplanen');
});

test('beside a part stands how many comments are open, or that one may write the first', () => {
  const open = new Map([['step:a', 2]]);
  const link = (key: string, mayComment: boolean, locale: 'da' | 'en' = 'da') =>
    commentLink(locale, { open, mayComment }, { kind: 'step', key }, '/planer/3/kommentarer');
  expect(link('a', false)).toEqual({
    href: '/planer/3/kommentarer?del=step%3Aa',
    label: '2 kommentarer',
    count: 2,
  });
  expect(link('b', true)?.label).toBe('Kommentér');
  expect(link('b', true, 'en')?.label).toBe('Comment');
  expect(link('b', false), 'somebody who may not write sees nothing where nobody has').toBeUndefined();
});
