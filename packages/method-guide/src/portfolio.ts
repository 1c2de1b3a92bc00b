import type { Placed } from './candidates.ts';
import { methods as allMethods } from './catalogue.ts';
import type { Standing } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { FitWeights } from './fit.ts';
import { fitParts, fitScore } from './fit.ts';
import { exclusion, mustHoldHearing, openSlots } from './gates.ts';
import type { Method } from './method.ts';
import { planMode } from './mode.ts';
import type { Reason } from './reason.ts';
import type { KindsOfSet, MainSet } from './search.ts';
import { bestKind, bestOfKind } from './search.ts';
import type { SetWeights } from './set-weights.ts';
import { tellAndAnswer } from './tell-and-answer.ts';
import { tellsOnly } from './tell-only.ts';
import { isHearing } from './traits.ts';
import type { Mode, Slot } from './vocabulary.ts';
import { reasonsAgainst, reasonsFor } from './why.ts';

/** A method the plan proposes, in its job, with the reasons. `score` is its own fit, 0–1. */
export type PlannedMethod = {
  readonly method: string;
  readonly slot: Slot;
  readonly standing: Standing;
  readonly score: number;
  readonly why: readonly Reason[];
};

export type Excluded = { readonly method: string; readonly why: readonly Reason[] };
export type Considered = { readonly method: string; readonly score: number; readonly why: readonly Reason[] };

export type Proposal = {
  /** 3–6 methods: the main methods by fit, then what tells, helps and answers. */
  readonly portfolio: readonly PlannedMethod[];
  readonly mode: Mode;
  /** Methods that cannot be used in the case, each with every reason. */
  readonly excluded: readonly Excluded[];
  /** Methods that could be used but were not chosen, by fit. */
  readonly considered: readonly Considered[];
};

export type ProposeOptions = {
  /** Only main methods of this mode, to see what would be won and lost. */
  readonly mode?: Mode | undefined;
  readonly catalogue?: readonly Method[] | undefined;
  readonly fitWeights?: FitWeights | undefined;
  readonly setWeights?: SetWeights | undefined;
};

/**
 * Proposes a set of methods for a case. Every fact may be unknown; the more is known, the better the proposal.
 * Deterministic: the same facts give the same plan, in whatever order they or the catalogue come.
 */
export function proposePlan(facts: Facts, options: ProposeOptions = {}): Proposal {
  const theCase = readyCase(facts, options);
  if (options.mode) return proposalOf(theCase, setOfKind(theCase, options.mode).mains);
  return weigh(theCase).proposal;
}

/** The plan, and the best plan of each kind under the same limits; `null` where a kind has no main method. */
export type WeighedKinds = {
  readonly proposal: Proposal;
  readonly alternatives: Readonly<Record<Mode, Proposal | null>>;
  /** What the search found for each kind, to compare by. */
  readonly sets: KindsOfSet;
};

/** Finds the best plan of each kind; the proposal is one of them, the one whose set is worth most. */
export function weighKinds(facts: Facts, options: ProposeOptions = {}): WeighedKinds {
  const theCase = readyCase(facts, options);
  const { proposal, sets } = weigh(theCase);
  const of = (mode: Mode): Proposal | null => {
    if (sets[mode].mains.length === 0) return mode === 'analog' ? withHearingByLetter(theCase) : null;
    return mode === bestKind(sets) ? proposal : proposalOf(theCase, sets[mode].mains);
  };
  return {
    proposal,
    alternatives: { digital: of('digital'), analog: of('analog'), blended: of('blended') },
    sets,
  };
}

/**
 * The best face-to-face plan beside the hearing that the law prescribes. The hearing is held on the net and by letter
 * whatever else is done, so it takes no choice away; only to compare, never the proposal.
 */
function withHearingByLetter(theCase: ReadyCase): Proposal | null {
  const { facts, catalogue } = theCase;
  if (!mustHoldHearing(facts)) return null;
  const beside = setOfKind({ ...theCase, facts: { ...facts, 'legal.hearing_done': true } }, 'analog').mains;
  const hearing = catalogue.find((method) => isHearing(method) && openSlots(method, facts).includes('close'));
  if (!hearing || beside.length === 0) return null;
  return proposalOf(theCase, [...beside, { method: hearing, slot: 'close' }]);
}

type ReadyCase = {
  readonly facts: Facts;
  readonly catalogue: readonly Method[];
  readonly options: ProposeOptions;
};

const readyCase = (facts: Facts, options: ProposeOptions): ReadyCase => ({
  facts: whenNothingIsOpen(facts),
  catalogue: (options.catalogue ?? allMethods).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  options,
});

function weigh(theCase: ReadyCase): { readonly proposal: Proposal; readonly sets: KindsOfSet } {
  const sets = {
    digital: setOfKind(theCase, 'digital'),
    analog: setOfKind(theCase, 'analog'),
    blended: setOfKind(theCase, 'blended'),
  };
  const kind = bestKind(sets);
  return { sets, proposal: proposalOf(theCase, kind ? sets[kind].mains : []) };
}

/** When there is only something to tell, nobody is asked, in whatever way. */
const setOfKind = ({ facts, catalogue, options }: ReadyCase, mode: Mode): MainSet =>
  bestOfKind(tellsOnly(facts) ? [] : catalogue, facts, mode, {
    weights: options.setWeights,
    fit: options.fitWeights,
  });

function proposalOf({ facts, catalogue, options }: ReadyCase, mains: readonly Placed[]): Proposal {
  const around = tellAndAnswer(catalogue, facts, mains);
  const score = (method: Method): number => fitScore(fitParts(method, facts), options.fitWeights);
  const planned = (
    placed: { readonly method: Method; readonly slot: Slot },
    standing: Standing,
  ): PlannedMethod => ({
    method: placed.method.id,
    slot: placed.slot,
    standing,
    score: score(placed.method),
    why: reasonsFor(placed.method, placed.slot, facts),
  });
  const portfolio = [
    ...byScore(mains, score).map((placed) => planned(placed, 'main')),
    ...around.map((placed) => planned(placed, 'support')),
  ];
  const isChosen = (method: Method): boolean => portfolio.some((one) => one.method === method.id);
  const rest = catalogue.filter((method) => !isChosen(method));
  return {
    portfolio,
    mode: planMode(portfolio) ?? 'blended',
    excluded: rest.flatMap((method) => {
      const why = exclusion(method, facts);
      return why.length > 0 ? [{ method: method.id, why }] : [];
    }),
    considered: rest
      .filter((method) => openSlots(method, facts).length > 0)
      .map((method) => ({ method: method.id, score: score(method), why: considered(method, facts) }))
      .toSorted((a, b) => b.score - a.score || (a.method < b.method ? -1 : 1)),
  };
}

/** When nothing is open to influence, the plan is to tell, whatever was promised; the rules say the rest. */
const whenNothingIsOpen = (facts: Facts): Facts =>
  tellsOnly(facts) === 'nothing-open'
    ? { ...facts, promise: 'inform', 'purpose.primary': 'inform', 'purpose.secondary': [] }
    : facts;

const byScore = (mains: readonly Placed[], score: (method: Method) => number): readonly Placed[] =>
  mains.toSorted((a, b) => score(b.method) - score(a.method) || (a.method.id < b.method.id ? -1 : 1));

const considered = (method: Method, facts: Facts): readonly Reason[] => {
  const slot = openSlots(method, facts)[0] ?? 'open';
  return [...reasonsFor(method, slot, facts).slice(0, 2), ...reasonsAgainst(method, facts)];
};
