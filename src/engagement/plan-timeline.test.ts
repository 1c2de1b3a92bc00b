import { expect, test } from 'vitest';
import { newId } from './ids.ts';
import { unknownMunicipality } from './municipality.ts';
import type { Answers } from './plan.ts';
import { assessPlan } from './plan-assessment.ts';
import { periodsOfPlan, plannedDecision } from './plan-timeline.ts';

const { year } = unknownMunicipality;
const own = {
  ...year,
  own: [
    {
      key: 'own-fair',
      kind: 'own' as const,
      name: 'Havnefest',
      from: '2026-05-04',
      to: '2026-05-10',
      area: 'havn',
    },
  ],
};

test.each<[string, Answers, string | undefined]>([
  ['the day that was given', { decisionDay: '2026-06-10', decisionMonth: '2026-08' }, '2026-06-10'],
  ['the meeting of the month', { decisionMonth: '2026-06' }, '2026-06-24'],
  [
    'the meeting of the month, also by the council',
    { decisionMonth: '2026-08', decider: 'council' },
    '2026-08-26',
  ],
  ['the middle of a month without a meeting', { decisionMonth: '2026-07' }, '2026-07-15'],
  [
    'the middle of the month when a committee decides',
    { decisionMonth: '2026-06', decider: 'committee' },
    '2026-06-15',
  ],
  ['nothing when nobody has said', {}, undefined],
])('the decision is %s', (_name, answers, day) => {
  expect(plannedDecision(answers, year)).toBe(day);
});

test('a month is reckoned as its council meeting in the timeline, and no meeting is missed', () => {
  const plan = {
    id: newId<'plan'>(new Date('2026-11-23T09:00:00Z'), (size) => new Uint8Array(size)),
    version: 1,
    answers: { decisionMonth: '2027-06' } satisfies Answers,
    chosen: null,
  };
  const { facts, timeline } = assessPlan(plan, '2026-11-23', unknownMunicipality);
  expect(timeline.rows.find(({ kind }) => kind === 'decision')?.from).toBe('2027-06-23');
  expect(timeline.problems.map(({ kind }) => kind)).not.toContain('no-council-meeting');
  // 212 days; to the middle of the month it would be 29 weeks.
  expect([facts.decision_date, facts['time.weeks_until_decision']]).toEqual(['2027-06-23', 30]);
});

test.each<[string, Answers, boolean]>([
  ['counts for a plan in that area', { areas: ['midtby', 'havn'] }, true],
  ['does not count for a plan elsewhere', { areas: ['midtby'] }, false],
  ['counts for a plan that names no area', {}, true],
  ['counts for a plan whose areas were taken out again', { areas: [] }, true],
])('a time of the year in one area %s', (_name, answers, counts) => {
  const keys = periodsOfPlan(answers, own, '2026-05-01', '2026-05-31').map(({ key }) => key);
  expect(keys.includes('own-fair')).toBe(counts);
  expect(keys).toContain('council-2026-05-27');
});
