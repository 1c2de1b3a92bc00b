import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModeAdvice } from './advise.ts';
import { adviceOn } from './advise.ts';
import type { Candidate } from './candidates.ts';
import { candidatesFor, mainSlots } from './candidates.ts';
import { methodById, methods } from './catalogue.ts';
import { groupCoverage, isMain } from './coverage.ts';
import type { Facts } from './facts.ts';
import { legalFrames, scopes } from './facts.ts';
import { mustHoldHearing, openSlots } from './gates.ts';
import type { Method } from './method.ts';
import { planMode } from './mode.ts';
import { caseNeeds } from './needs.ts';
import type { Proposal, WeighedKinds } from './portfolio.ts';
import { weighKinds } from './portfolio.ts';
import { sayAdvice } from './say-advice.ts';
import { bestOfKind } from './search.ts';
import { setWeights } from './set-weights.ts';
import type { Group, Mode } from './vocabulary.ts';
import { groups, modes, phases, promises, topicTraits, values } from './vocabulary.ts';
import { caseFor, partsOf, worthParts } from './worth.ts';

/**
 * What must hold of the plan and of the best plan of each kind, whatever the case. Each property is a check of a
 * planner; the planner here passes it, and one with a planted fault does not.
 */

const scale = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const scales = <const N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, scale])) as Record<N, typeof scale>;

const anyCase: fc.Arbitrary<Facts> = fc.record(
  {
    'purpose.primary': fc.constantFrom(...values),
    phase: fc.constantFrom(...phases),
    promise: fc.constantFrom(...promises),
    room: fc.constantFrom('none', 'low', 'medium', 'high'),
    has_proposal: fc.boolean(),
    recurring: fc.boolean(),
    large_meetings_possible: fc.boolean(),
    trust: scale,
    'affected.scope': fc.constantFrom(...scopes),
    'affected.count': fc.constantFrom(20, 200, 1000, 5000, 40_000),
    'target.participants': fc.constantFrom(10, 40, 150, 500, 5000),
    representativity: fc.constantFrom('none', 'diverse', 'stratified', 'statistical'),
    'legal.frame': fc.constantFrom(...legalFrames),
    'time.weeks_until_decision': fc.integer({ min: 0, max: 60 }),
    'time.participant_hours_max': fc.constantFrom(0.5, 1, 3, 8),
    'budget.external_kdkk': fc.constantFrom(0, 10, 50, 150, 600),
    'staff.hours': fc.constantFrom(10, 60, 200, 500, 1500),
    ...scales(topicTraits.map((trait) => `topic.${trait}` as const)),
    ...scales(groups.map((group) => `groups.${group}` as const)),
  },
  { requiredKeys: [] },
);

/** Planted faults are looked for in the same cases each time, until found. */
const howOften = (numRuns: number, isPlanted: boolean) =>
  isPlanted ? { numRuns: 2000, seed: 1, endOnFailure: true } : { numRuns };

type Planner = (facts: Facts, catalogue?: readonly Method[]) => WeighedKinds;
const planner: Planner = (facts, catalogue) => weighKinds(facts, catalogue ? { catalogue } : {});
/** `isPlanted`: the check is to fail, and need not look for the smallest case that it fails on. */
type Check = (planner: Planner, isPlanted?: boolean) => void;

const allPlans = ({ proposal, alternatives }: WeighedKinds): readonly Proposal[] => [
  proposal,
  ...modes.flatMap((mode) => alternatives[mode] ?? []),
];
const idsOf = ({ portfolio }: Proposal): readonly string[] => portfolio.map(({ method }) => method);

const orderDoesNotMatter: Check = (plan, isPlanted = false) =>
  fc.assert(
    fc.property(anyCase, fc.boolean(), (facts, isTurned) => {
      const turned = Object.fromEntries(Object.entries(facts).toReversed()) as Facts;
      const others = isTurned ? methods.toReversed() : [...methods.slice(30), ...methods.slice(0, 30)];
      const [first, second] = [plan(facts), plan(turned, others)];
      expect(second.proposal).toEqual(first.proposal);
      expect(second.alternatives).toEqual(first.alternatives);
    }),
    howOften(40, isPlanted),
  );

const nothingExcludedIsRecommended: Check = (plan, isPlanted = false) =>
  fc.assert(
    fc.property(anyCase, (facts) => {
      for (const one of allPlans(plan(facts))) {
        const excluded = one.excluded.map(({ method }) => method);
        expect(idsOf(one).filter((id) => excluded.includes(id))).toEqual([]);
        for (const { method: id, slot } of one.portfolio.filter(isMain)) {
          const method = methods.find((other) => other.id === id);
          expect(method && openSlots(method, facts)).toContain(slot);
        }
      }
    }),
    howOften(60, isPlanted),
  );

const means = ['time.weeks_until_decision', 'budget.external_kdkk', 'staff.hours'] as const;
const moreMeansCloseNothing: Check = (plan, isPlanted = false) =>
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...means),
      fc.constantFrom(1, 10, 100, 1000),
      (facts, name, more) => {
        const had = facts[name];
        if (had === undefined) return;
        const possible = (one: WeighedKinds): readonly string[] => [
          ...idsOf(one.proposal),
          ...one.proposal.considered.map(({ method }) => method),
        ];
        const after = possible(plan({ ...facts, [name]: had + more }));
        expect(possible(plan(facts)).filter((id) => !after.includes(id))).toEqual([]);
      },
    ),
    howOften(120, isPlanted),
  );

const aWeightierGroupIsNeverCoveredLess: Check = (plan, isPlanted = false) =>
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...groups),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (facts, group, weight, more) => {
        const [before, after] = [weight, Math.min(4, weight + more)].map((affected) =>
          plan({ ...facts, [`groups.${group}`]: affected }),
        );
        for (const kind of ['proposal', ...modes] as const) {
          expect(coveredBy(after, kind, group)).toBeGreaterThanOrEqual(coveredBy(before, kind, group) - 1e-9);
        }
      },
    ),
    howOften(150, isPlanted),
  );

function coveredBy(kinds: WeighedKinds | undefined, kind: 'proposal' | Mode, group: Group): number {
  const one = kind === 'proposal' ? kinds?.proposal : kinds?.alternatives[kind];
  return one ? groupCoverage(one.portfolio)[group] : 0;
}

type Adviser = (facts: Facts, weighed: WeighedKinds) => ModeAdvice;
const adviceIsThePlan =
  (advise: Adviser): Check =>
  (plan, isPlanted = false) =>
    fc.assert(
      fc.property(anyCase, (facts) => {
        const weighed = plan(facts);
        const { mode, reason, gain } = advise(facts, weighed);
        expect(mode).toBe(planMode(weighed.proposal.portfolio) ?? 'tell');
        if (mode !== 'tell') expect(weighed.alternatives[mode]).toEqual(weighed.proposal);
        if (mode === 'blended' && gain) expect(gain.points).toBeGreaterThan(5 - 1e-6);
        if (mode !== 'blended' && gain) expect(gain.points).toBeLessThan(5 + 1e-6);
        const { da, en } = sayAdvice(reason);
        for (const sentence of [da, en]) expect(sentence).toMatch(/^[A-ZÆØÅ][^.]*\.$/);
      }),
      howOften(60, isPlanted),
    );

const isNoHearing = ({ method }: { readonly method: string }): boolean =>
  methodById.get(method)?.family !== 'hearing';

const eachKindIsOfItsKind: Check = (plan, isPlanted = false) =>
  fc.assert(
    fc.property(anyCase, (facts) => {
      const { alternatives } = plan(facts);
      for (const mode of modes) {
        const own = alternatives[mode]?.portfolio;
        // The hearing that the law prescribes takes letters as well and stands beside the face-to-face plan.
        const chosen = mode === 'analog' && mustHoldHearing(facts) ? own?.filter(isNoHearing) : own;
        if (chosen) expect(planMode(chosen)).toBe(mode);
      }
    }),
    howOften(60, isPlanted),
  );

/** A planner with a fault: the plan it gives, changed. */
const spoilt =
  (spoil: (proposal: Proposal, facts: Facts) => Proposal): Planner =>
  (facts, catalogue) => {
    const weighed = planner(facts, catalogue);
    return { ...weighed, proposal: spoil(weighed.proposal, facts) };
  };

const againstTheGroup: Planner = (facts, catalogue) => {
  const inverted = groups.map((group) => [`groups.${group}`, 4 - (facts[`groups.${group}`] ?? 1)]);
  return planner({ ...facts, ...Object.fromEntries(inverted) }, catalogue);
};

/** Right in its proposal; wrong in one alternative only. */
const againstTheGroupOnline: Planner = (facts, catalogue) => {
  const { alternatives } = againstTheGroup(facts, catalogue);
  const right = planner(facts, catalogue);
  return { ...right, alternatives: { ...right.alternatives, digital: alternatives.digital } };
};

/** A rule that switches kinds by a limit on a weighted gain in coverage: what the search must not do. */
const switchesByALimit: Planner = (facts, catalogue) => {
  const weighed = planner(facts, catalogue);
  const { digital, analog } = weighed.alternatives;
  const weightOf = (group: Group): number => facts[`groups.${group}`] ?? 1;
  const affected = groups.reduce((sum, group) => sum + weightOf(group), 0);
  return affected >= 12 && digital
    ? { ...weighed, proposal: digital }
    : { ...weighed, proposal: analog ?? weighed.proposal };
};

const firstKeyFirst = spoilt((proposal, facts) =>
  (Object.keys(facts)[0] ?? '') > 'p'
    ? { ...proposal, portfolio: proposal.portfolio.toReversed() }
    : proposal,
);
const recommendsTheExcluded = spoilt((proposal) => ({
  ...proposal,
  portfolio: [
    ...proposal.portfolio,
    ...proposal.excluded.slice(0, 1).map(({ method }) => ({
      method,
      slot: 'tell' as const,
      standing: 'support' as const,
      score: 0,
      why: [],
    })),
  ],
}));
const shyOfRiches = spoilt((proposal, facts) =>
  (facts['staff.hours'] ?? 0) > 250 ? { ...proposal, considered: [] } : proposal,
);
const oneAnswerForAll: Adviser = (facts, weighed) => ({ ...adviceOn(facts, weighed), mode: 'blended' });
const nothingDigital: Planner = (facts, catalogue) => {
  const weighed = planner(facts, catalogue);
  const { digital, analog } = weighed.alternatives;
  return { ...weighed, alternatives: { ...weighed.alternatives, digital: analog ?? digital } };
};

describe.each<[string, Check, ReadonlyArray<readonly [string, Planner]>]>([
  ['order does not matter', orderDoesNotMatter, [['one that looks at the first key', firstKeyFirst]]],
  [
    'nothing that is ruled out is recommended',
    nothingExcludedIsRecommended,
    [['one that recommends it', recommendsTheExcluded]],
  ],
  [
    'more weeks, money or hours never take a method away',
    moreMeansCloseNothing,
    [['one that drops a method when hours are many', shyOfRiches]],
  ],
  [
    'a group that weighs more is never covered less, in the plan and in the best of each kind',
    aWeightierGroupIsNeverCoveredLess,
    [
      ['one that turns weights round', againstTheGroup],
      ['one that does so in a single alternative', againstTheGroupOnline],
      ['one that switches kinds by a limit', switchesByALimit],
    ],
  ],
  [
    'the best of each kind is of that kind',
    eachKindIsOfItsKind,
    [['one whose digital plan is analog', nothingDigital]],
  ],
])('%s', (_name, check, faulty) => {
  test('the planner passes', () => check(planner), 60_000);
  test.each(faulty)('%s does not', (_fault, bad) => {
    expect(() => check(bad, true)).toThrow();
  });
});

test('the advice is always the plan that is proposed, for a whole sentence of reason', () => {
  adviceIsThePlan(adviceOn)(planner);
  expect(() => adviceIsThePlan(oneAnswerForAll)(planner, true)).toThrow();
}, 60_000);

test('the search finds what looking at every set by hand finds, and its parts add up to its worth', () => {
  const few = fc.uniqueArray(fc.constantFrom(...methods), { minLength: 6, maxLength: 9 });
  fc.assert(
    fc.property(anyCase, few, fc.constantFrom(...modes), (facts, catalogue, mode) => {
      const sorted = catalogue.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const found = bestOfKind(sorted, facts, mode);
      const best = Math.max(Number.NEGATIVE_INFINITY, ...everySet(sorted, facts, mode));
      if (best === Number.NEGATIVE_INFINITY) expect(found.mains).toEqual([]);
      else expect(found.worth).toBeCloseTo(best, 9);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** What every set of one kind is worth, added up from its parts. */
function everySet(catalogue: readonly Method[], facts: Facts, mode: Mode): readonly number[] {
  const needs = caseNeeds(facts);
  const candidates = candidatesFor(catalogue, facts, needs, { mode });
  const theCase = caseFor(facts, needs, setWeights);
  const orNone = (some: readonly Candidate[]): ReadonlyArray<Candidate | null> => [...some, null];
  const close = theCase.mustClose ? candidates.close : orNone(candidates.close);
  const fourth = theCase.hasRoomForFourth ? orNone(mainSlots.flatMap((slot) => candidates[slot])) : [null];
  const worths: number[] = [];
  for (const first of orNone(candidates.open)) {
    for (const second of orNone(candidates.deepen)) {
      for (const third of close) {
        for (const extra of fourth) {
          if (!first && !second && !third) continue;
          const set = [first, second, third, extra].filter((one) => one !== null);
          if (new Set(set.map(({ method }) => method)).size < set.length) continue;
          const kinds = new Set(set.map(({ method }) => method.mode));
          const isMixed = kinds.size > 1 || kinds.has('blended');
          if (isMixed !== (mode === 'blended')) continue;
          const parts = partsOf(set, theCase);
          const sum = worthParts.reduce((all, part) => all + parts[part], 0);
          worths.push(sum - (isMixed ? setWeights.blended : 0));
        }
      }
    }
  }
  return worths;
}
