import type { Day } from './calendar.ts';
import { addDays } from './calendar.ts';
import { lastDayFor, lostWeeks, wholeWeeks } from './legal-dates.ts';
import { meetingFrom, problemsOf } from './problems.ts';
import { rowsOf } from './rows.ts';
import type { Case, Schedule } from './schedule.ts';
import {
  caseOf,
  earliestDecision,
  hearingLeadDays,
  isPossible,
  lastInput,
  scheduleBackFrom,
  scheduleFromToday,
} from './schedule.ts';
import { isSetByHand, leadDays } from './span.ts';
import type { PlanToPlace, Timeline, TimelineFacts, TimelineWay } from './timeline.ts';

/** Tried one after the other: first everything as usual, at last everything at the least. */
const paces = [1, 0.75, 0.5, 0.25, 0] as const;

/**
 * Places the steps of a plan back from its decision, as late as they can be, and gives them less time when there is
 * little. What was set by hand stays, and is judged. Where even the least is too much, the steps stand as early as
 * they can from today, so that one sees how far they reach beyond the decision.
 */
export function placeSteps(plan: PlanToPlace): Timeline {
  const of = caseOf(plan);
  const decision = plan.decision ?? firstMeetingAtEase(plan, of);
  const least = scheduleFromToday(of, 0);
  const earliest = earliestDecision(of, least, 'placed');
  const schedule = best(of, decision, least, earliest);
  const { problems, ways } = problemsOf({ plan, of, schedule, decision }, earliest);
  return {
    rows: rowsOf(plan, of, schedule, decision),
    problems,
    ways: [...ways, ...(earliest <= decision ? startToday(of, schedule) : [])],
    facts: factsOf(of, schedule, decision),
    pace: schedule.pace === 1 ? 'typical' : schedule.pace === 0 ? 'minimum' : 'shortened',
  };
}

/** When nobody has said when it is decided: the first meeting that leaves the usual time for everything. */
function firstMeetingAtEase(plan: PlanToPlace, of: Case): Day {
  const usual = scheduleFromToday(of, 1);
  return meetingFrom(plan, earliestDecision(of, usual, 'all'));
}

function best(of: Case, decision: Day, least: Schedule, earliest: Day): Schedule {
  if (earliest > decision) return least;
  for (const pace of paces) {
    const schedule = scheduleBackFrom(of, decision, pace);
    if (isPossible(of, schedule, decision)) return schedule;
  }
  return least;
}

/** Less than a week to spare before the first preparation, and already less than the usual time. */
function startToday(of: Case, { spans, hearing, pace }: Schedule): TimelineWay[] {
  if (pace === 1) return [];
  const begins = of.steps
    .filter((step) => !isSetByHand(step))
    .flatMap((step) => {
      const span = spans.get(step.key);
      return span ? [{ step: step.key, day: addDays(span.from, -leadDays(step, pace)) }] : [];
    });
  if (hearing && !hearing.isByHand) {
    const day = addDays(hearing.published, -hearingLeadDays(of, pace));
    begins.push({ step: of.hearings[0]?.key ?? 'hearing', day });
  }
  const [first] = begins.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return first && first.day < addDays(of.today, 7) ? [{ kind: 'start-today', step: first.step }] : [];
}

function factsOf(of: Case, schedule: Schedule, decision: Day): TimelineFacts {
  const { hearing } = schedule;
  const last = lastInput(schedule);
  const lawful = of.law?.decideBy && lastDayFor(of.law.decideBy, decision);
  return {
    ...(hearing
      ? {
          hearingWeeks: wholeWeeks(hearing.published, hearing.deadline),
          hearingInHoliday: lostWeeks(addDays(hearing.published, 1), hearing.deadline, of.periods).length > 0,
          gapAfterHearingWeeks: weeksUntil(hearing.deadline, decision),
        }
      : {}),
    ...(last === undefined ? {} : { weeksLastInputToDecision: weeksUntil(last, decision) }),
    ...(lawful === undefined ? {} : { decidesByMarch1: decision <= lawful }),
  };
}

const weeksUntil = (from: Day, to: Day): number => Math.max(0, wholeWeeks(from, to));
