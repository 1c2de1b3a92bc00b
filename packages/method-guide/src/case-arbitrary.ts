import fc from 'fast-check';
import type { Facts } from './facts.ts';
import { legalFrames, scopes } from './facts.ts';
import { groups, phases, promises, topicTraits, values } from './vocabulary.ts';

const scale = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const scales = <const N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, scale])) as Record<N, typeof scale>;

/** Any case: every fact that steers the choice, each of them known or not. */
export const anyCase: fc.Arbitrary<Facts> = fc
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
