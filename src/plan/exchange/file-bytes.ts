import type { FileProblem } from './model.ts';

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: FileProblem };

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** The text of a file by what is in it, not by its name: UTF-8, or UTF-16 as Windows writes it. */
export function fileText(bytes: Uint8Array): FileText {
  const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
  if (isZip || startsWith(bytes, 0x1f, 0x8b)) return { ok: false, problem: { kind: 'packed' } };
  const isPdf = startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  if (isPdf) return { ok: false, problem: { kind: 'not-text' } };
  const encoding = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: { kind: 'not-text' } };
  }
}
