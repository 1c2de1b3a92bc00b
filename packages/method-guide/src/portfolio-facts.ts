import { methodById } from './catalogue.ts';
import type { Lookup } from './conditions.ts';
import { sortedOnce } from './conditions.ts';
import type { ChosenMethod } from './coverage.ts';
import { coverage, isMain, mainInclusions, mainMethods } from './coverage.ts';
import type { Facts } from './facts.ts';
import { weightedPurposes } from './fit.ts';
import { participantHoursIn, sensible } from './holding.ts';
import type { Method } from './method.ts';
import { planMode } from './mode.ts';
import type { FactName, FactValue } from './rule.ts';
import { statutoryPeriods } from './statutory-periods.ts';
import { peopleIn, planTotals } from './totals.ts';
import {
  bringsExperts,
  collectsPlaces,
  converges,
  expectedContributions,
  givesNeededOutput,
  informsOrDiscusses,
  isDigital,
  isFixedMeeting,
  isHearing,
  isIdeation,
  isLiveOnline,
  isMinipublic,
  isOpenToAll,
  isSync,
  isVote,
  showsContributions,
} from './traits.ts';
import { promises } from './vocabulary.ts';

/**
 * What the chosen methods say together, under the names the rules use (README: every fact with its meaning).
 * Each is known, or names the answers it waits for. While no main method is chosen the facts about channels are
 * `null`, "does not apply": an empty plan contradicts nothing.
 */
export type PortfolioFacts = Readonly<Record<string, Lookup>>;

export type PortfolioOptions = {
  /** Group coverage gained over the best plan of one mode, 0–1; only the planner can work it out. */
  readonly blendedGain?: number | undefined;
};

const known = (value: FactValue): Lookup => ({ known: value });
const needs = (...facts: readonly FactName[]): Lookup => ({ needs: sortedOnce(facts) });
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** What can be worked out of a plan and its case, under the names of the rules; README.md has the shapes and units. */
export function portfolioFacts(
  facts: Facts,
  chosen: readonly ChosenMethod[],
  options: PortfolioOptions = {},
): PortfolioFacts {
  const { always, ofMains } = portfolioParts(facts, chosen, options);
  return { ...ofMains(), ...always() };
}

/** The same, each part worked out only when somebody asks for a fact in it: most rules ask for few. */
export function portfolioLookUp(
  facts: Facts,
  chosen: readonly ChosenMethod[],
  options: PortfolioOptions = {},
): (fact: FactName) => Lookup | undefined {
  const { always, ofMains } = portfolioParts(facts, chosen, options);
  return (fact) => (fact.startsWith('portfolio.') ? (always()[fact] ?? ofMains()[fact]) : undefined);
}

function portfolioParts(facts: Facts, chosen: readonly ChosenMethod[], options: PortfolioOptions) {
  const mains = mainMethods(chosen);
  const always = once(
    (): PortfolioFacts => ({
      ...factsOfAll(facts, chosen),
      'portfolio.n_main_methods': known(mains.length),
    }),
  );
  const ofMains = once((): PortfolioFacts => {
    const worked = factsOfMains(facts, chosen, mains, options);
    if (mains.length > 0) return worked;
    return Object.fromEntries(Object.keys(worked).map((name) => [name, known(null)]));
  });
  return { always, ofMains };
}

function once<Result>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** Facts that hold for an empty plan too. */
function factsOfAll(facts: Facts, chosen: readonly ChosenMethod[]): PortfolioFacts {
  const all = chosen.flatMap((one) => methodById.get(one.method) ?? []);
  const totals = planTotals(chosen);
  const has = (id: string): boolean => all.some((method) => method.id === id);
  const heardOrTicked = (id: string, fact: 'consultees.council' | 'consultees.school_board'): Lookup => {
    if (has(id)) return known(true);
    const ticked = facts[fact];
    return ticked === undefined ? needs(fact) : known(ticked);
  };
  return {
    'portfolio.has_hearing': known(all.some(isHearing)),
    'portfolio.has_referendum': known(has('folkeafstemning')),
    'portfolio.has_council': heardOrTicked('raad_naevn', 'consultees.council'),
    'portfolio.has_school_board': heardOrTicked('brugerbestyrelse_hoering', 'consultees.school_board'),
    'portfolio.staff_hours_typical': known(totals.staffHours.typical),
    'portfolio.external_cost_low': known(totals.externalCostKdkk.low),
    'portfolio.external_cost_mid': known((totals.externalCostKdkk.low + totals.externalCostKdkk.high) / 2),
    'portfolio.external_cost_high': known(totals.externalCostKdkk.high),
    'portfolio.max_value_monitor': known(most(all.map((method) => method.values.monitor))),
    ...hearingFacts(facts, chosen, all),
  };
}

function hearingFacts(facts: Facts, chosen: readonly ChosenMethod[], all: readonly Method[]): PortfolioFacts {
  if (!all.some(isHearing)) {
    return {
      'portfolio.hearing_weeks': known(null),
      'portfolio.hearing_margin_weeks': known(null),
      'portfolio.hearing_in_holiday': known(null),
    };
  }
  const weeks = facts['portfolio.hearing_weeks'] ?? plannedHearingWeeks(facts, chosen);
  const frame = facts['legal.frame'];
  const inHoliday = facts['portfolio.hearing_in_holiday'];
  return {
    'portfolio.hearing_weeks': known(weeks),
    'portfolio.hearing_margin_weeks':
      frame === undefined ? needs('legal.frame') : known(weeks - (statutoryPeriods[frame]?.weeks ?? 0)),
    'portfolio.hearing_in_holiday':
      inHoliday === undefined ? needs('portfolio.hearing_in_holiday') : known(inHoliday),
  };
}

/** As the timeline says; without one, the usual time or the statutory minimum, whichever is longer. */
function plannedHearingWeeks(facts: Facts, chosen: readonly ChosenMethod[]): number {
  const frame = facts['legal.frame'];
  const minimum = frame ? (statutoryPeriods[frame]?.weeks ?? 0) : 0;
  const planned = chosen.flatMap((one) => {
    const method = methodById.get(one.method);
    if (!method || !isHearing(method)) return [];
    return [one.weeks ?? Math.max(method.durationWeeks.typical, minimum)];
  });
  return most(planned);
}

function factsOfMains(
  facts: Facts,
  chosen: readonly ChosenMethod[],
  mains: readonly Method[],
  options: PortfolioOptions,
): PortfolioFacts {
  const some = (test: (method: Method) => boolean): Lookup => known(mains.some(test));
  const highest = (read: (method: Method) => number): Lookup => known(most(mains.map(read)));
  const mode = planMode(chosen);
  const inclusions = mainInclusions(chosen);
  return {
    'portfolio.only_digital': known(mode === 'digital'),
    'portfolio.only_analog': known(mode === 'analog'),
    'portfolio.blended': known(mode === 'blended'),
    'portfolio.blended_gain': mode === 'blended' ? known(options.blendedGain ?? null) : known(null),
    'portfolio.families': known([...new Set(mains.map((method) => method.family))].sort()),
    'portfolio.collects_places': some(collectsPlaces),
    'portfolio.has_ideation': some(isIdeation),
    'portfolio.has_convergence': some(converges),
    'portfolio.has_vote': some(isVote),
    'portfolio.has_minipublic': some(isMinipublic),
    'portfolio.has_open_channel': some(isOpenToAll),
    'portfolio.has_expert_input': some(bringsExperts),
    'portfolio.has_digital': some(isDigital),
    'portfolio.has_open_public_contribution': some(showsContributions),
    'portfolio.has_sync': some(isSync),
    'portfolio.has_live_online': some(isLiveOnline),
    'portfolio.only_evening_meeting': known(chosen.filter(isMain).every(isAtASetHour)),
    'portfolio.has_open_or_deepen': known(chosen.some((one) => one.slot === 'open' || one.slot === 'deepen')),
    'portfolio.has_information_or_dialogue': known(hasInformationOrDialogue(chosen)),
    'portfolio.max_depth': highest((method) => method.depth),
    'portfolio.max_reach': highest((method) => method.reach),
    'portfolio.max_conflict_fit': highest((method) => method.topicFit.conflict),
    'portfolio.max_sensitive_fit': highest((method) => method.topicFit.sensitive),
    'portfolio.max_spatial_fit': highest((method) => method.topicFit.spatial),
    'portfolio.youth_best': known(most(inclusions.map(({ youth }) => youth))),
    'portfolio.children_best': known(most(inclusions.map(({ children }) => children))),
    'portfolio.max_participant_hours': known(most(chosen.flatMap(hoursAsked))),
    'portfolio.typical_total': known(peopleIn(chosen)),
    'portfolio.expected_contributions': known(allContributions(chosen)),
    ...factsThatWait(facts, mains),
  };
}

/** A meeting at a set hour, unless its format has made room for those with children. */
function isAtASetHour(one: ChosenMethod): boolean {
  const method = methodById.get(one.method);
  if (!method || !isFixedMeeting(method)) return false;
  const { time, food, childCare } = one.format ? sensible(method, one.format) : {};
  return time !== 'weekend' && childCare !== true && !(time === 'after-work' && food === true);
}

/** Hours asked of one participant in a main method, as the plan holds it. */
const hoursAsked = (one: ChosenMethod): readonly number[] => {
  const method = methodById.get(one.method);
  return method && isMain(one) ? [participantHoursIn(method, one.format)] : [];
};

/** Facts of the main methods that also depend on an answer. */
function factsThatWait(facts: Facts, mains: readonly Method[]): PortfolioFacts {
  const { promise, 'output.needed': output, 'recruitment.method': recruitment } = facts;
  const drawable = mains.some((method) => method.selection.includes('random'));
  const atPromise = (method: Method): number => (promise ? method.influenceFit[promise] : 0);
  const atOrAbove = (method: Method): number =>
    promise ? most(promises.slice(promises.indexOf(promise)).map((level) => method.influenceFit[level])) : 0;
  const onPromise = (read: (method: Method) => number): Lookup =>
    promise ? known(most(mains.map(read))) : needs('promise');
  return {
    'portfolio.max_influence_fit_at_promise': onPromise(atPromise),
    'portfolio.max_influence_fit_at_or_above_promise': onPromise(atOrAbove),
    'portfolio.value_coverage_of_purpose': facts['purpose.primary']
      ? known(valueCoverage(facts, mains))
      : needs('purpose.primary'),
    'portfolio.has_random_selection': drawable
      ? recruitment === undefined
        ? needs('recruitment.method')
        : known(recruitment === 'random')
      : known(false),
    'portfolio.provides_needed_output': output
      ? known(mains.some((method) => givesNeededOutput(method, output)))
      : needs('output.needed'),
  };
}

/** How well the main methods together serve the purposes, 0–1: 0.65 the primary, 0.35 the secondary ones. */
export const valueCoverage = (facts: Facts, mains: readonly Method[]): number =>
  weightedPurposes(facts).reduce(
    (sum, [value, weight]) => sum + weight * coverage(mains.map((method) => method.values[value])),
    0,
  );

const hasInformationOrDialogue = (chosen: readonly ChosenMethod[]): boolean =>
  chosen.some((one) => {
    const method = methodById.get(one.method);
    return one.slot === 'tell' || (method !== undefined && informsOrDiscusses(method));
  });

const allContributions = (chosen: readonly ChosenMethod[]): number =>
  chosen.reduce((sum, one) => {
    const method = methodById.get(one.method);
    return (
      sum + (method && mainMethods([one]).length > 0 ? expectedContributions(method, one.times ?? 1) : 0)
    );
  }, 0);
