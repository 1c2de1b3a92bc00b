import type { Day, Text } from './calendar.ts';
import type { MonthDay } from './legal-dates.ts';
import type { YearPeriod } from './municipal-year.ts';

/** Weeks at the least and as usual. Fractions are allowed: 0.5 is three or four days. */
export type Weeks = { readonly min: number; readonly typical: number };

/** The job of a step in the plan. */
export type StepSlot = 'tell' | 'open' | 'deepen' | 'close' | 'answer';

export type StepToPlace = {
  readonly key: string;
  readonly name: Text;
  readonly slot: StepSlot;
  readonly isHearing: boolean;
  /** Preparation before the first day. */
  readonly leadWeeks: Weeks;
  /** From first to last day; for a single meeting 0 or 1. */
  readonly runWeeks: Weeks;
  /** People meet at a time, on the spot or online. */
  readonly isMeeting: boolean;
  /** How often it is held, from 1. */
  readonly times: number;
  /** Set by hand, and kept as they are. With only one of them the other follows from the usual time. */
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
};

/** The hearing that the law prescribes for the case. */
export type HearingLaw = {
  /** The minimum. */
  readonly weeks: number;
  /** Weeks from the deadline to the earliest decision; 0 when nobody is expected to object. */
  readonly waitWeeks: number;
  readonly paragraph: string;
  /** The paragraph of the wait, where it is another. */
  readonly waitParagraph?: string | undefined;
  /** What the count begins with, such as the day the proposal is published. */
  readonly appliesFrom: Text;
  /** The last day of the year for a decision that is to have effect from the next school year. */
  readonly decideBy?: MonthDay | undefined;
};

/** What one step hands to a later one: the ideas from the web that are taken to the meeting. */
export type Handover = { readonly from: string; readonly to: string; readonly text: Text };

export type PlanToPlace = {
  readonly today: Day;
  /** Without one, the first day that works is proposed. */
  readonly decision?: Day | undefined;
  readonly steps: readonly StepToPlace[];
  readonly hearing?: HearingLaw | undefined;
  /** There is a proposal already, so the steps lie inside the hearing and not before it. */
  readonly hearingCarries: boolean;
  /** The municipal year; see `periodsBetween`. */
  readonly periods: readonly YearPeriod[];
  readonly politics: {
    /** Weeks before the decision when the papers are ready; 2 when left out. */
    readonly agendaWeeks?: number | undefined;
    /** A committee treats the case on the way. */
    readonly committee: boolean;
    /** False when somebody else than the council decides, who meets on any working day. */
    readonly byCouncil?: boolean | undefined;
  };
  /** Weeks from the last answer to *What we heard*; left out, none is planned. */
  readonly echoWeeks?: number | undefined;
  /** Day of the answer to those who took part; two weeks after the decision when left out. */
  readonly answerDay?: Day | undefined;
  /** Weeks to work through what came in, 3 when left out; a third of it at the least. */
  readonly handlingWeeks?: number | undefined;
  readonly handovers: readonly Handover[];
};

export type RowKind =
  | 'prepare'
  | 'step'
  | 'hearing'
  | 'wait'
  | 'echo'
  | 'papers'
  | 'committee'
  | 'decision'
  | 'answer'
  | 'handover';

/** One line of the timeline; both days are part of it. */
export type TimelineRow = {
  readonly key: string;
  readonly kind: RowKind;
  readonly name: Text;
  readonly from: Day;
  readonly to: Day;
  readonly isByHand: boolean;
  /** The key of the step that the row belongs to. */
  readonly step?: string;
  /** The days people meet, where they are known one by one. */
  readonly meetings?: readonly Day[];
  /** Holidays and other times of the year inside a step or a hearing, cut to its days. */
  readonly holidays: readonly { readonly name: Text; readonly from: Day; readonly to: Day }[];
  /** The paragraph that the length follows from. */
  readonly law?: string;
};

export type TimelineProblem =
  /** Even at the least, the steps that are not set by hand end so late that it can first be decided on `earliest`. */
  | { readonly kind: 'does-not-fit'; readonly weeksShort: number; readonly earliest: Day }
  /** A step set by hand is so close that its preparation, at the least, should have begun on `prepareFrom`. */
  | { readonly kind: 'starts-in-the-past'; readonly step: string; readonly prepareFrom: Day }
  | {
      readonly kind: 'adoption-too-early';
      readonly deadline: Day;
      readonly earliest: Day;
      readonly decision: Day;
    }
  /** Weeks. */
  | {
      readonly kind: 'hearing-too-short';
      readonly given: number;
      readonly needed: number;
      readonly earliestDeadline: Day;
    }
  | {
      readonly kind: 'hearing-in-holiday';
      readonly names: readonly Text[];
      readonly suggestedDeadline: Day;
    }
  | {
      readonly kind: 'deadline-on-closed-day';
      readonly deadline: Day;
      readonly name: Text;
      readonly next: Day;
    }
  | { readonly kind: 'no-council-meeting'; readonly decision: Day; readonly next: Day | undefined }
  | { readonly kind: 'after-last-lawful-day'; readonly last: Day }
  /** A step set by hand ends after the papers are to be ready. */
  | { readonly kind: 'step-after-papers'; readonly step: string; readonly papers: Day }
  | {
      readonly kind: 'meeting-on-holiday';
      readonly step: string;
      readonly day: Day;
      readonly name: Text;
    }
  /** `later` begins before `earlier`, which it builds on. */
  | { readonly kind: 'order'; readonly earlier: string; readonly later: string }
  /** The step belongs inside the hearing and ends after its deadline. */
  | { readonly kind: 'outside-hearing'; readonly step: string }
  | { readonly kind: 'ends-before-it-starts'; readonly step: string }
  | { readonly kind: 'no-decision-day'; readonly suggested: Day };

/** What would make it fit. */
export type TimelineWay =
  | { readonly kind: 'later-decision'; readonly day: Day }
  | { readonly kind: 'earlier-decision'; readonly day: Day }
  /** Without the step the rest fits; it may also be held at the same time as another. */
  | { readonly kind: 'leave-out'; readonly step: string }
  /** It fits only when the preparation of the step begins now. */
  | { readonly kind: 'start-today'; readonly step: string }
  | { readonly kind: 'move-step'; readonly step: string; readonly day: Day }
  | { readonly kind: 'longer-hearing'; readonly deadline: Day }
  /** The last day to publish for the decision day that is wanted. */
  | { readonly kind: 'publish-by'; readonly day: Day };

/** Whole weeks; what the method guide asks the timeline for. */
export type TimelineFacts = {
  readonly hearingWeeks?: number;
  readonly hearingInHoliday?: boolean;
  readonly gapAfterHearingWeeks?: number;
  readonly weeksLastInputToDecision?: number;
  /** Only when the law sets a last day. */
  readonly decidesByMarch1?: boolean;
};

export type Timeline = {
  /** By first day. */
  readonly rows: readonly TimelineRow[];
  readonly problems: readonly TimelineProblem[];
  readonly ways: readonly TimelineWay[];
  readonly facts: TimelineFacts;
  /** How much time the steps got: as usual, less, or the least there can be. */
  readonly pace: 'typical' | 'shortened' | 'minimum';
};
