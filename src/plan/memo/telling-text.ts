import type { Group, Mode, Text } from '@medvirk/method-guide';
import type { Span } from '../../engagement/estimate.ts';
import { inSentence } from '../../engagement/method-words.ts';
import { longDay, monthAndYear, shortSpan, weekDay } from '../../i18n/dates.ts';
import { listOf, plural, range } from '../../i18n/numbers.ts';
import { quoted } from '../../i18n/quotes.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Memo, MemoBlock, MemoCell, MemoSection, MemoSentence, MemoSource, MemoStep } from './model.ts';

const groupNames: Readonly<Record<Group, Text>> = {
  children: { da: 'børn', en: 'children' },
  youth: { da: 'unge', en: 'young people' },
  families: { da: 'børnefamilier', en: 'families with children' },
  working: { da: 'folk i arbejde', en: 'people in work' },
  elderly: { da: 'ældre', en: 'older people' },
  nonnative: { da: 'folk med andet modersmål', en: 'people whose first language is not Danish' },
  disabled: { da: 'folk med handicap', en: 'people with disabilities' },
  lowdigital: { da: 'folk, som ikke er på nettet', en: 'people who are not online' },
  hardtoreach: { da: 'folk, kommunen sjældent hører fra', en: 'people the council seldom hears from' },
  dispersed: { da: 'folk langt fra byen', en: 'people living far from town' },
};

const deciders: Readonly<Record<NonNullable<Memo['decider']>, Text | undefined>> = {
  council: { da: 'byrådet', en: 'the council' },
  finance: { da: 'Økonomiudvalget', en: 'the finance committee' },
  committee: { da: 'fagudvalget', en: 'the committee' },
  administration: { da: 'direktionen', en: 'the management' },
  'someone-else': undefined,
  unknown: undefined,
};

/** Says the same thing in the language of the memo. */
export type Teller = {
  readonly locale: Locale;
  readonly say: (words: Text) => string;
  readonly line: (key: string, words: Text, source?: MemoSource) => MemoSentence;
  readonly value: (text: string, source?: MemoSource) => MemoCell;
  readonly day: (day: string) => string;
  /** From one day to another, the year said once when it is the same. */
  readonly days: (span: { readonly from: string; readonly to: string }) => string;
  /** The same where room is short: `ons. 23. jun. 2027`, `29. mar. – 31. maj 2027`. */
  readonly dayInShort: (day: string) => string;
  readonly daysInShort: (span: { readonly from: string; readonly to: string }) => string;
  readonly list: (words: readonly string[]) => string;
  readonly groups: (groups: readonly Group[]) => string;
  /** Names of methods as they stand inside a sentence. */
  readonly names: (names: readonly Text[]) => string;
  /** A span of figures alone, for a column whose heading says what they are. */
  readonly figures: (span: Span) => string;
  readonly hours: (span: Span) => string;
  readonly kroner: (kdkk: Span) => string;
  readonly weeks: (count: number) => string;
  readonly weekSpan: (span: Span) => string;
  /** What somebody has typed, in the quotation marks of the language and without its last stop. */
  readonly quote: (typed: string) => string;
  /** A whole sentence in quotation marks, with its own stop. */
  readonly quoteWhole: (sentence: string) => string;
  /** Whoever decides, as it stands inside a sentence; undefined when nobody has said. */
  readonly decider: (memo: Memo) => string | undefined;
  /** The day of the decision as far as it is known: on a day, or in a month. */
  readonly decisionTime: (memo: Memo) => string | undefined;
};

export function tellerIn(locale: Locale): Teller {
  const say = (words: Text): string => words[locale];
  const weeks = (count: number): string =>
    say({
      da: `${count} ${plural('da', count, 'uge', 'uger')}`,
      en: `${count} ${plural('en', count, 'week', 'weeks')}`,
    });
  const list = (words: readonly string[]): string => listOf(locale, words);
  return {
    locale,
    say,
    line: (key, words, source) => ({ key, text: say(words), source }),
    value: (text, source) => ({ kind: 'value', text, source }),
    day: (day) => longDay(locale, day),
    days: ({ from, to }) => daySpan(locale, from, to),
    dayInShort: (day) => weekDay(locale, day, { year: true }),
    daysInShort: ({ from, to }) => shortSpan(locale, from, to, { year: true }),
    list,
    groups: (groups) => listOfGroups(locale, groups),
    names: (names) => list(names.map((name) => inSentence(name[locale]))),
    figures: ({ low, high }) => range(locale, low, high),
    hours: ({ low, high }) =>
      say({ da: `${range('da', low, high)} timer`, en: `${range('en', low, high)} hours` }),
    kroner: ({ low, high }) => {
      const amount = range(locale, low * 1000, high * 1000);
      return say({ da: `${amount} kr.`, en: `DKK ${amount}` });
    },
    weeks,
    weekSpan: ({ low, high }) =>
      low === high
        ? weeks(high)
        : say({ da: `${range('da', low, high)} uger`, en: `${range('en', low, high)} weeks` }),
    quote: (typed) => {
      const text = tidy(typed);
      return quoted(locale, text);
    },
    quoteWhole: (sentence) => quoted(locale, sentence),
    decider: ({ decider, deciderName }) =>
      deciderName ? tidy(deciderName) : decider && deciders[decider]?.[locale],
    decisionTime: ({ meetingDay, meetingMonth }) => {
      if (meetingDay) return say({ da: longDay('da', meetingDay), en: `on ${longDay('en', meetingDay)}` });
      const month = meetingMonth && monthAndYear(locale, meetingMonth);
      return month && say({ da: `i ${month}`, en: `in ${month}` });
    },
  };
}

function daySpan(locale: Locale, from: string, to: string): string {
  const [first, last] = [longDay(locale, from), longDay(locale, to)];
  if (from === to) return first;
  const start = from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first;
  return locale === 'da' ? `${start} til ${last}` : `${start} to ${last}`;
}

/** Some names of groups hold a comma of their own and stand last, so that the list can be read. */
function listOfGroups(locale: Locale, groups: readonly Group[]): string {
  const names = groups.map((group) => groupNames[group][locale]);
  return listOf(
    locale,
    names.toSorted((one, other) => Number(one.includes(',')) - Number(other.includes(','))),
  );
}

/** What somebody has typed, on one line and without its last stop. */
export const tidy = (typed: string): string =>
  typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:…]+$/, '');

/** Typed words, cut after so many, for where room is short. */
export function brief(typed: string, most: number): string {
  const words = tidy(typed).split(' ');
  return words.length <= most ? words.join(' ') : `${tidy(words.slice(0, most).join(' '))} …`;
}

/** A step's name as it heads a row, told from a step of the same name before the decision. */
export function stepHead(t: Teller, memo: Memo, one: MemoStep): string {
  const name = capital(inSentence(one.name[t.locale]));
  const isTwice = memo.steps.some(({ key, name: { da } }) => key !== one.key && da === one.name.da);
  return isTwice && one.slot === 'answer' ? `${name} (${t.say({ da: 'svar', en: 'answer' })})` : name;
}

/** The same, and how often it is held. */
export function stepHeadTimes(t: Teller, memo: Memo, one: MemoStep): string {
  const head = stepHead(t, memo, one);
  const times = together(t.say({ da: `${one.times} gange`, en: `${one.times} times` }));
  return one.times > 1 ? `${head}, ${times}` : head;
}

/** A figure and its unit on one line, for a narrow cell. */
export const together = (figure: string): string => figure.replace(/\s/g, '\u00a0');

/** Ends a sentence; an abbreviation at its end ends it already. */
export const stop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

export const question = (number: number): MemoSource => ({ page: 'question', number });
export const step = (key: string): MemoSource => ({ page: 'step', key });
export const page = (name: Exclude<MemoSource['page'], 'question' | 'step'>): MemoSource => ({ page: name });

type Said = MemoSentence | undefined | false | '';

export const spoken = (said: readonly Said[]): readonly MemoSentence[] =>
  said.filter((one): one is MemoSentence => Boolean(one));

/** A paragraph, or nothing when there is nothing to say. */
export function paragraph(...said: readonly Said[]): readonly MemoBlock[] {
  const sentences = spoken(said);
  return sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [];
}

export function listed(said: readonly Said[], isOrdered = false): readonly MemoBlock[] {
  const sentences = spoken(said);
  return sentences.length > 0 ? [{ kind: 'list', isOrdered, sentences }] : [];
}

export const cell = (...said: readonly Said[]): MemoCell => ({ kind: 'sentences', sentences: spoken(said) });

export const section = (
  key: string,
  heading: string,
  ...blocks: readonly (readonly MemoBlock[])[]
): MemoSection => ({ key, heading, isAppendix: false, blocks: blocks.flat() });

export const onNet: Readonly<Record<Mode, Text>> = {
  digital: { da: 'på nettet', en: 'online' },
  analog: { da: 'ansigt til ansigt og på papir', en: 'face to face and on paper' },
  blended: { da: 'både på nettet og ansigt til ansigt', en: 'both online and face to face' },
};
