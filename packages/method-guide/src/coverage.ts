import { methodById } from './catalogue.ts';
import type { Format } from './format.ts';
import { inclusionIn } from './format-effects.ts';
import type { Method } from './method.ts';
import type { Group, Scale, Slot } from './vocabulary.ts';
import { groups } from './vocabulary.ts';

/**
 * The one formula for how well several methods together reach a group or serve a value:
 * `1 - Π(1 - 0.9·(s/4)^1.5)` over the methods' scales `s`. A heuristic: 0.9 and 1.5 are chosen, not estimated.
 */

/** A method that a plan holds, in the job it has there. `times`: how often it is held (8 local meetings: 8). */
export type ChosenMethod = {
  readonly method: string;
  readonly slot: Slot;
  readonly standing?: Standing | undefined;
  readonly times?: number | undefined;
  /** How many weeks it is open, where the timeline says so; otherwise the usual, or the statutory minimum. */
  readonly weeks?: number | undefined;
  /** When and where it is held, and what makes it possible to come. */
  readonly format?: Format | undefined;
};
export type Standing = 'main' | 'support';

/** The share that a single method of this scale leaves uncovered, 0–1. */
export const missedShare: readonly [number, number, number, number, number] = [
  1,
  1 - 0.9 * (1 / 4) ** 1.5,
  1 - 0.9 * (2 / 4) ** 1.5,
  1 - 0.9 * (3 / 4) ** 1.5,
  1 - 0.9,
];

/** Coverage 0–1 of several scales together; 0 when there are none. */
export const coverage = (scales: readonly Scale[]): number =>
  1 - scales.reduce<number>((missed, scale) => missed * missedShare[scale], 1);

const isMainSlot = (slot: Slot): boolean => slot === 'open' || slot === 'deepen' || slot === 'close';

/** Whether a chosen method counts as a channel of its own: a main method in open, deepen or close. */
export const isMain = (chosen: ChosenMethod): boolean => {
  const method = methodById.get(chosen.method);
  return isMainSlot(chosen.slot) && chosen.standing !== 'support' && !method?.supportOnly;
};

/** The main methods of a plan, in the plan's order. Ids that are not in the catalogue are left out. */
export const mainMethods = (chosen: readonly ChosenMethod[]): readonly Method[] =>
  chosen.filter(isMain).flatMap((one) => methodById.get(one.method) ?? []);

/** The main methods' scales for each group, each as the plan holds the method, in the plan's order. */
export const mainInclusions = (chosen: readonly ChosenMethod[]): readonly Readonly<Record<Group, Scale>>[] =>
  chosen.filter(isMain).flatMap((one) => {
    const method = methodById.get(one.method);
    return method ? [inclusionIn(method, one.format)] : [];
  });

/** How well each group is reached by the main methods of a plan, held as the plan says, 0–1. */
export function groupCoverage(chosen: readonly ChosenMethod[]): Readonly<Record<Group, number>> {
  const scales = mainInclusions(chosen);
  const entries = groups.map((group) => [group, coverage(scales.map((one) => one[group]))]);
  return Object.fromEntries(entries) as Record<Group, number>;
}

/**
 * How well each group is reached, in a word: coverage, but never better than the best single method. Many weak ways
 * do not make a good one: good needs a main method of scale 3, fair one of scale 2.
 */
export function groupReach(chosen: readonly ChosenMethod[]): Readonly<Record<Group, CoverageWord>> {
  const covered = groupCoverage(chosen);
  const scales = mainInclusions(chosen);
  const word = (group: Group): CoverageWord => {
    const best = Math.max(0, ...scales.map((one) => one[group]));
    const ofCoverage = coverageWord(covered[group]);
    if (best <= 1) return 'poor';
    return best === 2 && ofCoverage === 'good' ? 'fair' : ofCoverage;
  };
  return Object.fromEntries(groups.map((group) => [group, word(group)])) as Record<Group, CoverageWord>;
}

export type CoverageWord = 'good' | 'fair' | 'poor';

/** The word for a coverage: good from 0.7, fair from 0.4, otherwise poor. Both limits are chosen. */
export const coverageWord = (share: number): CoverageWord =>
  share >= 0.7 ? 'good' : share >= 0.4 ? 'fair' : 'poor';
