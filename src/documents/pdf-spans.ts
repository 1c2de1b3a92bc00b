import type { PaperBlock } from './paper.ts';
import type { Laid } from './pdf-blocks.ts';
import type { Element, Pen, TextStyle } from './pdf-pen.ts';
import { hairline, ink, soft } from './pdf-pen.ts';

type Spans = Extract<PaperBlock, { kind: 'spans' }>;

const labelStyle: TextStyle = { size: 8.4, leading: 11 };
const tickStyle: TextStyle = { size: 7.4, leading: 11, colour: soft };
const labelWidth = 150;
const rowGap = 5;
const barHeight = 6.5;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Bars and points on a scale of days. */
export function laySpans(pen: Pen, parent: Element, block: Spans): Laid {
  const labels = block.spans.map(({ label, look }) =>
    pen.lines([{ text: label, strong: look === 'point' }], labelStyle, labelWidth - 12),
  );
  const heights = labels.map((lines) => lines.length * labelStyle.leading + rowGap);
  const height = tickStyle.leading + 4 + heights.reduce((sum, one) => sum + one, 0);
  const draw = () => {
    const { left, width, y: top } = pen;
    const bbox = [left, top, left + width, top + height] as const;
    const figure = pen.element('Figure', parent, { alt: block.alternative, bbox });
    pen.mark(figure, 'Figure', () => {
      drawScale(pen, block, top, height);
      let y = top + tickStyle.leading + 4;
      for (const [i, span] of block.spans.entries()) {
        pen.plain(labels[i] ?? [], labelStyle, left, y + rowGap / 2);
        drawBar(pen, block, span, y + (heights[i] ?? 0) / 2);
        y += heights[i] ?? 0;
      }
    });
    pen.y += height;
  };
  return { before: 6, after: 14, first: height, keepsWithNext: false, draw };
}

function place(pen: Pen, { from, to }: Spans, day: string, plus = 0): number {
  const whole = Math.max(1, dayNumber(to) - dayNumber(from) + 1);
  const share = Math.min(1, Math.max(0, (dayNumber(day) + plus - dayNumber(from)) / whole));
  return pen.left + labelWidth + share * (pen.width - labelWidth);
}

function drawScale(pen: Pen, block: Spans, top: number, height: number): void {
  let free = 0;
  for (const { day, label } of block.ticks) {
    const x = place(pen, block, day);
    const width = pen.extent([{ text: label }], tickStyle).max;
    // A name that would run into the one before it, or over the edge, is left out.
    const isNamed = x >= free && x + 3 + width <= pen.left + pen.width;
    pen.canvas
      .moveTo(x, isNamed ? top + 2 : top + tickStyle.leading)
      .lineTo(x, top + height)
      .lineWidth(0.5)
      .strokeColor(hairline)
      .stroke();
    if (!isNamed) continue;
    pen.plain(pen.lines([{ text: label }], tickStyle), tickStyle, x + 3, top);
    free = x + width + 8;
  }
}

function drawBar(pen: Pen, block: Spans, span: Spans['spans'][number], middle: number): void {
  const from = place(pen, block, span.from);
  const to = place(pen, block, span.to, 1);
  const half = barHeight / 2;
  if (span.look === 'point') {
    const x = (from + to) / 2;
    const tips = [
      [x, middle - half - 1],
      [x + half + 1, middle],
      [x, middle + half + 1],
      [x - half - 1, middle],
    ];
    pen.canvas.polygon(...tips).fill(ink);
    return;
  }
  const bar = pen.canvas.lineWidth(0.9).rect(from, middle - half, Math.max(3, to - from), barHeight);
  bar.fillAndStroke(span.look === 'filled' ? ink : '#ffffff', ink);
}
