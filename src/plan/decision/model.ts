import type { Day } from '../../engagement/day.ts';
import type { Decision, DecisionFields } from '../../engagement/decision.ts';

export type Filled = Readonly<Record<string, readonly string[]>>;

export type DecisionField = keyof DecisionFields;

/** The fields in the order of the form. */
export const decisionFields = [
  'outcome',
  'day',
  'body',
  'text',
  'planVersion',
] as const satisfies readonly DecisionField[];

export const decisionLimits = { body: 120, text: 2000 } as const;

export type DecisionProblem =
  | { readonly name: DecisionField; readonly kind: 'missing' }
  | { readonly name: DecisionField; readonly kind: 'not-a-day'; readonly typed: string }
  | { readonly name: DecisionField; readonly kind: 'future-day'; readonly day: Day }
  | {
      readonly name: DecisionField;
      readonly kind: 'too-long';
      readonly limit: number;
      readonly length: number;
    }
  | { readonly name: DecisionField; readonly kind: 'cpr' }
  | { readonly name: DecisionField; readonly kind: 'no-such-option' };

export type DecisionReading =
  | { readonly ok: true; readonly fields: DecisionFields }
  | { readonly ok: false; readonly problems: readonly DecisionProblem[] };

/** A decision as the page shows it: which version of the plan it made, and what the saves are called. */
export type DecisionItem = Decision & {
  readonly number: number | undefined;
  readonly before: string;
  readonly stands: string | undefined;
};

/** Why nothing was saved: what lay there has changed since the page was shown. */
export type DecisionTrouble = 'plan-changed' | 'decision-gone' | 'nothing-to-settle';
