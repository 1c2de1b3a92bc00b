import type { Facts } from '@medvirk/method-guide';
import { handOvers, holdingOf, methodById, statutoryPeriods } from '@medvirk/method-guide';
import type { HearingLaw, StepToPlace, Timeline } from '@medvirk/timeline';
import { placeSteps } from '@medvirk/timeline';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { decisionDay } from './facts-of-answers.ts';
import { municipalPeriods } from './municipal-periods.ts';
import type { Municipality } from './municipality.ts';
import type { Answers } from './plan.ts';
import type { PlannedStep } from './plan-assessment.ts';

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
  const decision = decisionDay(answers);
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
    steps: chosen.flatMap(toPlace),
    hearing: hearingLaw(facts),
    hearingCarries: facts.has_proposal === true,
    periods: municipalPeriods(
      municipality.year,
      addDays(first, -31),
      min(addDays(last, 550), addDays(today, horizonDays)),
    ),
    politics: {
      committee: answers.decider === 'council' || answers.decider === undefined,
      byCouncil:
        answers.decider === 'council' || answers.decider === undefined || answers.decider === 'unknown',
    },
    echoWeeks: echo,
    answerDay: answers.finalAnswer === 'other' ? answers.finalDay : undefined,
    handovers: handOvers(chosen).map(({ from, to, text }) => ({ from: from.key, to: to.key, text })),
  });
}

const min = (one: Day, other: Day): Day => (one < other ? one : other);

function toPlace(step: PlannedStep): readonly StepToPlace[] {
  const method = methodById.get(step.method);
  if (!method) return [];
  const holding = holdingOf(method);
  return [
    {
      key: step.key,
      name: method.name,
      slot: step.slot,
      isHearing: method.family === 'hearing',
      leadWeeks: method.leadTimeWeeks,
      runWeeks: method.durationWeeks,
      isMeeting: holding === 'meeting' || holding === 'hybrid-meeting' || holding === 'online-meeting',
      times: step.times ?? 1,
      start: step.start,
      end: step.end,
    },
  ];
}

/** Objections are to be expected where people disagree, and as long as nobody has said that they do not. */
function hearingLaw(facts: Facts): HearingLaw | undefined {
  const frame = facts['legal.frame'];
  const period = frame && statutoryPeriods[frame];
  if (!period || facts['legal.hearing_done'] === true) return undefined;
  const conflict = facts['topic.conflict'];
  return {
    weeks: period.weeks,
    waitWeeks: conflict === undefined || conflict >= 2 ? (period.waitAfterObjections ?? 0) : 0,
    paragraph: period.paragraph,
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
