import type { Group, Mode, PromiseLevel, Slot, Text, Value } from '@medvirk/method-guide';
import type { Answers } from '../../engagement/plan.ts';

type Range = { readonly low: number; readonly high: number };

export type MemoMethod = {
  readonly name: Text;
  readonly summary: Text;
  readonly slot: Slot;
  readonly mode: Mode;
  readonly why: readonly Text[];
};

export type MemoAlternative =
  | {
      readonly kind: 'mode';
      readonly mode: Mode;
      readonly methods: readonly Text[];
      readonly hours: Range;
      readonly kdkk: Range;
      readonly weeks: number;
      readonly loses: readonly Group[];
      readonly gains: readonly Group[];
    }
  /** Doing no more than the law asks. */
  | { readonly kind: 'law-only' }
  /** Asking nobody. */
  | { readonly kind: 'nothing' };

export type OpenPoint = {
  readonly message: Text;
  /** Whoever went on with it, and why. */
  readonly gone: { readonly name: string; readonly reason: string; readonly at: Date } | undefined;
  readonly isLaw: boolean;
};

/** What the agenda item says, as data; the sentences are in the texts. */
export type Memo = {
  readonly title: string;
  readonly question: string;
  readonly decider: Answers['decider'];
  readonly deciderName: string | undefined;
  readonly meetingDay: string | undefined;
  readonly meetingMonth: string | undefined;
  readonly purpose: Value | undefined;
  readonly purposesToo: readonly Value[];
  readonly promise: PromiseLevel | undefined;
  readonly room: Answers['room'];
  readonly open: string | undefined;
  readonly fixed: string | undefined;
  readonly phase: Answers['phase'];
  readonly affected: readonly Group[];
  /** Groups the case touches and the plan reaches poorly. */
  readonly missed: readonly Group[];
  readonly offers: NonNullable<Answers['offers']>;
  readonly methods: readonly MemoMethod[];
  readonly mode: Mode | null;
  readonly alternatives: readonly MemoAlternative[];
  readonly hearing:
    | { readonly weeks: number; readonly paragraph: string; readonly frame: string }
    | undefined;
  readonly weeksLeft: number | undefined;
  readonly hours: Range;
  readonly kdkk: Range;
  readonly owner: string | undefined;
  readonly firstAnswer: number | undefined;
  readonly finalDay: string | undefined;
  readonly answerForms: NonNullable<Answers['answerForms']>;
  readonly before: Answers['before'];
  readonly openPoints: readonly OpenPoint[];
  /** Nothing of the law is open, and somebody answers. */
  readonly isReady: boolean;
  /** What still keeps it from being ready. */
  readonly lacking: readonly ('law' | 'owner' | 'date' | 'decider' | 'promise' | 'purpose')[];
};
