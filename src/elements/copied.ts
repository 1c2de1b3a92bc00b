/** What a part of a page says, without its looks. */
export type Copied =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly CopiedCell[])[] };

export type CopiedCell = { readonly isHead: boolean; readonly text: string };

/** For fields that take plain text: a blank line between paragraphs, tabs between cells. */
export const asPlainText = (blocks: readonly Copied[]): string => blocks.map(plain).join('\n\n');

/** For fields that take formatted text: paragraphs, lists and tables, and nothing of the page's looks. */
export const asHtml = (blocks: readonly Copied[]): string => blocks.map(formatted).join('');

function plain(block: Copied): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, index) => (block.isOrdered ? `${index + 1}. ${item}` : `- ${item}`))
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
  }
}

function formatted(block: Copied): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list': {
      const name = block.isOrdered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${name}>`;
    }
    case 'table':
      return `<table border="1">${block.rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('')}</table>`;
  }
}

function cellOf({ isHead, text }: CopiedCell): string {
  const name = isHead ? 'th' : 'td';
  return `<${name}>${escaped(text)}</${name}>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
