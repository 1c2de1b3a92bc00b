import { expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { roughly } from '../../engagement/estimate.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { Answers, GoneOn, Plan } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { memoOf } from './rules.ts';

const today = '2026-11-23';
function memoWith(answers: Answers, gone: readonly GoneOn[] = [], chosen: Plan['chosen'] = null) {
  const plan = aPlan({ question: 'Hvor højt?', answers, chosen });
  return memoOf(plan, assessPlan(plan, today, unknownMunicipality), gone);
}

const full: Answers = {
  phase: 'proposal',
  law: ['lokalplan'],
  decider: 'council',
  decisionDay: '2027-06-30',
  room: 'medium',
  purpose: 'test',
  promise: 'involve',
  owner: 'Planlægger A',
  firstAnswer: '3',
  finalAnswer: 'meeting',
};

test('the hearing alone is weighed where the law asks for one, and nothing of the kind where it does not', () => {
  expect(memoWith(full).lawOnly).toBeDefined();
  expect(memoWith({ ...full, law: ['none'] }).lawOnly).toBeUndefined();
});

test('hours and kroner are the round numbers of the other pages', () => {
  const { hours, kdkk, kinds } = memoWith(full);
  const spans = [hours, kdkk, ...kinds.flatMap((one) => [one.hours, one.kdkk])];
  expect(spans.length).toBeGreaterThan(3);
  for (const { low, high } of spans) expect([roughly(low), roughly(high)]).toEqual([low, high]);
});

test('a full plan is ready; an empty one says what is missing', () => {
  expect(memoWith(full)).toMatchObject({ isReady: true, lacking: [] });
  expect(memoWith({}).lacking).toEqual(['purpose', 'promise', 'decider', 'owner', 'date']);
});

test('an open finding of the law keeps it from being ready, until somebody gives a reason', () => {
  const chosen: Plan['chosen'] = [{ method: 'dialogmoede', slot: 'deepen' }];
  expect(memoWith(full, [], chosen).lacking).toContain('law');
  const gone = [{ rule: 'R60', name: 'Pia', reason: 'Holdes for sig', at: new Date(0) }];
  const memo = memoWith(full, gone, chosen);
  expect(memo.lacking).not.toContain('law');
  expect(memo.openPoints).toContainEqual(
    expect.objectContaining({ isLaw: true, gone: expect.objectContaining({ ...gone[0], on: '1970-01-01' }) }),
  );
});

test('the hearing’s shortest time stands there with its paragraph', () => {
  expect(memoWith(full).hearing).toMatchObject({ weeks: 4, paragraph: 'planlovens § 24, stk. 5' });
  expect(memoWith({ ...full, law: ['none'] }).hearing).toBeUndefined();
});

test('a local plan waits after objections by section 27, a school by its own order', () => {
  const disputed = { ...full, conflict: 'much' } as const;
  expect(memoWith(disputed).wait).toEqual({ weeks: 4, paragraph: 'planlovens § 27, stk. 1' });
  const both = memoWith({ ...disputed, law: ['kommuneplan', 'lokalplan'] });
  expect(both.hearing?.paragraph).toBe('planlovens § 24, stk. 3');
  expect(both.wait?.paragraph).toBe('planlovens § 27, stk. 1');
  expect(memoWith({ ...disputed, law: ['skolenedlaeggelse'] }).wait?.paragraph).toMatch(/^folkeskolelovens/);
  expect(memoWith({ ...full, conflict: 'no' }).wait).toBeUndefined();
});
