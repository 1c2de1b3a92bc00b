import { expect, test } from 'vitest';
import { coverage, coverageWord, groupCoverage, isMain } from './coverage.ts';

test('one method covers by its own scale: 0, 0.11, 0.32, 0.58, 0.90', () => {
  const rounded = ([0, 1, 2, 3, 4] as const).map((scale) => Number(coverage([scale]).toFixed(2)));
  expect(rounded).toEqual([0, 0.11, 0.32, 0.58, 0.9]);
});

test('two methods cover what neither misses alone: 1 - 0.415 × 0.682 = 0.72', () => {
  expect(coverage([3, 2])).toBeCloseTo(1 - (1 - 0.9 * 0.75 ** 1.5) * (1 - 0.9 * 0.5 ** 1.5), 10);
  expect(coverage([3, 2])).toBeCloseTo(0.717, 3);
});

test('more methods never cover less, and nothing covers all', () => {
  expect(coverage([4, 4, 4])).toBeGreaterThan(coverage([4, 4]));
  expect(coverage([4, 4, 4])).toBeLessThan(1);
});

test('a step that only tells covers nobody', () => {
  const letter = { method: 'infobrev', slot: 'tell' } as const;
  expect(isMain(letter)).toBe(false);
  expect(groupCoverage([letter]).elderly).toBe(0);
});

test('good, fair and poor are from 0.7, from 0.4 and below', () => {
  expect([0.7, 0.69, 0.4, 0.39].map(coverageWord)).toEqual(['good', 'fair', 'fair', 'poor']);
});
