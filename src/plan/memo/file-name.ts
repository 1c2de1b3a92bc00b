import { lengthAddress } from './lengths.ts';
import type { MemoLength } from './model.ts';
import { memoLengths } from './model.ts';

export type AskedFile = { readonly length: MemoLength; readonly format: 'docx' | 'pdf' };

/** Which file an address asks for: `to-sider.docx`; undefined when there is no such file. */
export function askedFile(address: string): AskedFile | undefined {
  const [name, ending, more] = address.split('.');
  const length = memoLengths.find((one) => lengthAddress[one] === name);
  const format = (['docx', 'pdf'] as const).find((one) => one === ending);
  return length && format && more === undefined ? { length, format } : undefined;
}

const longest = 80;

/**
 * What the browser calls the file: the plan's title and the length, without what Windows does not allow in a name. Twice,
 * because the older form of the header knows only ASCII.
 */
export function saveAs(title: string, length: string, format: AskedFile['format']): string {
  const clean = title
    .toWellFormed()
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...clean].length > longest ? `${[...clean].slice(0, longest).join('').trim()}…` : clean;
  const name = `${cut.replace(/^\.+|[. ]+$/g, '')} – ${length}.${format}`;
  const plain = name
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('Æ', 'Ae')
    .replaceAll('Ø', 'Oe')
    .replaceAll('Å', 'Aa')
    .replaceAll('–', '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
