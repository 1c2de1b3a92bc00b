import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test('what only one side says is marked where they share something', () => {
  expect(piecesOf(['ældre', 'unge'], ['ældre'])).toEqual([
    { text: 'ældre', isOnly: false },
    { text: 'unge', isOnly: true },
  ]);
  expect(piecesOf(['Nordkajen'], ['Havnen'])).toEqual([{ text: 'Nordkajen', isOnly: false }]);
  expect(piecesOf([], ['Havnen'])).toEqual([]);
});
