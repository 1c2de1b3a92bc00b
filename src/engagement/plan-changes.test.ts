import { expect, test } from 'vitest';
import type { Comparable } from './plan-changes.ts';
import { planDifferences } from './plan-changes.ts';

const plan = (own: Partial<Comparable> = {}): Comparable => ({
  title: 'Havnen',
  question: 'Hvor højt?',
  answers: {},
  chosen: null,
  variants: { inUse: { key: 'a', name: '' }, others: [] },
  disagreements: {},
  ...own,
});
const kinds = (from: Comparable, to: Comparable) => planDifferences(from, to).map(({ kind }) => kind);
const meeting = { key: 'borgermoede', method: 'borgermoede', slot: 'close' } as const;
const letter = { key: 'infobrev', method: 'infobrev', slot: 'tell' } as const;

test('two saves that say the same do not differ, whatever the order of ticks and keys', () => {
  const one = plan({
    answers: { most: ['elderly', 'youth'], law: [] },
    chosen: [{ ...meeting, times: 1, format: { food: true, access: ['loop', 'captions'] } }],
  });
  const other = plan({
    answers: { most: ['youth', 'elderly'] },
    chosen: [{ ...meeting, format: { access: ['captions', 'loop'], food: true } }],
  });
  expect(planDifferences(one, other)).toEqual([]);
});

test('what differs is told in the order of the plan: the case, the answers, the steps, what lies beside', () => {
  const to = plan({
    title: 'Nordkajen',
    question: '',
    answers: { phase: 'wish' },
    chosen: [letter],
    variants: { inUse: { key: 'a', name: '' }, others: [{ key: 'b', name: 'Den lille', chosen: null }] },
    disagreements: { '4': 'P-huset' },
  });
  expect(kinds(plan({ chosen: [] }), to)).toEqual([
    'title',
    'question',
    'answer',
    'step-added',
    'variant-added',
    'disagreement',
  ]);
});

test('a step that is moved, held otherwise and more often is one change with its parts', () => {
  const from = plan({ chosen: [{ ...meeting, start: '2027-05-05' }] });
  const to = plan({ chosen: [{ ...meeting, times: 2, format: { food: true }, start: '2027-05-12' }] });
  expect(planDifferences(from, to)).toMatchObject([
    { kind: 'step-changed', parts: ['times', 'format', 'days'], step: { key: 'borgermoede' } },
  ]);
});

test('steps come and go by their key', () => {
  const second = { ...meeting, key: 'borgermoede-2' };
  expect(planDifferences(plan({ chosen: [meeting, letter] }), plan({ chosen: [meeting, second] }))).toEqual([
    { kind: 'step-added', step: second },
    { kind: 'step-gone', step: letter },
  ]);
});

test('taking the steps over from the proposal is one thing, however many steps there are', () => {
  expect(planDifferences(plan(), plan({ chosen: [meeting, letter] }))).toEqual([
    { kind: 'steps-from', to: 'own' },
  ]);
  expect(kinds(plan(), plan())).toEqual([]);
});

test('another version in use is not also a changed one', () => {
  const one = plan({
    variants: { inUse: { key: 'a', name: 'Stor' }, others: [{ key: 'b', name: 'Lille', chosen: null }] },
  });
  const other = plan({
    variants: { inUse: { key: 'b', name: 'Lille' }, others: [{ key: 'a', name: 'Stor', chosen: null }] },
  });
  expect(planDifferences(one, other)).toEqual([{ kind: 'variant-used', from: 'Stor', to: 'Lille' }]);
  const renamed = plan({
    variants: { inUse: { key: 'a', name: 'Stor' }, others: [{ key: 'b', name: 'Mindst', chosen: null }] },
  });
  expect(kinds(one, renamed)).toEqual(['variant-changed']);
  expect(
    kinds(
      one,
      plan({
        variants: {
          inUse: { key: 'a', name: 'Stor' },
          others: [{ key: 'b', name: 'Lille', chosen: [letter] }],
        },
      }),
    ),
  ).toEqual(['variant-changed']);
});
