import type { Day, Text } from './calendar.ts';
import { addDays, daysBetween, nextWorkingDay } from './calendar.ts';
import {
  closedDayName,
  earliestAdoption,
  earliestDeadline,
  endOfWeeks,
  lastDayFor,
  latestPublication,
  suitableDeadline,
  wholeWeeks,
} from './legal-dates.ts';
import { nearestMeetingDay, openingDay, whyNotMeet } from './meeting-days.ts';
import type { Case, Hearing, Schedule } from './schedule.ts';
import {
  earliestDecision,
  hearingSpan,
  later,
  outOfOrder,
  papersDay,
  scheduleFromToday,
} from './schedule.ts';
import { handSpan, isSetByHand, leadDays } from './span.ts';
import type { HearingLaw, PlanToPlace, StepToPlace, TimelineProblem, TimelineWay } from './timeline.ts';

/** Something does not hold, and what may mend it. `later-decision` and `start-today` are added for the whole. */
type Found = { readonly problem: TimelineProblem; readonly ways: readonly TimelineWay[] };

const found = (problem: TimelineProblem, ...ways: readonly TimelineWay[]): Found => ({ problem, ways });

type Judged = {
  readonly plan: PlanToPlace;
  readonly of: Case;
  readonly schedule: Schedule;
  readonly decision: Day;
};

/** The days the council meets; none when somebody else decides, or when nobody has said. */
const councilDays = ({ periods, politics }: PlanToPlace): readonly Day[] =>
  politics.byCouncil === false
    ? []
    : periods
        .filter(({ kind }) => kind === 'council')
        .map(({ from }) => from)
        .toSorted();

/** The first council meeting on or after a day; the next working day where no meeting is known. */
export const meetingFrom = (plan: PlanToPlace, day: Day): Day =>
  councilDays(plan).find((one) => one >= day) ?? nextWorkingDay(day);

/** What does not hold, what would make it hold; `earliest` is the first day for a decision by the steps not set by hand. */
export function problemsOf(
  judged: Judged,
  earliest: Day,
): { readonly problems: TimelineProblem[]; readonly ways: TimelineWay[] } {
  const { plan, of, decision } = judged;
  const isShort = earliest > decision;
  const all = [
    ...(isShort ? [doesNotFit(judged, earliest)] : []),
    ...(plan.decision === undefined ? [found({ kind: 'no-decision-day', suggested: decision })] : []),
    ...hearingProblems(judged),
    ...councilProblems(judged),
    ...lastDayProblems(judged),
    ...[...of.steps, ...of.answers, ...of.hearings].flatMap((step) => stepProblems(judged, step)),
    ...orderProblems(judged),
  ];
  const problems = all.map(({ problem }) => problem);
  const needsLater = problems.some(({ kind }) => laterHelps.includes(kind));
  const day = laterDecision(judged, earliest);
  const isLawful = !of.law?.decideBy || day <= lastDayFor(of.law.decideBy, decision);
  const ways: TimelineWay[] = [
    ...(needsLater && day > decision && isLawful ? [{ kind: 'later-decision' as const, day }] : []),
    ...all.flatMap((one) => one.ways),
  ];
  return { problems, ways: withoutDoubles(ways) };
}

const laterHelps: readonly TimelineProblem['kind'][] = [
  'does-not-fit',
  'adoption-too-early',
  'no-council-meeting',
  'step-after-papers',
];

function withoutDoubles(ways: readonly TimelineWay[]): TimelineWay[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const text = JSON.stringify(way);
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** The first meeting at which everything holds, also what is set by hand. */
function laterDecision({ plan, of, schedule, decision }: Judged, earliest: Day): Day {
  const byHand = earliestDecision(of, { ...schedule, pace: 0 }, 'all');
  return meetingFrom(plan, later([earliest, byHand, decision]) ?? decision);
}

function doesNotFit({ of, decision }: Judged, earliest: Day): Found {
  const weeksShort = Math.ceil(daysBetween(decision, earliest) / 7);
  const without = of.steps.filter((step) => {
    if (isSetByHand(step)) return false;
    const fewer = { ...of, steps: of.steps.filter((one) => one !== step) };
    return earliestDecision(fewer, scheduleFromToday(fewer, 0), 'placed') <= decision;
  });
  return found(
    { kind: 'does-not-fit', weeksShort, earliest },
    ...without.map(({ key }) => ({ kind: 'leave-out' as const, step: key })),
  );
}

function hearingProblems(judged: Judged): Found[] {
  const { of, schedule } = judged;
  const { hearing } = schedule;
  if (!hearing) return [];
  return [
    ...(hearing.isByHand ? closedDeadline(hearing) : []),
    ...(of.law ? lawProblems(judged, hearing, of.law) : []),
    ...(of.carries ? outside(of, schedule, hearing) : []),
  ];
}

function closedDeadline({ deadline }: Hearing): Found[] {
  const name = closedDayName(deadline);
  if (!name) return [];
  const next = nextWorkingDay(deadline);
  return [
    found(
      { kind: 'deadline-on-closed-day', deadline, name, next },
      { kind: 'longer-hearing', deadline: next },
    ),
  ];
}

/** A hearing placed by the timeline is long enough and leaves time to wait, or the plan does not fit. */
function lawProblems({ of, decision }: Judged, hearing: Hearing, law: HearingLaw): Found[] {
  if (!hearing.isByHand) return [];
  return [...lengthProblem(of, hearing, law), ...waitProblem(of, hearing, law, decision)];
}

function lengthProblem(of: Case, { published, deadline }: Hearing, law: HearingLaw): Found[] {
  const suitable = suitableDeadline(published, law.weeks, of.periods);
  const longer: TimelineWay = { kind: 'longer-hearing', deadline: suitable.deadline };
  if (deadline < endOfWeeks(published, law.weeks)) {
    const given = wholeWeeks(published, deadline);
    const earliest = earliestDeadline(published, law.weeks);
    return [
      found({ kind: 'hearing-too-short', given, needed: law.weeks, earliestDeadline: earliest }, longer),
    ];
  }
  if (deadline >= suitable.deadline || suitable.causes.length === 0) return [];
  const names: readonly Text[] = suitable.causes.map(({ name }) => name);
  return [found({ kind: 'hearing-in-holiday', names, suggestedDeadline: suitable.deadline }, longer)];
}

function waitProblem(of: Case, { deadline }: Hearing, law: HearingLaw, decision: Day): Found[] {
  const earliest = earliestAdoption(deadline, law.waitWeeks);
  if (decision >= earliest) return [];
  const day = latestPublication(decision, law.weeks, law.waitWeeks, of.periods);
  return [
    found(
      { kind: 'adoption-too-early', deadline, earliest, decision },
      ...(day >= of.today ? [{ kind: 'publish-by' as const, day }] : []),
    ),
  ];
}

function outside(of: Case, { spans }: Schedule, { deadline }: Hearing): Found[] {
  return of.steps
    .filter(({ key }) => (spans.get(key)?.to ?? deadline) > deadline)
    .map(({ key }) => found({ kind: 'outside-hearing', step: key }));
}

function councilProblems({ plan, decision }: Judged): Found[] {
  const days = councilDays(plan);
  const isKnown = days.some((day) => day.slice(0, 4) === decision.slice(0, 4));
  const next = days.find((day) => day > decision);
  return isKnown && !days.includes(decision) ? [found({ kind: 'no-council-meeting', decision, next })] : [];
}

function lastDayProblems({ plan, of, decision }: Judged): Found[] {
  const last = of.law?.decideBy && lastDayFor(of.law.decideBy, decision);
  if (last === undefined || decision <= last) return [];
  const day = councilDays(plan).findLast((one) => one <= last && one > of.today);
  return [
    found(
      { kind: 'after-last-lawful-day', last },
      ...(day === undefined ? [] : [{ kind: 'earlier-decision' as const, day }]),
    ),
  ];
}

/** What is wrong with days that were set by hand. */
function stepProblems({ of, schedule, decision }: Judged, step: StepToPlace): Found[] {
  const byHand = handSpan(step, of.periods);
  if (!byHand) return [];
  const { hearing } = schedule;
  const span = step.isHearing && hearing ? hearingSpan(of, step, hearing) : byHand;
  const { key } = step;
  const papers = papersDay(of, decision);
  const isBackwards = step.start !== undefined && step.end !== undefined && step.end < step.start;
  const isAfterPapers = (step.slot !== 'answer' || step.isHearing) && span.to > papers;
  const met = span.meetings ?? [span.from, span.to];
  return [
    ...(isBackwards ? [found({ kind: 'ends-before-it-starts', step: key })] : []),
    ...(isAfterPapers ? [found({ kind: 'step-after-papers', step: key, papers })] : []),
    ...preparationProblems(of, step, span.from),
    ...(step.isMeeting && !step.isHearing ? meetingProblems(of, step, met) : []),
  ];
}

/** A step that has begun is history; one that is to come needs its preparation. */
function preparationProblems(of: Case, step: StepToPlace, from: Day): Found[] {
  const least = leadDays(step, 0);
  const prepareFrom = addDays(from, -least);
  if (from < of.today || prepareFrom >= of.today) return [];
  const ready = addDays(of.today, least);
  const day = step.isMeeting ? nearestMeetingDay(ready, ready, of.periods) : openingDay(ready, 1, of.periods);
  return [
    found(
      { kind: 'starts-in-the-past', step: step.key, prepareFrom },
      { kind: 'move-step', step: step.key, day },
    ),
  ];
}

function meetingProblems(of: Case, { key }: StepToPlace, meetings: readonly Day[]): Found[] {
  return [...new Set(meetings)].flatMap((day) => {
    const name = whyNotMeet(day, of.periods);
    if (!name || day < of.today) return [];
    const free = nearestMeetingDay(day, of.today, of.periods);
    return [
      found(
        { kind: 'meeting-on-holiday', step: key, day, name },
        { kind: 'move-step', step: key, day: free },
      ),
    ];
  });
}

function orderProblems({ of, schedule }: Judged): Found[] {
  const { hearing, spans } = schedule;
  const afterPublication =
    hearing && !of.carries
      ? of.steps.filter(({ key }) => (spans.get(key)?.to ?? '') >= hearing.published)
      : [];
  const hearingKey = of.hearings[0]?.key ?? 'hearing';
  return [
    ...outOfOrder(of, spans).map((pair) => found({ kind: 'order', ...pair })),
    ...afterPublication.map(({ key }) => found({ kind: 'order', earlier: key, later: hearingKey })),
  ];
}
