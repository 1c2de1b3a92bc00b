import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methodById, methods } from './catalogue.ts';
import { coverage } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Format } from './format.ts';
import { formatPlaces, formatTimes } from './format.ts';
import { formatCost } from './format-cost.ts';
import { formatSteps, inclusionIn } from './format-effects.ts';
import { suggestedFormat } from './format-suggestion.ts';
import { heldAs, sensible } from './holding.ts';
import type { Method } from './method.ts';
import { groups } from './vocabulary.ts';

const method = (id: string): Method => {
  const found = methodById.get(id);
  if (!found) throw new Error(`no method ${id}`);
  return found;
};

const scale = fc.constantFrom(0, 1, 2, 3, 4) as fc.Arbitrary<0 | 1 | 2 | 3 | 4>;
const anyCase: fc.Arbitrary<Facts> = fc.record(
  {
    ...(Object.fromEntries(groups.map((group) => [`groups.${group}`, scale])) as Record<
      `groups.${(typeof groups)[number]}`,
      typeof scale
    >),
    'topic.spatial': scale,
    'budget.external_kdkk': fc.constantFrom(0, 5, 30, 100, 300),
    'support.childcare': fc.boolean(),
    'support.transport': fc.boolean(),
    'support.languages': fc.boolean(),
    'support.accessibility': fc.boolean(),
    'channels.analog_entry': fc.boolean(),
  },
  { requiredKeys: [] },
);

const untouched: Facts = Object.fromEntries(groups.map((group) => [`groups.${group}`, 0]));

test('a group that weighs more is never reached less by the format suggested', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(...methods),
      fc.constantFrom(...groups),
      fc.integer({ min: 0, max: 3 }),
      (facts, one, group, weight) => {
        const reached = (affected: number) => {
          const format = suggestedFormat(one, { ...facts, [`groups.${group}`]: affected });
          return inclusionIn(one, format)[group];
        };
        const [less, more] = [reached(weight), reached(weight + 1)];
        expect(more).toBeGreaterThanOrEqual(less);
        expect(coverage([more])).toBeGreaterThanOrEqual(coverage([less]));
      },
    ),
    { numRuns: 250 },
  );
});

test('a suggestion can be held, costs what there is, and names only what differs from the usual', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...methods), (facts, one) => {
      const format = suggestedFormat(one, facts);
      expect(sensible(one, format)).toEqual(format);
      if (Object.keys(format).length > 0) expect(heldAs(one, format)).not.toEqual(heldAs(one, {}));
      if (facts['support.childcare'] === false)
        expect([format.food, format.childCare]).toEqual([undefined, undefined]);
      if (facts['support.transport'] === false) expect(format.transport).toBeUndefined();
      if (facts['support.languages'] === false) expect(format.languages).toBeUndefined();
      if (facts['support.accessibility'] === false) expect(format.access).toBeUndefined();
      if (facts['channels.analog_entry'] === false)
        expect([format.paper, format.phone]).toEqual([undefined, undefined]);
      const { kdkk } = formatCost(one, format);
      const budget = facts['budget.external_kdkk'];
      const middle = (kdkk.low + kdkk.high + one.externalCostKdkk.low + one.externalCostKdkk.high) / 2;
      if (budget !== undefined && kdkk.high > 0) expect(middle).toBeLessThanOrEqual(budget);
    }),
    { numRuns: 250 },
  );
});

test('what the parts of a format move and cost adds up, but for the hour, the place and the food', () => {
  const part = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);
  fc.assert(
    fc.property(
      fc.constantFrom(...methods),
      fc.record({ time: part(...formatTimes), place: part(...formatPlaces), food: part(true) }),
      fc.record({ childCare: part(true), transport: part(true), paper: part(true), phone: part(true) }),
      part<Format>({ languages: 'interpreter' }, { access: ['loop', 'step-free'] }),
      (one, occasion, extras, help = {}) => {
        const parts: readonly Format[] = [occasion, extras, help];
        const all: Format = { ...occasion, ...extras, ...help };
        for (const group of groups) {
          const sum = parts.reduce((steps, format) => steps + formatSteps(one, format)[group], 0);
          expect(formatSteps(one, all)[group]).toBe(sum);
        }
        const kroner = parts.reduce((sum, format) => sum + formatCost(one, format).kdkk.high, 0);
        expect(formatCost(one, all).kdkk.high).toBeCloseTo(kroner);
      },
    ),
  );
});

describe('a good colleague would say', () => {
  test.each<[string, string, Facts, object]>([
    ['nothing, when nobody in particular is touched', 'borgermoede', untouched, {}],
    [
      'families: at the weekend, at the school',
      'dialogmoede',
      { ...untouched, 'groups.families': 4 },
      { time: 'weekend', place: 'school' },
    ],
    [
      'families, where they are hardest to bring: mind the children too',
      'borgermoede',
      { ...untouched, 'groups.families': 4 },
      { place: 'school', childCare: true },
    ],
    [
      'people who are not online: paper and telephone',
      'digital_hoering',
      { ...untouched, 'groups.lowdigital': 4 },
      { paper: true, phone: true },
    ],
    [
      'another mother tongue: an interpreter',
      'dialogmoede',
      { ...untouched, 'groups.nonnative': 4 },
      { languages: 'interpreter' },
    ],
    [
      'people with disabilities: in without steps',
      'borgermoede',
      { ...untouched, 'groups.disabled': 2 },
      { access: expect.arrayContaining(['step-free']) },
    ],
    [
      'nothing for those who only live there',
      'borgermoede',
      Object.fromEntries(groups.map((group) => [`groups.${group}`, 1])),
      {},
    ],
    ['far from town: a bus', 'borgermoede', { ...untouched, 'groups.dispersed': 4 }, { transport: true }],
  ])('%s', (_name, id, facts, expected) => {
    const format = suggestedFormat(method(id), facts);
    if (Object.keys(expected).length === 0) expect(format).toEqual({});
    else expect(format).toMatchObject(expected);
  });
});
