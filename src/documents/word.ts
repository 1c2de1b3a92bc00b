import type { ParagraphChild } from 'docx';
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { cleanText } from './clean-text.ts';
import { columnWidths } from './column-widths.ts';
import { foreignRuns } from './foreign-words.ts';
import type { Paper, PaperBlock, PaperCell, Run } from './paper.ts';
import { packAgain } from './word-parts.ts';
import { font, hairline, ink, language, numbering, page, soft, stylesFor, textWidth } from './word-styles.ts';

/** A document for Word: real headings, lists and header rows, the same bytes for the same paper. */
export async function paperToWord(paper: Paper): Promise<Uint8Array> {
  const clean = { ...paper, title: cleanText(paper.title), author: cleanText(paper.author) };
  const document = new Document({
    title: clean.title,
    creator: clean.author,
    styles: stylesFor(paper),
    numbering,
    sections: [
      {
        properties: { page },
        footers: { default: footerOf(paper) },
        children: [
          ...headOf(paper),
          ...paper.blocks.flatMap((block, i) => draw(paper, block, i)),
          ...end(paper),
        ],
      },
    ],
  });
  const captions = paper.blocks.flatMap((block) =>
    block.kind === 'table' ? [cleanText(block.caption)] : [],
  );
  return packAgain(new Uint8Array(await Packer.toArrayBuffer(document)), clean, captions);
}

/** Word wants a paragraph after the last table. */
const end = (paper: Paper) =>
  paper.blocks.at(-1)?.kind === 'table' ? [new Paragraph({ children: [] })] : [];

function runs(paper: Paper, some: readonly Run[], isStrong = false): ParagraphChild[] {
  return foreignRuns(paper)(some).flatMap((run) =>
    cleanText(run.text)
      .split('\n')
      .map(
        (text, i) =>
          new TextRun({
            text,
            ...(i > 0 ? { break: 1 } : {}),
            ...(run.strong || isStrong ? { bold: true } : {}),
            ...(run.language && run.language !== paper.language
              ? { language: { value: language[run.language] } }
              : {}),
          }),
      ),
  );
}

/** Committee, meeting, case; a hairline; the title. */
function headOf(paper: Paper): readonly Paragraph[] {
  const column = Math.max(1000, ...paper.lines.map(({ label }) => Math.min(3000, label.length * 95 + 300)));
  const lines = paper.lines.map(
    ({ label, value }, i) =>
      new Paragraph({
        style: 'PaperLine',
        tabStops: [{ type: TabStopType.LEFT, position: column }],
        indent: { left: column, hanging: column },
        ...(i === paper.lines.length - 1
          ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 8, color: hairline } } }
          : {}),
        children: [
          new TextRun({ text: cleanText(label), color: soft }),
          new TextRun({ children: [new Tab()] }),
          ...runs(paper, [{ text: value }]),
        ],
      }),
  );
  return [
    ...lines,
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(paper, [{ text: paper.title }]) }),
  ];
}

function draw(paper: Paper, block: PaperBlock, index: number): readonly (Paragraph | Table)[] {
  const before = paper.blocks[index - 1];
  const next = paper.blocks[index + 1];
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: before?.kind === 'page-break',
          children: runs(paper, [{ text: block.text }]),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(paper, block.runs), ...after(before), ...leadsIn(next) })];
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: runs(paper, block.runs) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            children: runs(paper, item),
            // Each list is an instance of its own, so that its numbers begin at one.
            numbering: { reference: block.isOrdered ? 'numbers' : 'bullets', level: 0, instance: index },
          }),
      );
    case 'table':
      return drawTable(paper, block, before);
    // The table beside a drawing says the same in words, and words can be mended in Word.
    case 'spans':
      return [];
    case 'page-break':
      return next?.kind === 'heading' ? [] : [new Paragraph({ children: [new PageBreak()] })];
  }
}

const after = (before: PaperBlock | undefined) =>
  before?.kind === 'table' ? { spacing: { before: 180 } } : {};

const leadsIn = (next: PaperBlock | undefined) =>
  next && /^(list|table|quote)$/.test(next.kind) ? { keepNext: true } : {};

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;

function drawTable(
  paper: Paper,
  block: TableBlock,
  before: PaperBlock | undefined,
): readonly (Paragraph | Table)[] {
  const widths = widthsOf(block);
  const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (content: PaperCell, i: number, heads: 'column' | 'row' | undefined) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      ...(heads === 'column' ? { borders: { bottom: rule(8, ink) } } : {}),
      children: [
        new Paragraph({
          style: 'PaperCell',
          keepNext: heads === 'column',
          children: runs(paper, content, heads !== undefined),
        }),
      ],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((text, i) => cell([{ text }], i, 'column')),
  });
  const rows = block.rows.map(
    ({ head, cells }) =>
      new TableRow({
        cantSplit: true,
        children: widths.map((_, i) =>
          i === 0 ? cell(head, i, 'row') : cell(cells[i - 1] ?? [], i, undefined),
        ),
      }),
  );
  const isSaid = before?.kind === 'heading' && before.text === block.caption;
  return [
    ...(isSaid
      ? []
      : [new Paragraph({ style: 'Caption', children: runs(paper, [{ text: block.caption }]) })]),
    new Table({
      rows: [header, ...rows],
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: 180 },
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: rule(4, hairline),
        insideHorizontal: rule(4, hairline),
      },
      tableLook: {
        firstRow: true,
        firstColumn: true,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    }),
  ];
}

/** A letter is about 105 twentieths of a point wide, more where another font stands in, and cells stand 180 apart. */
function widthsOf({ columns, rows }: TableBlock): readonly number[] {
  const text = (cell: PaperCell | undefined) => (cell ?? []).map((run) => run.text).join('');
  const extents = columns.map((column, i) => {
    const all = [column, ...rows.map(({ head, cells }) => text(i === 0 ? head : cells[i - 1]))];
    const word = Math.max(...all.flatMap((one) => one.split(/[ \n]/)).map((one) => one.length));
    return { min: word * 128 + 260, cells: all.map((one) => one.length * 105 + 200) };
  });
  return columnWidths(extents, textWidth).map(Math.round);
}

function footerOf(paper: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PaperFoot',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({
            font,
            children: [
              cleanText(paper.footer),
              new Tab(),
              `${paper.page.word} `,
              PageNumber.CURRENT,
              ` ${paper.page.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
