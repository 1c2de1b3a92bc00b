import { expect, test } from 'vitest';
import { suggestedLabels, suggestedLeft } from './suggestions.ts';

test('what rests on a suggestion is told in the order of the questions, and only while it is answered', () => {
  const plan = {
    suggested: ['scope', 'phase', 'law'],
    answers: { phase: 'proposal', scope: 'town' },
  } as const;
  expect(suggestedLeft(plan)).toEqual(['phase', 'scope']);
  expect(suggestedLabels('da', plan)).toEqual(['Hvor langt er I?', 'Hvor bor eller færdes de?']);
});
