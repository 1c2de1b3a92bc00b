import type {
  AdviceReason,
  Consultee,
  CoverageWord,
  Group,
  Mode,
  PromiseLevel,
  Reason,
  Slot,
  Text,
  Value,
} from '@medvirk/method-guide';
import type { TimelineProblem, TimelineRow } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import type { DecisionFields } from '../../engagement/decision.ts';
import type { AnswerName, Answers } from '../../engagement/plan.ts';
import type { Policy } from '../../engagement/policy.ts';

type Range = { readonly low: number; readonly high: number };

/** What a method is not good for in this case, and the other steps of the plan that are. */
export type MemoWeakness = {
  readonly instead: readonly Text[];
} & (
  | { readonly kind: 'misses'; readonly groups: readonly Group[] }
  | { readonly kind: 'made-for-agreement' }
  | { readonly kind: 'shallow' }
  | { readonly kind: 'few' }
);

/** A step of the plan as it is argued for. */
export type MemoStep = {
  readonly key: string;
  readonly name: Text;
  readonly summary: Text;
  readonly slot: Slot;
  readonly mode: Mode;
  readonly isMain: boolean;
  readonly isHearing: boolean;
  /** Those who take part are always drawn by lot. */
  readonly isDrawn: boolean;
  readonly times: number;
  /** How it is held, in words; undefined when it is held as usual. */
  readonly format: Text | undefined;
  /** Only what speaks for it, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly weakness: MemoWeakness | undefined;
  readonly hours: Range;
  readonly kdkk: Range;
  readonly people: Range;
};

/** A group that the case touches. */
export type MemoGroup = {
  readonly group: Group;
  readonly touched: 'most' | 'also' | 'usually-missing';
  readonly reach: CoverageWord;
  /** The steps that suit the group well. */
  readonly by: readonly Text[];
};

/** The best plan of one kind with the same means, held against the plan. */
export type MemoKind = {
  readonly mode: Mode;
  readonly isOwn: boolean;
  /** It takes the fewest hours of those that reach every group the case touches at least fairly. */
  readonly isCheapest: boolean;
  readonly methods: readonly Text[];
  readonly hours: Range;
  readonly kdkk: Range;
  readonly weeks: Range;
  readonly loses: readonly Group[];
  readonly gains: readonly Group[];
};

/** The method that goes deepest of those the plan does without. */
export type MemoDeeper = {
  readonly name: Text;
  readonly hours: Range;
  readonly kdkk: Range;
  readonly weeks: Range;
  /** What rules it out, where something does. */
  readonly against: Reason | undefined;
};

export type OpenPoint = {
  readonly rule: string;
  readonly message: Text;
  /** Whoever went on with it, why, when, and which day that was where the house is. */
  readonly gone:
    | { readonly name: string; readonly reason: string; readonly at: Date; readonly on: Day }
    | undefined;
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
  /** The municipality's own words for the promise, where it has some. */
  readonly promiseWords: NonNullable<Policy['wording']>[PromiseLevel];
  /** What the politicians said of the plan, the latest of it; undefined while they have not. */
  readonly decided: Omit<DecisionFields, 'planVersion'> | undefined;
  readonly room: Answers['room'];
  readonly open: string | undefined;
  readonly fixed: string | undefined;
  readonly phase: Answers['phase'];
  readonly affected: readonly Group[];
  readonly offers: NonNullable<Answers['offers']>;
  readonly mode: Mode | null;
  readonly hearing: { readonly weeks: number; readonly paragraph: string } | undefined;
  readonly hours: Range;
  readonly kdkk: Range;
  readonly owner: string | undefined;
  readonly firstAnswer: number | undefined;
  readonly answerForms: NonNullable<Answers['answerForms']>;
  readonly before: Answers['before'];
  readonly openPoints: readonly OpenPoint[];
  /** All the answers, for what only a sentence or two rests on. */
  readonly answers: Answers;
  readonly steps: readonly MemoStep[];
  readonly groups: readonly MemoGroup[];
  readonly kinds: readonly MemoKind[];
  readonly deeper: MemoDeeper | undefined;
  /** The hearing alone, where the law demands one. */
  readonly lawOnly: { readonly hours: Range; readonly kdkk: Range } | undefined;
  readonly advice: { readonly mode: Mode | 'tell'; readonly reason: AdviceReason };
  readonly rows: readonly TimelineRow[];
  readonly problems: readonly TimelineProblem[];
  /** The paragraph that asks for a wait after objections, and the weeks; undefined when nobody need wait. */
  readonly wait: { readonly weeks: number; readonly paragraph: string } | undefined;
  readonly lastLawfulDay: { readonly month: number; readonly day: number } | undefined;
  readonly consultees: readonly Consultee[];
  /** What is carried from one step to another. */
  readonly handOvers: readonly { readonly from: Text; readonly to: Text }[];
  /** Middle of the estimate, to hold against what is set aside. */
  readonly likely: { readonly hours: number; readonly kdkk: number };
  /** Weeks until the slowest step has given its result. */
  readonly weeks: Range;
  /** Answers that a template suggested and nobody has confirmed. */
  readonly suggested: readonly AnswerName[];
  /** Numbers of the questions that a meeting could not agree on. */
  readonly disputed: readonly number[];
  /** Nothing of the law is open, and somebody answers. */
  readonly isReady: boolean;
  /** What still keeps it from being ready. */
  readonly lacking: readonly ('law' | 'owner' | 'date' | 'decider' | 'promise' | 'purpose')[];
};

/** How much of the argument leaves the house: for the agenda item that starts the case, for the meeting, for the file. */
export const memoLengths = ['short', 'two-pages', 'full'] as const;
export type MemoLength = (typeof memoLengths)[number];

/**
 * Where in the plan a sentence or a figure comes from, so that it can be traced: a page of the plan, with the number of
 * a question or the key of a step where there is one.
 */
export type MemoSource =
  | { readonly page: 'question'; readonly number: number }
  | { readonly page: 'step'; readonly key: string }
  | {
      readonly page:
        | 'proposal'
        | 'steps'
        | 'what-if'
        | 'timeline'
        | 'arithmetic'
        | 'law'
        | 'policy'
        | 'decision';
    };

/**
 * A sentence the program writes. Its key says which sentence it is, stays the same while the plan changes, and begins
 * with the key of its section: `timeline.hearing`.
 */
export type MemoSentence = {
  readonly key: string;
  readonly text: string;
  readonly source?: MemoSource | undefined;
};

export type MemoCell<Sentence = MemoSentence> =
  /** Names, dates and figures from the plan. */
  | { readonly kind: 'value'; readonly text: string; readonly source?: MemoSource | undefined }
  | { readonly kind: 'sentences'; readonly sentences: readonly Sentence[] };

export type MemoBlock<Sentence = MemoSentence> =
  /** One paragraph. */
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** One item a sentence. */
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'quote'; readonly sentence: Sentence }
  | {
      readonly kind: 'table';
      readonly key: string;
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly head: string; readonly cells: readonly MemoCell<Sentence>[] }[];
    }
  /** The plan's steps in time, drawn; the table of the same section says it in words. */
  | { readonly kind: 'timeline' };

export type MemoSection<Sentence = MemoSentence> = {
  /** Stable and the same in all lengths that have the section: `summary`, `alternatives` … */
  readonly key: string;
  readonly heading: string;
  readonly isAppendix: boolean;
  readonly blocks: readonly MemoBlock<Sentence>[];
};

/** The memo in one length and one language. */
export type MemoDocument<Sentence = MemoSentence> = {
  readonly length: MemoLength;
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** Phrases that people typed in Danish; none where the whole is Danish. */
  readonly danish: readonly string[];
  readonly sections: readonly MemoSection<Sentence>[];
};

/** What a person has made of one of the program's sentences, in one language. */
export type KeptSentence = {
  readonly key: string;
  readonly language: 'da' | 'en';
  readonly state: 'accepted' | 'edited' | 'left-out';
  /** What stands in the memo; empty when it is left out. */
  readonly text: string;
  /** What the program had written when the person decided. When it writes something else now, the plan has changed. */
  readonly suggested: string;
  readonly by: string;
  readonly at: Date;
  readonly version: number;
};

/** A sentence as it stands: the program's until a person has accepted, edited or left it out. */
export type StandingSentence = MemoSentence & {
  readonly standing: 'program' | KeptSentence['state'];
  /** What the program writes now; undefined when it says nothing of the kind. */
  readonly said?: string | undefined;
  /** The program's own words now, when they no longer agree with what the person decided on. */
  readonly offered?: string | undefined;
  /** The program no longer says anything of the kind: the plan has changed, and the person's sentence stays. */
  readonly isOrphan?: boolean | undefined;
  readonly kept?: KeptSentence | undefined;
};
