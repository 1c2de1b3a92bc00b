/** A piece of a text, and whether it is one of the words that were looked for. */
export type PieceOfText = { readonly text: string; readonly isFound: boolean };

type Divide = (text: string) => readonly PieceOfText[];

const made = new WeakMap<readonly string[], Divide>();

/**
 * Divides texts where some words or phrases stand in them, whole and letter for letter; the longest is found first. Made
 * once for each list: a document asks for every sentence of it.
 */
export function wordsWithin(words: readonly string[]): Divide {
  const divide = made.get(words) ?? divideAt(words);
  made.set(words, divide);
  return divide;
}

function divideAt(words: readonly string[]): Divide {
  const sought = [...new Set(words)].filter((one) => one.length > 1);
  if (sought.length === 0) return (text) => [{ text, isFound: false }];
  const either = sought
    .toSorted((one, other) => other.length - one.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'u');
  return (text) =>
    text
      .split(pattern)
      .map((piece, i) => ({ text: piece, isFound: i % 2 === 1 }))
      .filter((piece) => piece.text !== '');
}
