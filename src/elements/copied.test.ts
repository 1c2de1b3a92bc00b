import { expect, test } from 'vitest';
import type { Copied } from './copied.ts';
import { asHtml, asPlainText } from './copied.ts';

const part: readonly Copied[] = [
  { kind: 'paragraph', text: 'Forvaltningen indstiller,' },
  { kind: 'list', isOrdered: true, items: ['at A & B godkendes,', 'at <3 timer afsættes.'] },
  { kind: 'list', isOrdered: false, items: ['Åbent'] },
  {
    kind: 'table',
    rows: [
      [
        { isHead: true, text: 'Metode' },
        { isHead: true, text: 'Timer' },
      ],
      [
        { isHead: true, text: 'Kortet' },
        { isHead: false, text: '40–60' },
      ],
    ],
  },
];

test('as plain text a list is numbered, and a table has a line a row', () => {
  expect(asPlainText(part)).toBe(
    'Forvaltningen indstiller,\n\n1. at A & B godkendes,\n2. at <3 timer afsættes.\n\n- Åbent\n\nMetode\tTimer\nKortet\t40–60',
  );
});

test('as formatted text a table is a table, and signs are only signs', () => {
  expect(asHtml(part)).toBe(
    '<p>Forvaltningen indstiller,</p><ol><li>at A &amp; B godkendes,</li><li>at &lt;3 timer afsættes.</li></ol>' +
      '<ul><li>Åbent</li></ul><table border="1"><tr><th>Metode</th><th>Timer</th></tr>' +
      '<tr><th>Kortet</th><td>40–60</td></tr></table>',
  );
});
