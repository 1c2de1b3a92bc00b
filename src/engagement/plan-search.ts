import { methodById } from '@medvirk/method-guide';
import type { Locale } from '../i18n/texts.ts';
import type { Plan } from './plan.ts';

/** Where in a plan a search looks. */
export const searchFields = ['title', 'question', 'open', 'fixed', 'owner', 'steps'] as const;
export type SearchField = (typeof searchFields)[number];

type Found = Pick<Plan, 'title' | 'question' | 'answers' | 'chosen'>;

function textsOf(plan: Found, locale: Locale): Readonly<Record<SearchField, string>> {
  const { title, question, answers, chosen } = plan;
  const names = (chosen ?? []).flatMap(({ method }) => methodById.get(method)?.name[locale] ?? []);
  const { open = '', fixed = '', owner = '' } = answers;
  return { title, question, open, fixed, owner, steps: [...new Set(names)].join(', ') };
}

const spelled: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ø: 'oe', ö: 'oe', ä: 'ae' };

/** A sign as it is searched for: no capitals, no accents, å as aa, æ as ae, ø as oe. */
function foldSign(sign: string): string {
  const small = sign.toLowerCase();
  return spelled[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
}

const fold = (text: string): string => Array.from(text.normalize('NFC'), foldSign).join('');

/** The words of a search; every one of them is to be found. */
export function searchWords(search: string): readonly string[] {
  const words = fold(search.slice(0, 200)).split(/\s+/).filter(Boolean);
  return [...new Set(words)].slice(0, 8);
}

/** All that can be found in a plan, in a language. */
export function searchText(plan: Found, locale: Locale): string {
  const texts = textsOf(plan, locale);
  return fold(searchFields.map((field) => texts[field]).join('\n'));
}

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { readonly text: string; readonly isHit: boolean };
export type Hit = { readonly field: SearchField; readonly pieces: readonly Piece[] };

/** Where the words stand in a plan, each field with a little around the first of them. */
export function hitsIn(plan: Found, words: readonly string[], locale: Locale): readonly Hit[] {
  const texts = textsOf(plan, locale);
  return searchFields.flatMap((field) => {
    const pieces = marked(texts[field], words);
    return pieces.some(({ isHit }) => isHit) ? [{ field, pieces: around(pieces) }] : [];
  });
}

/** What somebody said of a plan outside its own fields, and where it stands. */
export type SaidElsewhere = {
  readonly plan: string;
  readonly text: string;
  readonly place:
    | { readonly kind: 'comment'; readonly id: string; readonly who: string }
    | { readonly kind: 'memo'; readonly section: string; readonly language: Locale };
};

/** Of one place, for the plans of one page of the list. */
export const saidAtMost = 200;

/**
 * Looks where the plan's own text does not: which plans have a word there, and what is said there with it. Asked for one
 * plan and one word at the least, it gives the latest first, `saidAtMost` of them.
 */
export type LooksElsewhere<Db> = {
  readonly plansWith: (db: Db, word: string) => Promise<readonly string[]>;
  readonly saidIn: (
    db: Db,
    plans: readonly string[],
    words: readonly string[],
  ) => Promise<readonly SaidElsewhere[]>;
};

/** A text with a little around each of the words. */
export const hitIn = (text: string, words: readonly string[]): readonly Piece[] =>
  around(marked(text, words));

/** The text cut at each of the words. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  const signs = Array.from(text.normalize('NFC'));
  const starts: number[] = [];
  let folded = '';
  for (const [index, sign] of signs.entries()) {
    const one = foldSign(sign);
    for (let at = 0; at < one.length; at++) starts.push(index);
    folded += one;
  }
  const isHit = signs.map(() => false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isHit.fill(true, starts[at], (starts[at + word.length - 1] ?? 0) + 1);
  }
  const pieces: Piece[] = [];
  for (const [index, sign] of signs.entries()) {
    const last = pieces.at(-1);
    const hit = isHit[index] ?? false;
    if (last?.isHit === hit) pieces.splice(-1, 1, { text: last.text + sign, isHit: hit });
    else pieces.push({ text: sign, isHit: hit });
  }
  return pieces;
}

const shownAround = 30;

/** Long stretches without a hit are cut short, at a space where there is one. */
function around(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const { text, isHit } = piece;
    if (isHit || text.length <= 2 * shownAround) return piece;
    const head = index === 0 ? '' : text.slice(0, shownAround).replace(/\s\S*$/, '');
    const tail = index === pieces.length - 1 ? '' : text.slice(-shownAround).replace(/^\S*\s/, '');
    return { text: `${head} … ${tail}`, isHit };
  });
}
