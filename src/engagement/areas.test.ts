import { expect, test } from 'vitest';
import { askedInAreas, countSuggested } from './areas.ts';
import type { Area } from './municipality.ts';

const areas: readonly Area[] = [
  { slug: 'havnen', name: 'Havnen', people: 1200 },
  { slug: 'nord', name: 'Nørremarken', people: 6900 },
  { slug: 'oen', name: 'Øen', people: 180 },
  { slug: 'land', name: 'Landet' },
];

test.each([
  ['neighbourhood', ['havnen'], '1000'],
  ['town', ['havnen', 'nord'], '5000'],
  ['neighbourhood', ['oen'], '200'],
  ['street', ['oen'], undefined],
  ['users', ['nord'], undefined],
  ['neighbourhood', [], undefined],
  ['town', ['havnen', 'land'], undefined],
  ['municipality', [], undefined],
] as const)('%s with %j gives %s', (scope, ticked, count) => {
  expect(countSuggested(areas, { scope, areas: [...ticked] })).toBe(count);
});

test('the whole municipality is all its areas, when each says how many live there', () => {
  expect(countSuggested(areas.slice(0, 2), { scope: 'municipality' })).toBe('5000');
  expect(countSuggested([], { scope: 'municipality' })).toBeUndefined();
});

test('plans of the same areas within a year before and after are remembered, the earliest first', () => {
  const plan = (number: number, touched: string[], decided: object) => ({
    number,
    title: `Plan ${number}`,
    answers: { areas: touched, ...decided },
  });
  const plans = [
    plan(1, ['havnen'], { decisionDay: '2027-11-24' }),
    plan(2, ['havnen', 'oen'], { decisionMonth: '2027-02' }),
    plan(3, ['nord'], { decisionDay: '2027-01-20' }),
    plan(4, ['havnen'], { decisionDay: '2025-11-20' }),
    plan(5, ['oen'], { decisionDay: '2025-11-24' }),
    plan(6, ['oen'], {}),
    plan(7, ['havnen'], { decisionDay: '2027-11-25' }),
  ];
  expect(askedInAreas(plans, ['havnen', 'oen'], '2026-11-24')).toEqual([
    { number: 5, title: 'Plan 5', day: '2025-11-24', isAbout: false, shared: ['oen'] },
    { number: 2, title: 'Plan 2', day: '2027-02-15', isAbout: true, shared: ['havnen', 'oen'] },
    { number: 1, title: 'Plan 1', day: '2027-11-24', isAbout: false, shared: ['havnen'] },
  ]);
  expect(askedInAreas(plans, [], '2026-11-24')).toEqual([]);
});
