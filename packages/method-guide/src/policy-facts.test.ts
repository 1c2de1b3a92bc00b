import { describe, expect, test } from 'vitest';
import type { ChosenMethod } from './coverage.ts';
import type { Facts } from './facts.ts';
import { judgePlan } from './judge.ts';
import { policyRules } from './rules/policy.ts';

const survey: ChosenMethod = { method: 'spoergeskema_aabent', slot: 'open' };
const judged = (facts: Facts, chosen: readonly ChosenMethod[] = [survey]) =>
  judgePlan(facts, chosen, { rules: policyRules });
const fired = (facts: Facts, chosen?: readonly ChosenMethod[]) =>
  judged(facts, chosen).findings.map(({ rule }) => rule);

test('a house that has adopted nothing is never told that it breaks its policy, nor asked for one', () => {
  const short: Facts = {
    promise: 'inform',
    room: 'high',
    'portfolio.notice_days': 0,
    'channels.offered': [],
  };
  expect(judged(short)).toEqual({ findings: [], undecided: [] });
});

describe('the promise', () => {
  const facts: Facts = { 'policy.promises': ['involve', 'consult'], room: 'medium' };

  test.each([
    ['inform', ['R120']],
    ['consult', []],
    ['involve', []],
    ['collaborate', ['R121']],
  ] as const)('%s is held to the least and the most that the house promises', (promise, rules) => {
    expect(fired({ ...facts, promise })).toEqual(rules);
  });

  test('where nothing can be changed, telling is no broken promise', () => {
    expect(fired({ ...facts, promise: 'inform', room: 'none' })).toEqual([]);
  });

  test('both are named in words', () => {
    const [finding] = judged({ ...facts, promise: 'inform' }).findings;
    expect(finding?.message.da).toBe('I lover at fortælle, men jeres politik lover mindst at læse og svare.');
    expect(finding?.message.en).toBe(
      'You promise to tell, but your policy promises at least to read and answer.',
    );
  });
});

describe('the ways that are always open', () => {
  const facts: Facts = { 'policy.ways': ['paper', 'phone', 'helpdesk'], 'channels.offered': ['helpdesk'] };

  test('those that the plan leaves out are named', () => {
    expect(judged(facts).findings[0]?.message.da).toBe(
      'Jeres politik siger, at man altid kan få papir og en telefon at ringe til, men planen har det ikke med.',
    );
  });

  test('a way that a main method is held with is there, whatever was answered', () => {
    expect(fired(facts, [{ ...survey, format: { paper: true, phone: true } }])).toEqual([]);
  });

  test('it waits for question 8, and for nothing else', () => {
    const { 'channels.offered': _, ...unanswered } = facts;
    expect(judged(unanswered).undecided).toEqual([{ rule: 'R126', needs: ['channels.offered'] }]);
  });
});

test.each<[string, Facts, string]>([
  [
    'by whom and when',
    { 'policy.adopted_by': 'Byrådet', 'policy.adopted_on': '2026-10-28' },
    'Det står i jeres egen politik, vedtaget af Byrådet den 28. oktober 2026. Den, der har',
  ],
  ['by whom', { 'policy.adopted_by': 'Byrådet' }, 'Det står i jeres egen politik, vedtaget af Byrådet. Den'],
  ['when', { 'policy.adopted_on': '2026-10-28' }, 'jeres egen politik, vedtaget den 28. oktober 2026. Den'],
  ['nothing, when nobody has said', {}, 'Det står i jeres egen politik. Den'],
])('the reason says %s it was adopted', (_name, adopted, reason) => {
  const late: Facts = { 'followup.weeks_to_feedback': 6, 'policy.first_answer_weeks': 3 };
  expect(judged({ ...late, ...adopted }).findings[0]?.reason.da).toContain(reason);
});

test('one is one, in both languages', () => {
  const facts: Facts = { 'portfolio.notice_days': 1, 'policy.notice_days': 21 };
  const [finding] = judged(facts).findings;
  expect(finding?.message.da).toContain('går der 1 dag, men jeres politik siger mindst 21 dage.');
  expect(finding?.message.en).toContain('it is 1 day, but');
});
