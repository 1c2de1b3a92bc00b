import { expect, test } from 'vitest';
import { answerText } from './answer-text.ts';

const areas = [{ slug: 'havn', name: 'Havn og Strand' }];

test('an area is said by the name the municipality gave it, and by its key when it is gone', () => {
  expect(answerText('da', 'areas', ['havn', 'midtby'], areas)).toBe('Havn og Strand · midtby');
  expect(answerText('da', 'law', ['lokalplan'], areas)).toBe('Lokalplan');
  expect(answerText('da', 'areas', undefined, areas)).toBe('');
});
