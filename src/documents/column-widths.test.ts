import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

test('columns that have room for all of it share what is left', () => {
  expect(
    columnWidths(
      [
        { min: 20, cells: [40, 30] },
        { min: 20, cells: [60, 10] },
      ],
      140,
    ),
  ).toEqual([60, 80]);
});

test('a column of long texts gets the room that narrow figures do not need', () => {
  const figures = { min: 30, cells: [30, 62, 62, 62] };
  const texts = { min: 60, cells: [50, 700, 650, 800] };
  const names = { min: 70, cells: [50, 120, 140, 130] };
  const [name = 0, figure = 0, text = 0] = columnWidths([names, figures, texts], 480);
  expect(sum([name, figure, text])).toBeCloseTo(480);
  expect(figure).toBeLessThan(75);
  expect(text).toBeGreaterThan(250);
});

test('no column is narrower than its longest word, unless there is no room for the words', () => {
  const widths = columnWidths(
    [
      { min: 100, cells: [110] },
      { min: 90, cells: [2000] },
    ],
    300,
  );
  expect(widths[0]).toBeGreaterThanOrEqual(100);
  const crowded = columnWidths(
    [1, 2, 3, 4].map(() => ({ min: 200, cells: [900] })),
    300,
  );
  expect(sum(crowded)).toBeCloseTo(300);
  for (const one of crowded) expect(one).toBeCloseTo(75);
});
