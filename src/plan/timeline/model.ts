import type { Mode, Slot, Text } from '@medvirk/method-guide';
import type { Timeline, TimelineProblem, TimelineRow, TimelineWay, YearPeriod } from '@medvirk/timeline';
import { z } from 'zod';
import type { Day } from '../../engagement/day.ts';
import type { FieldClash } from '../../engagement/merge-fields.ts';
import type { Answers, ChosenMethod } from '../../engagement/plan.ts';

/** What the whole timeline comes to, in ten seconds. */
export type Verdict =
  /** Nobody is asked anything yet. */
  | { readonly kind: 'empty' }
  /** It has been decided: the timeline tells what was. */
  | { readonly kind: 'decided'; readonly day: Day }
  | { readonly kind: 'holds'; readonly begin: Day; readonly isBegun: boolean; readonly decision: Day }
  /** Nobody has said when it is decided; the first day that leaves the usual time. */
  | { readonly kind: 'first-day'; readonly begin: Day; readonly isBegun: boolean; readonly decision: Day }
  | { readonly kind: 'weeks-short'; readonly weeks: number }
  | { readonly kind: 'too-early'; readonly days: number }
  | { readonly kind: 'does-not-hold'; readonly count: number };

/** How firm a problem is, as the findings of a plan have it. */
export type Firmness = 'law' | 'logic' | 'advice';

/** A problem that stands as a finding; that nobody has set a day for the decision is said in the headline. */
export type Misfit = Exclude<TimelineProblem, { readonly kind: 'no-decision-day' }>;

export type MisfitLine = {
  readonly problem: Misfit;
  readonly firmness: Firmness;
  readonly ways: readonly TimelineWay[];
};

/** Days set by hand; what is undefined the timeline places. */
export type SetDays = { readonly start: Day | undefined; readonly end: Day | undefined };

/** A line of the timeline, with the job and the mode of the step it belongs to. */
export type TimelineLine = TimelineRow & {
  readonly slot: Slot | undefined;
  readonly mode: Mode | undefined;
  /** What is kept of the step's days; undefined where the line has no days of its own to set. */
  readonly set?: SetDays | undefined;
};

export type TimelineView = {
  readonly today: Day;
  readonly verdict: Verdict;
  readonly pace: Timeline['pace'];
  /** By first day. */
  readonly lines: readonly TimelineLine[];
  readonly misfits: readonly MisfitLine[];
  /** Ways that belong to no misfit. */
  readonly hints: readonly TimelineWay[];
  readonly names: ReadonlyMap<string, Text>;
  /** The times of the year inside the picture. */
  readonly periods: readonly YearPeriod[];
  readonly decision: { readonly day: Day; readonly known: 'day' | 'month' | 'proposed' };
  /** The paragraph for the wait after a hearing. */
  readonly waitParagraph: Text;
  /** How many steps have days set by hand, of how many. */
  readonly byHand: number;
  readonly steps: number;
};

/** What a button of the page does. */
export type TimelineAction =
  | { readonly kind: 'way'; readonly way: TimelineWay }
  /** Takes the day that the timeline reckons with as the day of the decision. */
  | { readonly kind: 'decide'; readonly day: Day }
  | { readonly kind: 'lock' }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'undo' };

/** Why a button did nothing: the plan has changed since the page was shown, or there would be nothing left. */
export type TimelineTrouble = 'changed' | 'gone' | 'needs-main' | 'nothing-to-undo';

export type TimelineChange = {
  readonly chosen?: readonly ChosenMethod[] | null;
  readonly answers?: Answers;
};

export type ChangeReading =
  | { readonly ok: true; readonly change: TimelineChange }
  | { readonly ok: false; readonly trouble: TimelineTrouble };

export type DaysProblem =
  | { readonly name: 'start' | 'end'; readonly kind: 'not-a-day'; readonly typed: string }
  | { readonly name: 'start' | 'end'; readonly kind: 'far-day'; readonly day: Day }
  | { readonly name: 'end'; readonly kind: 'end-before-start' };

/** The form of one step's days as somebody filled it in. */
export type DaysTyped = { readonly start: string; readonly end: string };

/** A form that was not saved: what was typed, and why; `clashes` are the days that a colleague set otherwise meanwhile. */
export type DaysShown = {
  readonly key: string;
  readonly typed: DaysTyped;
  readonly problems: readonly DaysProblem[];
  readonly base?: string | undefined;
  /** The version of the plan that they were typed in. */
  readonly variant?: string | undefined;
  readonly clashes?: readonly FieldClash<'start' | 'end'>[] | undefined;
  readonly isKept?: boolean | undefined;
};

const dayText = z.string();

/** What the history keeps of a change of the days. */
export const doneSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('way'),
    step: z.string().optional(),
    way: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('later-decision'), day: dayText }),
      z.object({ kind: z.literal('earlier-decision'), day: dayText }),
      z.object({ kind: z.literal('leave-out'), step: z.string() }),
      z.object({ kind: z.literal('move-step'), step: z.string(), day: dayText }),
      z.object({ kind: z.literal('longer-hearing'), deadline: dayText }),
      z.object({ kind: z.literal('publish-by'), day: dayText }),
    ]),
  }),
  z.object({ kind: z.literal('decide'), day: dayText }),
  z.object({ kind: z.enum(['days', 'free']), step: z.string() }),
  z.object({ kind: z.enum(['lock', 'unlock', 'undo']) }),
]);
export type Done = z.infer<typeof doneSchema>;
