import { missedShare } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { FitParts, FitWeights } from './fit.ts';
import { fitBesideGroups, fitParts, fitWeights, groupWeight, weightedPurposes } from './fit.ts';
import { hasStatutoryHearing, openSlots } from './gates.ts';
import type { Method } from './method.ts';
import type { CaseNeed } from './needs.ts';
import { caseNeeds, isCloseBy, isWide } from './needs.ts';
import { showsContributions } from './traits.ts';
import type { Mode, Slot } from './vocabulary.ts';
import { families, groups } from './vocabulary.ts';

/**
 * Finds the best set of main methods by looking at every set of one method for open, one for deepen and one for
 * close, with or without a fourth. Looking at all of them, rather than adding the best next one, is what makes the
 * choice orderly: a group that weighs more is never covered less.
 */

/** What counts how much when sets are compared. Judgement; the README says how each was tried. */
export type SetWeights = {
  readonly fit: number;
  /** A main method must fit at least this well to be worth its effort, unless it covers something else. */
  readonly effort: number;
  readonly value: number;
  readonly group: number;
  readonly reach: number;
  readonly need: number;
  readonly blended: number;
  readonly sameFamily: number;
  readonly closeByDigital: number;
};
export const setWeights: SetWeights = {
  fit: 1,
  effort: 0.5,
  value: 0.8,
  group: 0.12,
  reach: 0.25,
  need: 1,
  blended: 0.02,
  sameFamily: 0.1,
  closeByDigital: 0.14,
};

export type MainSlot = 'open' | 'deepen' | 'close';
export type Placed = { readonly method: Method; readonly slot: MainSlot };
export type SearchOptions = {
  readonly mode?: Mode | undefined;
  readonly weights?: SetWeights | undefined;
  readonly fit?: FitWeights | undefined;
};

type Candidate = Placed & {
  readonly base: number;
  /** For each purpose, then each group: the share that this method alone would miss. */
  readonly missed: Float64Array;
  readonly needs: number;
  readonly modeBit: number;
  readonly familyBit: number;
  readonly hours: number;
  readonly kdkk: number;
};

type Case = {
  readonly purposes: ReadonlyArray<readonly [string, number]>;
  /** What one whole unit of coverage is worth, in the order of `missed`. */
  readonly worth: Float64Array;
  readonly allWorth: number;
  readonly needTable: Float64Array;
  readonly aim: number;
  readonly hoursLeft: number;
  readonly budget: number;
  readonly mustClose: boolean;
  readonly weights: SetWeights;
};

const mainSlots: readonly MainSlot[] = ['open', 'deepen', 'close'];

/** The main methods that together serve the case best, in the order open, deepen, close, fourth. */
export function bestMains(
  catalogue: readonly Method[],
  facts: Facts,
  options: SearchOptions = {},
): readonly Placed[] {
  const needs = caseNeeds(facts);
  const candidates = candidatesFor(catalogue, facts, needs, options);
  return bestSet(candidates, caseFor(facts, needs, options.weights ?? setWeights));
}

function caseFor(facts: Facts, needs: readonly CaseNeed[], weights: SetWeights): Case {
  const purposes = weightedPurposes(facts);
  const ofGroups = groups.map((group) => weights.group * (groupWeight(facts, group) / 4) ** 1.5);
  const worth = Float64Array.from([...purposes.map(([, weight]) => weight * weights.value), ...ofGroups]);
  return {
    purposes,
    worth,
    allWorth: worth.reduce((sum, one) => sum + one, 0),
    needTable: needTable(needs, weights.need),
    aim: isWide(facts) ? (facts['target.participants'] ?? 0) : 0,
    hoursLeft: facts['staff.hours'] ?? Number.POSITIVE_INFINITY,
    budget: facts['budget.external_kdkk'] ?? Number.POSITIVE_INFINITY,
    mustClose: mustHoldHearing(facts),
    weights,
  };
}

/** For every combination of needs met (low bits) and asked for (high bits): what it is worth. */
function needTable(needs: readonly CaseNeed[], weight: number): Float64Array {
  const conditional = needs.filter((need) => need.askedBy);
  const table = new Float64Array(1 << (needs.length + conditional.length));
  return table.map((_, mask) =>
    needs.reduce((sum, need, at) => {
      const isMet = (mask >> at) & 1;
      if (!need.askedBy) return sum + isMet * need.weight * weight;
      const isAsked = (mask >> (needs.length + conditional.indexOf(need))) & 1;
      return sum - isAsked * (1 - isMet) * need.weight * weight;
    }, 0),
  );
}

function needMask(method: Method, needs: readonly CaseNeed[]): number {
  const conditional = needs.filter((need) => need.askedBy);
  const met = needs.map((need) => need.isMetBy(method));
  const asked = conditional.map((need) => need.askedBy?.(method) ?? false);
  return [...met, ...asked].reduce((mask, bit, at) => mask | (Number(bit) << at), 0);
}

function candidatesFor(
  catalogue: readonly Method[],
  facts: Facts,
  needs: readonly CaseNeed[],
  options: SearchOptions,
): Readonly<Record<MainSlot, readonly Candidate[]>> {
  const mode = options.mode === 'blended' ? undefined : options.mode;
  const usable = catalogue
    .filter((method) => !method.supportOnly && (!mode || method.mode === mode))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const inSlot = (slot: MainSlot): readonly Candidate[] =>
    usable
      .filter((method) => openSlots(method, facts).includes(slot))
      .map((method) => candidate(method, slot, facts, needs, options));
  const close = inSlot('close');
  const hearing = statutoryHearing(facts, close);
  return { open: inSlot('open'), deepen: inSlot('deepen'), close: hearing ? [hearing] : close };
}

/** Where the law prescribes a hearing of the proposal, it is what closes the plan. */
const statutoryHearing = (facts: Facts, close: readonly Candidate[]): Candidate | undefined =>
  mustHoldHearing(facts) ? close.find(({ method }) => method.id === 'digital_hoering') : undefined;

export const mustHoldHearing = (facts: Facts): boolean =>
  hasStatutoryHearing(facts) &&
  (facts.phase === 'test' || facts.phase === 'decision') &&
  facts['legal.hearing_done'] !== true;

function candidate(
  method: Method,
  slot: MainSlot,
  facts: Facts,
  needs: readonly CaseNeed[],
  options: SearchOptions,
): Candidate {
  const weights = options.weights ?? setWeights;
  const fit = jobFit(method, slot, fitParts(method, facts), options.fit ?? fitWeights);
  const shares = [
    ...weightedPurposes(facts).map(([value]) => missedShare[method.values[value]]),
    ...groups.map((group) => missedShare[method.inclusion[group]]),
  ];
  return {
    method,
    slot,
    base: weights.fit * (fit - weights.effort) - drawbacks(method, facts, weights),
    missed: Float64Array.from(shares),
    needs: needMask(method, needs),
    modeBit: method.mode === 'digital' ? 1 : method.mode === 'analog' ? 2 : 4,
    familyBit: 1 << families.indexOf(method.family),
    hours: method.staffHours.typical,
    kdkk: (method.externalCostKdkk.low + method.externalCostKdkk.high) / 2,
  };
}

/** The fit of a method for one job: mostly its fit for the case, a fifth for being good at that job. */
function jobFit(method: Method, slot: MainSlot, parts: FitParts, weights: FitWeights): number {
  return 0.8 * fitBesideGroups(parts, weights) + 0.2 * jobStrength(method, slot);
}

export function jobStrength(method: Method, slot: Slot): number {
  const { values, depth } = method;
  switch (slot) {
    case 'tell':
    case 'answer':
      return values.inform / 4;
    case 'open':
      return Math.max(values.inspire, values.map) / 4;
    case 'deepen':
      return (Math.max(values.understand, values.codevelop) + depth) / 8;
    case 'close':
      return Math.max(values.prioritise, values.decide, values.test) / 4;
  }
}

function drawbacks(method: Method, facts: Facts, weights: SetWeights): number {
  const isSensitive = (facts['topic.sensitive'] ?? 0) >= 3;
  const exposes = isSensitive && (showsContributions(method) || method.topicFit.sensitive <= 1) ? 0.12 : 0;
  return exposes + (isCloseBy(facts) && method.mode === 'digital' ? weights.closeByDigital : 0);
}

/** Methods looked at for each job: enough that the sets beyond them have never been better in trials. */
const shortlist = { open: 14, deepen: 10, close: 10 } as const;

/** Drops what has no prospect, by a measure that does not depend on how much any group weighs. */
function shortlisted(candidates: readonly Candidate[], slot: MainSlot, theCase: Case): readonly Candidate[] {
  const prospects = candidates.map((one) => ({ one, prospect: prospect(one, theCase) }));
  prospects.sort((a, b) => b.prospect - a.prospect);
  return prospects.slice(0, shortlist[slot]).map(({ one }) => one);
}

function prospect(one: Candidate, theCase: Case): number {
  const { purposes, worth, needTable, weights } = theCase;
  const everyGroup = weights.group * 0.35;
  const covered = one.missed.reduce(
    (sum, missed, at) => sum + (at < purposes.length ? (worth[at] ?? 0) : everyGroup) * (1 - missed),
    0,
  );
  const reach =
    theCase.aim > 0 ? weights.reach * Math.min(1, one.method.participants.typical / theCase.aim) : 0;
  return one.base + covered + (needTable[one.needs] ?? 0) + reach;
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

function bestSet(
  candidates: Readonly<Record<MainSlot, readonly Candidate[]>>,
  theCase: Case,
): readonly Candidate[] {
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
        const [extra, worth] = bestFourth(set, fourth, theCase);
        if (worth > bestWorth + 1e-12) [best, bestWorth] = [extra ? [...set, extra] : set, worth];
      }
    }
  }
  return best;
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
  let bestWorth = set.length >= 2 ? worthWith(sum, null, theCase) : Number.NEGATIVE_INFINITY;
  for (const extra of extras) {
    if (set.some((one) => one.method === extra.method)) continue;
    const worth = worthWith(sum, extra, theCase);
    if (worth > bestWorth + 1e-12) [best, bestWorth] = [extra, worth];
  }
  return [best, bestWorth];
}

type Tally = {
  base: number;
  needs: number;
  modes: number;
  families: number;
  repeats: number;
  people: number;
  hours: number;
  kdkk: number;
  /** Worth still missed, for each purpose and group. */
  readonly missed: Float64Array;
};

function tally(set: readonly Candidate[], theCase: Case): Tally {
  const sum: Tally = {
    base: 0,
    needs: 0,
    modes: 0,
    families: 0,
    repeats: 0,
    people: 0,
    hours: 0,
    kdkk: 0,
    missed: theCase.worth.slice(),
  };
  for (const one of set) {
    sum.base += one.base;
    sum.needs |= one.needs;
    sum.modes |= one.modeBit;
    sum.repeats += sum.families & one.familyBit ? 1 : 0;
    sum.families |= one.familyBit;
    sum.people += one.method.participants.typical;
    sum.hours += one.hours;
    sum.kdkk += one.kdkk;
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
    (theCase.needTable[sum.needs | (extra?.needs ?? 0)] ?? 0) +
    (theCase.aim > 0 ? weights.reach * Math.min(1, people / theCase.aim) : 0) -
    (modes === 1 || modes === 2 ? 0 : weights.blended) -
    weights.sameFamily * repeats -
    overspend(sum.hours + (extra?.hours ?? 0), theCase.hoursLeft) -
    overspend(sum.kdkk + (extra?.kdkk ?? 0), theCase.budget)
  );
}

/** Nothing within the limit; beyond it, enough to outweigh any gain. */
const overspend = (used: number, limit: number): number =>
  used <= limit ? 0 : Math.min(50, 0.3 + (5 * (used - limit)) / Math.max(limit, 1));
