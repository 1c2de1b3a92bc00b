import type { Facts } from '@medvirk/method-guide';
import { handOvers, methodById, statutoryPeriods } from '@medvirk/method-guide';
import type { HearingLaw, StepToPlace, Timeline, Weeks, YearPeriod } from '@medvirk/timeline';
import { placeSteps } from '@medvirk/timeline';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { decisionDay } from './facts-of-answers.ts';
import { municipalPeriods } from './municipal-periods.ts';
import type { Municipality, Year } from './municipality.ts';
import type { Answers, PlannedStep } from './plan.ts';
import { isMeeting, isOpenRound, tellsInWriting } from './plan-steps.ts';
import type { Policy } from './policy.ts';

/** The case a plan's steps are placed in. */
export type CaseInTime = {
  readonly answers: Answers;
  readonly facts: Facts;
  readonly today: Day;
  readonly municipality: Municipality;
};

/** The last day that anything of a plan is looked at: what lies further off is no plan. */
const horizonDays = 366 * 4;

/** The plan's steps in the calendar, back from the decision, with what does not fit and what would make it fit. */
export function timelineOf(chosen: readonly PlannedStep[], theCase: CaseInTime): Timeline {
  const { answers, facts, today, municipality } = theCase;
  const decision = plannedDecision(answers, municipality.year);
  const known = [
    today,
    ...(decision ? [decision] : []),
    ...chosen.flatMap(({ start, end }) => [start, end]),
  ].filter((day) => day !== undefined);
  const first = known.reduce((one, day) => (day < one ? day : one), today);
  const last = known.reduce((one, day) => (day > one ? day : one), today);
  const echo =
    answers.firstAnswer && answers.firstAnswer !== 'unknown' ? Number(answers.firstAnswer) : undefined;
  return placeSteps({
    today,
    decision,
    steps: chosen.flatMap((step) => toPlace(step, municipality.policy)),
    hearing: hearingLaw(facts),
    hearingCarries: facts.has_proposal === true,
    periods: periodsOfPlan(
      answers,
      municipality.year,
      addDays(first, -31),
      min(addDays(last, 550), addDays(today, horizonDays)),
    ),
    politics: {
      committee: answers.decider === 'council' || answers.decider === undefined,
      byCouncil: isByCouncil(answers),
    },
    echoWeeks: echo,
    answerDay: answers.finalAnswer === 'other' ? answers.finalDay : undefined,
    handovers: handOvers(chosen).map(({ from, to, text }) => ({ from: from.key, to: to.key, text })),
  });
}

/** The council decides, as long as nobody has said that somebody else does. */
const isByCouncil = ({ decider }: Answers): boolean =>
  decider === undefined || decider === 'council' || decider === 'unknown';

/** The day of the decision; where only its month is known, the council's meeting in it, or else the middle. */
export function plannedDecision(answers: Answers, year: Year): Day | undefined {
  const { decisionDay: day, decisionMonth: month } = answers;
  const about = decisionDay(answers);
  if (day || !month || !about || !isByCouncil(answers)) return about;
  const meetings = municipalPeriods(year, `${month}-01`, addDays(`${month}-01`, 30));
  return meetings.find(({ kind, from }) => kind === 'council' && from.startsWith(month))?.from ?? about;
}

/** The times of the year that count for a plan: one that concerns a single area does not count for plans elsewhere. */
export function periodsOfPlan(
  { areas = [] }: Answers,
  year: Year,
  from: Day,
  to: Day,
): readonly YearPeriod[] {
  return municipalPeriods(year, from, to).filter(
    ({ area }) => area === undefined || areas.length === 0 || areas.includes(area),
  );
}

const min = (one: Day, other: Day): Day => (one < other ? one : other);

function toPlace(step: PlannedStep, policy: Policy): readonly StepToPlace[] {
  const method = methodById.get(step.method);
  if (!method) return [];
  return [
    {
      key: step.key,
      name: method.name,
      slot: step.slot,
      isHearing: method.family === 'hearing',
      leadWeeks: method.leadTimeWeeks,
      runWeeks: asUsualHere(method.durationWeeks, step, policy),
      isMeeting: isMeeting(step),
      times: step.times ?? 1,
      start: step.start,
      end: step.end,
    },
  ];
}

/** As long as the house has said it usually takes: people are told in good time, and a round is open long enough. */
function asUsualHere(run: Weeks, step: PlannedStep, policy: Policy): Weeks {
  const said = tellsInWriting(step)
    ? (policy.noticeDays ?? 0) / 7
    : isOpenRound(step)
      ? (policy.openWeeks ?? 0)
      : 0;
  return said > run.typical ? { ...run, typical: said } : run;
}

/** Objections are to be expected where people disagree, and as long as nobody has said that they do not. */
function hearingLaw(facts: Facts): HearingLaw | undefined {
  const frame = facts['legal.frame'];
  const period = frame && statutoryPeriods[frame];
  if (!period || facts['legal.hearing_done'] === true) return undefined;
  const conflict = facts['topic.conflict'];
  const isExpected = conflict === undefined || conflict >= 2;
  // A local plan that goes with a municipal plan is heard as long as that, and waits as a local plan does.
  const waits = facts['legal.local_plan'] ? statutoryPeriods.lokalplan : period;
  return {
    weeks: period.weeks,
    waitWeeks: isExpected ? (waits?.waitAfterObjections ?? 0) : 0,
    paragraph: period.paragraph,
    waitParagraph: waits?.waitParagraph,
    appliesFrom: period.from,
    decideBy: period.decideBy,
  };
}

/**
 * What the timeline knows, under the names that the rules use. A hearing lies in a holiday when the holiday takes time
 * from it that nobody has added: eight weeks over Easter do, nine do not.
 */
export function factsOfTimeline({ facts, problems }: Timeline): Facts {
  return {
    ...(facts.hearingWeeks === undefined
      ? {}
      : {
          'portfolio.hearing_weeks': facts.hearingWeeks,
          'portfolio.hearing_in_holiday': problems.some(({ kind }) => kind === 'hearing-in-holiday'),
        }),
    ...(facts.gapAfterHearingWeeks === undefined
      ? {}
      : { gap_after_hearing_weeks: Math.max(0, facts.gapAfterHearingWeeks) }),
    ...(facts.weeksLastInputToDecision === undefined
      ? {}
      : { 'time.weeks_last_input_to_decision': Math.max(0, facts.weeksLastInputToDecision) }),
    ...(facts.decidesByMarch1 === undefined ? {} : { decision_before_march1: facts.decidesByMarch1 }),
  };
}
