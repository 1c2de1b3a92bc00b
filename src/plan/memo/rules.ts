import { consulteesFor, handOvers, methodById, statutoryPeriods } from '@medvirk/method-guide';
import { dayOf, daysBetween } from '../../engagement/day.ts';
import { roughSpan } from '../../engagement/estimate.ts';
import type { GoneOn, Plan } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { isAffected, splitByGoneOn } from '../../engagement/plan-assessment.ts';
import { suggestedLeft } from '../../engagement/suggestions.ts';
import { deeperMethod, lawOnlyPlan, memoKinds } from './alternatives.ts';
import type { Memo, OpenPoint } from './model.ts';
import { memoGroups, memoSteps } from './steps.ts';

export type Around = {
  /** Where the house is: it tells which day something was done. */
  readonly zone: string;
  readonly decided?: Memo['decided'];
};

/** What the agenda item says of a plan. It prints no heuristic figure: reach is told in words, hours and kroner as ranges. */
export function memoOf(
  plan: Plan,
  assessment: Assessment,
  gone: readonly GoneOn[],
  { zone, decided }: Around = { zone: 'UTC' },
): Memo {
  const { answers } = plan;
  const { facts, totals, reach, basis } = assessment;
  const affected = reach.filter(isAffected);
  const lacking = whatLacks(assessment, gone);
  return {
    title: plan.title,
    question: plan.question,
    decider: answers.decider,
    deciderName: answers.deciderName,
    meetingDay: answers.decisionDay,
    meetingMonth: answers.decisionMonth,
    purpose: facts['purpose.primary'],
    purposesToo: facts['purpose.secondary'] ?? [],
    promise: facts.promise,
    promiseWords: facts.promise && basis.municipality.policy.wording?.[facts.promise],
    decided,
    room: answers.room,
    open: answers.open,
    fixed: answers.fixed,
    phase: answers.phase,
    affected: affected.map((one) => one.group),
    offers: answers.offers ?? [],
    mode: assessment.mode,
    hearing: hearingOf(assessment),
    hours: roughSpan(totals.staffHours),
    kdkk: roughSpan(totals.externalCostKdkk),
    owner: facts['followup.owner'] ?? undefined,
    firstAnswer: facts['followup.weeks_to_feedback'],
    answerForms: answers.answerForms ?? [],
    before: answers.before,
    openPoints: openPoints(assessment, gone, zone),
    isReady: lacking.length === 0,
    lacking,
    answers,
    steps: memoSteps(assessment),
    groups: memoGroups(assessment),
    kinds: memoKinds(assessment),
    deeper: deeperMethod(assessment),
    lawOnly: lawOnlyPlan(assessment),
    advice: { mode: assessment.advice.mode, reason: assessment.advice.reason },
    rows: assessment.timeline.rows,
    problems: assessment.timeline.problems,
    wait: waitOf(assessment),
    lastLawfulDay: periodOf(assessment)?.decideBy,
    consultees: consulteesFor(facts),
    handOvers: handOvers(assessment.chosen).flatMap(({ from, to }) => {
      const [one, other] = [methodById.get(from.method), methodById.get(to.method)];
      return one && other ? [{ from: one.name, to: other.name }] : [];
    }),
    likely: {
      hours: totals.staffHours.typical,
      kdkk: (totals.externalCostKdkk.low + totals.externalCostKdkk.high) / 2,
    },
    weeks: { low: totals.weeksToResult.min, high: totals.weeksToResult.typical },
    suggested: suggestedLeft(plan),
    disputed: Object.keys(plan.disagreements).map(Number),
  };
}

const periodOf = ({ facts }: Assessment) =>
  facts['legal.hearing_done'] ? null : statutoryPeriods[facts['legal.frame'] ?? 'none'];

/** The wait is the timeline's, and so is its paragraph. */
function waitOf({ timeline }: Assessment): Memo['wait'] {
  const row = timeline.rows.find(({ kind }) => kind === 'wait');
  return row?.law
    ? { weeks: Math.round((daysBetween(row.from, row.to) + 1) / 7), paragraph: row.law }
    : undefined;
}

function hearingOf({ facts }: Assessment): Memo['hearing'] {
  const frame = facts['legal.frame'];
  const period = frame && statutoryPeriods[frame];
  return period ? { weeks: period.weeks, paragraph: period.paragraph } : undefined;
}

/** What the politicians should know is open: law and logic, and what somebody went on with, with the reason. */
function openPoints({ findings }: Assessment, gone: readonly GoneOn[], zone: string): readonly OpenPoint[] {
  const { open, settled } = splitByGoneOn(findings, gone);
  const firm = open.filter((finding) => finding.class !== 'advice' && !finding.isCompleteness);
  return [
    ...settled
      .filter(({ finding }) => finding.class !== 'advice' || finding.isCompleteness)
      .map(({ finding, gone: one }) => ({
        rule: finding.rule,
        message: finding.message,
        gone: { ...one, on: dayOf(one.at, zone) },
        isLaw: finding.class === 'law',
      })),
    ...firm.map((finding) => ({
      rule: finding.rule,
      message: finding.message,
      gone: undefined,
      isLaw: finding.class === 'law',
    })),
  ];
}

function whatLacks({ facts, findings }: Assessment, gone: readonly GoneOn[]): Memo['lacking'] {
  const { open } = splitByGoneOn(findings, gone);
  const lacking: Memo['lacking'][number][] = [];
  if (open.some((finding) => finding.class === 'law' && !finding.isCompleteness)) lacking.push('law');
  if (facts['purpose.primary'] === undefined) lacking.push('purpose');
  if (facts.promise === undefined) lacking.push('promise');
  if (facts.decision_owner === undefined) lacking.push('decider');
  if (!facts['followup.owner']) lacking.push('owner');
  if (!facts['followup.date']) lacking.push('date');
  return lacking;
}
