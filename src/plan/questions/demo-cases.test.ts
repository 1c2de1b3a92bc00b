import { expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { addDays } from '../../engagement/day.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import { answersSchema, chosenSchema, variantsSchema } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { demoCases, lastWednesday } from './demo-cases.ts';

const starts = ['2026-11-24', '2027-01-02', '2027-03-31', '2027-06-30', '2027-09-15', '2028-02-29'];

const assessed = (key: string, today: string) => {
  const one = demoCases.find((each) => each.key === key);
  if (!one) throw new Error(key);
  const decision = one.decision(today);
  const answers = answersSchema.parse({ ...one.answers, decisionDay: decision });
  const chosen = one.chosen ? chosenSchema.parse(one.chosen(decision)) : null;
  return { decision, ...assessPlan(aPlan({ answers, chosen }), today, unknownMunicipality) };
};

test('the last Wednesday is found by the calendar', () => {
  expect(lastWednesday('2025-11-26', 6, 150)).toBe('2026-06-24');
  expect(lastWednesday('2026-11-24', 2, 60)).toBe('2027-02-24');
});

test.each(starts)('begun on %s, the invented cases are whole', (today) => {
  for (const one of demoCases) {
    const decision = one.decision(today);
    expect(decision > today).toBe(true);
    expect(answersSchema.safeParse({ ...one.answers, decisionDay: decision }).success).toBe(true);
    if (one.variants) expect(variantsSchema.safeParse(one.variants(decision)).success).toBe(true);
  }
});

test.each(starts)('begun on %s, the harbour’s meeting in June is caught by section 27', (today) => {
  const { findings, timeline, decision } = assessed('harbour', today);
  expect(findings.find(({ rule }) => rule === 'R103')?.class).toBe('law');
  const problem = timeline.problems.find(({ kind }) => kind === 'adoption-too-early');
  expect(problem).toMatchObject({ decision, earliest: addDays(decision, 5) });
});

test.each(starts)('begun on %s, the schools keep to the law, Christmas counted in', (today) => {
  const { findings, decision } = assessed('schools', today);
  expect(findings.filter((finding) => finding.class === 'law').map(({ rule }) => rule)).toEqual([]);
  expect(decision.slice(5) <= '03-01').toBe(true);
});

test('planned in November 2025, the harbour may be adopted on 29 June and not on 24 June', () => {
  const { timeline, decision } = assessed('harbour', '2025-11-26');
  expect(decision).toBe('2026-06-24');
  expect(timeline.problems).toContainEqual({
    kind: 'adoption-too-early',
    deadline: '2026-06-01',
    earliest: '2026-06-29',
    decision: '2026-06-24',
  });
});
