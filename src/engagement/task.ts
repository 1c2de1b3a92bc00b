import { z } from 'zod';
import type { Day } from './day.ts';

export const taskStates = ['open', 'done', 'not-relevant'] as const;
export type TaskState = (typeof taskStates)[number];
export const taskStateSchema = z.enum(taskStates);

/** What somebody can say of a task, in the house's own words. */
export type TaskFields = {
  /** The words of a task somebody wrote; empty for one that follows from the plan. */
  readonly text: string;
  /** Set by hand; left out, the task follows the plan. */
  readonly day: Day | undefined;
  readonly owner: string;
  readonly state: TaskState;
  readonly note: string;
};
export type TaskField = keyof TaskFields;

export type StoredTask = TaskFields & {
  readonly key: string;
  /** Somebody wrote it; otherwise it follows from the plan. */
  readonly isOwn: boolean;
  readonly version: number;
};

export const untouched: TaskFields = { text: '', day: undefined, owner: '', state: 'open', note: '' };

export const taskLimits = { text: 200, owner: 120, note: 1000 } as const;
export type LimitedField = keyof typeof taskLimits;

/** Tasks somebody wrote; more than this is no list one works through. */
export const ownTasksAtMost = 100;
