import type { Facts, WayIn } from '@medvirk/method-guide';
import { methodById } from '@medvirk/method-guide';
import type { Timeline, TimelineRow, YearPeriod } from '@medvirk/timeline';
import { timesInAYear } from './asked-times.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';
import type { Municipality, Year } from './municipality.ts';
import type { Answers, PlannedStep } from './plan.ts';
import { isMeeting, isOpenRound, tellsInWriting } from './plan-steps.ts';
import { periodsOfPlan, plannedDecision } from './plan-timeline.ts';
import type { Policy } from './policy.ts';

/** What the municipality has adopted, under the names that the rules use. */
export function factsOfPolicy(policy: Policy): Facts {
  return {
    'policy.promises': policy.promises,
    'policy.notice_days': policy.noticeDays,
    'policy.open_weeks': policy.openWeeks,
    'policy.first_answer_weeks': policy.firstAnswerWeeks,
    'policy.final_answer_weeks': policy.finalAnswerWeeks,
    'policy.ways': policyWays(policy),
    'policy.times_a_year': policy.timesAYear,
    'policy.adopted_by': policy.adoptedBy,
    'policy.adopted_on': policy.adoptedOn,
  };
}

/** The ways that are always open; languages are one of them as soon as any is named. */
export function policyWays({ channels = [], languages = [] }: Policy): readonly WayIn[] | undefined {
  const ways = [...channels, ...(languages.length > 0 ? (['languages'] as const) : [])];
  return ways.length > 0 ? ways : undefined;
}

/** A plan with its days, in the house whose policy it is held to. */
export type PlanToHold = {
  readonly answers: Answers;
  readonly chosen: readonly PlannedStep[];
  readonly timeline: Timeline;
  readonly year: Year;
  readonly policy: Policy;
};

/** What the plan's days say where the policy speaks. Days that the timeline only proposes, for want of a decision, count for nothing. */
export function factsToHold(plan: PlanToHold, { askedElsewhere: elsewhere, areas }: Municipality): Facts {
  const { policy } = plan;
  const notice = policy.noticeDays === undefined ? undefined : noticeOf(plan);
  const [shortest] = policy.openWeeks === undefined ? [] : roundsOf(plan);
  return {
    'portfolio.notice_days': notice && Math.max(0, daysBetween(notice.told.from, notice.meeting)),
    'portfolio.shortest_round_weeks': shortest && Math.floor(shortest.days / 7),
    'areas.times_in_a_year':
      policy.timesAYear === undefined || elsewhere === undefined
        ? undefined
        : timesInAYear(plan, elsewhere, areas),
    'followup.weeks_to_final_answer':
      policy.finalAnswerWeeks === undefined ? undefined : weeksToFinalAnswer(plan),
  };
}

/** When people are told, and the day of the first meeting, as far as both have a day. */
export function noticeOf(
  plan: PlanToHold,
): { readonly told: TimelineRow; readonly row: TimelineRow; readonly meeting: Day } | undefined {
  const rows = rowsWithDays(plan);
  const first = (isSought: (step: PlannedStep) => boolean) =>
    rows
      .filter(({ step }) => isSought(step))
      .toSorted((one, other) => (one.row.from < other.row.from ? -1 : 1))[0]?.row;
  const told = first(tellsInWriting);
  const row = first(invitesPeople);
  return told && row && { told, row, meeting: row.meetings?.[0] ?? row.from };
}

/** Residents are invited; a board or a standing council meets anyway. */
function invitesPeople(step: PlannedStep): boolean {
  const family = methodById.get(step.method)?.family;
  return step.slot !== 'answer' && family !== 'hearing' && family !== 'body' && isMeeting(step);
}

export type Round = {
  readonly row: TimelineRow;
  /** From the first day to the last, less the closed days where the house does not count those. */
  readonly days: number;
};

/** The rounds that anybody can answer in, the shortest first. */
export function roundsOf(plan: PlanToHold): readonly Round[] {
  return rowsWithDays(plan)
    .filter(({ step }) => isOpenRound(step))
    .map(({ row }) => ({ row, days: openDays(plan, row.from, row.to, row.kind) }))
    .toSorted((one, other) => one.days - other.days);
}

/** A hearing is counted from the day after it is published, as the law does; other rounds with both their days. */
function openDays(plan: PlanToHold, from: Day, to: Day, kind: TimelineRow['kind']): number {
  const first = kind === 'hearing' ? addDays(from, 1) : from;
  const closed = plan.policy.skipsClosed ? closedPeriods(plan, from, to) : [];
  let days = 0;
  for (let day = first; day <= to; day = addDays(day, 1)) {
    if (!closed.some((period) => period.from <= day && day <= period.to)) days += 1;
  }
  return days;
}

/** The last day of a round that begins on a day and is open for as long as the house has said. */
export function lastDayOf(plan: PlanToHold, { row }: Round): Day {
  const wanted = (plan.policy.openWeeks ?? 0) * 7;
  let to = addDays(row.from, wanted - (row.kind === 'hearing' ? 0 : 1));
  for (let tries = 0; tries < 20; tries += 1) {
    const short = wanted - openDays(plan, row.from, to, row.kind);
    if (short <= 0) return to;
    to = addDays(to, short);
  }
  return to;
}

const closedKinds: readonly YearPeriod['kind'][] = ['school-holiday', 'july', 'own'];

const closedPeriods = ({ answers, year }: PlanToHold, from: Day, to: Day): readonly YearPeriod[] =>
  periodsOfPlan(answers, year, from, to).filter(({ kind }) => closedKinds.includes(kind));

function rowsWithDays({ answers, chosen, timeline, year }: PlanToHold) {
  const hasDecision = plannedDecision(answers, year) !== undefined;
  return chosen.flatMap((step) => {
    const row = timeline.rows.find(
      (one) =>
        one.step === step.key &&
        (one.kind === 'step' || one.kind === 'hearing') &&
        (hasDecision || one.isByHand),
    );
    return row ? [{ step, row }] : [];
  });
}

/** After the meeting the timeline gives two weeks; another day is counted from the decision. */
function weeksToFinalAnswer({ answers, year }: PlanToHold): number | undefined {
  const { finalAnswer, finalDay } = answers;
  if (finalAnswer === 'meeting') return 2;
  const decision = plannedDecision(answers, year);
  if (finalAnswer !== 'other' || !finalDay || !decision) return undefined;
  return Math.max(0, Math.ceil(daysBetween(decision, finalDay) / 7));
}
