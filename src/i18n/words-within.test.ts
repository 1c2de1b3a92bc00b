import { expect, test } from 'vitest';
import { wordsWithin } from './words-within.ts';

const found = (words: readonly string[], text: string) =>
  wordsWithin(words)(text)
    .filter(({ isFound }) => isFound)
    .map((piece) => piece.text);

test('the longest phrase is found, whole and letter for letter, and nothing of the text is lost', () => {
  const words = ['Havnen', 'Havnen i Lillerup', 'Hvor højt?', 'Pia'];
  const text = 'Havnen i Lillerup: Pia asks, Hvor højt? Piano and havnen are not hers.';
  expect(found(words, text)).toEqual(['Havnen i Lillerup', 'Pia', 'Hvor højt?']);
  expect(
    wordsWithin(words)(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('what looks like a pattern is only text, and no words find nothing', () => {
  expect(found(['(a|b)+ …'], 'See (a|b)+ … here')).toEqual(['(a|b)+ …']);
  expect(found([], 'Havnen')).toEqual([]);
  expect(found(['', 'x'], 'x')).toEqual([]);
});
