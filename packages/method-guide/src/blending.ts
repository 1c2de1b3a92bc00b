import type { Facts } from './facts.ts';
import type { Method } from './method.ts';
import { caseNeeds } from './needs.ts';
import type { Need } from './reason.ts';
import type { KindsOfSet, MainSet } from './search.ts';
import { setWeights } from './set-weights.ts';
import type { WorthPart, WorthParts } from './worth.ts';
import { worthParts } from './worth.ts';

/**
 * What two ways in win over one, in points of which about a hundred make a case that is answered in every respect.
 * Plain coverage of groups is no measure of it: it does not know how many take part, so that a single way of fifteen
 * interviews seems to reach everybody. The gain is therefore counted as sets are compared: groups, purposes, people
 * taking part, needs met and how well the methods fit their jobs, less what they take of effort and means.
 */
export type BlendingGain = {
  /** The better of the two single ways. */
  readonly over: 'digital' | 'analog';
  /** All parts together. */
  readonly points: number;
  readonly parts: Readonly<Record<WorthPart, number>>;
  /** Needs that the blended plan meets and the single one leaves. */
  readonly needs: readonly Need[];
};

/** Blending must win this many points. It is the price `blended` of the set weights, as a share of a hundred points. */
export const blendingMustWin = 5;

/** A point in the units of the search: a hundred make 3, about what a case asks of its plan in all. Judgement. */
const worthOfAPoint = setWeights.blended / blendingMustWin;

/** What the blended set wins over the better single one; `null` when there is nothing to compare. */
export function gainOfBlending(facts: Facts, { digital, analog, blended }: KindsOfSet): BlendingGain | null {
  const single = bestSingle(digital, analog);
  if (!single || blended.mains.length === 0) return null;
  const parts = inPoints(blended.parts, single.set.parts);
  return {
    over: single.mode,
    points: total(parts),
    parts,
    needs: needsLeft(facts, methodsOf(blended), methodsOf(single.set)),
  };
}

type Single = { readonly mode: 'digital' | 'analog'; readonly set: MainSet };

function bestSingle(digital: MainSet, analog: MainSet): Single | null {
  const isDigital = digital.worth >= analog.worth;
  const set = isDigital ? digital : analog;
  return set.mains.length === 0 ? null : { mode: isDigital ? 'digital' : 'analog', set };
}

const inPoints = (of: WorthParts, over: WorthParts): BlendingGain['parts'] =>
  Object.fromEntries(
    worthParts.map((part) => [part, (of[part] - over[part]) / worthOfAPoint]),
  ) as BlendingGain['parts'];

const total = (parts: BlendingGain['parts']): number =>
  worthParts.reduce((sum, part) => sum + parts[part], 0);

const methodsOf = ({ mains }: MainSet): readonly Method[] => mains.map(({ method }) => method);

/** The needs of the case that some methods meet and others do not. */
export function needsLeft(facts: Facts, met: readonly Method[], leftBy: readonly Method[]): readonly Need[] {
  return caseNeeds(facts)
    .filter((need) => !need.askedBy && met.some(need.isMetBy) && !leftBy.some(need.isMetBy))
    .map(({ need }) => need);
}
