import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { Answers, Plan } from '../../engagement/plan.ts';
import { people, purposes } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { offersFor } from './choice.ts';
import { answersAfter, fixesFor, questionsBehind, readFix, sayFix } from './fixes.ts';
import { readGoingOn } from './going-on.ts';
import { viewProposal } from './rules.ts';

const today = '2026-11-23';
const planWith = (answers: Answers, chosen: Plan['chosen'] = null): Plan => aPlan({ answers, chosen });

const view = (answers: Answers, chosen: Plan['chosen'] = null) => {
  const plan = planWith(answers, chosen);
  return viewProposal(plan, assessPlan(plan, today, unknownMunicipality), [], unknownMunicipality);
};

const someAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    phase: fc.constantFrom('wish', 'developing', 'proposal', 'options', 'decided', 'done', 'unknown'),
    law: fc.constantFrom(['none'], ['lokalplan'], ['kommuneplan'], ['skolenedlaeggelse'], ['unknown']),
    room: fc.constantFrom('high', 'medium', 'low', 'none', 'unknown'),
    purpose: fc.constantFrom(...purposes, 'unknown'),
    promise: fc.constantFrom('inform', 'consult', 'involve', 'collaborate', 'empower', 'unknown'),
    scope: fc.constantFrom('users', 'street', 'neighbourhood', 'town', 'municipality', 'region'),
    most: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 3 }),
    conflict: fc.constantFrom('no', 'little', 'some', 'much'),
    hours: fc.constantFrom('30', '70', '175', '400'),
    decisionDay: fc.constantFrom('2026-12-09', '2027-02-24', '2027-09-29'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

describe('whatever was answered', () => {
  test('there is a main method or the word that none can do it, at most six messages beside the law, and a reason for each method', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const shown = view(answers);
        expect(shown.methods.some((method) => method.isMain)).toBe(!shown.isImpossible);
        expect(shown.findings.filter((finding) => finding.class !== 'law').length).toBeLessThanOrEqual(6);
        for (const method of shown.methods) expect(method.why.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('a change that is offered as a mend does mend, and brings no new finding of law or logic', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const assessment = assessPlan(planWith(answers), today, unknownMunicipality);
        for (const finding of assessment.findings) {
          for (const fix of fixesFor(finding, assessment)) {
            if (fix.kind === 'answer') continue;
            const change = readFix(sayFix(fix), assessment);
            if (!change) throw new Error(`${sayFix(fix)} does nothing`);
            const after = assessPlan(
              planWith(answersAfter(change, answers), change.kind === 'chosen' ? change.chosen : null),
              today,
              unknownMunicipality,
            );
            const before = new Set(assessment.findings.map((one) => one.rule));
            expect(after.findings.map((one) => one.rule)).not.toContain(finding.rule);
            expect(after.findings.filter((one) => one.class !== 'advice' && !before.has(one.rule))).toEqual(
              [],
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a promise that nothing can carry in the time left is told as such', () => {
  expect(view({ promise: 'empower', decisionDay: '2026-12-09' }).isImpossible).toBe(true);
  expect(view({ promise: 'consult', decisionDay: '2027-06-30' }).isImpossible).toBe(false);
});

test('advice that was dismissed is not shown among the findings, but among what was settled', () => {
  const plan = planWith({ phase: 'wish', purpose: 'codevelop', promise: 'consult' });
  const gone = [{ rule: 'R04', name: 'Pia', reason: '', at: new Date(0) }];
  const shown = viewProposal(plan, assessPlan(plan, today, unknownMunicipality), gone, unknownMunicipality);
  expect(shown.findings.map((one) => one.rule)).not.toContain('R04');
  expect(shown.settled.map((one) => one.rule)).toEqual(['R04']);
});

test('the questions that a finding rests on are those of its facts', () => {
  expect(questionsBehind('R04')).toEqual([5, 6]);
  expect(questionsBehind('R15')).toEqual([9]);
});

test('unanswered questions are told with those first that most checks wait for', () => {
  const { unclear } = view({ phase: 'wish' });
  expect(unclear).toHaveLength(11);
  expect(unclear.map((one) => one.rules)).toEqual(unclear.map((one) => one.rules).toSorted((a, b) => b - a));
});

test('what a plan of one kind would lose is told only for those the case touches', () => {
  const { others } = view({
    phase: 'developing',
    purpose: 'inspire',
    promise: 'involve',
    scope: 'municipality',
    most: ['lowdigital'],
    also: ['youth'],
  });
  for (const other of others)
    expect(other.loses.every((group) => group === 'lowdigital' || group === 'youth')).toBe(true);
});

test('methods that cannot be used are offered last, with the reason', () => {
  const assessment = assessPlan(
    planWith({ phase: 'wish', decisionDay: '2026-12-09' }),
    today,
    unknownMunicipality,
  );
  const offers = offersFor('deepen', assessment);
  const firstExcluded = offers.findIndex((offer) => offer.isExcluded && !offer.isChosen);
  expect(firstExcluded).toBeGreaterThan(0);
  expect(offers.slice(firstExcluded).every((offer) => offer.isExcluded)).toBe(true);
  expect(offers.filter((offer) => offer.isExcluded).every((offer) => offer.why.length > 0)).toBe(true);
});

test('a fix that is no fix changes nothing', () => {
  const assessment = assessPlan(planWith({}), today, unknownMunicipality);
  for (const text of ['', 'add', 'add open:tryllestav', 'remove tryllestav', 'promise gold', 'burn x'])
    expect(readFix(text, assessment)).toBeUndefined();
});

test('the law asks for a name and a reason, logic for nothing, and nothing may be a novel', () => {
  expect(readGoingOn({ class: 'law' }, { name: ' ', reason: '' })).toEqual([
    { kind: 'missing', name: 'name' },
    { kind: 'missing', name: 'reason' },
  ]);
  expect(readGoingOn({ class: 'logic' }, { name: '', reason: '' })).toEqual([]);
  expect(readGoingOn({ class: 'advice' }, { name: '', reason: 'x'.repeat(1001) })).toEqual([
    { kind: 'too-long', name: 'reason', limit: 1000, length: 1001 },
  ]);
});
