import type { Candidate, MainSlot, Placed, SearchOptions } from './candidates.ts';
import { candidatesFor, mainSlots } from './candidates.ts';
import type { Facts } from './facts.ts';
import { groupWeight, weightedPurposes } from './fit.ts';
import { mustHearSchoolBoard, mustHoldHearing } from './gates.ts';
import type { Method } from './method.ts';
import type { CaseNeed } from './needs.ts';
import { caseNeeds, isWide } from './needs.ts';
import type { SetWeights } from './set-weights.ts';
import { setWeights } from './set-weights.ts';
import { groups } from './vocabulary.ts';

/**
 * Finds the best set of main methods by looking at every set of one method for open, one for deepen and one for
 * close, with or without a fourth. Looking at all of them, rather than adding the best next one, is what makes the
 * choice orderly: a group that weighs more is never covered less.
 */

type Case = {
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

/** Main methods with what the set is worth; the number only means something beside another of the same case. */
export type MainSet = { readonly mains: readonly Placed[]; readonly worth: number };

/** The main methods that together serve the case best, in the order open, deepen, close, fourth. */
export function bestMains(catalogue: readonly Method[], facts: Facts, options: SearchOptions = {}): MainSet {
  const needs = caseNeeds(facts);
  const candidates = candidatesFor(catalogue, facts, needs, options);
  return bestSet(candidates, caseFor(facts, needs, options.weights ?? setWeights));
}

function caseFor(facts: Facts, needs: readonly CaseNeed[], weights: SetWeights): Case {
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
const needsWorth = (met: number, asked: number, theCase: Case): number =>
  theCase.conditional.reduce(
    (worth, [bit, price]) => (asked & bit && !(met & bit) ? worth - price : worth),
    theCase.needTable[met] ?? 0,
  );

/** Methods looked at for each job: enough that the sets beyond them have never been better in trials. */
const shortlist = { open: 14, deepen: 10, close: 10 } as const;

/**
 * Drops what has no prospect, by a measure that does not depend on how much any group weighs. Methods for the young
 * come on top, so that their coming in pushes nothing out.
 */
function shortlisted(candidates: readonly Candidate[], slot: MainSlot, theCase: Case): readonly Candidate[] {
  const forAll = candidates.filter(({ method }) => method.family !== 'youth');
  const prospects = forAll.map((one) => ({ one, prospect: prospect(one, theCase) }));
  prospects.sort((a, b) => b.prospect - a.prospect);
  const likely = new Set(prospects.slice(0, shortlist[slot]).map(({ one }) => one));
  return candidates.filter((one) => likely.has(one) || one.method.family === 'youth');
}

function prospect(one: Candidate, theCase: Case): number {
  const { purposes, worth, weights } = theCase;
  const everyGroup = weights.group * 0.35;
  const covered = one.missed.reduce(
    (sum, missed, at) => sum + (at < purposes.length ? (worth[at] ?? 0) : everyGroup) * (1 - missed),
    0,
  );
  const reach =
    theCase.aim > 0 ? weights.reach * Math.min(1, one.method.participants.typical / theCase.aim) : 0;
  return one.base + covered + needsWorth(one.needs, one.asks, theCase) + reach;
}

/** For each group the methods that reach it best, so that a weighty group always finds its method. */
function specialists(candidates: readonly Candidate[], theCase: Case): readonly Candidate[] {
  const first = theCase.purposes.length;
  return groups.flatMap((_, at) => {
    const least = Math.min(...candidates.map((one) => one.missed[first + at] ?? 1));
    const best = candidates.filter((one) => one.missed[first + at] === least);
    return best.toSorted((a, b) => prospect(b, theCase) - prospect(a, theCase)).slice(0, 1);
  });
}

function bestSet(candidates: Readonly<Record<MainSlot, readonly Candidate[]>>, theCase: Case): MainSet {
  const all = mainSlots.flatMap((slot) => candidates[slot]);
  const [open, deepen, close] = mainSlots.map((slot) => shortlisted(candidates[slot], slot, theCase));
  const fourth = [
    ...new Set([...(open ?? []), ...(deepen ?? []), ...(close ?? []), ...specialists(all, theCase)]),
  ];
  let best: readonly Candidate[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const first of [...(open ?? []), null]) {
    for (const second of [...(deepen ?? []), null]) {
      for (const third of theCase.mustClose ? (close ?? []) : [...(close ?? []), null]) {
        const set = [first, second, third].filter((one) => one !== null);
        if (set.length === 0 || hasRepeats(set)) continue;
        const [extra, worth] = bestFourth(set, theCase.hasRoomForFourth ? fourth : [], theCase);
        if (worth > bestWorth + 1e-12) [best, bestWorth] = [extra ? [...set, extra] : set, worth];
      }
    }
  }
  return { mains: best, worth: bestWorth };
}

const hasRepeats = (set: readonly Candidate[]): boolean =>
  set.some((one, at) => set.some((other, later) => later > at && other.method === one.method));

/** The best method to add to a set, or none, and what the whole is then worth. */
function bestFourth(
  set: readonly Candidate[],
  extras: readonly Candidate[],
  theCase: Case,
): readonly [Candidate | null, number] {
  const sum = tally(set, theCase);
  let best: Candidate | null = null;
  let bestWorth = worthWith(sum, null, theCase) - (set.length === 1 ? lastResort : 0);
  for (const extra of extras) {
    if (set.some((one) => one.method === extra.method)) continue;
    const worth = worthWith(sum, extra, theCase);
    if (worth > bestWorth + 1e-12) [best, bestWorth] = [extra, worth];
  }
  return [best, bestWorth];
}

/** One main method alone only when there is no second. */
const lastResort = 1000;

type Tally = {
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

function tally(set: readonly Candidate[], theCase: Case): Tally {
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

function worthWith(sum: Tally, extra: Candidate | null, theCase: Case): number {
  const { weights } = theCase;
  let missed = 0;
  if (extra)
    for (let at = 0; at < sum.missed.length; at++) missed += (sum.missed[at] ?? 0) * (extra.missed[at] ?? 1);
  else for (const one of sum.missed) missed += one;
  const modes = sum.modes | (extra?.modeBit ?? 0);
  const repeats = sum.repeats + (extra && sum.families & extra.familyBit ? 1 : 0);
  const people = sum.people + (extra?.method.participants.typical ?? 0);
  return (
    sum.base +
    (extra?.base ?? 0) +
    theCase.allWorth -
    missed +
    needsWorth(sum.needs | (extra?.needs ?? 0), sum.asks | (extra?.asks ?? 0), theCase) +
    (theCase.aim > 0 ? weights.reach * Math.min(1, people / theCase.aim) : 0) -
    (modes === 1 || modes === 2 ? 0 : weights.blended) -
    weights.sameFamily * repeats -
    weights.secondHeavy * Math.max(0, sum.heavy + (extra?.heavy ?? 0) - 1) -
    overspend(sum.hours + (extra?.hours ?? 0), theCase.hoursAtMost) -
    overspend(sum.leastKdkk + (extra?.leastKdkk ?? 0), theCase.budget) -
    (sum.hours + (extra?.hours ?? 0) > theCase.hoursLeft ? weights.tightMeans : 0) -
    (sum.midKdkk + (extra?.midKdkk ?? 0) > theCase.budget ? weights.tightMeans : 0)
  );
}

/** Nothing within the limit; beyond it, enough to outweigh any gain. */
const overspend = (used: number, limit: number): number =>
  used <= limit ? 0 : Math.min(50, 1 + (5 * (used - limit)) / Math.max(limit, 1));

/** What is left for main methods when telling and answering have had their share (about 100 hours, 20,000 kr.). */
const afterReserve = (limit: number | undefined, reserve: number): number =>
  limit === undefined ? Number.POSITIVE_INFINITY : Math.max(limit * 0.6, limit - reserve);
