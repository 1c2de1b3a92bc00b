import { expect, test } from 'vitest';
import { lillerupMemos } from '../../../tests/support/lillerup-memos.ts';
import { flat, readPdf } from '../../../tests/support/read-pdf.ts';
import { readWord } from '../../../tests/support/read-word.ts';
import type { PaperBlock } from '../../documents/paper.ts';
import { paperToPdf } from '../../documents/pdf.ts';
import { paperToWord } from '../../documents/word.ts';

const memos = lillerupMemos();
const tags = { da: 'da-DK', en: 'en-GB' } as const;

const bare = (text: string) => text.replace(/\s/g, '');
const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

/** The words of a block in the order they are to be read. */
function wordsOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'quote':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [
        ...block.columns,
        ...block.rows.flatMap(({ head, cells }) => [textOf(head), ...cells.map(textOf)]),
      ];
    case 'spans':
    case 'page-break':
      return [];
  }
}

/** Each of the words stands in the text, and in this order. */
function expectInOrder(text: string, words: readonly string[]): void {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(bare(word), from);
    expect(at, `after ${from}: ${word}`).toBeGreaterThanOrEqual(from);
    from = at + bare(word).length;
  }
}

const headingsOf = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const tablesOf = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

test('there is a memo of each case in each length and language', () => {
  expect(new Set(memos.map(({ name }) => name)).size).toBe(3 * 3 * 2);
});

test.each(memos.map((memo) => [memo.name, memo] as const))(
  '%s as PDF',
  async (_, { paper, length, language }) => {
    const bytes = await paperToPdf(paper);
    const pdf = await readPdf(bytes);
    const all = pdf.pages.flatMap((page) => flat(page.tags));
    const { blocks } = paper;
    expect(pdf.info).toMatchObject({
      Language: tags[language],
      Title: paper.title,
      Author: 'Lillerup Kommune',
    });
    const heads = (level: string) =>
      all.filter(({ role, whole }) => role === level && whole).map(({ whole }) => bare(whole));
    expect(heads('H1')).toEqual([bare(paper.title)]);
    expect(heads('H2')).toEqual(headingsOf(blocks).map(bare));
    expect(
      all
        .filter(({ role, scope, text }) => role === 'TH' && scope === 'Column' && text)
        .map(({ text }) => text),
    ).toEqual(tablesOf(blocks).flatMap(({ columns }) => columns));
    expect(all.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    const aloud = pdf.pages
      .flatMap(({ tags: top }) => top)
      .map(({ whole }) => bare(whole))
      .join('');
    expectInOrder(aloud, [paper.title, ...blocks.flatMap(wordsOf)]);
    for (const page of pdf.pages) {
      // A hair of rounding beyond the margin, 58 points from the edge.
      expect(page.right).toBeLessThanOrEqual(595.28 - 58 + 0.1);
      expect(page.artifacts).toContain('Lillerup Kommune');
    }
    if (length === 'short') expect(pdf.pages.length).toBe(1);
    if (length === 'two-pages') expect(pdf.pages.length).toBeLessThanOrEqual(2);
    expect(Buffer.compare(bytes, await paperToPdf(paper))).toBe(0);
  },
);

test.each(memos.map((memo) => [memo.name, memo] as const))('%s for Word', async (_, { paper, language }) => {
  const bytes = await paperToWord(paper);
  const word = readWord(bytes);
  const { blocks } = paper;
  const styled = (style: string) =>
    word.blocks.flatMap((block) => (block.kind === 'paragraph' && block.style === style ? [block.text] : []));
  expect(styled('Title')).toEqual([paper.title]);
  expect(styled('Heading1')).toEqual(headingsOf(blocks));
  expect(word.part('word/styles.xml')).toContain(`<w:lang w:val="${tags[language]}"/>`);
  expect(word.part('docProps/core.xml')).toContain(`<dc:language>${tags[language]}</dc:language>`);
  const tables = word.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables.map(({ rows }) => rows[0])).toEqual(tablesOf(blocks).map(({ columns }) => columns));
  for (const { xml } of tables) expect(xml.match(/<w:tblHeader/g)).toHaveLength(1);
  const text = word.blocks
    .map((block) => (block.kind === 'table' ? block.rows.flat().join('') : block.text))
    .join('');
  expectInOrder(bare(text), [paper.title, ...blocks.flatMap(wordsOf)]);
  expect(Buffer.compare(bytes, await paperToWord(paper))).toBe(0);
});

/** What the planners typed, in the places where an English file says it. */
const typed = [
  'Lokalplan for Nordkajen',
  'Hvor højt, hvor tæt, og hvad skal kajen bruges til?',
  'Værftet, fiskerlauget, roklubben, vinterbaderne',
  'Planlægger A',
];

test('what people typed in Danish is marked as Danish in an English file, and nothing in a Danish one', async () => {
  for (const { name, paper, language } of memos) {
    if (!name.startsWith('harbour-two-pages')) continue;
    const pdf = await readPdf(await paperToPdf(paper));
    const tags = pdf.pages.flatMap((page) => flat(page.tags));
    const spans = tags.filter(({ lang }) => lang === 'da-DK').map(({ whole }) => whole);
    const word = readWord(await paperToWord(paper)).part('word/document.xml');
    const runs = [...word.matchAll(/<w:lang w:val="da-DK"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    if (language === 'da') expect([...spans, ...runs]).toEqual([]);
    else {
      for (const words of typed) expect(spans.join(' '), words).toContain(words);
      for (const words of typed) expect(runs, words).toContain(words);
    }
  }
});

test('what nobody has accepted is told above the title, and nowhere in the words', () => {
  for (const { paper, language } of memos) {
    const word = { da: 'Udkast', en: 'Draft' }[language];
    expect(paper.lines.at(-1)?.label).toBe(word);
    expect(paper.footer).toContain(word);
  }
});

test('an appendix is numbered once', () => {
  for (const { paper } of memos)
    for (const text of headingsOf(paper.blocks)) expect(text).not.toMatch(/(Bilag|Appendix) \d+.*\1 \d+/);
});

test('a table has another caption than its heading, and the drawing names its lines with a capital', () => {
  for (const { paper } of memos) {
    const headings = headingsOf(paper.blocks).map((text) => text.replace(/^\w+ \d+: /, ''));
    for (const { caption } of tablesOf(paper.blocks)) expect(headings).not.toContain(caption);
    for (const block of paper.blocks)
      if (block.kind === 'spans')
        for (const { label } of block.spans) expect(label).toMatch(/^\p{Lu}[^:(]*$/u);
  }
});
