import { expect, test } from 'vitest';
import type { Comparable } from '../../engagement/plan-changes.ts';
import { planDifferences } from '../../engagement/plan-changes.ts';
import { changeLines } from './change-text.ts';

const plan = (own: Partial<Comparable> = {}): Comparable => ({
  title: 'Havnen',
  question: '',
  answers: {},
  chosen: [],
  variants: { inUse: { key: 'a', name: '' }, others: [] },
  disagreements: {},
  ...own,
});
const walk = { key: 'byvandring', method: 'byvandring', slot: 'open' } as const;
const said = (from: Comparable, to: Comparable, locale: 'da' | 'en' = 'da') =>
  changeLines(locale, planDifferences(from, to), [{ slug: 'havn', name: 'Havn og Strand' }]);

test('an answer is told by its question, tick by tick, and areas by their names', () => {
  const from = plan({ answers: { most: ['elderly'] } });
  const to = plan({ answers: { most: ['elderly', 'youth'], areas: ['havn'] } });
  expect(said(from, to)).toEqual([
    { part: 'answers', label: 'Hvilke dele af kommunen?', from: [], to: ['Havn og Strand'] },
    { part: 'answers', label: expect.any(String), from: ['Ældre'], to: ['Ældre', 'Unge 16–24'] },
  ]);
});

test('a step held otherwise is told in pieces, and only what differs', () => {
  const before = { ...walk, times: 2, start: '2027-04-15', end: '2027-04-15' };
  const from = plan({ chosen: [{ ...before, format: { time: 'after-work', hours: 1.5 } }] });
  const to = plan({
    chosen: [{ ...before, end: '2027-04-22', format: { time: 'after-work', hours: 2 } }],
  });
  expect(said(from, to)).toEqual([
    {
      part: 'steps',
      label: 'Byvandring',
      from: ['hverdag kl. 16–18.30', '1½ time', 'tors. 15. apr. 2027'],
      to: ['hverdag kl. 16–18.30', '2 timer', '15.–22. apr. 2027'],
    },
  ]);
});

test('a step that comes or goes is told whole', () => {
  const [added] = said(plan(), plan({ chosen: [{ ...walk, times: 2 }] }));
  expect(added).toMatchObject({ from: [], to: ['Åbn', '2 gange'] });
  const [gone] = said(plan({ chosen: [walk] }), plan(), 'en');
  expect(gone).toMatchObject({ from: ['Open'], to: [] });
});

test('disagreements stand with the answers, versions beside', () => {
  const to = plan({
    disagreements: { '4': 'P-huset' },
    variants: { inUse: { key: 'a', name: '' }, others: [{ key: 'b', name: '', chosen: null }] },
  });
  expect(said(plan(), to)).toEqual([
    { part: 'beside', label: 'Version B', from: [], to: ['ligger klar'] },
    { part: 'answers', label: 'Uenighed om spørgsmål 4', from: [], to: ['P-huset'] },
  ]);
});
