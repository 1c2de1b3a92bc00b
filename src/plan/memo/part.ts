import type { SentenceClash, TypedSentence } from './merging.ts';
import type { KeptSentence, MemoSection, MemoSource, StandingSentence } from './model.ts';
import { goneSection, isOwnKey, ownKeyOf, sentencesOf } from './standing.ts';

/** A sentence as a field: what stands in it, and what it was read as. */
export type SentenceField = TypedSentence & {
  /** Its opening words name the field. */
  readonly label: string;
  readonly standing: StandingSentence['standing'];
  readonly kept: KeptSentence | undefined;
  /** What the program writes now. */
  readonly said: string | undefined;
  /** It has changed since somebody decided. */
  readonly isStale: boolean;
  readonly isOrphan: boolean;
  readonly isOwn: boolean;
  readonly source: MemoSource | undefined;
  readonly clash?: SentenceClash | undefined;
  readonly size?: number | undefined;
};

/** A figure or a name in a table of the part: it comes from the plan and is changed there. */
export type TracedValue = { readonly text: string; readonly source: MemoSource };

export type Part = {
  readonly key: string;
  readonly heading: string;
  readonly fields: readonly SentenceField[];
  readonly values: readonly TracedValue[];
};

export const sentenceAtMost = 1200;
export const ownAtMost = 6000;
export const limitOf = (key: string): number => (isOwnKey(key) ? ownAtMost : sentenceAtMost);

/** A part of the memo as a form: each sentence once, and last a field for one's own. */
export function partOf(
  section: MemoSection<StandingSentence>,
  kept: ReadonlyMap<string, KeptSentence>,
): Part {
  const rows = rowsOf(section);
  const fields = [...new Map(sentencesOf(section).map((one) => [one.key, one])).values()]
    .filter(({ key }) => section.key === goneSection || !isOwnKey(key))
    .map((sentence) => fieldOf(sentence, kept.get(sentence.key), rows.get(sentence.key)));
  const key = ownKeyOf(section.key);
  return {
    key: section.key,
    heading: section.heading,
    fields: section.key === goneSection ? fields : [...fields, ownField(key, kept.get(key))],
    values: valuesOf(section),
  };
}

/** The row of a table that a sentence stands in, by its heading and the names before it. */
function rowsOf({ blocks }: MemoSection<StandingSentence>): ReadonlyMap<string, string> {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return new Map(
    rows.flatMap(({ head, cells }) =>
      cells.flatMap((cell, index) =>
        cell.kind === 'value'
          ? []
          : cell.sentences.map(({ key }): [string, string] => {
              const before = cells.slice(0, index).flatMap((one) => (one.kind === 'value' ? [one.text] : []));
              return [key, [head, ...before].join(', ')];
            }),
      ),
    ),
  );
}

function fieldOf(
  sentence: StandingSentence,
  kept: KeptSentence | undefined,
  row: string | undefined,
): SentenceField {
  const { key, said, standing, source } = sentence;
  // The lines of one's own are several sentences on the page and one field here.
  const text = kept?.text ?? sentence.text;
  return {
    key,
    text,
    was: text,
    seen: said ?? kept?.suggested ?? '',
    version: kept?.version ?? 0,
    label: `${row ? `${row}: ` : ''}${openingOf(text || said || '')}`,
    standing,
    kept,
    said,
    isStale: sentence.offered !== undefined,
    isOrphan: sentence.isOrphan === true,
    isOwn: isOwnKey(key),
    source,
  };
}

function ownField(key: string, kept: KeptSentence | undefined): SentenceField {
  const text = kept?.text ?? '';
  return {
    ...{ key, text, was: text, seen: '', version: kept?.version ?? 0, label: '', kept },
    ...{ standing: 'edited', said: undefined, source: undefined },
    ...{ isStale: false, isOrphan: false, isOwn: true },
  };
}

/** The first words of a sentence, enough to know it by. */
export function openingOf(text: string): string {
  const words = text.split(/\s+/);
  const opening = words.slice(0, 6).join(' ');
  return words.length > 6 ? `${opening.replace(/[.,;:]$/, '')} …` : opening;
}

function valuesOf({ blocks }: MemoSection<StandingSentence>): readonly TracedValue[] {
  const values = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ head, cells }) =>
          cells.flatMap((cell): readonly TracedValue[] =>
            cell.kind === 'value' && cell.source && cell.text !== ''
              ? [{ text: `${head}: ${cell.text}`, source: cell.source }]
              : [],
          ),
        )
      : [],
  );
  return [...new Map(values.map((one) => [one.text, one])).values()];
}

type Values = Readonly<Record<string, readonly string[]>>;

const formed = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_:-]+)+$/u;
const keysAtMost = 200;

/** The sentences of a form, tidied: one line each, and a line a paragraph in one's own. */
export function readPart(values: Values): readonly TypedSentence[] {
  const one = (name: string): string => values[name]?.[0] ?? '';
  const keys = new Set((values.key ?? []).filter((key) => key.length <= 160 && formed.test(key)));
  return [...keys].slice(0, keysAtMost).map((key) => {
    const was = one(`was:${key}`);
    const seen = one(`seen:${key}`).slice(0, sentenceAtMost);
    const isTheirs = one(`choose:${key}`) === 'theirs';
    const text = isTheirs ? was : tidied(key, one(`text:${key}`));
    return {
      key,
      // Spaces that only the browser or the tidying changed are no change.
      text: [was, seen].find((shown) => tidied(key, shown) === text) ?? text,
      was,
      seen,
      version: Number(one(`version:${key}`)) || 0,
    };
  });
}

function tidied(key: string, text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const filled = lines.filter((line) => line !== '');
  return filled.join(isOwnKey(key) ? '\n' : ' ');
}

/** What a button does to one sentence. */
export type SentenceAction = 'leave' | 'take' | 'keep';

export type Pressed = { readonly action: SentenceAction; readonly key: string };

/** The button of one sentence, as the form names it: `take summary.what`. */
export function readPressed(pressed: string): Pressed | undefined {
  const [word, key] = pressed.split(' ');
  const action = (['leave', 'take', 'keep'] as const).find((one) => one === word);
  return action && key ? { action, key } : undefined;
}

/** The sentence with what its button decides. */
export function decided(sentence: TypedSentence, action: SentenceAction): TypedSentence {
  const text = action === 'leave' ? '' : action === 'take' ? sentence.seen : sentence.text;
  return { ...sentence, text, isDecided: true };
}

/** Lays what somebody typed over the fields as they are now; what the plan no longer has comes back as typed. */
export function withTyped(
  part: Part,
  typed: readonly TypedSentence[],
  clashes: readonly SentenceClash[] = [],
): Part {
  const byKey = new Map(typed.map((one) => [one.key, one]));
  const clashOf = new Map(clashes.map((one) => [one.key, one]));
  const known = new Set(part.fields.map(({ key }) => key));
  const lay = (field: SentenceField): SentenceField => {
    const mine = byKey.get(field.key);
    const clash = clashOf.get(field.key);
    if (clash) return { ...field, text: clash.mine, was: clash.theirs, version: clash.version, clash };
    return mine && mine.text !== mine.was && mine.text !== field.text ? { ...field, ...mine } : field;
  };
  const gone = typed
    .filter(({ key, text, was }) => !known.has(key) && text !== was)
    .map((one) =>
      lay({
        ...ownField(one.key, undefined),
        ...one,
        label: openingOf(one.text),
        isOrphan: true,
        isOwn: false,
      }),
    );
  const own = part.fields.filter(({ key }) => key === ownKeyOf(part.key));
  const rest = part.fields.filter((field) => !own.includes(field));
  return { ...part, fields: [...rest.map(lay), ...gone, ...own.map(lay)] };
}

/** What is too long to keep. */
export const tooLong = (typed: readonly TypedSentence[]): readonly TypedSentence[] =>
  typed.filter(({ key, text, was }) => text !== was && text.length > limitOf(key));
