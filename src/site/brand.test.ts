import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandStyles, computeBrand, contrast, leastContrast } from './brand.ts';

const linen = '#f7f4ed';
const ink = '#1b2225';
const korn = '#ffd465';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('black on white is 21, a colour on itself is 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#0f5561', '#0f5561')).toBe(1);
});

test('a yellow is refused, with the same yellow darkened until white can be read on it', () => {
  const result = computeBrand('#f2b705');
  expect(result).toMatchObject({ ok: false, problem: { kind: 'too-light', contrast: 1.8 } });
  if (result.ok || result.problem.kind !== 'too-light') throw new Error('unexpected');
  expect(contrast(result.problem.suggestion, '#ffffff')).toBeGreaterThanOrEqual(leastContrast);
  expect(computeBrand(result.problem.suggestion).ok).toBe(true);
});

test('words that are not a colour are told apart from a colour that is too light', () => {
  for (const text of ['', 'teal', '#12', 'rgb(0,0,0)', '#0f5561;}body{display:none'])
    expect(computeBrand(text)).toEqual({ ok: false, problem: { kind: 'not-a-colour' } });
});

test('a colour may be written with or without its sign, and in capitals', () => {
  expect(computeBrand('0F5561')).toEqual(computeBrand('#0f5561'));
});

test('every suggestion is accepted', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const result = computeBrand(colour);
      if (result.ok || result.problem.kind !== 'too-light') return;
      expect(computeBrand(result.problem.suggestion).ok).toBe(true);
    }),
  );
});

test('whatever colour is accepted, everything written in it or on it can be read', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      const result = computeBrand(colour);
      if (!result.ok) return;
      const { brand, dark, darker, tint, wash } = result.value;
      const atLeast = (one: string, other: string, wanted: number) =>
        expect(contrast(one, other), `${one} on ${other} for ${colour}`).toBeGreaterThanOrEqual(wanted);
      atLeast('#ffffff', brand, 4.5);
      atLeast('#ffffff', darker, 7);
      atLeast(korn, brand, 3);
      for (const ground of [linen, tint, wash, '#ffffff']) {
        atLeast(dark, ground, 4.5);
        atLeast(ink, ground, 7);
        atLeast(brand, ground, 3);
      }
    }),
  );
});

test('the style sheet holds six values and nothing else', () => {
  const result = computeBrand('#0f5561');
  if (!result.ok) throw new Error('unexpected');
  expect(brandStyles(result.value)).toMatch(/^:root\{(--mv-brand[a-z-]*:#[0-9a-f]{6};?){6}\}\n$/);
});
