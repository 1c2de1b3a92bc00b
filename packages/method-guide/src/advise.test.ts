import { expect, test } from 'vitest';
import type { AdviceKind } from './advise.ts';
import { adviseMode } from './advise.ts';
import { blendingMustWin } from './blending.ts';
import type { Facts } from './facts.ts';
import { proposePlan } from './portfolio.ts';
import { sayAdvice } from './say-advice.ts';

const calm: Facts = {
  'topic.conflict': 1,
  'topic.complexity': 1,
  'topic.spatial': 1,
  'topic.technical': 0,
  'topic.sensitive': 0,
  'legal.frame': 'none',
};
const townPlan: Facts = {
  ...calm,
  phase: 'develop',
  'purpose.primary': 'inspire',
  'purpose.secondary': ['codevelop'],
  promise: 'involve',
  'affected.scope': 'municipality',
  'affected.count': 40_000,
  'target.participants': 1000,
  'groups.elderly': 4,
  'groups.youth': 4,
  'groups.lowdigital': 3,
};

test.each<[string, Facts, Facts['promise'] | string, AdviceKind, string]>([
  [
    'nothing can be changed',
    { ...townPlan, room: 'none' },
    'tell',
    'tell-do-not-ask',
    'nothing residents can change',
  ],
  [
    'it is decided and one only wants to tell',
    { phase: 'implement', 'purpose.primary': 'inform', promise: 'inform' },
    'tell',
    'tell-do-not-ask',
    'It is decided',
  ],
  [
    'the decision is in three days',
    { ...townPlan, 'time.weeks_until_decision': 0.4 },
    'tell',
    'tell-do-not-ask',
    'The decision is too close',
  ],
  [
    'neighbours quarrel',
    {
      ...calm,
      phase: 'agenda',
      'purpose.primary': 'understand',
      promise: 'involve',
      'topic.conflict': 4,
      'topic.spatial': 4,
      'affected.scope': 'street',
      'affected.count': 80,
    },
    'analog',
    'digital-does-not-pay',
    'live close to each other and must talk face to face',
  ],
  [
    'few are close by',
    {
      ...calm,
      phase: 'develop',
      'purpose.primary': 'codevelop',
      promise: 'involve',
      'affected.scope': 'users',
      'affected.count': 25,
      'groups.children': 4,
    },
    'analog',
    'digital-does-not-pay',
    'few and close by',
  ],
  [
    'many are far apart',
    {
      ...calm,
      phase: 'agenda',
      'purpose.primary': 'map',
      promise: 'consult',
      'topic.spatial': 4,
      'affected.scope': 'region',
      'affected.count': 40_000,
      'target.participants': 4000,
      'groups.working': 4,
      'groups.dispersed': 4,
    },
    'digital',
    'analog-does-not-pay',
    'many and live far apart',
  ],
  ['each way brings what the other does not', townPlan, 'blended', 'blended-pays', 'Doing both pays'],
])('%s', (_name, facts, mode, kind, words) => {
  const advice = adviseMode(facts);
  expect([advice.mode, advice.reason.advice]).toEqual([mode, kind]);
  expect(sayAdvice(advice.reason).en).toContain(words);
});

test('with few hours, two ways in would be half-hearted, and the advice names what is short', () => {
  expect(adviseMode(townPlan).mode).toBe('blended');
  const advice = adviseMode({ ...townPlan, 'staff.hours': 60 });
  expect(advice.reason).toMatchObject({ advice: 'two-half-hearted', because: 'hours', best: advice.mode });
});

test('what blending wins is the sum of its parts, and is five points or more where it is advised', () => {
  const { gain } = adviseMode(townPlan);
  const sum = Object.values(gain?.parts ?? {}).reduce((all, part) => all + part, 0);
  expect(gain?.points).toBeCloseTo(sum, 9);
  expect(gain?.points).toBeGreaterThanOrEqual(blendingMustWin);
});

test('a hearing that the law prescribes is held even when nothing else is open', () => {
  const facts: Facts = { room: 'none', phase: 'test', has_proposal: true, 'legal.frame': 'lokalplan' };
  expect(adviseMode(facts).mode).not.toBe('tell');
  expect(proposePlan(facts).portfolio.map(({ method }) => method)).toContain('digital_hoering');
});

test('what was done can be judged afterwards, though nothing is open', () => {
  expect(adviseMode({ room: 'none', phase: 'evaluate', 'purpose.primary': 'monitor' }).mode).not.toBe('tell');
});

test('when the plan is to tell, it tells in two ways and asks nobody', () => {
  const { portfolio } = proposePlan({ ...townPlan, room: 'none' });
  expect(portfolio.map(({ slot }) => slot)).toEqual(['tell', 'tell', 'answer']);
});
