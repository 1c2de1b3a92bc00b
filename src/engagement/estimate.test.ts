import { expect, test } from 'vitest';
import { roughly, roughSpan } from './estimate.ts';

test('an estimate is said with its first two figures', () => {
  expect([0, 3.4, 84, 99.6, 145, 1221, 454_595].map(roughly)).toEqual([0, 3, 84, 100, 150, 1200, 450_000]);
  expect(roughSpan({ low: 51.43, high: 454.6 })).toEqual({ low: 51, high: 450 });
});
