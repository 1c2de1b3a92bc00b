/** A piece of a text: where it stands, and how much it matters when there is not room for all. */
export type Piece = {
  readonly text: string;
  /** Pieces with the same number stand on one line. */
  readonly line: number;
  /** 0 matters most; a piece that does not fit is left out, and the next is tried. */
  readonly rank: number;
};

/** Ends a sentence that somebody left open. */
export function sentence(text: string): string {
  return text === '' || /[.!?…]["”’»)]*$/.test(text) ? text : `${text.replace(/[\s,;:–-]+$/, '')}.`;
}

/** `a, b or c`, with the language's own word; what is joined may hold an `and` itself. */
export function either(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}

/** As much of a text as fits, whole words, with a mark that something is left out. */
export function clipped(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const shorter = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:–-]+$/, '')}…`;
    if (fits(shorter)) return shorter;
  }
  const letters = [...text];
  for (let count = letters.length - 1; count > 0; count--) {
    const shorter = `${letters.slice(0, count).join('')}…`;
    if (fits(shorter)) return shorter;
  }
  return '';
}

const joined = (pieces: readonly Piece[], between: string): string =>
  [...Map.groupBy(pieces, ({ line }) => line)]
    .toSorted(([a], [b]) => a - b)
    .map(([, line]) => line.map(({ text }) => text).join(' '))
    .join(between);

/** The pieces that fit together, the most important first; they stand in the order they were given. */
export function fitted(pieces: readonly Piece[], between: string, fits: (text: string) => boolean): string {
  const said = pieces.filter(({ text }) => text !== '');
  const kept = new Set<Piece>();
  for (const piece of said.toSorted((a, b) => a.rank - b.rank)) {
    const tried = new Set([...kept, piece]);
    if (
      fits(
        joined(
          said.filter((one) => tried.has(one)),
          between,
        ),
      )
    )
      kept.add(piece);
    else if (kept.size === 0) kept.add({ ...piece, text: clipped(piece.text, fits) });
  }
  // A clipped piece is not among those given; it is alone, or first.
  const clippedOnes = [...kept].filter((one) => !said.includes(one));
  return joined([...clippedOnes, ...said.filter((one) => kept.has(one))], between);
}
