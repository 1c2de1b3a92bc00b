import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath, safeHref } from './safe-href.ts';

test.each([
  ['https://lillerup.example/plan', 'https://lillerup.example/plan'],
  ['mailto:anna@lillerup.example', 'mailto:anna@lillerup.example'],
  ['tel:+4500000000', 'tel:+4500000000'],
  ['/planer/3?x=1#top', '/planer/3?x=1#top'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['//evil.example', undefined],
  ['/\\evil.example', undefined],
  ['planer', undefined],
  ['', undefined],
])('%j becomes %j', (address, href) => {
  expect(safeHref(address)).toBe(href);
});

test('an own path leads to this site, whatever was written', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('/', '\\', '.', '@', '\t', '\n', 'evil.example', '%2f', '%5c', ':', '?', '#'))
      .map((parts) => `/${parts.join('')}`),
  );
  fc.assert(
    fc.property(anything, (address) => {
      const path = ownPath(address);
      if (path === undefined) return;
      expect(new URL(path, 'https://lillerup.example').origin).toBe('https://lillerup.example');
      expect(path.startsWith('/') && !/[\r\n\\]/.test(path.split(/[?#]/)[0] ?? '')).toBe(true);
    }),
  );
});
