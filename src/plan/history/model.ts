/** Which part of the plan a change belongs to. */
export const changeParts = ['case', 'answers', 'steps', 'beside'] as const;
export type ChangePart = (typeof changeParts)[number];

/** One change in words. What is said in pieces (ticks, how a step is held) can be told apart piece by piece. */
export type ChangeLine = {
  readonly part: ChangePart;
  readonly label: string;
  /** Nothing: it was not there. */
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** The pages on which things happen to a plan, for the filter. */
export const eventKinds = [
  'answers',
  'steps',
  'time',
  'findings',
  'todo',
  'memo',
  'talk',
  'decision',
  'plan',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** An event as the history reads it. */
export type ToldEvent = {
  readonly id: number;
  readonly at: Date;
  readonly actor?: string | undefined;
  readonly actorName: string;
  readonly what: string;
  readonly why?: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
};

/** A reason that somebody gave, then or later. */
export type WhyLine = { readonly who: string; readonly when: string; readonly text: string };

/** One thing, or a run of small ones by one person on one page, as the history shows it. */
export type HistoryEntry = {
  /** The latest event's id: it is explained by it, and the address inside the page. */
  readonly id: number;
  readonly who: string;
  readonly what: string;
  readonly time: string;
  /** What was said of it that is no change of the plan: a rule's message, a name, a decision. */
  readonly about: string | undefined;
  /** The comment it speaks of, as long as it is there. */
  readonly comment: string | undefined;
  readonly whys: readonly WhyLine[];
  readonly changes: readonly ChangeLine[];
  /** The single things in a run, the oldest first; nothing for one alone. */
  readonly moments: readonly { readonly time: string; readonly what: string }[];
  /** The save before it, and the save it made with its name; undefined when it changed nothing in the plan. */
  readonly saves: { readonly before: number; readonly after: number; readonly name: string } | undefined;
  readonly isNow: boolean;
  /** The visitor's own, who may say why. */
  readonly isOwn: boolean;
};

export type HistoryDay = {
  readonly day: string;
  readonly title: string;
  readonly entries: readonly HistoryEntry[];
};

export type Filter = { readonly who: string | undefined; readonly kind: EventKind | undefined };

export const whyLimit = 500;
export type WhyProblem = 'missing' | 'too-long' | 'cpr';
