import PDFDocument from 'pdfkit';
import { cleanText } from './clean-text.ts';
import { fonts } from './fonts.ts';
import type { Paper, PaperBlock } from './paper.ts';
import type { Laid } from './pdf-blocks.ts';
import { headings, layHeading, layList, layParagraph, layQuote } from './pdf-blocks.ts';
import type { Line } from './pdf-lines.ts';
import { metadataOf, producer } from './pdf-metadata.ts';
import type { Element, TextStyle } from './pdf-pen.ts';
import { hairline, languageOf, Pen, sheet, soft } from './pdf-pen.ts';
import { laySpans } from './pdf-spans.ts';
import { layTable } from './pdf-table.ts';

declare global {
  namespace PDFKit {
    interface PDFOutline {
      addItem(title: string, options: { expanded?: boolean; pageNumber?: number; top?: number }): PDFOutline;
    }
  }
}

type Mark = { readonly level: 2 | 3; readonly text: string; readonly page: number; readonly top: number };

/** A document as tagged PDF (PDF/A-2a and PDF/UA-1), the same bytes for the same paper. */
export async function paperToPdf(paper: Paper): Promise<Uint8Array> {
  const clean = { ...paper, title: cleanText(paper.title), author: cleanText(paper.author) };
  const { files } = fonts();
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: languageOf(paper),
    font: files.regular,
    bufferPages: true,
    info: {
      Title: clean.title,
      Author: clean.author,
      Producer: producer,
      Creator: producer,
      CreationDate: paper.at,
    },
  });
  Object.assign(doc, { _addInfo: () => doc.appendXML(metadataOf(clean)) });
  const bytes = collect(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const pen = new Pen(doc, fonts(), paper);
  drawHead(pen, root, clean);
  const marks = drawBlocks(pen, root, paper.blocks);
  drawFeet(pen, paper);
  drawOutline(doc, clean.title, marks);
  doc.end();
  return bytes;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

const lineStyle: TextStyle = { size: 8.6, leading: 13.2 };

/** Committee, meeting, case; a hairline; the title. */
function drawHead(pen: Pen, root: Element, paper: Paper): void {
  if (paper.lines.length > 0) {
    const labels = paper.lines.map(({ label }) => [{ text: label }]);
    const column = Math.min(150, Math.max(...labels.map((runs) => pen.extent(runs, lineStyle).max)) + 14);
    const list = pen.element('L', root);
    list.dictionary.data.A = { O: 'List', ListNumbering: 'None' };
    for (const { label, value } of paper.lines) {
      const item = pen.element('LI', list);
      const name = pen.lines([{ text: label }], { ...lineStyle }, column - 6);
      const lines = pen.lines([{ text: value }], lineStyle, pen.width - column);
      pen.write(pen.element('Lbl', item), 'Lbl', name, { ...lineStyle, colour: soft }, pen.left, pen.y);
      pen.write(pen.element('LBody', item), 'LBody', lines, lineStyle, pen.left + column, pen.y);
      pen.y += Math.max(name.length, lines.length) * lineStyle.leading;
    }
    pen.y += 6;
    pen.rule(pen.left, pen.left + pen.width, pen.y, 0.5, hairline);
    pen.y += 12;
  }
  const title = pen.lines([{ text: paper.title, strong: true }], headings[1]);
  pen.write(pen.element('H1', root), 'H1', title, headings[1], pen.left, pen.y);
  pen.y += title.length * headings[1].leading;
}

/** Blocks under each other; none begins where it has no room to begin, and no heading is left alone. */
function drawBlocks(pen: Pen, root: Element, blocks: readonly PaperBlock[]): readonly Mark[] {
  const marks: Mark[] = [];
  const laid = blocks.map((block, i) => lay(pen, root, block, blocks[i - 1], blocks[i + 1], marks));
  const needed = (i: number): number => {
    const one = laid[i];
    if (!one) return 0;
    const next = laid[i + 1];
    return one.first + (one.keepsWithNext && next ? Math.max(one.after, next.before) + needed(i + 1) : 0);
  };
  let after = 6;
  for (const [i, one] of laid.entries()) {
    if (!one) {
      if (!pen.isAtTop) pen.newPage();
      continue;
    }
    const space = Math.max(after, one.before);
    if (!pen.isAtTop && pen.y + space + needed(i) > pen.bottom + 0.01) pen.newPage();
    if (!pen.isAtTop) pen.y += space;
    one.draw();
    after = one.after;
  }
  return marks;
}

/** Nothing for a page break. */
function lay(
  pen: Pen,
  root: Element,
  block: PaperBlock,
  before: PaperBlock | undefined,
  next: PaperBlock | undefined,
  marks: Mark[],
): Laid | undefined {
  switch (block.kind) {
    case 'heading':
      return layHeading(pen, root, block, () =>
        marks.push({ level: block.level, text: cleanText(block.text), page: pen.page, top: pen.y }),
      );
    case 'paragraph':
      return layParagraph(
        pen,
        root,
        block,
        next !== undefined && /^(list|table|quote|spans)$/.test(next.kind),
      );
    case 'list':
      return layList(pen, root, block);
    case 'quote':
      return layQuote(pen, root, block);
    case 'table':
      return layTable(pen, root, block, !(before?.kind === 'heading' && before.text === block.caption));
    case 'spans':
      return laySpans(pen, root, block);
    case 'page-break':
      return undefined;
  }
}

const footStyle: TextStyle = { size: 7.8, leading: 11, colour: soft };

/** What the paper is, and which page; the last word stands on the right. */
function drawFeet(pen: Pen, paper: Paper): void {
  const { start, count } = pen.canvas.bufferedPageRange();
  const top = sheet.height - 44;
  for (let i = 0; i < count; i++) {
    pen.canvas.switchToPage(start + i);
    const page = pen.lines([{ text: `${paper.page.word} ${i + 1} ${paper.page.of} ${count}` }], footStyle);
    const width = pen.extent(
      [{ text: `${paper.page.word} ${i + 1} ${paper.page.of} ${count}` }],
      footStyle,
    ).max;
    const foot = firstLine(pen.lines([{ text: paper.footer }], footStyle, pen.width - width - 20));
    pen.artifact('Pagination', () => {
      pen.plain(foot, footStyle, pen.left, top);
      pen.plain(page, footStyle, pen.left + pen.width - width, top);
    });
  }
}

function firstLine([line = [], ...more]: readonly Line[]): readonly Line[] {
  return [more.length === 0 ? line : [...line, { text: '…', cut: 'regular' }]];
}

/** The headings at the side, where there is something to leaf through. */
function drawOutline(doc: PDFKit.PDFDocument, title: string, marks: readonly Mark[]): void {
  if (doc.bufferedPageRange().count < 2) return;
  const top = doc.outline.addItem(title, { expanded: true, pageNumber: 0, top: 0 });
  let parent = top;
  for (const { level, text, page, top: y } of marks) {
    const item = (level === 2 ? top : parent).addItem(text, { pageNumber: page, top: Math.max(0, y - 8) });
    if (level === 2) parent = item;
  }
}
