import type { AnswerName, Answers } from '../../engagement/plan.ts';

/** What stands in a form: each field with its values, as typed. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** Longest text field, in characters. */
export const textLimit = 200;
export const titleLimit = 120;

export type FieldProblem =
  | { readonly kind: 'too-long'; readonly name: string; readonly limit: number; readonly length: number }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'not-a-day'; readonly name: string; readonly typed: string }
  | { readonly kind: 'past-day'; readonly name: string; readonly day: string }
  | { readonly kind: 'past-month'; readonly name: string; readonly month: string }
  | { readonly kind: 'far-day'; readonly name: string; readonly day: string }
  | { readonly kind: 'too-many'; readonly name: string; readonly most: number; readonly count: number }
  | { readonly kind: 'not-alone'; readonly name: string; readonly option: string }
  | { readonly kind: 'no-such-option'; readonly name: string };

export type Reading =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Someone else changed the same answer while the form was open. */
export type Clash = {
  readonly name: AnswerName;
  readonly theirs: Answers[AnswerName];
  readonly mine: Answers[AnswerName];
};

export type Merge = { readonly answers: Answers; readonly clashes: readonly Clash[] };

/** What a meeting could not agree on, changed by two people at once. */
export type TextClash = { readonly theirs: string; readonly mine: string };

/** Longest note of a disagreement, in characters. */
export const disagreementLimit = 1000;

/** A part whose answer is a suggestion: why, when there is a reason to tell. */
export type Suggested = { readonly why: string | undefined };
