import type { Day } from '../../engagement/day.ts';
import type { Municipality } from '../../engagement/municipality.ts';
import { assessSteps } from '../../engagement/plan-assessment.ts';
import type { Comparable, PlanDifference } from '../../engagement/plan-changes.ts';
import { planDifferences, stepDifferences } from '../../engagement/plan-changes.ts';
import { keptSteps } from '../../engagement/plan-steps.ts';
import type { Effects } from './effects.ts';
import { effectsBetween } from './effects.ts';

export type ComparedSaves = {
  readonly differences: readonly PlanDifference[];
  /** The steps that come and go because one of the two follows the proposal. */
  readonly proposed: readonly PlanDifference[];
  readonly effects: Effects;
};

/** What differs between two saves, and what the difference does, both judged on one day. */
export function compareSaves(
  from: Comparable,
  to: Comparable,
  today: Day,
  municipality: Municipality,
): ComparedSaves {
  const [before, after] = [assessSteps(from, today, municipality), assessSteps(to, today, municipality)];
  const follows = from.chosen === null || to.chosen === null;
  return {
    differences: planDifferences(from, to),
    proposed: follows ? stepDifferences(keptSteps(before.chosen), keptSteps(after.chosen)) : [],
    effects: effectsBetween(before, after),
  };
}
