import { documentedCases } from '@medvirk/method-guide';
import { expect, test } from 'vitest';
import { beginFromCase, beginFromPlan, beginFromTemplate, plansFound, readOrigin } from './begin-from.ts';

test('a copy has the answers, the steps and how they are held, but no names, no dates and no owner', () => {
  const begun = beginFromPlan({
    answers: {
      phase: 'proposal',
      decider: 'committee',
      deciderName: 'Teknisk Udvalg',
      decisionDay: '2027-06-24',
      commitment: 'minuted',
      open: 'Kajen',
      firms: 'Roklubben',
      owner: 'Pia',
      ownerTime: 'little',
      finalAnswer: 'other',
      finalDay: '2027-08-01',
      offers: ['paper'],
    },
    chosen: [
      {
        method: 'dialogmoede',
        slot: 'open',
        key: 'a',
        times: 2,
        format: { food: true },
        start: '2027-01-05',
        end: '2027-01-05',
      },
    ],
  });
  expect(begun).toEqual({
    answers: { phase: 'proposal', decider: 'committee', offers: ['paper'] },
    suggested: ['phase', 'decider', 'offers'],
    chosen: [{ method: 'dialogmoede', slot: 'open', key: 'a', times: 2, format: { food: true } }],
  });
});

test('a plan that follows the proposal is copied to one that does so too', () => {
  expect(beginFromPlan({ answers: {}, chosen: null })).toEqual({ answers: {}, suggested: [], chosen: null });
});

test('all that a template or a case fills in is marked as suggested', () => {
  expect(beginFromTemplate('andet')).toEqual({ answers: {}, suggested: [], chosen: null });
  expect(beginFromTemplate('nonsense').suggested).toEqual([]);
  for (const begun of [beginFromTemplate('lokalplan'), ...documentedCases.map(beginFromCase)]) {
    expect(begun.suggested).toEqual(Object.keys(begun.answers));
    expect(begun.suggested.length).toBeGreaterThan(3);
  }
});

test.each([
  ['plan-3', 'plan'],
  ['case-lejre-landsbyer', 'case'],
  ['case-nowhere', undefined],
  ['plan-x', undefined],
  ['', undefined],
])('»%s« is a beginning from %s', (text, kind) => {
  expect(readOrigin(text)?.kind).toBe(kind);
});

test('plans are found by every word of their name and question, in any case', () => {
  const plans = [
    { title: 'Lokalplan for Nordkajen', question: 'Hvor højt?' },
    { title: 'Skolerne', question: 'Hvilke skoler?' },
  ];
  expect(plansFound(plans, 'HØJT nordkajen')).toEqual([plans[0]]);
  expect(plansFound(plans, '')).toEqual(plans);
  expect(plansFound(plans, 'svømmehal')).toEqual([]);
});
