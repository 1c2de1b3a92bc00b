import type { PaperBlock, Run } from './paper.ts';
import type { Line } from './pdf-lines.ts';
import type { Element, Pen, TextStyle } from './pdf-pen.ts';

/** A block that has been measured and waits for its place. */
export type Laid = {
  readonly before: number;
  readonly after: number;
  /** What must have room on the page where the block begins. */
  readonly first: number;
  /** Does not stand alone at the foot of a page. */
  readonly keepsWithNext: boolean;
  readonly draw: () => void;
};

export const body: TextStyle = { size: 9.6, leading: 12.8 };
export const headings = {
  1: { size: 16, leading: 20 },
  2: { size: 11.2, leading: 14.5 },
  3: { size: 9.6, leading: 12.8 },
} as const satisfies Record<1 | 2 | 3, TextStyle>;

const quoteStyle: TextStyle = { size: 10.8, leading: 15 };

type Block<Kind> = Extract<PaperBlock, { kind: Kind }>;

/** At the foot and at the head of a page stand two lines or none. */
const together = 2;

/** Lines of one element over as many pages as they need. `begin` draws what stands beside the first of them. */
function flow(
  pen: Pen,
  lines: readonly Line[],
  style: TextStyle,
  put: (lines: readonly Line[]) => void,
): void {
  let rest = lines;
  for (;;) {
    const room = Math.floor((pen.bottom - pen.y + 0.01) / style.leading);
    const all = rest.length <= room;
    const some = all ? rest.length : Math.min(room, rest.length - together);
    if (all || some >= together || pen.isAtTop) {
      const now = rest.slice(0, Math.max(1, some));
      put(now);
      pen.y += now.length * style.leading;
      rest = rest.slice(now.length);
    }
    if (rest.length === 0) return;
    pen.newPage();
  }
}

const firstOf = (lines: readonly Line[], { leading }: TextStyle) =>
  (lines.length <= together + 1 ? lines.length : together) * leading;

export function layHeading(
  pen: Pen,
  parent: Element,
  { level, text }: Block<'heading'>,
  mark: () => void,
): Laid {
  const style = headings[level];
  const lines = pen.lines([{ text, strong: true }], style);
  const height = lines.length * style.leading;
  return {
    before: level === 2 ? 9.5 : 8,
    after: level === 2 ? 2.5 : 1.5,
    first: height,
    keepsWithNext: true,
    draw: () => {
      mark();
      pen.write(pen.element(`H${level}`, parent), `H${level}`, lines, style, pen.left, pen.y);
      pen.y += height;
    },
  };
}

export function layParagraph(
  pen: Pen,
  parent: Element,
  { runs }: Block<'paragraph'>,
  leadsIn: boolean,
): Laid {
  const lines = pen.lines(runs, body);
  return {
    before: 0,
    after: 4.5,
    first: leadsIn && lines.length <= 3 ? lines.length * body.leading : firstOf(lines, body),
    keepsWithNext: leadsIn && lines.length <= 3,
    draw: () => {
      const element = pen.element('P', parent);
      flow(pen, lines, body, (some) => pen.write(element, 'P', some, body, pen.left, pen.y));
    },
  };
}

export function layQuote(pen: Pen, parent: Element, { runs }: Block<'quote'>): Laid {
  const indent = 16;
  const lines = pen.lines(runs, quoteStyle, pen.width - indent);
  return {
    before: 3,
    after: 6,
    first: Math.min(lines.length, 12) * quoteStyle.leading,
    keepsWithNext: false,
    draw: () => {
      const element = pen.element('P', pen.element('BlockQuote', parent));
      flow(pen, lines, quoteStyle, (some) => {
        pen.bar(pen.left + 1, pen.y + 1, pen.y + some.length * quoteStyle.leading - 1, 1.6);
        pen.write(element, 'P', some, quoteStyle, pen.left + indent, pen.y);
      });
    },
  };
}

export function layList(pen: Pen, parent: Element, { isOrdered, items }: Block<'list'>): Laid {
  const indent = isOrdered && items.length > 9 ? 24 : 18;
  const gap = 1.5;
  const laid = items.map((runs) => pen.lines(runs, body, pen.width - indent));
  return {
    before: 0,
    after: 5,
    first: laid[0] ? firstOf(laid[0], body) : 0,
    keepsWithNext: false,
    draw: () => {
      if (items.length === 0) return;
      const list = pen.element('L', parent);
      list.dictionary.data.A = { O: 'List', ListNumbering: isOrdered ? 'Decimal' : 'Disc' };
      for (const [i, lines] of laid.entries()) {
        if (i > 0) pen.y += gap;
        // The last item is not left alone on the next page.
        const last = i === items.length - 2 ? laid[i + 1] : undefined;
        const needed = last ? lines.length * body.leading + gap + firstOf(last, body) : firstOf(lines, body);
        if (pen.y + needed > pen.bottom + 0.01 && !pen.isAtTop) pen.newPage();
        layItem(pen, list, isOrdered ? `${i + 1}.` : '•', lines, indent);
      }
    },
  };
}

function layItem(pen: Pen, list: Element, label: string, lines: readonly Line[], indent: number): void {
  const item = pen.element('LI', list);
  const strong: readonly Run[] = [{ text: label, strong: label !== '•' }];
  pen.write(pen.element('Lbl', item), 'Lbl', pen.lines(strong, body), body, pen.left, pen.y);
  const element = pen.element('LBody', item);
  flow(pen, lines, body, (some) => pen.write(element, 'LBody', some, body, pen.left + indent, pen.y));
}
