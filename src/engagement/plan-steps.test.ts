import { expect, test } from 'vitest';
import { hasMain } from './plan-steps.ts';

test('a letter alone is no plan', () => {
  expect(hasMain([{ method: 'infobrev', slot: 'tell' }])).toBe(false);
  expect(hasMain([{ method: 'assisteret_deltagelse', slot: 'open' }])).toBe(false);
  expect(hasMain([{ method: 'kortinput', slot: 'open' }])).toBe(true);
});
