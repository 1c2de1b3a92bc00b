import { expect, test } from 'vitest';
import { everyKind, heading, paperWith, paragraph, table } from '../../tests/support/papers.ts';
import { readWord } from '../../tests/support/read-word.ts';
import type { PaperBlock } from './paper.ts';
import { paperToWord } from './word.ts';

const read = async (blocks: readonly PaperBlock[], more = {}) =>
  readWord(await paperToWord(paperWith(blocks, more)));
type Word = Awaited<ReturnType<typeof read>>;

const paragraphs = (word: Word) =>
  word.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
const tables = (word: Word) => word.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

test('headings are headings, in the order of the paper', async () => {
  const word = await read(everyKind);
  const found = paragraphs(word).filter(({ style }) => /^(Title|Heading)/.test(style));
  expect(found.map(({ style, text }) => [style, text])).toEqual([
    ['Title', 'Inddragelse om havnen & Søndre Kaj'],
    ['Heading1', 'Resumé'],
    ['Heading1', 'Indstilling'],
    ['Heading1', 'Løfte til borgerne'],
    ['Heading2', 'Digitalt, analogt eller blandet'],
    ['Heading1', 'Overvejede alternativer'],
    ['Heading1', 'Tidsplan'],
  ]);
  const styles = word.part('word/styles.xml');
  for (const id of ['Title', 'Heading1', 'Heading2', 'Caption', 'Quote'])
    expect(styles).toContain(`w:styleId="${id}"`);
});

test('Word knows the language of the whole and of a piece', async () => {
  const word = await read(everyKind);
  expect(word.part('word/styles.xml')).toMatch(/<w:rPrDefault>.*<w:lang w:val="da-DK"\/>.*<\/w:rPrDefault>/);
  const foreign = paragraphs(word).find(({ text }) => text.includes('World Café'));
  expect(foreign?.xml).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>World Café</);
  expect((await read([], { language: 'en' })).part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
});

test('a table names its header row, keeps its rows whole and carries its caption', async () => {
  const word = await read([table(3)]);
  const [found] = tables(word);
  expect(found?.rows).toEqual([
    ['Hvem', 'Hvordan', 'Hvornår'],
    ...[1, 2, 3].map((i) => [`Gruppe ${i}`, 'Børn og unge kommer ikke af sig selv.', 'uge 10']),
  ]);
  const rows = found?.xml.match(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs) ?? [];
  expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual([true, false, false, false]);
  expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
  expect(found?.xml).toContain('<w:tblCaption w:val="Hvem vi når"/></w:tblPr>');
  expect(found?.xml).toMatch(/<w:tblLook[^>]* w:firstRow="(true|1)"/);
  expect(paragraphs(word).find(({ style }) => style === 'Caption')?.text).toBe('Hvem vi når');
});

test('a caption that only repeats the heading above is not printed twice', async () => {
  const word = await read([heading('Hvem vi når'), table(1)]);
  expect(paragraphs(word).filter(({ text }) => text === 'Hvem vi når')).toHaveLength(1);
  expect(tables(word)[0]?.xml).toContain('<w:tblCaption w:val="Hvem vi når"/>');
});

test('lists are numbered by Word, and each begins at one', async () => {
  const list = (text: string): PaperBlock => ({
    kind: 'list',
    isOrdered: true,
    items: [[{ text }], [{ text }]],
  });
  const word = await read([list('a'), paragraph('og'), list('b'), ...everyKind]);
  const number = (text: string) =>
    paragraphs(word)
      .filter((one) => one.text === text)
      .map(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1]);
  const [a, again] = number('a');
  const [b] = number('b');
  expect(a).toBeDefined();
  expect(again).toBe(a);
  expect(b).not.toBe(a);
  const numbering = word.part('word/numbering.xml');
  const format = (id: string | undefined) => {
    const abstract = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
      numbering,
    )?.[1];
    return new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?<w:numFmt w:val="(\\w+)"`, 's').exec(
      numbering,
    )?.[1];
  };
  expect(format(a)).toBe('decimal');
  expect(format(number('Bordene på torvet')[0])).toBe('bullet');
  expect(numbering).toMatch(new RegExp(`<w:num w:numId="${b}".*?<w:startOverride w:val="1"/>`, 's'));
});

test('the file tells title, author, language and day', async () => {
  const core = (await read(everyKind)).part('docProps/core.xml');
  expect(core).toContain('<dc:title>Inddragelse om havnen &amp; Søndre Kaj</dc:title>');
  expect(core).toContain('<dc:creator>Lillerup Kommune</dc:creator>');
  expect(core).toContain('<dc:language>da-DK</dc:language>');
  expect(core.match(/2026-11-24T09:30:00Z/g)).toHaveLength(2);
});

test('every page has its foot with fields for the page numbers', async () => {
  const foot = (await read(everyKind)).part('word/footer1.xml');
  expect(foot).toContain('Lillerup Kommune · Inddragelse om havnen');
  expect(foot).toMatch(/Side .*<w:instrText[^>]*>PAGE<.* af .*<w:instrText[^>]*>NUMPAGES</s);
});

test('where the font is missing, Word is told what to take', async () => {
  expect((await read([])).part('word/fontTable.xml')).toContain('<w:altName w:val="Calibri"/>');
});

test('a page break stands before the heading it belongs to, not in a line of its own', async () => {
  const word = await read([paragraph('a'), { kind: 'page-break' }, heading('Bilag')]);
  expect(paragraphs(word).find(({ text }) => text === 'Bilag')?.xml).toContain('<w:pageBreakBefore');
  expect(paragraphs(word).filter(({ text }) => text === '')).toEqual([]);
});

test.each([
  ['a table without rows', [table(0)]],
  ['long words in every column', [table(2, 'kommunalbestyrelsesmedlemsvederlagsudvalg'.repeat(4))]],
  ['control signs, half letters and emoji', [paragraph('a\u0000b\u0007c\ud83dd 🎉 <&">\r\ne')]],
  ['nothing at all', []],
])('%s leaves the file whole', async (_, blocks) => {
  const word = await read(blocks);
  const [first] = blocks;
  if (first?.kind === 'paragraph') expect(paragraphs(word).at(-1)?.text).toBe('abc\ufffdd 🎉 <&">\ne');
});

test('the same paper gives the same bytes', async () => {
  const [one, two] = [await paperToWord(paperWith(everyKind)), await paperToWord(paperWith(everyKind))];
  expect(Buffer.compare(one, two)).toBe(0);
});

test('the height of lines is given in lines, so that a long title does not run into itself', async () => {
  const styles = (await read([])).part('word/styles.xml');
  const lines = [...styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(([found]) => found);
  expect(lines.length).toBeGreaterThan(3);
  for (const found of lines) expect(found).toContain('w:lineRule="auto"');
});
