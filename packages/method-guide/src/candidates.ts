import { missedShare } from './coverage.ts';
import { drawbacks, effort, isHeavy } from './effort.ts';
import type { Facts } from './facts.ts';
import type { FitWeights } from './fit.ts';
import { fitWeights, weightedPurposes } from './fit.ts';
import { mustHoldHearing, openSlots } from './gates.ts';
import { jobFit } from './job.ts';
import type { Method } from './method.ts';
import type { CaseNeed } from './needs.ts';
import type { SetWeights } from './set-weights.ts';
import { setWeights } from './set-weights.ts';
import type { Mode } from './vocabulary.ts';
import { families, groups } from './vocabulary.ts';

/** The methods that may be main methods in a case, each with the numbers that sets are compared by. */

export type MainSlot = 'open' | 'deepen' | 'close';
export type Placed = { readonly method: Method; readonly slot: MainSlot };
export type SearchOptions = {
  readonly mode?: Mode | undefined;
  readonly weights?: SetWeights | undefined;
  readonly fit?: FitWeights | undefined;
};

export type Candidate = Placed & {
  /** Fit for the job, times its weight. */
  readonly fit: number;
  /** Effort and drawbacks. */
  readonly burden: number;
  /** `fit` less `burden`. */
  readonly base: number;
  /** For each purpose, then each group: the share that this method alone would miss. */
  readonly missed: Float64Array;
  /** One bit for each need it meets; `asks`: one for each need it gives rise to. */
  readonly needs: number;
  readonly asks: number;
  readonly modeBit: number;
  readonly familyBit: number;
  readonly hours: number;
  readonly heavy: number;
  readonly leastKdkk: number;
  readonly midKdkk: number;
};

export const mainSlots: readonly MainSlot[] = ['open', 'deepen', 'close'];

export function candidatesFor(
  catalogue: readonly Method[],
  facts: Facts,
  needs: readonly CaseNeed[],
  options: SearchOptions,
): Readonly<Record<MainSlot, readonly Candidate[]>> {
  const mode = options.mode === 'blended' ? undefined : options.mode;
  const usable = catalogue
    .filter((method) => !method.supportOnly && !isBeside(method) && (!mode || method.mode === mode))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const inSlot = (slot: MainSlot): readonly Candidate[] =>
    usable
      .filter((method) => openSlots(method, facts).includes(slot))
      .map((method) => candidate(method, slot, facts, needs, options));
  const close = inSlot('close');
  return {
    open: inSlot('open'),
    deepen: inSlot('deepen'),
    close: hasToBeHeard(catalogue, facts) ? close.filter(({ method }) => isStatutory(method)) : close,
  };
}

/**
 * The youth council is heard beside the plan's channels and stands in for none of them. An hour at somebody's desk
 * answers those who come; it is no way in for the others.
 */
const isBeside = (method: Method): boolean =>
  method.id === 'ungeraad' || (method.family === 'meeting' && method.participants.typical < 20);

/**
 * Where the law prescribes a hearing of the proposal and there is time for it, it is what closes the plan, of
 * whatever kind the plan is. The hearing is held on the net, so such a plan is never only analog.
 */
const hasToBeHeard = (catalogue: readonly Method[], facts: Facts): boolean =>
  mustHoldHearing(facts) &&
  catalogue.some((method) => isStatutory(method) && openSlots(method, facts).includes('close'));

const isStatutory = (method: Method): boolean => method.id === 'digital_hoering';

/** The numbers of a method in a job. */
export function candidate(
  method: Method,
  slot: MainSlot,
  facts: Facts,
  needs: readonly CaseNeed[],
  options: SearchOptions,
): Candidate {
  const weights = options.weights ?? setWeights;
  const fit = weights.fit * jobFit(method, slot, facts, options.fit ?? fitWeights);
  const burden = effort(method, facts, weights) + drawbacks(method, facts, weights);
  const shares = [
    ...weightedPurposes(facts).map(([value]) => missedShare[method.values[value]]),
    ...groups.map((group) => missedShare[method.inclusion[group]]),
  ];
  return {
    method,
    slot,
    fit,
    burden,
    base: fit - burden,
    missed: Float64Array.from(shares),
    needs: bits(needs.map((need) => need.isMetBy(method))),
    asks: bits(needs.map((need) => need.askedBy?.(method) ?? false)),
    modeBit: method.mode === 'digital' ? 1 : method.mode === 'analog' ? 2 : 4,
    familyBit: 1 << families.indexOf(method.family),
    hours: method.staffHours.typical,
    heavy: isHeavy(method) ? 1 : 0,
    leastKdkk: method.externalCostKdkk.low,
    midKdkk: (method.externalCostKdkk.low + method.externalCostKdkk.high) / 2,
  };
}

const bits = (flags: readonly boolean[]): number =>
  flags.reduce((mask, flag, at) => mask | (Number(flag) << at), 0);
