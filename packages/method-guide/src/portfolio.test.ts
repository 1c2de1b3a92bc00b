import { expect, test } from 'vitest';
import { methodById } from './catalogue.ts';
import { groupCoverage, isMain } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Proposal } from './portfolio.ts';
import { proposePlan, weighKinds } from './portfolio.ts';

const calm: Facts = {
  'topic.conflict': 1,
  'topic.complexity': 1,
  'topic.spatial': 1,
  'topic.technical': 0,
  'topic.sensitive': 0,
};
const ids = (facts: Facts): readonly string[] => proposePlan(facts).portfolio.map(({ method }) => method);

test.each<[string, Facts, readonly string[]]>([
  [
    'one school class is met, not surveyed',
    {
      ...calm,
      'purpose.primary': 'codevelop',
      promise: 'involve',
      phase: 'develop',
      'affected.scope': 'users',
      'affected.count': 25,
      'target.participants': 25,
      'groups.children': 4,
    },
    ['analog'],
  ],
  [
    'forty thousand commuters far apart are asked where they are',
    {
      ...calm,
      'purpose.primary': 'map',
      promise: 'consult',
      phase: 'agenda',
      'affected.scope': 'region',
      'affected.count': 40_000,
      'target.participants': 4000,
      'groups.working': 4,
      'groups.dispersed': 4,
    },
    ['digital'],
  ],
  [
    'a quarrel in one street is talked over',
    {
      ...calm,
      'purpose.primary': 'understand',
      promise: 'involve',
      phase: 'agenda',
      'affected.scope': 'street',
      'affected.count': 80,
      'target.participants': 40,
      'topic.conflict': 4,
      'topic.spatial': 3,
      'groups.elderly': 3,
    },
    ['analog'],
  ],
  [
    'many people without Digital Post keep a plan from being digital only',
    {
      ...calm,
      'purpose.primary': 'test',
      promise: 'consult',
      phase: 'test',
      'affected.scope': 'municipality',
      'target.participants': 500,
      'groups.elderly': 4,
      'groups.lowdigital': 4,
    },
    ['blended', 'analog'],
  ],
])('%s', (_name, facts, modes) => {
  expect(modes).toContain(proposePlan(facts).mode);
});

test('people who disagree meet face to face', () => {
  const plan = ids({
    ...calm,
    'topic.conflict': 4,
    'purpose.primary': 'understand',
    'affected.scope': 'town',
  });
  expect(plan.some((id) => ['dialogmoede', 'konfliktdialog', 'scenarievaerksted'].includes(id))).toBe(true);
});

test('a sensitive case is talked about in confidence', () => {
  const plan = ids({ ...calm, 'topic.sensitive': 4, 'purpose.primary': 'understand', phase: 'develop' });
  expect(
    plan.some((id) => ['interview', 'fokusgruppe', 'online_fokusgruppe', 'borgerforskere'].includes(id)),
  ).toBe(true);
});

test('the hearing that the law prescribes closes the plan', () => {
  const { portfolio } = proposePlan({
    ...calm,
    phase: 'test',
    'legal.frame': 'lokalplan',
    has_proposal: true,
  });
  expect(portfolio.find(({ method }) => method === 'digital_hoering')).toMatchObject({
    slot: 'close',
    standing: 'main',
    why: expect.arrayContaining([{ kind: 'law-requires', frame: 'lokalplan' }]),
  });
});

test('a school closure also hears the school board', () => {
  expect(ids({ phase: 'test', has_proposal: true, 'legal.frame': 'skolenedlaeggelse' })).toEqual(
    expect.arrayContaining(['digital_hoering', 'brugerbestyrelse_hoering']),
  );
});

test('when nothing is open, the plan tells and promises no more', () => {
  const { portfolio } = proposePlan({ room: 'none', promise: 'involve', 'purpose.primary': 'codevelop' });
  expect(portfolio.map(({ method }) => method)).not.toContain('fremtidsvaerksted');
});

test('with two weeks left there is a quick plan, and with none there is still an answer', () => {
  const quick = proposePlan({
    'time.weeks_until_decision': 2,
    'purpose.primary': 'test',
    promise: 'consult',
  });
  expect(quick.portfolio.some(isMain)).toBe(true);
  const late = proposePlan({ 'time.weeks_until_decision': 0 });
  expect(late.portfolio.map(({ slot }) => slot)).toEqual(['answer', 'answer', 'answer']);
});

test('the three kinds of plan can be laid side by side', () => {
  const facts: Facts = { ...calm, 'purpose.primary': 'inspire', phase: 'agenda', 'groups.lowdigital': 4 };
  const { digital, analog } = weighKinds(facts).alternatives;
  const reached = (plan: Proposal | null) => groupCoverage(plan?.portfolio ?? []).lowdigital;
  expect(reached(digital)).toBeLessThan(reached(analog));
});

test('when a school closes, its board is heard and people are still told', () => {
  const { portfolio } = proposePlan({
    'legal.frame': 'skolenedlaeggelse',
    phase: 'test',
    has_proposal: true,
    'purpose.primary': 'test',
    promise: 'consult',
    'groups.children': 4,
    'groups.families': 4,
    'topic.conflict': 4,
    'time.weeks_until_decision': 14,
  });
  const jobs = new Set(portfolio.map(({ slot }) => slot));
  expect(portfolio.map(({ method }) => method)).toContain('brugerbestyrelse_hoering');
  expect([...jobs]).toEqual(expect.arrayContaining(['tell', 'close', 'answer']));
});

test('the plan is one of the three kinds, and a kind that cannot be is null', () => {
  const facts: Facts = { ...calm, 'purpose.primary': 'inspire', phase: 'agenda', 'groups.lowdigital': 4 };
  const { proposal, alternatives } = weighKinds(facts);
  expect(alternatives[proposal.mode]).toEqual(proposal);
  expect(proposal).toEqual(proposePlan(facts));
  const late = weighKinds({ ...facts, 'time.weeks_until_decision': 0 });
  expect(late.alternatives).toEqual({ digital: null, analog: null, blended: null });
});

test('where the law prescribes a hearing, the face-to-face plan stands beside it, and is never the proposal', () => {
  const { alternatives } = weighKinds({
    ...calm,
    phase: 'test',
    has_proposal: true,
    'legal.frame': 'lokalplan',
    'time.weeks_until_decision': 20,
  });
  const mains = alternatives.analog?.portfolio.filter(({ standing }) => standing === 'main') ?? [];
  expect(mains.filter(({ method }) => methodById.get(method)?.mode !== 'analog')).toMatchObject([
    { method: 'digital_hoering', slot: 'close' },
  ]);
  expect(mains.length).toBeGreaterThan(1);
  expect(alternatives.digital?.portfolio.map(({ method }) => method)).toContain('digital_hoering');
});

test('one good way in may be the whole plan when hours are few', () => {
  const { portfolio } = proposePlan({
    ...calm,
    phase: 'decision',
    'purpose.primary': 'test',
    promise: 'consult',
    'affected.scope': 'municipality',
    'time.weeks_until_decision': 2,
    'staff.hours': 40,
  });
  expect(portfolio.filter(isMain)).toHaveLength(1);
});
