import type { BlendingGain } from './blending.ts';
import { gainOfBlending, needsLeft } from './blending.ts';
import type { ChosenMethod } from './coverage.ts';
import { groupReach, mainMethods } from './coverage.ts';
import type { Facts } from './facts.ts';
import { groupWeight } from './fit.ts';
import type { Method } from './method.ts';
import { isCloseBy, isWide } from './needs.ts';
import type { Proposal, ProposeOptions, WeighedKinds } from './portfolio.ts';
import { weighKinds } from './portfolio.ts';
import type { Need } from './reason.ts';
import { bestKind } from './search.ts';
import type { TellOnly } from './tell-only.ts';
import { tellsOnly } from './tell-only.ts';
import { planTotals } from './totals.ts';
import type { Group, Mode } from './vocabulary.ts';
import { groups } from './vocabulary.ts';

/** What is advised, in the words of a rule of thumb. */
export type AdviceKind =
  | 'tell-do-not-ask'
  | 'digital-does-not-pay'
  | 'analog-does-not-pay'
  | 'blending-gains-little'
  | 'two-half-hearted'
  | 'blended-pays';

/** What one way in brings that the other does not. */
export type Brings = { readonly groups: readonly Group[]; readonly needs: readonly Need[] };

/** Why, as data. `advice` says which rule of thumb it belongs to. */
export type AdviceReason =
  | { readonly advice: 'tell-do-not-ask'; readonly because: TellOnly }
  | { readonly advice: 'tell-do-not-ask'; readonly because: 'too-late'; readonly weeksLeft: number }
  | { readonly advice: 'tell-do-not-ask'; readonly because: 'nothing-possible' }
  | { readonly advice: 'digital-does-not-pay'; readonly because: 'neighbours-must-meet' }
  | { readonly advice: 'digital-does-not-pay'; readonly because: 'opponents-must-meet' }
  | { readonly advice: 'digital-does-not-pay'; readonly because: 'few-close-by' }
  | { readonly advice: 'digital-does-not-pay'; readonly because: 'talk-in-confidence' }
  | {
      readonly advice: 'digital-does-not-pay';
      readonly because: 'not-reached';
      readonly groups: readonly Group[];
    }
  | { readonly advice: 'digital-does-not-pay'; readonly because: 'no-digital-way' }
  | { readonly advice: 'analog-does-not-pay'; readonly because: 'many-far-apart' }
  | { readonly advice: 'analog-does-not-pay'; readonly because: 'little-time' }
  | {
      readonly advice: 'analog-does-not-pay';
      readonly because: 'not-reached';
      readonly groups: readonly Group[];
    }
  | { readonly advice: 'analog-does-not-pay'; readonly because: 'no-analog-way' }
  | {
      readonly advice: 'two-half-hearted';
      readonly because: 'hours' | 'money' | 'hours-and-money';
      readonly best: 'digital' | 'analog';
    }
  | {
      readonly advice: 'blending-gains-little';
      readonly because: 'few-points';
      readonly best: 'digital' | 'analog';
      /** Our own hours that blending would take beyond the single way (estimate); below 0 when it takes fewer. */
      readonly moreHours: number;
      /** Needs that only the blended plan would meet. */
      readonly leaves: readonly Need[];
    }
  | {
      readonly advice: 'blended-pays';
      readonly because: 'each-brings';
      readonly digital: Brings;
      readonly analog: Brings;
    };

export type ModeAdvice = {
  /** The kind of plan that is proposed, or `tell` when nobody should be asked. */
  readonly mode: Mode | 'tell';
  readonly reason: AdviceReason;
  /** What blending wins over the better single way; `null` when one of them cannot be. */
  readonly gain: BlendingGain | null;
};

/**
 * Digital, analog or blended, or telling instead of asking, with the reason. Never another kind than the plan that
 * `proposePlan` proposes: both read the same comparison of the best set of each kind.
 */
export const adviseMode = (facts: Facts, options: ProposeOptions = {}): ModeAdvice =>
  adviceOn(facts, weighKinds(facts, options), options);

/** The same for kinds that have been weighed already. */
export function adviceOn(facts: Facts, weighed: WeighedKinds, options: ProposeOptions = {}): ModeAdvice {
  const gain = gainOfBlending(facts, weighed.sets);
  const mode = bestKind(weighed.sets);
  if (mode === null) return { mode: 'tell', reason: whyTell(facts), gain };
  const reason =
    mode === 'blended' ? whyBlended(facts, weighed) : whySingle(facts, weighed, mode, gain, options);
  return { mode, reason, gain };
}

function whyTell(facts: Facts): AdviceReason {
  const because = tellsOnly(facts);
  const weeksLeft = facts['time.weeks_until_decision'];
  if (because) return { advice: 'tell-do-not-ask', because };
  if (weeksLeft !== undefined && weeksLeft < shortestAsking) {
    return { advice: 'tell-do-not-ask', because: 'too-late', weeksLeft };
  }
  return { advice: 'tell-do-not-ask', because: 'nothing-possible' };
}

/** Weeks that the quickest way of asking takes when means are not the hindrance. */
const shortestAsking = 2;

function whySingle(
  facts: Facts,
  weighed: WeighedKinds,
  best: 'digital' | 'analog',
  gain: BlendingGain | null,
  options: ProposeOptions,
): AdviceReason {
  const starved = whatStarves(facts, options);
  if (starved) return { advice: 'two-half-hearted', because: starved, best };
  const against = best === 'analog' ? againstDigital(facts, weighed) : againstAnalog(facts, weighed);
  return against ?? gainsLittle(weighed, best, gain);
}

/** Which means are too few for two ways in: with more of them, blended would be proposed. */
function whatStarves(facts: Facts, options: ProposeOptions): 'hours' | 'money' | 'hours-and-money' | null {
  const isBlendedWithout = (...means: readonly Means[]): boolean => {
    const rid = Object.fromEntries(means.map((name) => [name, undefined]));
    return bestKind(weighKinds({ ...facts, ...rid }, options).sets) === 'blended';
  };
  const known = (['staff.hours', 'budget.external_kdkk'] as const).filter(
    (name) => facts[name] !== undefined,
  );
  const [first, second] = known;
  if (!first || !isBlendedWithout(...known)) return null;
  if (!second) return first === 'staff.hours' ? 'hours' : 'money';
  if (isBlendedWithout('staff.hours')) return 'hours';
  return isBlendedWithout('budget.external_kdkk') ? 'money' : 'hours-and-money';
}
type Means = 'staff.hours' | 'budget.external_kdkk';

function againstDigital(facts: Facts, { alternatives }: WeighedKinds): AdviceReason | null {
  const advice = 'digital-does-not-pay';
  if (!alternatives.digital) return { advice, because: 'no-digital-way' };
  const isNear = isCloseBy(facts) || ['street', 'neighbourhood'].includes(facts['affected.scope'] ?? '');
  const isQuarrel = (facts['topic.conflict'] ?? 0) >= 3;
  if (isQuarrel) return { advice, because: isNear ? 'neighbours-must-meet' : 'opponents-must-meet' };
  if ((facts['topic.sensitive'] ?? 0) >= 3) return { advice, because: 'talk-in-confidence' };
  const lost = lostGroups(facts, alternatives.analog, alternatives.digital);
  if (isCloseBy(facts)) return { advice, because: 'few-close-by' };
  return lost.length > 0 ? { advice, because: 'not-reached', groups: lost } : null;
}

function againstAnalog(facts: Facts, { alternatives }: WeighedKinds): AdviceReason | null {
  const advice = 'analog-does-not-pay';
  if (!alternatives.analog) return { advice, because: 'no-analog-way' };
  const isFarApart = facts['affected.scope'] === 'region' || groupWeight(facts, 'dispersed') >= 3;
  if (isFarApart && isWide(facts)) return { advice, because: 'many-far-apart' };
  if ((facts['time.participant_hours_max'] ?? Number.POSITIVE_INFINITY) <= 1) {
    return { advice, because: 'little-time' };
  }
  const lost = lostGroups(facts, alternatives.digital, alternatives.analog);
  return lost.length > 0 ? { advice, because: 'not-reached', groups: lost } : null;
}

const rank = { poor: 0, fair: 1, good: 2 } as const;

/** The groups much affected that the other plan reaches worse, by a whole word. */
function lostGroups(facts: Facts, own: Proposal | null, other: Proposal | null): readonly Group[] {
  const [ownReach, otherReach] = [own, other].map((plan) => groupReach(plan?.portfolio ?? []));
  if (!ownReach || !otherReach) return [];
  return muchAffected(facts).filter((group) => rank[otherReach[group]] < rank[ownReach[group]]);
}

const muchAffected = (facts: Facts): readonly Group[] =>
  groups
    .filter((group) => groupWeight(facts, group) >= 2)
    .toSorted((a, b) => groupWeight(facts, b) - groupWeight(facts, a));

function gainsLittle(
  { alternatives }: WeighedKinds,
  best: 'digital' | 'analog',
  gain: BlendingGain | null,
): AdviceReason {
  const hours = (plan: Proposal | null): number => planTotals(plan?.portfolio ?? []).staffHours.typical;
  return {
    advice: 'blending-gains-little',
    because: 'few-points',
    best,
    moreHours: alternatives.blended ? hours(alternatives.blended) - hours(alternatives[best]) : 0,
    leaves: gain?.needs ?? [],
  };
}

/**
 * A method that is both in itself, such as a survey on the net and on paper, is counted on the side off the net,
 * where it brings what the net alone does not; on both when nothing else is on the net.
 */
function whyBlended(facts: Facts, { proposal }: WeighedKinds): AdviceReason {
  const mains = mainMethods(proposal.portfolio);
  const online = mains.filter((method) => method.mode === 'digital');
  const analog = mains.filter((method) => method.mode !== 'digital');
  const digital = online.length > 0 ? online : mains.filter((method) => method.mode === 'blended');
  return {
    advice: 'blended-pays',
    because: 'each-brings',
    digital: brings(facts, digital, analog),
    analog: brings(facts, analog, digital),
  };
}

/** What some methods bring that others do not: needs, and groups that are reached better by a whole word. */
function brings(facts: Facts, some: readonly Method[], others: readonly Method[]): Brings {
  const [own, other] = [some, others].map((methods) => groupReach(methods.map(asOpening)));
  if (!own || !other) return { groups: [], needs: [] };
  const better = muchAffected(facts).filter((group) => rank[own[group]] > rank[other[group]]);
  return { groups: better, needs: needsLeft(facts, some, others) };
}

/** As a main method, so that it is counted. */
const asOpening = ({ id }: Method): ChosenMethod => ({ method: id, slot: 'open' });
