import { describe, expect, test } from 'vitest';
import type { Policy } from '../../engagement/policy.ts';
import { beginFromPlan, beginFromTemplate, nothingYet } from './begin-from.ts';
import { isOfPolicy, underPolicy } from './begin-policy.ts';

const policy: Policy = {
  promises: ['consult', 'involve'],
  usualPromise: 'consult',
  firstAnswerWeeks: 4,
  finalAnswerWeeks: 4,
  channels: ['paper', 'phone', 'transport'],
  languages: ['ar'],
};

test('a plan that begins from nothing begins as the house does it, all of it to be confirmed', () => {
  const { answers, suggested } = underPolicy(nothingYet, policy);
  expect(answers).toEqual({
    promise: 'consult',
    offers: ['paper', 'phone', 'transport', 'languages'],
    firstAnswer: '3',
    finalAnswer: 'meeting',
    answerForms: ['page', 'letter'],
  });
  expect(suggested).toEqual(Object.keys(answers));
});

test('a house that has said nothing changes nothing', () => {
  const template = beginFromTemplate('lokalplan');
  expect(underPolicy(template, {})).toEqual(template);
});

test('what a template suggests stays, and what is always there is added', () => {
  const template = beginFromTemplate('lokalplan');
  const { answers, suggested } = underPolicy(template, policy);
  expect(answers).toMatchObject({ ...template.answers, offers: expect.anything() });
  expect(answers.offers).toEqual(['helpdesk', 'paper', 'phone', 'transport', 'languages']);
  expect(suggested).toEqual([...template.suggested, 'promise', 'firstAnswer', 'finalAnswer', 'answerForms']);
});

describe('what comes from another plan', () => {
  const from = (answers: Parameters<typeof beginFromPlan>[0]['answers']) =>
    underPolicy(beginFromPlan({ answers, chosen: null }), policy).answers;

  test.each([
    ['involve', 'involve'],
    ['inform', 'consult'],
    ['empower', 'consult'],
    ['unknown', 'consult'],
  ] as const)('the promise %s becomes %s', (before, after) => {
    expect(from({ promise: before }).promise).toBe(after);
  });

  test('an answer that came sooner stays, one that came too late yields', () => {
    expect(from({ firstAnswer: '2' }).firstAnswer).toBe('2');
    expect(from({ firstAnswer: '6' }).firstAnswer).toBe('3');
  });

  test('“none of it” yields to what is always there', () => {
    expect(from({ offers: ['none'] }).offers).toEqual(['paper', 'phone', 'transport', 'languages']);
  });
});

test('a suggestion is the house’s own when it says what the house says', () => {
  expect(isOfPolicy({ promise: 'consult' }, 'promise', policy)).toBe(true);
  expect(isOfPolicy({ promise: 'involve' }, 'promise', policy)).toBe(false);
  const offers = ['helpdesk', 'paper', 'phone', 'transport', 'languages'] as const;
  expect(isOfPolicy({ offers: [...offers] }, 'offers', policy)).toBe(true);
  expect(isOfPolicy({ offers: ['paper'] }, 'offers', policy)).toBe(false);
  expect(isOfPolicy({ purpose: 'test' }, 'purpose', policy)).toBe(false);
});
