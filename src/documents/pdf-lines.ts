import { cleanText } from './clean-text.ts';
import type { Cut } from './fonts.ts';
import type { Run } from './paper.ts';

/** What is drawn in one go: one cut, one language. */
export type Piece = {
  readonly text: string;
  readonly cut: Cut;
  readonly language?: Run['language'];
  /** What stands there in truth, when the font has no such letter. */
  readonly actual?: string | undefined;
};

export type Line = readonly Piece[];

export type Setting = {
  readonly width: number;
  readonly measure: (text: string, cut: Cut) => number;
  readonly knows: (codePoint: number) => boolean;
};

type Word = { readonly pieces: readonly Piece[]; readonly endsLine: boolean };

/** Stands for a letter that the font does not have. */
const stranger = '◊';

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** Breaks running text into lines, between words where it can and inside a word where nothing else helps. */
export function linesOf(runs: readonly Run[], setting: Setting): readonly Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const end = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const widthOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, piece) => sum + setting.measure(piece.text, piece.cut), 0);
  for (const { pieces, endsLine } of wordsOf(runs, setting.knows)) {
    for (const part of parts(pieces, setting)) {
      if (line.length > 0 && used + widthOf(withoutEnd(part)) > setting.width + 0.01) end();
      line.push(...part);
      used += widthOf(part);
    }
    if (endsLine) end();
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines.map(joined);
}

/** The widest word and the whole in one line: what a column of a table is measured by. */
export function extentOf(
  runs: readonly Run[],
  setting: Omit<Setting, 'width'>,
): { min: number; max: number } {
  let min = 0;
  let max = 0;
  let line = 0;
  for (const { pieces, endsLine } of wordsOf(runs, setting.knows)) {
    const width = (some: readonly Piece[]) =>
      some.reduce((sum, piece) => sum + setting.measure(piece.text, piece.cut), 0);
    min = Math.max(min, width(withoutEnd(pieces)));
    max = Math.max(max, line + width(withoutEnd(pieces)));
    line = endsLine ? 0 : line + width(pieces);
  }
  return { min, max };
}

/** A word that is wider than the line falls into its letters. */
function parts(word: readonly Piece[], { width, measure }: Setting): readonly (readonly Piece[])[] {
  const whole = withoutEnd(word).reduce((sum, piece) => sum + measure(piece.text, piece.cut), 0);
  if (whole <= width) return [word];
  return word.flatMap((piece) =>
    piece.actual
      ? [[piece]]
      : [...graphemes.segment(piece.text)].map(({ segment }) => [{ ...piece, text: segment }]),
  );
}

const withoutEnd = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece));

function wordsOf(runs: readonly Run[], knows: Setting['knows']): readonly Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  for (const run of runs) {
    // After a space, and after a hyphen or a slash between letters.
    const atoms = cleanText(run.text).split(/(?<=[ \n])|(?<=\p{L}[-–/])(?=\p{L})/u);
    for (const [i, atom] of atoms.entries()) {
      const endsLine = atom.endsWith('\n');
      pieces.push(...known(endsLine ? atom.slice(0, -1) : atom, run, knows));
      if (!endsLine && !atom.endsWith(' ') && i === atoms.length - 1) continue;
      words.push({ pieces, endsLine });
      pieces = [];
    }
  }
  return pieces.length > 0 ? [...words, { pieces, endsLine: false }] : words;
}

/** A letter that the font lacks is drawn as a stand-in, and read and copied as what it is. */
function known(text: string, { strong, language }: Run, knows: Setting['knows']): readonly Piece[] {
  const style = { cut: strong ? 'strong' : 'regular', language } as const;
  if ([...text].every((letter) => knows(letter.codePointAt(0) ?? 0))) return text ? [{ text, ...style }] : [];
  const pieces: Piece[] = [];
  for (const { segment } of graphemes.segment(text)) {
    // What shows nothing, such as a soft hyphen, is left out when the font does not have it.
    const shown = [...segment].filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter));
    if (shown.length === 0) continue;
    const isKnown = shown.every((letter) => knows(letter.codePointAt(0) ?? 0));
    pieces.push(isKnown ? { text: shown.join(''), ...style } : { text: stranger, ...style, actual: segment });
  }
  return pieces;
}

/** Neighbours of one kind become one piece. */
function joined(line: readonly Piece[]): Line {
  const result: Piece[] = [];
  for (const piece of line) {
    const last = result.at(-1);
    if (last && !last.actual && !piece.actual && last.cut === piece.cut && last.language === piece.language)
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
