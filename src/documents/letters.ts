/** Which letters a TrueType font can draw, told by its table of characters (cmap, format 4). */
export function lettersOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = formatFour(view, tableAt(view, 'cmap'));
  const count = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  return (codePoint) => {
    for (let i = 0; i < count; i++) {
      if (codePoint > view.getUint16(ends + i * 2)) continue;
      const start = view.getUint16(starts + i * 2);
      if (codePoint < start) return false;
      const offset = view.getUint16(offsets + i * 2);
      if (offset === 0) return ((codePoint + view.getUint16(deltas + i * 2)) & 0xffff) !== 0;
      return view.getUint16(offsets + i * 2 + offset + (codePoint - start) * 2) !== 0;
    }
    return false;
  };
}

function tableAt(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at))).join('');
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function formatFour(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    if (view.getUint16(table) === 4) return table;
  }
  throw new Error('The font has no table of characters in format 4.');
}
