import fc from 'fast-check';
import { expect, test } from 'vitest';
import { methodById, methods } from './catalogue.ts';
import { groupCoverage, isMain } from './coverage.ts';
import { sayReason } from './explain.ts';
import type { Facts } from './facts.ts';
import { legalFrames, scopes } from './facts.ts';
import { exclusion } from './gates.ts';
import { judgePlan } from './judge.ts';
import { planMode } from './mode.ts';
import { proposePlan } from './portfolio.ts';
import { groups, modes, phases, promises, topicTraits, values } from './vocabulary.ts';

const scale = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const scales = <const N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, scale])) as Record<N, typeof scale>;

/** Any case: every fact that steers the choice, each of them known or not. */
const anyCase: fc.Arbitrary<Facts> = fc
  .record(
    {
      'purpose.primary': fc.constantFrom(...values),
      'purpose.secondary': fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }),
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
      'budget.external_kdkk': fc.constantFrom(0, 10, 50, 150, 600),
      'staff.hours': fc.constantFrom(10, 60, 200, 500, 1500),
      ...scales(topicTraits.map((trait) => `topic.${trait}` as const)),
      ...scales(groups.map((group) => `groups.${group}` as const)),
    },
    { requiredKeys: [] },
  )
  .map((facts): Facts => {
    const secondary = facts['purpose.secondary']?.filter((value) => value !== facts['purpose.primary']);
    return secondary ? { ...facts, 'purpose.secondary': secondary } : (facts as Facts);
  });

const holds = (property: fc.IProperty<[Facts]> | fc.IPropertyWithHooks<[Facts]>, numRuns = 60): void =>
  fc.assert(property, { numRuns });

test('the same case gives the same plan, in whatever order it and the catalogue come', () => {
  holds(
    fc.property(anyCase, (facts) => {
      const secondary = facts['purpose.secondary']?.toReversed();
      const turned = Object.fromEntries(Object.entries(facts).toReversed()) as Facts;
      const other = secondary ? { ...turned, 'purpose.secondary': secondary } : turned;
      expect(proposePlan(other, { catalogue: methods.toReversed() })).toEqual(proposePlan(facts));
    }),
  );
});

test('a plan has three to six methods, each of them once, however little is known', () => {
  holds(
    fc.property(anyCase, (facts) => {
      const ids = proposePlan(facts).portfolio.map(({ method }) => method);
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(ids.length).toBeLessThanOrEqual(6);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
  expect(proposePlan({}).portfolio.length).toBeGreaterThanOrEqual(3);
});

test('no method is both recommended and ruled out, and every method is accounted for', () => {
  holds(
    fc.property(anyCase, (facts) => {
      const { portfolio, excluded, considered } = proposePlan(facts);
      const ids = [...portfolio, ...excluded, ...considered].map(({ method }) => method);
      expect(ids.toSorted()).toEqual([...methodById.keys()].toSorted());
      expect(excluded.every(({ why }) => why.length > 0)).toBe(true);
    }),
  );
});

test('more weeks, money or hours never rules a method out', () => {
  const means = ['time.weeks_until_decision', 'budget.external_kdkk', 'staff.hours'] as const;
  holds(
    fc.property(anyCase, (facts) => {
      for (const name of means) {
        const more = { ...facts, [name]: (facts[name] ?? 0) + 7 };
        for (const method of methods) {
          if (facts[name] === undefined || exclusion(method, facts).length > 0) continue;
          expect(exclusion(method, more)).toEqual([]);
        }
      }
    }),
    30,
  );
});

test('a group that weighs more is never covered less', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...groups),
      fc.integer({ min: 0, max: 3 }),
      (facts, group, weight) => {
        const covered = (affected: number): number =>
          groupCoverage(proposePlan({ ...facts, [`groups.${group}`]: affected }).portfolio)[group];
        expect(covered(weight + 1)).toBeGreaterThanOrEqual(covered(weight) - 1e-9);
      },
    ),
    { numRuns: 120 },
  );
});

test('a plan is digital or analog when all its main methods are, and blended otherwise', () => {
  holds(
    fc.property(anyCase, (facts) => {
      const { portfolio, mode } = proposePlan(facts);
      const mains = new Set(portfolio.filter(isMain).map(({ method }) => methodById.get(method)?.mode));
      const [only] = mains;
      expect(mode).toBe(mains.size === 1 ? only : 'blended');
      expect(planMode(portfolio) ?? 'blended').toBe(mode);
    }),
  );
});

test('asked for one mode, a plan keeps to it', () => {
  holds(
    fc.property(anyCase, (facts) => {
      for (const mode of modes.filter((one) => one !== 'blended')) {
        const mains = proposePlan(facts, { mode }).portfolio.filter(isMain);
        expect(mains.every(({ method }) => methodById.get(method)?.mode === mode)).toBe(true);
      }
    }),
    30,
  );
});

test('there are at most four main methods', () => {
  holds(
    fc.property(anyCase, (facts) => {
      expect(proposePlan(facts).portfolio.filter(isMain).length).toBeLessThanOrEqual(4);
    }),
  );
});

test('every reason can be said in both languages, in whole sentences', () => {
  holds(
    fc.property(anyCase, (facts) => {
      const { portfolio, excluded, considered } = proposePlan(facts);
      for (const reason of [...portfolio, ...excluded, ...considered].flatMap(({ why }) => why)) {
        const { da, en } = sayReason(reason);
        expect(da).toMatch(/^[A-ZÆØÅ].*\.$/);
        expect(en).toMatch(/^[A-Z].*\.$/);
      }
    }),
    30,
  );
});

test('knowing more never takes a finding back that did not depend on the new answer', () => {
  holds(
    fc.property(anyCase, (facts) => {
      const { portfolio } = proposePlan(facts);
      const before = judgePlan(facts, portfolio);
      const answered = judgePlan({ ...facts, 'evaluation.plan': false, 'followup.owner': null }, portfolio);
      const rules = answered.findings.map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining(before.findings.map(({ rule }) => rule)));
      expect(rules).toEqual(expect.arrayContaining(['R61', 'R65']));
    }),
    30,
  );
});
