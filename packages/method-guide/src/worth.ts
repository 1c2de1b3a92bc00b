import type { Candidate } from './candidates.ts';
import type { Facts } from './facts.ts';
import { groupWeight, weightedPurposes } from './fit.ts';
import { mustHearSchoolBoard, mustHoldHearing } from './gates.ts';
import type { CaseNeed } from './needs.ts';
import { isWide } from './needs.ts';
import type { SetWeights } from './set-weights.ts';
import { groups } from './vocabulary.ts';

/**
 * What a set of main methods is worth in a case: the one measure by which sets are compared, whatever their kind.
 * It is a sum in which each group's coverage has a factor that grows with how much the group is affected, and in
 * which nothing else depends on groups. That is what makes the best of any fixed collection of sets orderly.
 */

export type Case = {
  readonly purposes: ReadonlyArray<readonly [string, number]>;
  /** What one whole unit of coverage is worth, in the order of `missed`. */
  readonly worth: Float64Array;
  readonly allWorth: number;
  /** For every combination of needs met: what it is worth. */
  readonly needTable: Float64Array;
  /** Needs that only some methods give rise to, as bit and price. */
  readonly conditional: ReadonlyArray<readonly [number, number]>;
  readonly aim: number;
  readonly hoursLeft: number;
  /** 30 % more than there are: the estimates are no better than that. */
  readonly hoursAtMost: number;
  readonly budget: number;
  readonly mustClose: boolean;
  readonly hasRoomForFourth: boolean;
  readonly weights: SetWeights;
};

export function caseFor(facts: Facts, needs: readonly CaseNeed[], weights: SetWeights): Case {
  const purposes = weightedPurposes(facts);
  const hours = facts['staff.hours'];
  const ofGroups = groups.map((group) => weights.group * (groupWeight(facts, group) / 4) ** 1.5);
  const worth = Float64Array.from([...purposes.map(([, weight]) => weight * weights.value), ...ofGroups]);
  return {
    purposes,
    worth,
    allWorth: worth.reduce((sum, one) => sum + one, 0),
    needTable: needTable(needs.map((need) => (need.askedBy ? 0 : need.weight * weights.need))),
    conditional: needs.flatMap((need, at) => (need.askedBy ? [[1 << at, need.weight * weights.need]] : [])),
    aim: isWide(facts) ? (facts['target.participants'] ?? 0) : 0,
    hoursLeft: afterReserve(hours, 100),
    hoursAtMost: afterReserve(hours === undefined ? undefined : hours * 1.3, 100),
    budget: afterReserve(facts['budget.external_kdkk'], 20),
    mustClose: mustHoldHearing(facts),
    hasRoomForFourth: !mustHearSchoolBoard(facts),
    weights,
  };
}

function needTable(weights: readonly number[]): Float64Array {
  const table = new Float64Array(1 << weights.length);
  for (let mask = 1; mask < table.length; mask++) {
    const lowest = mask & -mask;
    table[mask] = (table[mask ^ lowest] ?? 0) + (weights[Math.log2(lowest)] ?? 0);
  }
  return table;
}

/** What met needs are worth, less what unmet ones cost that the set itself gives rise to. */
export const needsWorth = (met: number, asked: number, theCase: Case): number =>
  theCase.conditional.reduce(
    (worth, [bit, price]) => (asked & bit && !(met & bit) ? worth - price : worth),
    theCase.needTable[met] ?? 0,
  );

/** Digital and analog methods together, or one that is both in itself. */
export const isMixed = (modeBits: number): boolean => modeBits !== 1 && modeBits !== 2;

export type Tally = {
  base: number;
  needs: number;
  asks: number;
  modes: number;
  families: number;
  repeats: number;
  people: number;
  hours: number;
  heavy: number;
  leastKdkk: number;
  midKdkk: number;
  /** Worth still missed, for each purpose and group. */
  readonly missed: Float64Array;
};

export function tally(set: readonly Candidate[], theCase: Case): Tally {
  const sum: Tally = {
    base: 0,
    needs: 0,
    asks: 0,
    modes: 0,
    families: 0,
    repeats: 0,
    people: 0,
    hours: 0,
    heavy: 0,
    leastKdkk: 0,
    midKdkk: 0,
    missed: theCase.worth.slice(),
  };
  for (const one of set) {
    sum.base += one.base;
    sum.needs |= one.needs;
    sum.asks |= one.asks;
    sum.modes |= one.modeBit;
    sum.repeats += sum.families & one.familyBit ? 1 : 0;
    sum.families |= one.familyBit;
    sum.people += one.method.participants.typical;
    sum.hours += one.hours;
    sum.heavy += one.heavy;
    sum.leastKdkk += one.leastKdkk;
    sum.midKdkk += one.midKdkk;
    for (let at = 0; at < sum.missed.length; at++)
      sum.missed[at] = (sum.missed[at] ?? 0) * (one.missed[at] ?? 1);
  }
  return sum;
}

/** What a set is worth, with one more method or as it stands. */
export function worthWith(sum: Tally, extra: Candidate | null, theCase: Case): number {
  const { weights } = theCase;
  let missed = 0;
  if (extra)
    for (let at = 0; at < sum.missed.length; at++) missed += (sum.missed[at] ?? 0) * (extra.missed[at] ?? 1);
  else for (const one of sum.missed) missed += one;
  const modeBits = sum.modes | (extra?.modeBit ?? 0);
  const repeats = sum.repeats + (extra && sum.families & extra.familyBit ? 1 : 0);
  const people = sum.people + (extra?.method.participants.typical ?? 0);
  return (
    sum.base +
    (extra?.base ?? 0) +
    theCase.allWorth -
    missed +
    needsWorth(sum.needs | (extra?.needs ?? 0), sum.asks | (extra?.asks ?? 0), theCase) +
    (theCase.aim > 0 ? weights.reach * Math.min(1, people / theCase.aim) : 0) -
    (isMixed(modeBits) ? weights.blended : 0) -
    weights.sameFamily * repeats -
    heavyPrice(sum.heavy + (extra?.heavy ?? 0), weights) -
    meansPrice(
      sum.hours + (extra?.hours ?? 0) + joiningHours(modeBits, weights),
      sum.leastKdkk + (extra?.leastKdkk ?? 0),
      sum.midKdkk + (extra?.midKdkk ?? 0),
      theCase,
    )
  );
}

/** Nothing within the limit; beyond it, enough to outweigh any gain. */
const overspend = (used: number, limit: number): number =>
  used <= limit ? 0 : Math.min(50, 1 + (5 * (used - limit)) / Math.max(limit, 1));

/** What is left for main methods when telling and answering have had their share (about 100 hours, 20,000 kr.). */
const afterReserve = (limit: number | undefined, reserve: number): number =>
  limit === undefined ? Number.POSITIVE_INFINITY : Math.max(limit * 0.7, limit - reserve);

/** The most that any one of some methods can add, in each respect by itself. */
export type Most = { readonly base: number; readonly needs: number; readonly missed: Float64Array };

export const mostOf = (extras: readonly Candidate[], theCase: Case): Most => ({
  base: Math.max(0, ...extras.map((one) => one.base)),
  needs: extras.reduce((bits, one) => bits | one.needs, 0),
  missed: theCase.worth.map((_, at) => Math.min(1, ...extras.map((one) => one.missed[at] ?? 1))),
});

/** No set that begins like this one can be worth more, whatever is added: lets the search pass over most of them. */
export function worthAtMost(sum: Tally, most: Most, theCase: Case): number {
  let missed = 0;
  for (let at = 0; at < sum.missed.length; at++) missed += (sum.missed[at] ?? 0) * (most.missed[at] ?? 1);
  return (
    sum.base +
    most.base +
    theCase.allWorth -
    missed +
    (theCase.needTable[sum.needs | most.needs] ?? 0) +
    (theCase.aim > 0 ? theCase.weights.reach : 0) -
    theCase.weights.sameFamily * sum.repeats -
    heavyPrice(sum.heavy, theCase.weights) -
    meansPrice(sum.hours, sum.leastKdkk, sum.midKdkk, theCase)
  );
}

/** What a set is worth, part by part; together they are its worth, but for the price of running two ways in. */
export const worthParts = ['groups', 'purposes', 'people', 'needs', 'fit', 'effort', 'means'] as const;
export type WorthPart = (typeof worthParts)[number];
export type WorthParts = Readonly<Record<WorthPart, number>>;

export function partsOf(set: readonly Candidate[], theCase: Case): WorthParts {
  const { weights, purposes, worth } = theCase;
  const sum = tally(set, theCase);
  const gained = (from: number, to: number): number =>
    worth.slice(from, to).reduce((all, one, at) => all + one - (sum.missed[from + at] ?? 0), 0);
  const of = (read: (one: Candidate) => number): number => set.reduce((all, one) => all + read(one), 0);
  return {
    groups: gained(purposes.length, worth.length),
    purposes: gained(0, purposes.length),
    people: theCase.aim > 0 ? weights.reach * Math.min(1, sum.people / theCase.aim) : 0,
    needs: needsWorth(sum.needs, sum.asks, theCase),
    fit: of((one) => one.fit),
    effort: -of((one) => one.burden) - weights.sameFamily * sum.repeats - heavyPrice(sum.heavy, weights),
    means: -meansPrice(sum.hours + joiningHours(sum.modes, weights), sum.leastKdkk, sum.midKdkk, theCase),
  };
}

const joiningHours = (modeBits: number, weights: SetWeights): number =>
  isMixed(modeBits) ? weights.blendedHours : 0;

const heavyPrice = (heavy: number, weights: SetWeights): number =>
  weights.secondHeavy * Math.max(0, heavy - 1);

function meansPrice(hours: number, leastKdkk: number, midKdkk: number, theCase: Case): number {
  return (
    overspend(hours, theCase.hoursAtMost) +
    overspend(leastKdkk, theCase.budget) +
    (hours > theCase.hoursLeft ? theCase.weights.tightMeans : 0) +
    (midKdkk > theCase.budget ? theCase.weights.tightMeans : 0)
  );
}
