import { expect, test } from 'vitest';
import { aPlan } from '../../tests/support/plan.ts';
import { unknownMunicipality } from './municipality.ts';
import type { Answers } from './plan.ts';
import { assessPlan } from './plan-assessment.ts';

const fewCloseBy: Answers = {
  phase: 'wish',
  law: ['none'],
  room: 'high',
  purpose: 'inspire',
  promise: 'involve',
  scope: 'street',
  count: '200',
  conflict: 'no',
  traits: ['places'],
  money: '30',
};

test('both ways chosen by hand, where one is enough, are told to give hardly more', () => {
  const answers = fewCloseBy;
  const today = '2026-11-24';
  const proposed = assessPlan(aPlan({ answers }), today, unknownMunicipality);
  expect(proposed.advice.mode).toBe('analog');
  expect(proposed.findings.map(({ rule }) => rule)).not.toContain('R81');
  const chosen = [
    { key: 'byvandring', method: 'byvandring', slot: 'open' as const },
    { key: 'kortinput', method: 'kortinput', slot: 'open' as const },
  ];
  const own = assessPlan(aPlan({ answers, chosen }), today, unknownMunicipality);
  expect(own.mode).toBe('blended');
  expect(own.findings.map(({ rule }) => rule)).toContain('R81');
});
