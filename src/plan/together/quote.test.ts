import { expect, test } from 'vitest';
import { quote } from './quote.ts';

test.each([
  ['kort', 10, 'kort'],
  ['to\n\nlinjer', 20, 'to linjer'],
  ['et to tre fire fem', 12, 'et to tre…'],
  ['uafbrudtlangtord', 8, 'uafbrud…'],
])('%j in %i signs is %j', (text, most, expected) => {
  expect(quote(text, most)).toBe(expected);
});

test('a quote is never longer than it may be, and no sign is cut in two', () => {
  for (let most = 5; most < 40; most++) {
    const cut = quote(`${'🌳'.repeat(10)} ${'ord '.repeat(20)}`, most);
    expect(cut.length).toBeLessThanOrEqual(most);
    expect(cut.isWellFormed()).toBe(true);
  }
});
