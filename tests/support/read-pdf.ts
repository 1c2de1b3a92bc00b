import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** A node of the tree that a screen reader walks, with the text that belongs to it alone. */
export type Tag = {
  readonly role: string;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly scope: string | undefined;
  readonly text: string;
  /** With the text of all that is inside it, in reading order. */
  readonly whole: string;
  readonly children: readonly Tag[];
};

type Node = z.infer<typeof node>;
const node = z.object({
  role: z.string().optional(),
  alt: z.string().optional(),
  lang: z.string().optional(),
  scope: z.string().optional(),
  id: z.string().optional(),
  get children() {
    return z.array(node).optional();
  },
});

const item = z.object({
  type: z.string().optional(),
  id: z.string().nullish(),
  str: z.string().optional(),
  hasEOL: z.boolean().optional(),
  width: z.number().optional(),
  transform: z.array(z.number()).optional(),
});
const information = z.record(z.string(), z.unknown());

/** What a reader by other people finds in the file: its pages, its tags and its properties. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const items = z.array(item).parse((await page.getTextContent({ includeMarkedContent: true })).items);
    const texts = textsById(items);
    const tree = node.parse((await page.getStructTree()) ?? {});
    pages.push({
      text: items.map(({ str = '', hasEOL }) => str + (hasEOL ? ' ' : '')).join(''),
      /** Read aloud in the order of the tree. */
      tags: (tree.children ?? []).flatMap((child) => tagsOf(child, texts)),
      artifacts: texts.get('') ?? '',
      /** How far the text reaches, in points from the lower left corner. */
      right: Math.max(0, ...items.map(({ transform, width = 0 }) => (transform?.[4] ?? 0) + width)),
      low: Math.min(
        page.view[3] ?? 0,
        ...items.flatMap(({ transform, str }) => (str?.trim() ? (transform?.[5] ?? []) : [])),
      ),
    });
  }
  const outline = z.array(z.object({ title: z.string(), items: z.array(z.object({ title: z.string() })) }));
  const result = {
    pages,
    info: information.parse(info),
    xmp: String(metadata?.getRaw()),
    raw: Buffer.from(bytes).toString('latin1'),
    outline: outline.parse((await pdf.getOutline()) ?? []),
  };
  await task.destroy();
  return result;
}

/** The text of each piece of marked content; under the empty name what belongs to no element. */
function textsById(items: readonly z.infer<typeof item>[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('begin')) open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else texts.set(open.at(-1) ?? '', (texts.get(open.at(-1) ?? '') ?? '') + str + (hasEOL ? ' ' : ''));
  }
  return texts;
}

function tagsOf(from: Node, texts: ReadonlyMap<string, string>): readonly Tag[] {
  if (from.role === undefined) return [];
  const children = from.children ?? [];
  const text = children
    .map(({ id }) => (id ? (texts.get(id) ?? '') : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const { role, alt, lang, scope } = from;
  const inside = children.map((child) => ({ id: child.id, tags: tagsOf(child, texts) }));
  const whole = inside
    .map(({ id, tags }) => (id ? (texts.get(id) ?? '') : tags.map((tag) => tag.whole).join(' ')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [{ role, alt, lang, scope, text, whole, children: inside.flatMap(({ tags }) => tags) }];
}

/** All tags in reading order. */
export const flat = (tags: readonly Tag[]): readonly Tag[] =>
  tags.flatMap((tag) => [tag, ...flat(tag.children)]);
