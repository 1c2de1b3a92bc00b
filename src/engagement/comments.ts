import { plural } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/texts.ts';
import type { Id } from './ids.ts';
import type { PersonId } from './plan-members.ts';

/** The parts of a plan one can comment on, in the order of the plan's pages. */
export const partKinds = [
  'plan',
  'question',
  'finding',
  'step',
  'what-if',
  'timeline',
  'task',
  'contact',
  'memo',
] as const;
export type PartKind = (typeof partKinds)[number];

/** There is one of these in every plan; the others have a name of their own. */
type Single = 'plan' | 'what-if' | 'timeline';
export type PlanPart =
  | { readonly kind: Single }
  | { readonly kind: 'question'; readonly number: number }
  | { readonly kind: Exclude<PartKind, Single | 'question'>; readonly key: string };

/** How a part is written down and stands in an address: `plan`, `question:3`, `step:borgermoede`, `finding:R60`. */
export function partKey(part: PlanPart): string {
  if (part.kind === 'question') return `question:${part.number}`;
  return 'key' in part ? `${part.kind}:${part.key}` : part.kind;
}

/** Reads a part's key; nothing for what no plan could have. */
export function readPart(text: string): PlanPart | undefined {
  const [word = '', ...rest] = text.split(':');
  const key = rest.join(':');
  const kind = partKinds.find((one) => one === word);
  switch (kind) {
    case undefined:
      return undefined;
    case 'plan':
    case 'what-if':
    case 'timeline':
      return text === kind ? { kind } : undefined;
    case 'question':
      return /^([1-9]|1[0-2])$/.test(key) ? { kind, number: Number(key) } : undefined;
    default:
      return /^[\w:.-]{1,120}$/.test(key) ? { kind, key } : undefined;
  }
}

const kindWords: Readonly<Record<Locale, Readonly<Record<PartKind, string>>>> = {
  da: {
    plan: 'Planen som helhed',
    question: 'Spørgsmål',
    finding: 'Hænger det sammen?',
    step: 'Skridt',
    'what-if': 'Hvad nu hvis',
    timeline: 'Tidsplanen',
    task: 'Opgave',
    contact: 'Kontakt',
    memo: 'Dagsordenspunktet',
  },
  en: {
    plan: 'The plan as a whole',
    question: 'Question',
    finding: 'Does it hang together?',
    step: 'Step',
    'what-if': 'What if',
    timeline: 'The timeline',
    task: 'Task',
    contact: 'Contact',
    memo: 'The agenda item',
  },
};

/** A part in words, with its own name where it has one: `Skridt: Borgermøde`, `Spørgsmål 3`. */
export function partWords(locale: Locale, part: PlanPart, name: string | undefined): string {
  const word = kindWords[locale][part.kind];
  const whole = part.kind === 'question' ? `${word} ${part.number}` : word;
  if (name === undefined || name === '') return whole;
  return part.kind === 'finding' ? name : `${whole}: ${name}`;
}

/** Open comments of a plan by their part's key; what is not in it has none. */
export type OpenComments = ReadonlyMap<string, number>;

/** What a page is told, to show beside its parts. */
export type CommentMarks = { readonly open: OpenComments; readonly mayComment: boolean };

/** For long lists: only what somebody has written about, unless one may do nothing else there. */
export const quietly = (marks: CommentMarks | undefined, mayWrite: boolean): CommentMarks | undefined =>
  marks && { ...marks, mayComment: marks.mayComment && !mayWrite };

/**
 * The link beside a part: how many open comments there are, or that one may write the first. Nothing for somebody who
 * may not write where nobody has. `page` is the address of the plan's comments in the visitor's language.
 */
export function commentLink(
  locale: Locale,
  marks: CommentMarks | undefined,
  part: PlanPart,
  page: string,
): { readonly href: string; readonly label: string; readonly count: number } | undefined {
  if (!marks) return undefined;
  const count = marks.open.get(partKey(part)) ?? 0;
  if (count === 0 && !marks.mayComment) return undefined;
  return { href: addressOfPart(page, part), label: linkWords(locale, count), count };
}

/** A part's own comments on the page of a plan's comments. */
export const addressOfPart = (page: string, part: PlanPart): string =>
  `${page}?${new URLSearchParams({ del: partKey(part) })}`;

function linkWords(locale: Locale, count: number): string {
  const say = {
    da: ['Kommentér', 'kommentar', 'kommentarer'],
    en: ['Comment', 'comment', 'comments'],
  } as const;
  const [write, one, other] = say[locale];
  return count === 0 ? write : `${count} ${plural(locale, count, one, other)}`;
}

export type CommentId = Id<'comment'>;

export type Comment = {
  readonly id: CommentId;
  /** The comment it answers; left out, it begins a thread. */
  readonly answers: CommentId | undefined;
  readonly part: string;
  /** What the part was called when the comment was written, in the writer's language. */
  readonly partName: string;
  readonly author: PersonId | undefined;
  readonly authorName: string;
  /** Empty when it has been deleted. */
  readonly body: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly editedAt: Date | undefined;
  readonly resolvedAt: Date | undefined;
  readonly resolvedBy: string | undefined;
  readonly deletedAt: Date | undefined;
  /** Who is told of it. */
  readonly mentions: readonly PersonId[];
};

export const commentAtMost = 2000;
