import type {
  Consultee,
  CoverageWord,
  FindingClass,
  Group,
  Mode,
  PromiseLevel,
  Slot,
  Text,
  Value,
  WayIn,
} from '@medvirk/method-guide';
import type { Day } from '../../engagement/day.ts';
import type { Span } from '../../engagement/estimate.ts';
import type { Confirmation } from '../../engagement/municipality.ts';
import type { AnswerName, Answers, ChosenMethod, GoneOn } from '../../engagement/plan.ts';
import type { QuestionNumber } from '../../engagement/twelve-questions.ts';

/** A step of the plan as the pages show it. */
export type StepLine = {
  readonly key: string;
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly mode: Mode;
  readonly slot: Slot;
  readonly isMain: boolean;
  readonly why: readonly Text[];
  readonly hours: { readonly low: number; readonly high: number };
  /** Weeks from starting to a result, typically. */
  readonly weeks: number;
  readonly times: number;
  /** How it is held, in a line; nothing when it is held as usual. */
  readonly format: Text | undefined;
  /** When the timeline, or the planner, has placed it. */
  readonly days: { readonly from: Day; readonly to: Day; readonly isByHand: boolean } | undefined;
  /** The groups that come more, or less, because of how it is held. */
  readonly brings: readonly Group[];
  readonly loses: readonly Group[];
  /** Other methods for the same job, the best first. */
  readonly swaps: readonly RejectedLine[];
};

/** What goes from one step to the next, such as the net's ideas to the meeting. */
export type HandOverLine = { readonly from: string; readonly to: string; readonly text: Text };

export type Fix =
  | { readonly kind: 'add'; readonly method: string; readonly slot: Slot; readonly name: Text }
  | { readonly kind: 'remove'; readonly key: string; readonly name: Text }
  /** The steps that the rule names are held another way. */
  | { readonly kind: 'format'; readonly rule: string; readonly says: Text }
  | { readonly kind: 'decide'; readonly day: Day }
  | { readonly kind: 'deadline'; readonly key: string; readonly day: Day }
  | { readonly kind: 'promise'; readonly promise: PromiseLevel }
  /** Back to the house's own policy; `turn` tells the ways to mend one rule apart. */
  | { readonly kind: 'policy'; readonly rule: string; readonly turn: number; readonly mend: PolicyMend }
  | { readonly kind: 'answer'; readonly question: QuestionNumber };

type NewDays = { readonly key: string; readonly start: Day; readonly end: Day };

/** What brings a plan back to the house's own policy. */
export type PolicyMend =
  | ({ readonly kind: 'tell-from' | 'meet-on' } & NewDays)
  | {
      readonly kind: 'longer';
      readonly weeks: number;
      readonly rounds: readonly (NewDays & { readonly name: Text })[];
    }
  | { readonly kind: 'first-answer'; readonly weeks: '2' | '3' | '6' }
  | { readonly kind: 'final-answer' }
  | { readonly kind: 'offer'; readonly ways: readonly WayIn[] };

/** A fix that a button does, rather than an answer to look at again. */
export type MadeFix = Exclude<Fix, { readonly kind: 'answer' }>;

/** What a fix does to the plan. */
export type FixChange =
  | { readonly kind: 'chosen'; readonly chosen: readonly ChosenMethod[] | null }
  | { readonly kind: 'promise'; readonly promise: PromiseLevel }
  | { readonly kind: 'decide'; readonly day: Day }
  | { readonly kind: 'answers'; readonly answers: Answers };

export type FindingLine = {
  readonly rule: string;
  readonly class: FindingClass;
  readonly message: Text;
  readonly reason: Text;
  readonly fix: Text;
  readonly statute?:
    | {
        readonly paragraph: string;
        readonly checkedOn: string;
        /** Who in the house has read it and stands by it. */
        readonly confirmation: Confirmation | undefined;
        readonly sources: readonly string[];
      }
    | undefined;
  readonly fixes: readonly Fix[];
  readonly gone?: GoneOn | undefined;
};

/** What keeps a finding from being gone on with. */
export type GoOnProblem =
  | { readonly kind: 'missing'; readonly name: 'name' | 'reason' }
  | {
      readonly kind: 'too-long';
      readonly name: 'name' | 'reason';
      readonly limit: number;
      readonly length: number;
    };

export type ReachLine = {
  readonly group: Group;
  readonly word: CoverageWord;
  readonly isAffected: boolean;
  /** Main methods that reach the group well. */
  readonly by: readonly Text[];
};

export type RejectedLine = {
  readonly id: string;
  readonly name: Text;
  readonly mode: Mode;
  readonly why: readonly Text[];
};

/** A method one can choose for a job. */
export type Offer = RejectedLine & {
  readonly slot: Slot;
  readonly isChosen: boolean;
  readonly isEveryday: boolean;
  readonly isExcluded: boolean;
};

/** A method's numbers, for who wants to check. */
export type SumLine = {
  readonly name: Text;
  readonly isMain: boolean;
  readonly inclusion: Readonly<Record<Group, number>>;
  /** The same, held as usual. */
  readonly usual: Readonly<Record<Group, number>>;
  readonly format: Text | undefined;
  readonly hours: { readonly low: number; readonly typical: number; readonly high: number };
  readonly kdkk: { readonly low: number; readonly high: number };
  readonly leadWeeks: number;
  readonly runWeeks: number;
  readonly fit: number;
};

export type Sums = {
  readonly lines: readonly SumLine[];
  readonly coverage: readonly { readonly group: Group; readonly share: number }[];
};

/** What saying yes to one mode only would mean. */
export type ModeLine = {
  readonly mode: Mode;
  readonly methods: readonly Text[];
  readonly hours: { readonly low: number; readonly high: number };
  readonly kdkk: { readonly low: number; readonly high: number };
  readonly weeks: number;
  readonly reach: Readonly<Record<Group, CoverageWord>>;
  /** The affected groups that this kind reaches worse, or better, than the chosen plan, by a whole word. */
  readonly loses: readonly Group[];
  readonly gains: readonly Group[];
  /** Own hours against the chosen plan, rounded to tens. */
  readonly own:
    | { readonly kind: 'saves' | 'costs'; readonly low: number; readonly high: number }
    | { readonly kind: 'same' };
};

/** Good, in the words of a planner: what the plan comes to. */
export type ProposalView = {
  readonly isPreliminary: boolean;
  readonly answered: number;
  readonly nextScreen: 1 | 2 | 3 | 4 | undefined;
  readonly isOwnSet: boolean;
  /** Nothing can carry what is promised in the time, hours and money there are. */
  readonly isImpossible: boolean;
  readonly mode: Mode | null;
  readonly methods: readonly StepLine[];
  readonly handOvers: readonly HandOverLine[];
  readonly consultees: readonly Consultee[];
  /** Answers that a template suggested and nobody has confirmed. */
  readonly rests: readonly AnswerName[];
  /** What a meeting could not agree on. */
  readonly disagreements: readonly { readonly question: number; readonly text: string }[];
  readonly hours: { readonly low: number; readonly high: number };
  readonly kdkk: { readonly low: number; readonly high: number };
  readonly weeksNeeded: number;
  readonly weeksLeft: number | undefined;
  readonly people: number;
  readonly reach: readonly ReachLine[];
  readonly findings: readonly FindingLine[];
  readonly settled: readonly FindingLine[];
  readonly checklist: readonly FindingLine[];
  readonly hiddenFindings: number;
  readonly unclear: readonly { readonly question: QuestionNumber; readonly rules: number }[];
  readonly considered: readonly RejectedLine[];
  readonly excluded: readonly RejectedLine[];
  readonly advice: Advice;
  /** What another kind of plan would mean: digital, analog or blended, whichever this one is not. */
  readonly others: readonly ModeLine[];
  readonly sentence: {
    readonly purpose: Value | undefined;
    readonly groups: readonly Group[];
    readonly conflict: string | undefined;
    /** How long the hearing lasts, and why it is longer than the law asks. */
    readonly hearing:
      | { readonly weeks: number; readonly minimum: number; readonly because: readonly Text[] }
      | undefined;
    readonly finalDay: string | undefined;
    readonly owner: string | undefined;
  };
};

/** One thing done to the steps of a plan. */
export type StepAction =
  | { readonly kind: 'add'; readonly slot: Slot; readonly method: string }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'swap'; readonly key: string; readonly method: string }
  | { readonly kind: 'times'; readonly key: string; readonly times: number }
  | { readonly kind: 'follow' }
  | { readonly kind: 'undo' };

export type StepProblem =
  | 'needs-main'
  | 'no-such-method'
  | 'too-many'
  | 'gone'
  | 'changed'
  | 'nothing-to-undo';

/** `chosen` null follows the proposal again. */
export type StepChange =
  | { readonly ok: true; readonly chosen: readonly ChosenMethod[] | null }
  | { readonly ok: false; readonly problem: StepProblem };

/** One thing done to the named versions of a plan. `chosen`: what to save instead of the plan as it is. */
export type VersionAction =
  | {
      readonly kind: 'save';
      readonly name: string;
      readonly chosen?: readonly ChosenMethod[] | undefined;
    }
  | { readonly kind: 'use'; readonly key: string }
  | { readonly kind: 'remove'; readonly key: string }
  /** `was`: the name that the form was filled from. */
  | {
      readonly kind: 'rename';
      readonly key: string;
      readonly name: string;
      readonly was?: string | undefined;
    };

export type VersionProblem =
  | 'version-gone'
  | 'version-changed'
  | 'renamed-meanwhile'
  | 'too-many-versions'
  | 'name-too-long'
  | 'name-taken';

/** What some steps come to, to be held beside other steps for the same case. */
export type Compared = {
  readonly mode: Mode | null;
  readonly methods: readonly { readonly name: Text; readonly isMain: boolean }[];
  readonly hours: Span;
  readonly kdkk: Span;
  readonly weeks: Span;
  readonly people: Span;
  readonly reach: Readonly<Record<Group, CoverageWord>>;
};

/** The best plan of one kind under the same hours, kroner and weeks; nothing when the case has none. */
export type KindLine = {
  readonly mode: Mode;
  readonly plan: Compared | undefined;
  readonly isAdvised: boolean;
};

/** A version of the plan, or the proposal, as the comparison shows it. */
export type VersionLine = {
  /** Nothing for the proposal, which is no version of its own. */
  readonly key: string | undefined;
  readonly letter: string;
  readonly name: string;
  readonly isInUse: boolean;
  readonly plan: Compared;
  readonly law: number;
  readonly logic: number;
  readonly advice: number;
};

export type Advice = { readonly mode: Mode | 'tell'; readonly sentence: Text };

export type WhatIfView = {
  readonly advice: Advice;
  readonly affected: readonly Group[];
  readonly kinds: readonly KindLine[];
  readonly others: readonly ModeLine[];
  readonly versions: readonly VersionLine[];
};

/** What stands in the form of a step, each field as typed. */
export type StepFilled = Readonly<Record<string, readonly string[]>>;

export type StepField =
  | 'time'
  | 'place'
  | 'has'
  | 'languages'
  | 'access'
  | 'hours'
  | 'times'
  | 'start'
  | 'end';

export type StepFormProblem =
  | { readonly kind: 'not-a-count'; readonly name: 'times'; readonly typed: string }
  | { readonly kind: 'not-hours'; readonly name: 'hours'; readonly typed: string }
  | { readonly kind: 'not-a-day'; readonly name: 'start' | 'end'; readonly typed: string }
  | { readonly kind: 'far-day'; readonly name: 'start' | 'end'; readonly day: Day }
  | { readonly kind: 'end-before-start'; readonly name: 'end' };

/** The step of a form whose version is no longer the one in use: what stands in both, and what was typed. */
export type Elsewhere = {
  readonly opened: NamedVersion & { readonly is: 'there' | 'deleted' | 'without-step' };
  readonly inUse: NamedVersion & { readonly is: 'there' | 'without-step' };
  readonly rows: readonly {
    readonly name: StepField;
    /** Left out where the version has not the step. */
    readonly opened: readonly string[] | undefined;
    readonly inUse: readonly string[] | undefined;
    readonly mine: readonly string[];
  }[];
};

/** A version by its letter, and the name somebody gave it, or none. */
export type NamedVersion = { readonly key: string; readonly name: string };

export type StepReading =
  | { readonly ok: true; readonly step: ChosenMethod & { readonly key: string } }
  | { readonly ok: false; readonly problems: readonly StepFormProblem[] };

/** What the format of a step does, and what it costs. */
export type FormatView = {
  readonly effects: readonly { readonly group: Group; readonly isMore: boolean; readonly reason: Text }[];
  readonly costs: readonly {
    readonly what: Text;
    readonly hours: Span;
    readonly kdkk: Span;
    readonly basis: Text;
  }[];
};
