import type { Day } from './day.ts';
import type { Id } from './ids.ts';
import type { PlanId } from './plan.ts';

/** What politicians do with a plan that is laid before them. */
export const outcomes = ['approved', 'changed', 'sent-back'] as const;
export type Outcome = (typeof outcomes)[number];

export type DecisionId = Id<'decision'>;

/** What somebody wrote down of it. */
export type DecisionFields = {
  readonly outcome: Outcome;
  readonly day: Day;
  /** The council or committee, by its name. */
  readonly body: string;
  /** Their own words. */
  readonly text: string;
  /** The save of the plan that lay before them. */
  readonly planVersion: number;
};

export type Decision = DecisionFields & {
  readonly id: DecisionId;
  readonly plan: PlanId;
  /** The save that stands as they decided it; undefined when it was sent back, or is not changed as they said yet. */
  readonly adopted: number | undefined;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly version: number;
};

/**
 * The save that a decision adopts: what was approved stands as it lay before them. What was approved with changes waits
 * until somebody says that the plan is changed as they said; correcting a word of it takes nothing back.
 */
export function adoptedBy(
  { outcome, planVersion }: Pick<DecisionFields, 'outcome' | 'planVersion'>,
  earlier?: Pick<Decision, 'outcome' | 'adopted'>,
): number | undefined {
  if (outcome === 'approved') return planVersion;
  return outcome === 'changed' && earlier?.outcome === 'changed' ? earlier.adopted : undefined;
}

/** Which version of the plan each adoption is: the first is version 1, whatever day it was written down. */
export function adoptedNumbers(decisions: readonly Decision[]): ReadonlyMap<DecisionId, number> {
  const adopted = inTime(decisions).filter((one) => one.adopted !== undefined);
  return new Map(adopted.map(({ id }, index) => [id, index + 1]));
}

/** The saves that were adopted, by the version of the plan they are, the latest last. */
export function adoptedSaves(decisions: readonly Decision[]): AdoptedSaves {
  const saves = inTime(decisions).flatMap(({ adopted }) => adopted ?? []);
  return new Map(saves.map((save, index) => [save, index + 1]));
}

/** Which version of the plan a save was adopted as. */
export type AdoptedSaves = ReadonlyMap<number, number>;

/** The oldest first; two on one day in the order they were written down. */
export const inTime = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.toSorted(
    (one, other) => one.day.localeCompare(other.day) || one.recordedAt.getTime() - other.recordedAt.getTime(),
  );
