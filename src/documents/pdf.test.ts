import { expect, test } from 'vitest';
import { everyKind, heading, paperWith, paragraph, table } from '../../tests/support/papers.ts';
import { flat, readPdf } from '../../tests/support/read-pdf.ts';
import type { PaperBlock } from './paper.ts';
import { paperToPdf } from './pdf.ts';

const read = async (blocks: readonly PaperBlock[], more = {}) =>
  readPdf(await paperToPdf(paperWith(blocks, more)));

test('the file tells its language, title, author and day, and shows the title', async () => {
  const pdf = await read(everyKind);
  expect(pdf.info).toMatchObject({
    Language: 'da-DK',
    Title: 'Inddragelse om havnen & Søndre Kaj',
    Author: 'Lillerup Kommune',
    CreationDate: 'D:20261124093000Z',
  });
  expect(pdf.xmp).toContain('<rdf:li xml:lang="x-default">Inddragelse om havnen &amp; Søndre Kaj<');
  expect(pdf.xmp).toContain('<pdfuaid:part>1<');
  expect(pdf.xmp).toContain('<pdfaid:part>2<');
  expect(pdf.xmp.match(/<xmp:CreateDate>/g)).toHaveLength(1);
  expect(pdf.raw).toContain('/DisplayDocTitle true');
  expect(pdf.raw).toContain('/Marked true');
  expect((await read(everyKind, { language: 'en' })).info).toMatchObject({ Language: 'en-GB' });
});

test('a screen reader meets headings, lists, a promise, a table and a figure in the order of the paper', async () => {
  const pdf = await read(everyKind);
  const [document] = pdf.pages[0]?.tags ?? [];
  expect(document?.role).toBe('Document');
  expect(document?.children.map(({ role }) => role)).toEqual([
    'L',
    'H1',
    'H2',
    'P',
    'H2',
    'P',
    'L',
    'H2',
    'BlockQuote',
    'H3',
    'P',
    'L',
    'H2',
    'Table',
    'H2',
    'Figure',
    'P',
  ]);
  const tags = flat(pdf.pages[0]?.tags ?? []);
  expect(tags.filter(({ role }) => /^H\d$/.test(role)).map(({ text }) => text)).toEqual([
    'Inddragelse om havnen & Søndre Kaj',
    'Resumé',
    'Indstilling',
    'Løfte til borgerne',
    'Digitalt, analogt eller blandet',
    'Overvejede alternativer',
    'Tidsplan',
  ]);
  expect(tags.find(({ role }) => role === 'Figure')?.alt).toBe('Høringen ligger fra uge 13 til uge 22.');
  expect(tags.find(({ role }) => role === 'Span')).toMatchObject({ lang: 'en-GB', text: 'World Café' });
  expect(tags.find(({ text }) => text.includes('§'))?.text).toBe(
    'Værftsgrunden skal have en lokalplan – og »byen« er delt: højst 4 etager … eller ≥ 5, jf. § 24.',
  );
  expect(pdf.raw.match(/\/ListNumbering \/Decimal/g)).toHaveLength(1);
});

test('a table says which cells head a column and which a row', async () => {
  const pdf = await read([table(2)]);
  const tags = flat(pdf.pages[0]?.tags ?? []);
  expect(tags.filter(({ role }) => role === 'TH').map(({ scope, text }) => [scope, text])).toEqual([
    ['Column', 'Hvem'],
    ['Column', 'Hvordan'],
    ['Column', 'Hvornår'],
    ['Row', 'Gruppe 1'],
    ['Row', 'Gruppe 2'],
  ]);
  expect(tags.filter(({ role }) => role === 'TD')).toHaveLength(4);
  expect(tags.find(({ role }) => role === 'Caption')?.text).toBe('Hvem vi når');
});

test('a long table repeats its header for the eye, says it once aloud, and breaks no row', async () => {
  const text = 'Vi kommer ud på skolerne og klubberne. '.repeat(8);
  const pdf = await read([heading('Lang tabel'), table(60, text)]);
  expect(pdf.pages.length).toBeGreaterThan(4);
  for (const page of pdf.pages) expect(page.text).toContain('Hvordan');
  for (const page of pdf.pages.slice(1)) expect(page.artifacts).toContain('Hvordan');
  const aloud = pdf.pages.flatMap((page) => flat(page.tags)).filter(({ text }) => text === 'Hvordan');
  expect(aloud).toHaveLength(1);
  const rows = pdf.pages.map((page) =>
    flat(page.tags)
      .filter(({ scope, text }) => scope === 'Row' && text !== '')
      .map(({ text }) => text),
  );
  expect(rows.flat()).toEqual(Array.from({ length: 60 }, (_, i) => `Gruppe ${i + 1}`));
  const cells = pdf.pages.flatMap((page) => flat(page.tags)).filter(({ text }) => text.startsWith('Vi'));
  expect(cells.map(({ text }) => text)).toEqual(Array.from({ length: 60 }, () => text.trim()));
});

test('no heading stands alone at the foot of a page', async () => {
  for (let lines = 26; lines < 33; lines++) {
    const filler = Array.from({ length: lines }, () => paragraph('En linje.'));
    const pdf = await read([
      ...filler,
      heading('Det vigtige'),
      paragraph('Hør her. '.repeat(40)),
      heading('Tabel'),
      table(3),
    ]);
    for (const page of pdf.pages) {
      const own = flat(page.tags).filter(({ text }) => text !== '');
      expect(own.at(-1)?.role, `${lines} lines`).not.toMatch(/^H\d$|^TH$/);
    }
  }
});

test('every page has its foot, and it is not read aloud', async () => {
  const pdf = await read(Array.from({ length: 120 }, () => paragraph('En linje.')));
  expect(pdf.pages.length).toBeGreaterThan(2);
  for (const [i, page] of pdf.pages.entries()) {
    expect(page.artifacts).toContain(`Side ${i + 1} af ${pdf.pages.length}`);
    expect(flat(page.tags).some(({ text }) => text.includes('Side'))).toBe(false);
  }
});

test('more than one page can be leafed through by its headings', async () => {
  const long = await read([
    heading('Først'),
    paragraph('a'),
    { kind: 'page-break' },
    heading('Siden'),
    paragraph('b'),
  ]);
  expect(long.outline).toMatchObject([{ items: [{ title: 'Først' }, { title: 'Siden' }] }]);
  expect((await read([heading('Først')])).outline).toEqual([]);
});

test('a letter that the font lacks is read and copied as what it is', async () => {
  const pdf = await read([paragraph('Vi fejrer 🎉 havnen\u00ad\u200b og 日本')]);
  expect(pdf.raw.match(/\/ActualText/g)).toHaveLength(3);
  expect(pdf.pages[0]?.text).toContain('Vi fejrer ◊ havnen og ◊◊');
});

test.each([
  ['a word longer than the line', [paragraph(`Speciallæge${'praksisplanlægning'.repeat(20)}`)]],
  ['long words in every column', [table(2, 'kommunalbestyrelsesmedlemsvederlagsudvalg'.repeat(4))]],
  ['a row taller than a page', [table(1, 'Vi kommer ud på skolerne. '.repeat(400))]],
  ['a table without rows', [table(0)]],
  ['a paragraph longer than two pages', [paragraph('Kommunen skriver til alle. '.repeat(500))]],
  ['nothing at all', []],
  ['empty pieces', [paragraph(''), heading(''), { kind: 'list', isOrdered: true, items: [] } as const]],
  ['control signs and half letters', [paragraph('a\u0000b\u0007c\ud83dd\r\ne')]],
])('%s loses no text and stays on its pages', async (_, blocks) => {
  const pdf = await read(blocks);
  const bare = (text: string) => text.replace(/\s/g, '');
  const tags = pdf.pages.flatMap((page) => flat(page.tags));
  for (const { right, low } of pdf.pages) {
    expect(right).toBeLessThanOrEqual(595.28 - 57.9);
    expect(low).toBeGreaterThan(30);
  }
  const aloud = bare(tags.map(({ text }) => text).join(''));
  for (const block of blocks) {
    if (block.kind === 'paragraph' && (block.runs[0]?.text ?? '').isWellFormed())
      expect(aloud.includes(bare(block.runs[0]?.text ?? ''))).toBe(true);
    if (block.kind !== 'table') continue;
    const wanted = bare(block.rows.map(({ cells }) => cells[0]?.[0]?.text ?? '').join(''));
    const cells = tags.filter(({ role, text }) => role === 'TD' && text !== 'uge 10');
    expect(bare(cells.map(({ text }) => text).join('')) === wanted).toBe(true);
  }
});

test('the same paper gives the same bytes', async () => {
  const [one, two] = [await paperToPdf(paperWith(everyKind)), await paperToPdf(paperWith(everyKind))];
  expect(Buffer.compare(one, two)).toBe(0);
});
