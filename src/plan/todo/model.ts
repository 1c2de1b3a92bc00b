import type { Equipment, PreparationKind, PreparationRole, Text, When } from '@medvirk/method-guide';
import type { Day } from '../../engagement/day.ts';
import type { LimitedField, TaskFields } from '../../engagement/task.ts';

/** Where a task belongs when one asks whether the technology is ready. */
export type Setting = 'web' | 'evening' | 'elsewhere';

/** A task as the list shows it. */
export type Task = TaskFields & {
  readonly key: string;
  readonly isOwn: boolean;
  readonly version: number;
  /** The words, from the plan or as somebody wrote them. */
  readonly words: Text;
  /** Which step, where several steps share the words. */
  readonly which?: Text | undefined;
  readonly why: Text | undefined;
  /** The day that counts: set by hand, or reckoned from the plan. */
  readonly due: Day | undefined;
  /** Reckoned from the plan. */
  readonly reckoned: Day | undefined;
  readonly when: When | undefined;
  /** Name of the step the task is counted from. */
  readonly step: Text | undefined;
  readonly kind: PreparationKind | undefined;
  readonly role: PreparationRole | undefined;
  readonly needs: readonly Equipment[];
  /** The house has what the task asks for. */
  readonly isHad: boolean;
  readonly setting: Setting;
};

/** The days a plan's tasks are counted from. */
export type PlanDays = {
  readonly steps: ReadonlyMap<string, { readonly from: Day; readonly to: Day }>;
  readonly first: Day | undefined;
  readonly lastInput: Day | undefined;
  readonly published: Day | undefined;
  readonly decision: Day | undefined;
  /** Where the timeline has put what the plan owes residents. */
  readonly echo: Day | undefined;
  readonly answer: Day | undefined;
};

/** Tasks that are due about the same time; `month` as `YYYY-MM`. */
export type TaskGroup = {
  readonly when: 'overdue' | 'this-week' | 'next-week' | 'month' | 'no-day';
  readonly month?: string | undefined;
  readonly tasks: readonly Task[];
};

export type Grouped = {
  readonly groups: readonly TaskGroup[];
  readonly done: readonly Task[];
  readonly had: readonly Task[];
  readonly notRelevant: readonly Task[];
};

export const readyParts = ['web', 'evening', 'staff', 'bookings'] as const;
export type ReadyPart = (typeof readyParts)[number];
export type Readiness = { readonly part: ReadyPart; readonly ready: number; readonly all: number };

/** What stands in a form: each field with its values, as typed. */
export type Filled = Readonly<Record<string, readonly string[]>>;

export type TaskProblem =
  | { readonly kind: 'missing'; readonly name: 'text' }
  | {
      readonly kind: 'too-long';
      readonly name: LimitedField;
      readonly limit: number;
      readonly length: number;
    }
  | { readonly kind: 'cpr'; readonly name: LimitedField }
  | { readonly kind: 'not-a-day'; readonly name: 'day'; readonly typed: string }
  | { readonly kind: 'no-such-option'; readonly name: 'state' };

export type TaskReading =
  | { readonly ok: true; readonly fields: TaskFields }
  | { readonly ok: false; readonly problems: readonly TaskProblem[] };

/** Whose tasks are shown: everybody's, those of one name, or those nobody has. */
export type OwnerFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'owner'; readonly name: string };
