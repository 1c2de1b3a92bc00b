import type { PromiseLevel } from '@medvirk/method-guide';
import { promises } from '@medvirk/method-guide';
import type { Policy } from '../engagement/policy.ts';

/** What stands in the form's fields, as typed or as adopted. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** The parts of a policy, as they stand on the page that changes it. */
export const policyParts = [
  ...(['intro', 'promises', 'usualPromise', 'wording', 'noticeDays', 'openWeeks', 'skipsClosed'] as const),
  ...(['channels', 'languages', 'firstAnswerWeeks', 'finalAnswerWeeks', 'namedAnswer'] as const),
  ...(['timesAYear', 'adoptedBy', 'adoptedOn', 'contact'] as const),
] as const satisfies readonly (keyof Policy)[];
export type PolicyPart = (typeof policyParts)[number];

export const numberFields = [
  'noticeDays',
  'openWeeks',
  'firstAnswerWeeks',
  'finalAnswerWeeks',
  'timesAYear',
] as const;
export type NumberField = (typeof numberFields)[number];

/** The fields of one promise's own words. */
export const wordingField = (promise: PromiseLevel, language: 'da' | 'en'): string =>
  `wording-${promise}-${language}`;

/** What keeps the policy from being saved, and the field where it is mended. */
export type PolicyProblem =
  | { readonly kind: 'not-whole'; readonly name: NumberField; readonly from: number; readonly to: number }
  | { readonly kind: 'too-long'; readonly name: string; readonly limit: number; readonly length: number }
  /** English alone: Danish is what everybody else sees. */
  | { readonly kind: 'needs-danish'; readonly name: string }
  | { readonly kind: 'usual-not-used'; readonly name: 'usualPromise' }
  | { readonly kind: 'no-day'; readonly name: 'adoptedOn' }
  | { readonly kind: 'not-a-number'; readonly name: 'telephone' }
  | { readonly kind: 'half-contact'; readonly name: 'who' | 'telephone' };

/** The part of the policy that a field of the form belongs to. */
export function partOfField(field: string): PolicyPart | undefined {
  if (field === 'who' || field === 'telephone') return 'contact';
  return policyParts.find((part) => part === field.split('-')[0]);
}

/** Promises from the most modest to the farthest. */
export const inOrder = (used: readonly PromiseLevel[]): readonly PromiseLevel[] =>
  promises.filter((promise) => used.includes(promise));
