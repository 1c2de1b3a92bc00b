import { expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import { copiedPlan, nextDecision, nextTitle, yearsOn } from './copy.ts';

test.each([
  ['Budget 2027', 1, 'Budget 2028'],
  ['Budget 2027/28', 1, 'Budget 2028/29'],
  ['Skoleår 2026–27, fase 3', 2, 'Skoleår 2028–29, fase 3'],
  ['Lokalplan for Nordkajen', 1, 'Lokalplan for Nordkajen'],
  ['Sti 20271', 1, 'Sti 20271'],
])('%s in %i years is %s', (title, years, next) => {
  expect(nextTitle(title, years)).toBe(next);
});

test('the council decides at its meeting nearest to the same week; others on the same weekday', () => {
  const answers = { decider: 'council', decisionDay: '2027-05-26' } as const;
  // The last Wednesday of May 2028.
  expect(nextDecision(answers, 1, unknownMunicipality.year)).toBe('2028-05-31');
  expect(nextDecision({ ...answers, decider: 'committee' }, 1, unknownMunicipality.year)).toBe('2028-05-24');
  expect(nextDecision({}, 1, unknownMunicipality.year)).toBeUndefined();
  // Friday of week 53 in 2026, which 2027 does not have.
  expect(nextDecision({ decisionDay: '2027-01-01' }, 1, unknownMunicipality.year)).toBe('2027-12-31');
});

test('a plan from long ago is copied into a year that has not passed', () => {
  expect(yearsOn('2024-05-29', '2026-11-23')).toBe(3);
  expect(yearsOn('2027-05-26', '2026-11-23')).toBe(1);
  expect(yearsOn(undefined, '2026-11-23')).toBe(1);
});

const plan = aPlan({
  answers: {
    ...{
      phase: 'proposal',
      decider: 'council',
      decisionDay: '2027-05-26',
      commitment: 'minuted',
      owner: 'Bo',
    },
    ...{ finalAnswer: 'other', finalDay: '2027-06-30', open: 'Træerne' },
  },
  chosen: [
    {
      key: 'a',
      method: 'popup',
      slot: 'open',
      format: { food: true },
      start: '2027-03-02',
      end: '2027-03-12',
    },
    { key: 'b', method: 'borgermoede', slot: 'deepen' },
  ],
  variants: {
    inUse: { key: 'a', name: 'Stor' },
    others: [{ key: 'b', name: 'Lille', chosen: [{ method: 'popup', slot: 'open', start: '2027-03-02' }] }],
  },
});

test('days set by hand move along on their weekday, in all versions', () => {
  const copy = copiedPlan(plan, { title: 'Igen', decision: '2028-05-31', movesDays: true });
  // 371 days from decision to decision are 53 weeks.
  expect(copy.chosen?.[0]).toMatchObject({ start: '2028-03-07', end: '2028-03-17', format: { food: true } });
  expect(copy.variants.others[0]?.chosen?.[0]?.start).toBe('2028-03-07');
  expect(copy.answers).toMatchObject({
    decisionDay: '2028-05-31',
    finalDay: '2028-07-05',
    finalAnswer: 'other',
  });
});

test('what the council said last time does not hold this time; who answers, does', () => {
  const copy = copiedPlan(plan, { title: 'Igen', decision: undefined, movesDays: true });
  expect(copy.answers).toEqual({ phase: 'proposal', decider: 'council', owner: 'Bo', open: 'Træerne' });
  expect(copy.suggested).toEqual(['phase']);
  expect(copy.chosen?.[0]).toEqual({ key: 'a', method: 'popup', slot: 'open', format: { food: true } });
});
