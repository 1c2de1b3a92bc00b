import { describe, expect, test } from 'vitest';
import { aPlan } from '../../tests/support/plan.ts';
import { unknownMunicipality } from './municipality.ts';
import type { Answers, ChosenMethod } from './plan.ts';
import { assessSteps } from './plan-assessment.ts';
import type { Policy } from './policy.ts';

const today = '2026-11-24';
const answers: Answers = {
  phase: 'developing',
  law: ['none'],
  decisionDay: '2027-08-25',
  promise: 'consult',
};

function held(policy: Policy, chosen: readonly ChosenMethod[] | null, more: Answers = {}) {
  const municipality = { ...unknownMunicipality, policy };
  const plan = aPlan({ answers: { ...answers, ...more }, chosen });
  const { facts, findings } = assessSteps(plan, today, municipality);
  return { facts, rules: findings.map(({ rule }) => rule) };
}

describe('notice', () => {
  const tell = { key: 'brev', method: 'infobrev', slot: 'tell' as const };
  const meet = { key: 'moede', method: 'dialogmoede', slot: 'deepen' as const };

  test('is counted from the first day people are told to the first meeting', () => {
    const chosen = [
      { ...tell, start: '2027-03-01', end: '2027-03-14' },
      { ...meet, start: '2027-03-15', end: '2027-03-15' },
    ];
    expect(held({ noticeDays: 21 }, chosen).facts['portfolio.notice_days']).toBe(14);
    expect(held({ noticeDays: 21 }, chosen).rules).toContain('R122');
    expect(held({ noticeDays: 14 }, chosen).rules).not.toContain('R122');
  });

  test('is owed to residents, not to a board that meets anyway', () => {
    const chosen = [
      { ...tell, start: '2027-03-01', end: '2027-03-14' },
      { key: 'bestyrelse', method: 'brugerbestyrelse_hoering', slot: 'close' as const, start: '2027-03-01' },
    ];
    expect(held({ noticeDays: 21 }, chosen).facts['portfolio.notice_days']).toBeUndefined();
    const met = [...chosen, { ...meet, start: '2027-03-29', end: '2027-03-29' }];
    expect(held({ noticeDays: 21 }, met).facts['portfolio.notice_days']).toBe(28);
  });

  test('is given by the timeline itself where there is time', () => {
    const { facts, rules } = held({ noticeDays: 28 }, [tell, meet]);
    expect(facts['portfolio.notice_days']).toBeGreaterThanOrEqual(28);
    expect(rules).not.toContain('R122');
  });

  test('is not judged while nobody knows when it is decided, nor without anything that tells', () => {
    const noDecision = held({ noticeDays: 21 }, [tell, meet], { decisionDay: undefined });
    expect(noDecision.facts['portfolio.notice_days']).toBeUndefined();
    expect(held({ noticeDays: 21 }, [meet]).facts['portfolio.notice_days']).toBeUndefined();
  });
});

describe('an open round', () => {
  const over = (start: string, end: string) => [
    { key: 'kort', method: 'kortinput', slot: 'open' as const, start, end },
  ];

  test('is open for whole weeks, both days counted', () => {
    expect(held({ openWeeks: 4 }, over('2027-04-05', '2027-05-02')).rules).not.toContain('R123');
    const short = held({ openWeeks: 4 }, over('2027-04-05', '2027-05-01'));
    expect(short.facts['portfolio.shortest_round_weeks']).toBe(3);
    expect(short.rules).toContain('R123');
  });

  test('is shorter by the winter holiday where closed days do not count', () => {
    const chosen = over('2027-02-01', '2027-02-28');
    expect(held({ openWeeks: 4 }, chosen).rules).not.toContain('R123');
    const skipping = held({ openWeeks: 4, skipsClosed: true }, chosen);
    expect(skipping.facts['portfolio.shortest_round_weeks']).toBe(3);
    expect(skipping.rules).toContain('R123');
  });
});

test('the final answer is counted from the decision in weeks begun', () => {
  const policy: Policy = { finalAnswerWeeks: 4 };
  const rules = (finalDay: string) => held(policy, null, { finalAnswer: 'other', finalDay }).rules;
  expect(rules('2027-09-22')).not.toContain('R125');
  expect(rules('2027-09-23')).toContain('R125');
  expect(held(policy, null, { finalAnswer: 'meeting' }).rules).not.toContain('R125');
});

test('a house that has said nothing is held to nothing', () => {
  const { facts, rules } = held({}, null, { firstAnswer: '6', offers: ['none'], promise: 'inform' });
  expect(rules.filter((rule) => /^R12\d$/.test(rule))).toEqual([]);
  expect(Object.entries(facts).filter(([name, value]) => name.startsWith('policy.') && value)).toEqual([]);
});
