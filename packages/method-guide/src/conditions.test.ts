import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LookUp, Truth } from './conditions.ts';
import { everyPart, judgeCondition, opposite, somePart } from './conditions.ts';
import type { Comparison } from './rule.ts';

const lookUp: LookUp = (fact) => {
  if (fact === 'conflict') return { known: 3 };
  if (fact === 'owner') return { known: null };
  return { needs: [fact] };
};
const conflictIsHigh: Comparison = { fact: 'conflict', op: 'gte', value: 3 };
const conflictIsLow: Comparison = { fact: 'conflict', op: 'lt', value: 3 };
const trustIsLow: Comparison = { fact: 'trust', op: 'lte', value: 1 };

test('a condition over an unknown fact is unknown and names the fact', () => {
  expect(judgeCondition(trustIsLow, lookUp)).toEqual({ needs: ['trust'] });
});

test('all is false when one part is false, whatever else is unknown', () => {
  expect(judgeCondition({ all: [trustIsLow, conflictIsLow] }, lookUp)).toBe(false);
  expect(judgeCondition({ all: [trustIsLow, conflictIsHigh] }, lookUp)).toEqual({ needs: ['trust'] });
});

test('any is true when one part is true, whatever else is unknown', () => {
  expect(judgeCondition({ any: [trustIsLow, conflictIsHigh] }, lookUp)).toBe(true);
  expect(judgeCondition({ any: [trustIsLow, conflictIsLow] }, lookUp)).toEqual({ needs: ['trust'] });
});

test('"asked, and there is none" is known: it equals null, and no number compares with it', () => {
  expect(judgeCondition({ fact: 'owner', op: 'eq', value: null }, lookUp)).toBe(true);
  expect(judgeCondition({ fact: 'owner', op: 'lt', value: 3 }, lookUp)).toBe(false);
});

test('two facts compare only when both are known', () => {
  const more: Comparison = { fact: 'conflict', op: 'gt_fact_x', value: ['trust', 1.5] };
  expect(judgeCondition(more, lookUp)).toEqual({ needs: ['trust'] });
  const itself: Comparison = { fact: 'conflict', op: 'lte_fact_x', value: ['conflict', 1] };
  expect(judgeCondition(itself, lookUp)).toBe(true);
});

test('a fact that does not apply is below and above nothing, also nothing unknown', () => {
  const less: Comparison = { fact: 'trust', op: 'lt_fact', value: 'owner' };
  expect(judgeCondition(less, lookUp)).toBe(false);
  expect(judgeCondition({ ...less, fact: 'owner', value: 'trust' }, lookUp)).toBe(false);
});

const truth: fc.Arbitrary<Truth> = fc.constantFrom<Truth>(true, false, { needs: ['a'] }, { needs: ['b'] });
const truths = fc.array(truth, { maxLength: 5 });

test('all and any are each other turned over (De Morgan)', () => {
  fc.assert(
    fc.property(truths, (parts) => {
      expect(opposite(everyPart(parts))).toEqual(somePart(parts.map(opposite)));
    }),
  );
});

test('the order of the parts does not matter', () => {
  fc.assert(
    fc.property(truths, (parts) => {
      expect(everyPart(parts.toReversed())).toEqual(everyPart(parts));
      expect(somePart(parts.toReversed())).toEqual(somePart(parts));
    }),
  );
});

test('an answer never changes what was already certain', () => {
  fc.assert(
    fc.property(truths, fc.boolean(), (parts, answer) => {
      const answered = parts.map((part) => (typeof part === 'boolean' ? part : answer));
      const before = everyPart(parts);
      if (typeof before === 'boolean') expect(everyPart(answered)).toBe(before);
      const beforeAny = somePart(parts);
      if (typeof beforeAny === 'boolean') expect(somePart(answered)).toBe(beforeAny);
    }),
  );
});
