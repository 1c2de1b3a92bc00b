import type {
  CoverageWord,
  Facts,
  Finding,
  Format,
  Group,
  Method,
  Mode,
  ModeAdvice,
  PlannedMethod,
  PlanTotals,
  Proposal,
  Scale,
  Text,
  Undecided,
  WeighedKinds,
} from '@medvirk/method-guide';
import {
  adviceOn,
  groupCoverage,
  groupReach,
  groups,
  judgePlan,
  methodById,
  modes as modeNames,
  planMode,
  planTotals,
  sayAdvice,
  suggestedFormat,
  weighKinds,
} from '@medvirk/method-guide';
import type { Timeline } from '@medvirk/timeline';
import type { Day } from './day.ts';
import { factsOf } from './facts-of-answers.ts';
import type { Municipality, Year } from './municipality.ts';
import type { Answers, ChosenMethod, GoneOn, Plan, PlannedStep } from './plan.ts';
import { withKeys } from './plan.ts';
import { factsOfTimeline, plannedDecision, timelineOf } from './plan-timeline.ts';
import { factsOfPolicy, factsToHold } from './policy-facts.ts';

/** How well a group is reached by the plan's main methods. */
export type Reach = {
  readonly group: Group;
  /** How much the case touches the group, 0–4; undefined when nobody has said. */
  readonly weight: Scale | undefined;
  /** 0–1; shown in words, the number only in the arithmetic. */
  readonly share: number;
  readonly word: CoverageWord;
};

/** The best plan of one kind, and how well it reaches each group. */
export type KindOfPlan = {
  readonly portfolio: readonly PlannedMethod[];
  readonly reach: Readonly<Record<Group, CoverageWord>>;
};

/** What the answers alone say of a case, whatever the planner then chooses. */
export type CaseAssessment = {
  readonly facts: Facts;
  readonly proposal: Proposal;
  /** The proposal as steps, each in the format that serves the case's groups best. */
  readonly proposed: readonly PlannedStep[];
  /** Which kind of plan is advised, or to tell instead of asking, and why in one sentence. */
  readonly advice: ModeAdvice & { readonly sentence: Text };
  /** The best plan of each kind under the same limits. */
  readonly modes: Readonly<Record<Mode, KindOfPlan>>;
};

/** Everything the method guide says of a plan as it stands today. */
export type Assessment = CaseAssessment & {
  /** What was assessed, so that a change can be tried out on it. */
  readonly basis: {
    readonly answers: Answers;
    /** The planner's own set; null followed the proposal. */
    readonly chosen: readonly ChosenMethod[] | null;
    readonly today: Day;
    readonly municipality: Municipality;
  };
  /** The planner's own set, or the proposed one. */
  readonly chosen: readonly PlannedStep[];
  readonly isOwnSet: boolean;
  /** The steps in the calendar. */
  readonly timeline: Timeline;
  readonly mode: Mode | null;
  readonly totals: PlanTotals;
  readonly reach: readonly Reach[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
};

/** Whether the case touches the group: ticked as most or too, or usually missing. */
export const isAffected = ({ weight }: Reach): boolean => (weight ?? 0) >= 2;

/** Words of reach in order, to tell worse from better. */
const coverageRank: Readonly<Record<CoverageWord, number>> = { poor: 0, fair: 1, good: 2 };

/** A small memory for pure functions: the latest answers, up to `most`. */
function remembering<Result>(most: number): (key: string, work: () => Result) => Result {
  const known = new Map<string, Result>();
  return (key, work) => {
    const there = known.get(key);
    if (there) return there;
    const result = work();
    known.set(key, result);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return result;
  };
}

const rememberedPlan = remembering<Assessment>(200);
const rememberedFormat = remembering<Format>(1000);
const rememberedCase = remembering<CaseAssessment>(100);

/** Assesses a plan on a day in its municipality. A pure function of all three, so the last answers are remembered. */
export function assessPlan(
  plan: Pick<Plan, 'id' | 'version' | 'answers' | 'chosen'>,
  today: Day,
  municipality: Municipality,
): Assessment {
  const elsewhere = municipality.askedElsewhere && JSON.stringify(municipality.askedElsewhere);
  const key = [plan.id, plan.version, today, ...Object.values(municipality.versions), elsewhere].join(' ');
  return rememberedPlan(key, () => assessSteps(plan, today, municipality));
}

/**
 * The proposal and the best plan of each kind: slow, and the same for every version of a plan. The weeks that are left
 * run to the day the timeline reckons with, so that no page says two things.
 */
export function assessCase(answers: Answers, today: Day, year: Year): CaseAssessment {
  const decision = plannedDecision(answers, year);
  return rememberedCase(`${today} ${decision} ${JSON.stringify(answers)}`, () => {
    const facts = factsOf(answers, today, decision);
    const weighed = weighKinds(facts);
    const advice = adviceOn(facts, weighed);
    return {
      facts,
      proposal: weighed.proposal,
      proposed: withKeys(weighed.proposal.portfolio).map((step) => suggested(step, facts)),
      advice: { ...advice, sentence: sayAdvice(advice.reason) },
      modes: kindsOfPlan(weighed.alternatives),
    };
  });
}

/** Assesses any steps in the case: the plan's own, those of another version, or a change that is only tried out. */
export function assessSteps(
  plan: Pick<Plan, 'answers' | 'chosen'>,
  today: Day,
  municipality: Municipality,
): Assessment {
  const theCase = assessCase(plan.answers, today, municipality.year);
  const { proposal } = theCase;
  const chosen =
    plan.chosen === null
      ? theCase.proposed
      : withKeys(plan.chosen).flatMap((own) => asPlanned(own, proposal));
  const timeline = timelineOf(chosen, { answers: plan.answers, facts: theCase.facts, today, municipality });
  const { policy, year } = municipality;
  const facts = {
    ...theCase.facts,
    ...factsOfTimeline(timeline),
    ...factsOfPolicy(policy),
    ...factsToHold({ answers: plan.answers, chosen, timeline, year, policy }, municipality),
  };
  const { findings, undecided } = judgePlan(facts, chosen, {
    // What both ways win in this case at their best; a set of one's own wins hardly more.
    blendedGain: theCase.advice.gain === null ? undefined : theCase.advice.gain.points / 100,
  });
  return {
    ...theCase,
    basis: { answers: plan.answers, chosen: plan.chosen, today, municipality },
    facts,
    chosen,
    timeline,
    isOwnSet: plan.chosen !== null,
    mode: planMode(chosen),
    totals: planTotals(chosen, facts),
    reach: reachOf(facts, chosen),
    findings,
    undecided,
  };
}

/** A kind that the case cannot have is an empty plan. */
function kindsOfPlan(alternatives: WeighedKinds['alternatives']): CaseAssessment['modes'] {
  const of = (mode: Mode): KindOfPlan => {
    const portfolio = alternatives[mode]?.portfolio ?? [];
    return { portfolio, reach: groupReach(portfolio) };
  };
  return { digital: of('digital'), analog: of('analog'), blended: of('blended') };
}

/** A proposed step in the format that serves the case's groups best; nothing to say when that is the usual one. */
function suggested(step: PlannedStep, facts: Facts): PlannedStep {
  const method = methodById.get(step.method);
  const format = method ? suggestion(method, facts) : {};
  return Object.keys(format).length > 0 ? { ...step, format } : step;
}

/** Suggesting looks at hundreds of formats, and rests on few of the facts. */
function suggestion(method: Method, facts: Facts): Format {
  const restsOn = Object.entries(facts)
    .filter(([name]) => /^(groups|support|channels|budget|affected|topic)\./.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return rememberedFormat(`${method.id} ${JSON.stringify(restsOn)}`, () => suggestedFormat(method, facts));
}

/** A method of the planner's own set, with the reasons the guide has for it; a method that is gone is left out. */
function asPlanned(own: ChosenMethod & { readonly key: string }, proposal: Proposal): readonly PlannedStep[] {
  const method = methodById.get(own.method);
  if (!method) return [];
  const proposed = proposal.portfolio.find((one) => one.method === own.method && one.slot === own.slot);
  if (proposed) return [{ ...proposed, ...own }];
  const known =
    proposal.considered.find((one) => one.method === own.method) ??
    proposal.excluded.find((one) => one.method === own.method);
  const isMain = !method.supportOnly && own.slot !== 'tell' && own.slot !== 'answer';
  return [
    {
      ...own,
      standing: isMain ? 'main' : 'support',
      score: known && 'score' in known ? (known.score as number) : 0,
      why: known?.why ?? [],
    },
  ];
}

/** The groups from weakest to best reached, the affected ones first. */
function reachOf(facts: Facts, chosen: readonly PlannedMethod[]): readonly Reach[] {
  const covered = groupCoverage(chosen);
  const words = groupReach(chosen);
  return groups
    .map(
      (group): Reach => ({
        group,
        weight: facts[`groups.${group}`],
        share: covered[group],
        word: words[group],
      }),
    )
    .toSorted((a, b) => Number(isAffected(b)) - Number(isAffected(a)) || a.share - b.share);
}

/** A plan of another kind under the same limits, held against the one chosen. */
export type OtherKind = {
  readonly mode: Mode;
  /** Names of its main methods. */
  readonly methods: readonly Text[];
  readonly totals: PlanTotals;
  readonly reach: KindOfPlan['reach'];
  /** The affected groups that it reaches worse, or better, than the chosen plan, by a whole word. */
  readonly loses: readonly Group[];
  readonly gains: readonly Group[];
};

/** The kinds of plan that the chosen one is not and that have a main method in this case. */
export function otherKinds({ mode: own, modes, reach, facts }: Assessment): readonly OtherKind[] {
  const affected = reach.filter(isAffected);
  return modeNames.flatMap((mode) => {
    const { portfolio, reach: words } = modes[mode];
    const mains = portfolio.filter((one) => one.standing === 'main');
    if (mode === own || mains.length === 0) return [];
    const step = ({ group, word }: Reach): number => coverageRank[words[group]] - coverageRank[word];
    return [
      {
        mode,
        methods: mains.flatMap((one) => methodById.get(one.method)?.name ?? []),
        totals: planTotals(portfolio, facts),
        reach: words,
        loses: affected.filter((one) => step(one) < 0).map(({ group }) => group),
        gains: affected.filter((one) => step(one) > 0).map(({ group }) => group),
      },
    ];
  });
}

/** The findings nobody has gone on with yet, and those somebody has, each with the name and the reason. */
export function splitByGoneOn(
  findings: readonly Finding[],
  gone: readonly GoneOn[],
): {
  readonly open: readonly Finding[];
  readonly settled: readonly { readonly finding: Finding; readonly gone: GoneOn }[];
} {
  const by = new Map(gone.map((one) => [one.rule, one]));
  return {
    open: findings.filter((finding) => !by.has(finding.rule)),
    settled: findings.flatMap((finding) => {
      const one = by.get(finding.rule);
      return one ? [{ finding, gone: one }] : [];
    }),
  };
}
