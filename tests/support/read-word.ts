import { strFromU8, unzipSync } from 'fflate';

export type WordBlock =
  | { readonly kind: 'paragraph'; readonly style: string; readonly text: string; readonly xml: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly xml: string };

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g)]
    .map(([whole, text]) => text ?? (whole === '<w:tab/>' ? '\t' : '\n'))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What is inside a Word file; throws when a part is not well-formed. */
export function readWord(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) mustBeWellFormed(name, strFromU8(content));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  const blocks = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(
    ([xml]): WordBlock => {
      if (!xml.startsWith('<w:tbl>'))
        return {
          kind: 'paragraph',
          style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
          text: textOf(xml),
          xml,
        };
      const rows = [...xml.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs)].map(([row]) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
      );
      return { kind: 'table', rows, xml };
    },
  );
  return { names: Object.keys(parts), part, blocks };
}

function mustBeWellFormed(name: string, xml: string): void {
  const open: string[] = [];
  // What XML 1.0 does not allow anywhere.
  if (/[^\P{Cc}\n\r\t]|[\ufffe\uffff]/u.test(xml)) throw new Error(`${name} holds a sign that XML forbids.`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) throw new Error(`${name} holds a bare &.`);
  for (const [, end, tag, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (end && open.pop() !== tag) throw new Error(`${name} closes <${tag}> where it is not open.`);
    if (!end && !empty && tag) open.push(tag);
  }
  if (open.length > 0) throw new Error(`${name} leaves <${open.at(-1)}> open.`);
}
