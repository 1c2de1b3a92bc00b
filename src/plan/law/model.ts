import type { Text } from '@medvirk/method-guide';
import type { Confirmation } from '../../engagement/municipality.ts';

/** A rule that speaks for the law, with everything one needs to check it. */
export type LawLine = {
  readonly rule: string;
  readonly paragraph: string;
  /** What the rule asks for. */
  readonly text: Text;
  readonly checkedOn: string;
  readonly sources: readonly { readonly name: string; readonly url: string; readonly wasRead: boolean }[];
  /** The confirmation as forms carry it, to see whether somebody else has confirmed the rule meanwhile. */
  readonly base: string;
  readonly confirmation: Confirmation | undefined;
};

/** A statutory period that one can count in a calendar. */
export type PeriodLine = {
  readonly name: Text;
  readonly weeks: number;
  readonly from: Text;
  readonly wait: number;
  readonly decideBy: { readonly month: number; readonly day: number } | undefined;
  readonly paragraph: string;
  readonly wasRead: boolean;
};

export const confirmLimits = { name: 120, note: 500 } as const;

export type ConfirmProblem =
  | { readonly kind: 'missing'; readonly name: 'name' }
  | {
      readonly kind: 'too-long';
      readonly name: 'name' | 'note';
      readonly limit: number;
      readonly length: number;
    };
