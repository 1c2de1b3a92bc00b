import { expect, test } from 'vitest';
import { eventWords } from './event-words.ts';

test('what happened is said in both languages, and what nobody has words for changed the plan', () => {
  expect(eventWords('da', 'begun')).toBe('begyndte på planen');
  expect(eventWords('en', 'gone-on')).toBe('went on anyway');
  expect(eventWords('da', 'never-heard-of')).toBe('ændrede planen');
});
