import type { Candidate, MainSlot, Placed, SearchOptions } from './candidates.ts';
import { candidatesFor, mainSlots } from './candidates.ts';
import type { Facts } from './facts.ts';
import type { Method } from './method.ts';
import { caseNeeds } from './needs.ts';
import { setWeights } from './set-weights.ts';
import type { Mode } from './vocabulary.ts';
import { groups, modes } from './vocabulary.ts';
import type { Case, Tally, WorthParts } from './worth.ts';
import { caseFor, isMixed, mostOf, needsWorth, partsOf, tally, worthAtMost, worthWith } from './worth.ts';

/**
 * Finds the best set of main methods by looking at every set of one method for open, one for deepen and one for
 * close, with or without a fourth. Looking at all of them, rather than adding the best next one, is what makes the
 * choice orderly: a group that weighs more is never covered less. The best digital, the best analog and the best
 * blended set are found by the same measure, and the plan is the best of the three.
 */

/** Main methods with what the set is worth; the number only means something beside another of the same case. */
export type MainSet = {
  readonly mains: readonly Placed[];
  readonly worth: number;
  readonly parts: WorthParts;
};

/** The best set of each kind; without main methods where a kind has none in the case. */
export type KindsOfSet = Readonly<Record<Mode, MainSet>>;

/** The main methods of one kind that together serve the case best, in the order open, deepen, close, fourth. */
export function bestOfKind(
  catalogue: readonly Method[],
  facts: Facts,
  mode: Mode,
  options: SearchOptions = {},
): MainSet {
  const needs = caseNeeds(facts);
  const candidates = candidatesFor(catalogue, facts, needs, { ...options, mode });
  return bestSet(candidates, caseFor(facts, needs, options.weights ?? setWeights), mode);
}

/** The kind whose best set is worth most; with equal worth a single one before blended. `null` with no set at all. */
export function bestKind(kinds: KindsOfSet): Mode | null {
  let best: Mode | null = null;
  for (const mode of modes) {
    const isBetter = best === null || kinds[mode].worth > kinds[best].worth + 1e-12;
    if (kinds[mode].mains.length > 0 && isBetter) best = mode;
  }
  return best;
}

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

function bestSet(
  candidates: Readonly<Record<MainSlot, readonly Candidate[]>>,
  theCase: Case,
  mode: Mode,
): MainSet {
  const all = mainSlots.flatMap((slot) => candidates[slot]);
  const [open, deepen, close] = mainSlots.map((slot) => shortlisted(candidates[slot], slot, theCase));
  const fourth = [
    ...new Set([...(open ?? []), ...(deepen ?? []), ...(close ?? []), ...specialists(all, theCase)]),
  ];
  const extras = theCase.hasRoomForFourth ? fourth : [];
  const most = mostOf(extras, theCase);
  let best: readonly Candidate[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const first of [...(open ?? []), null]) {
    for (const second of [...(deepen ?? []), null]) {
      for (const third of theCase.mustClose ? (close ?? []) : [...(close ?? []), null]) {
        const set = [first, second, third].filter((one) => one !== null);
        if (set.length === 0 || hasRepeats(set)) continue;
        const sum = tally(set, theCase);
        if (worthAtMost(sum, most, theCase) <= bestWorth) continue;
        const [extra, worth] = bestFourth(set, sum, extras, theCase, mode);
        if (worth > bestWorth + 1e-12) [best, bestWorth] = [extra ? [...set, extra] : set, worth];
      }
    }
  }
  return { mains: best, worth: bestWorth, parts: partsOf(best, theCase) };
}

const hasRepeats = (set: readonly Candidate[]): boolean =>
  set.some((one, at) => set.some((other, later) => later > at && other.method === one.method));

/** The best method to add to a set, or none, and what the whole is then worth. */
function bestFourth(
  set: readonly Candidate[],
  sum: Tally,
  extras: readonly Candidate[],
  theCase: Case,
  mode: Mode,
): readonly [Candidate | null, number] {
  const isOfKind = (modeBits: number): boolean => mode !== 'blended' || isMixed(modeBits);
  let best: Candidate | null = null;
  let bestWorth = isOfKind(sum.modes) ? worthWith(sum, null, theCase) : Number.NEGATIVE_INFINITY;
  for (const extra of extras) {
    if (!isOfKind(sum.modes | extra.modeBit) || set.some((one) => one.method === extra.method)) continue;
    const worth = worthWith(sum, extra, theCase);
    if (worth > bestWorth + 1e-12) [best, bestWorth] = [extra, worth];
  }
  return [best, bestWorth];
}
