import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper } from './paper.ts';
import { font, language } from './word-styles.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Title, author, language and dates, all from the paper: docx would ask the clock. */
function coreProperties(paper: Paper): string {
  const at = `${paper.at.toISOString().slice(0, 19)}Z`;
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `${start}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(paper.title)}</dc:title><dc:creator>${escapeXml(paper.author)}</dc:creator><cp:lastModifiedBy>${escapeXml(paper.author)}</cp:lastModifiedBy>${day('created')}${day('modified')}<dc:language>${language[paper.language]}</dc:language></cp:coreProperties>`;
}

/** Names what to take where the font is not installed. */
const fontTable = `${start}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${font}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503050203000203"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

/** Each table's caption also where Word looks for a table's own title. */
function withTableTitles(document: string, captions: readonly string[]): string {
  let i = 0;
  return document.replaceAll('</w:tblPr>', () => {
    const caption = captions[i++];
    return `${caption ? `<w:tblCaption w:val="${escapeXml(caption)}"/>` : ''}</w:tblPr>`;
  });
}

/** The parts sorted and without a clock's time, so that the same paper gives the same bytes. */
export function packAgain(packed: Uint8Array, paper: Paper, captions: readonly string[]): Uint8Array {
  const parts = unzipSync(packed);
  const edit = (name: string, change: (text: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  edit('docProps/core.xml', () => coreProperties(paper));
  edit('word/fontTable.xml', () => fontTable);
  edit('word/document.xml', (text) => withTableTitles(text, captions));
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort();
  // The first day a zip file can tell, by the local clock: fflate writes local time.
  const mtime = new Date(1980, 0, 1);
  const sorted = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]));
  return zipSync(sorted, { level: 6, mtime });
}
