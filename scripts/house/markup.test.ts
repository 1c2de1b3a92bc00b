import { expect, test } from 'vitest';
import { forbiddenMarkup, unknownElements } from './markup.ts';

const page = (jsx: string) => [{ path: 'src/site/front-page.tsx', text: `export const A = () => ${jsx};` }];

test.each([
  '<p style="color: red">A</p>',
  '<div><style>p {}</style></div>',
  '<script>alert(1)</script>',
  '<script dangerouslySetInnerHTML={{ __html: code }} />',
  '<button onClick={press}>A</button>',
  '<body onload="go()">A</body>',
])('%s is refused, because the content security policy forbids it', (jsx) => {
  expect(forbiddenMarkup(page(jsx))).toHaveLength(1);
});

test('style sheets made in script are refused', () => {
  expect(forbiddenMarkup([{ path: 'src/ui/a.tsx', text: "import { css } from 'hono/css';" }])).toHaveLength(
    1,
  );
});

test('a script with an address and a drawn length are fine', () => {
  expect(
    forbiddenMarkup(page('<svg><script type="module" src={a} /><rect width="3" class="bar" /></svg>')),
  ).toEqual([]);
});

test('a custom element without its file is told', () => {
  expect(unknownElements(page('<count-down>A</count-down>'))).toEqual([
    'src/site/front-page.tsx: uses <count-down>, which no file in src/elements defines',
  ]);
});

test('a file that defines another name than its own does not count', () => {
  const wrong = { path: 'src/elements/count-down.ts', text: "customElements.define('count-up', CountUp);" };
  expect(unknownElements([...page('<count-down>A</count-down>'), wrong])).toHaveLength(1);
});

test('a custom element with its file is fine', () => {
  const own = { path: 'src/elements/count-down.ts', text: "customElements.define('count-down', CountDown);" };
  expect(unknownElements([...page('<count-down>A</count-down>'), own])).toEqual([]);
});
