/**
 * Reads PostgreSQL's text form of an array (`{1,NULL,"a \"b\""}`), nested ones too.
 * Both engines use this one reader, so that an array is the same value from both.
 */
export function parseArray(text: string, parseItem: (item: string) => unknown): readonly unknown[] {
  const start = text.indexOf('{');
  if (start === -1) throw new Error(`Not an array: ${text}`);
  return readList(text, start, parseItem).items;
}

type List = { readonly items: readonly unknown[]; readonly end: number };

function readList(text: string, start: number, parseItem: (item: string) => unknown): List {
  const items: unknown[] = [];
  let at = start + 1;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '}') return { items, end: at + 1 };
    if (sign === ',') at += 1;
    else if (sign === '{') {
      const inner = readList(text, at, parseItem);
      items.push(inner.items);
      at = inner.end;
    } else {
      const item = sign === '"' ? readQuoted(text, at) : readPlain(text, at);
      items.push(item.text === undefined ? null : parseItem(item.text));
      at = item.end;
    }
  }
  throw new Error(`An array without an end: ${text}`);
}

function readQuoted(text: string, start: number): { readonly text: string; readonly end: number } {
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return { text: value, end: at + 1 };
    if (sign === '\\') at += 1;
    value += text.charAt(at);
  }
  throw new Error(`A quoted item without an end: ${text}`);
}

function readPlain(text: string, start: number): { readonly text: string | undefined; readonly end: number } {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '}') end += 1;
  const value = text.slice(start, end);
  return { text: value === 'NULL' ? undefined : value, end };
}
