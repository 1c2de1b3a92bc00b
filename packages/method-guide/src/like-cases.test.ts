import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseProfile } from './documented-cases.ts';
import { documentedCases } from './documented-cases.ts';
import { legalFrames, scopes } from './facts.ts';
import { likeCases, likeness } from './like-cases.ts';
import { sources } from './sources.ts';
import { phases, values } from './vocabulary.ts';

const profiles: fc.Arbitrary<CaseProfile> = fc.record(
  {
    phase: fc.constantFrom(...phases),
    law: fc.constantFrom(...legalFrames),
    purpose: fc.constantFrom(...values),
    purposesToo: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }),
    scope: fc.constantFrom(...scopes),
    conflict: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  },
  { requiredKeys: ['purpose'] },
);

test('a case is most like itself', () => {
  fc.assert(
    fc.property(profiles, profiles, (one, other) => {
      expect(likeness(one, one)).toBe(1);
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
      expect(likeness(one, other)).toBeLessThanOrEqual(1);
    }),
  );
});

test('each documented case comes first when one asks for a case like it', () => {
  for (const one of documentedCases) {
    const [first] = likeCases(one.profile);
    expect(first && likeness(one.profile, first.case.profile)).toBe(1);
    expect(first?.case.id, one.id).toBe(one.id);
  }
});

test('a wild case about traffic in a town is most like the one of the old town, and says why', () => {
  const [first] = likeCases({ purpose: 'understand', phase: 'develop', conflict: 4, scope: 'town' });
  expect(first?.case.id).toBe('koebenhavn-middelalderby');
  expect(first?.alikeIn).toEqual(['phase', 'conflict', 'scope']);
});

test('nothing is like a case that nobody knows anything about, and the collection keeps its order', () => {
  expect(likeness({}, { purpose: 'map' })).toBe(0);
  expect(likeCases({}).map((like) => like.case.id)).toEqual(documentedCases.map(({ id }) => id));
});

test('every case has words in both languages, and sources that are there', () => {
  expect(new Set(documentedCases.map(({ id }) => id)).size).toBe(documentedCases.length);
  for (const { id, name, asked, did, became, sources: keys } of documentedCases) {
    for (const text of [name, asked, did, became]) {
      expect(text.da, id).toMatch(/\S/);
      expect(text.en, id).toMatch(/\S/);
    }
    expect(keys.length, id).toBeGreaterThan(0);
    for (const key of keys) expect(sources[key], `${id} ${key}`).toBeDefined();
  }
});
