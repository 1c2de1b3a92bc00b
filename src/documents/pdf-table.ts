import { columnWidths } from './column-widths.ts';
import type { PaperBlock, PaperCell, Run } from './paper.ts';
import type { Laid } from './pdf-blocks.ts';
import type { Line } from './pdf-lines.ts';
import type { Element, Pen, TextStyle } from './pdf-pen.ts';
import { hairline, ink, sheet, soft } from './pdf-pen.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;

const cellStyle: TextStyle = { size: 8.8, leading: 11.8 };
const headStyle: TextStyle = { size: 8.4, leading: 12, colour: soft };
const captionStyle: TextStyle = { size: 9, leading: 13, colour: soft };
const gap = 14;
const padding = 2.2;

type Column = { readonly x: number; readonly width: number };
type Row = { readonly cells: readonly (readonly Line[])[]; readonly height: number };

const strong = (runs: PaperCell): readonly Run[] => runs.map((run) => ({ ...run, strong: true }));

export function layTable(pen: Pen, parent: Element, table: Table, showsCaption: boolean): Laid {
  const head = table.columns.map((text): PaperCell => [{ text, strong: true }]);
  const body = table.rows.map(({ head: first, cells }) => [strong(first), ...cells]);
  const columns = columnsFor(pen, [head, ...body]);
  const caption = pen.lines([{ text: table.caption }], captionStyle);
  const rowOf = (cells: readonly PaperCell[], style: TextStyle): Row => {
    const lines = columns.map(({ width }, i) => pen.lines(cells[i] ?? [], style, width));
    return {
      cells: lines,
      height: Math.max(...lines.map((one) => one.length)) * style.leading + 2 * padding,
    };
  };
  const header = rowOf(head, headStyle);
  const rows = body.map((cells) => rowOf(cells, cellStyle));
  const above = showsCaption ? caption.length * captionStyle.leading : 0;
  return {
    before: 3,
    after: 8,
    first: Math.min(above + header.height + (rows[0]?.height ?? 0), pen.bottom - sheet.top),
    keepsWithNext: false,
    draw: () => {
      const element = pen.element('Table', parent, showsCaption ? {} : { title: table.caption });
      if (showsCaption) {
        pen.write(pen.element('Caption', element), 'Caption', caption, captionStyle, pen.left, pen.y);
        pen.y += above;
      }
      drawHeader(pen, pen.element('TR', pen.element('THead', element)), columns, header);
      const group = rows.length > 0 ? pen.element('TBody', element) : element;
      for (const row of rows) drawRow(pen, group, columns, header, row);
    },
  };
}

function drawHeader(pen: Pen, row: Element, columns: readonly Column[], header: Row): void {
  for (const [i, { x }] of columns.entries())
    pen.write(
      pen.element('TH', row, { scope: 'Column' }),
      'TH',
      header.cells[i] ?? [],
      headStyle,
      x,
      pen.y + padding,
    );
  endHeader(pen, header);
}

/** On later pages for the eye only: whoever listens has heard it. */
function repeatHeader(pen: Pen, columns: readonly Column[], header: Row): void {
  pen.artifact('Pagination', () => {
    for (const [i, { x }] of columns.entries())
      pen.plain(header.cells[i] ?? [], headStyle, x, pen.y + padding);
  });
  endHeader(pen, header);
}

function endHeader(pen: Pen, header: Row): void {
  pen.y += header.height;
  pen.rule(pen.left, pen.left + pen.width, pen.y, 0.9, ink);
}

/** A row stays in one piece, unless it is taller than a page. */
function drawRow(pen: Pen, group: Element, columns: readonly Column[], header: Row, row: Row): void {
  const room = pen.bottom - sheet.top - header.height;
  if (
    pen.y + row.height > pen.bottom + 0.01 &&
    (row.height <= room || pen.y + 4 * cellStyle.leading > pen.bottom)
  ) {
    pen.newPage();
    repeatHeader(pen, columns, header);
  }
  const element = pen.element('TR', group);
  const cells = columns.map((_, i) =>
    i === 0 ? pen.element('TH', element, { scope: 'Row' }) : pen.element('TD', element),
  );
  let from = 0;
  const count = Math.max(...row.cells.map((lines) => lines.length));
  for (;;) {
    const fit = Math.max(1, Math.floor((pen.bottom - pen.y - 2 * padding + 0.01) / cellStyle.leading));
    for (const [i, { x }] of columns.entries()) {
      const cell = cells[i];
      const lines = (row.cells[i] ?? []).slice(from, from + fit);
      if (cell) pen.write(cell, i === 0 ? 'TH' : 'TD', lines, cellStyle, x, pen.y + padding);
    }
    pen.y += Math.min(fit, count - from) * cellStyle.leading + 2 * padding;
    pen.rule(pen.left, pen.left + pen.width, pen.y, 0.5, hairline);
    from += fit;
    if (from >= count) return;
    pen.newPage();
    repeatHeader(pen, columns, header);
  }
}

function columnsFor(pen: Pen, rows: readonly (readonly PaperCell[])[]): readonly Column[] {
  const count = rows[0]?.length ?? 0;
  const room = pen.width - gap * Math.max(0, count - 1);
  const extents = Array.from({ length: count }, (_, i) => {
    const all = rows.map((cells, at) => pen.extent(cells[i] ?? [], at === 0 ? headStyle : cellStyle));
    return {
      min: Math.max(...all.map(({ min }) => min)) + 0.5,
      cells: all.map(({ max }) => Math.min(max + 0.5, room * 4)),
    };
  });
  let x = pen.left;
  return columnWidths(extents, room).map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}
