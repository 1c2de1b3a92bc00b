import type { Day } from './calendar.ts';
import { addDays, daysBetween, nextWorkingDay, workingDayBefore } from './calendar.ts';
import { latestPublicationFor, suitableDeadline } from './legal-dates.ts';
import { openingDay } from './meeting-days.ts';
import type { YearPeriod } from './municipal-year.ts';
import { inOrder } from './municipal-year.ts';
import type { Pace, Span } from './span.ts';
import { handSpan, isSetByHand, leadDays, paced, spanFrom, spanUntil } from './span.ts';
import type { Handover, HearingLaw, PlanToPlace, StepSlot, StepToPlace, Weeks } from './timeline.ts';

/** The plan with its defaults filled in and its steps in one order, whatever order they came in. */
export type Case = {
  readonly today: Day;
  /** Steps before the decision that are no hearing, by slot and key. */
  readonly steps: readonly StepToPlace[];
  readonly hearings: readonly StepToPlace[];
  readonly answers: readonly StepToPlace[];
  readonly law: HearingLaw | undefined;
  readonly hasHearing: boolean;
  readonly carries: boolean;
  readonly periods: readonly YearPeriod[];
  readonly handovers: readonly Handover[];
  /** Days. */
  readonly agenda: number;
  /** Weeks. */
  readonly handling: Weeks;
};

export type Hearing = {
  readonly published: Day;
  readonly deadline: Day;
  readonly isByHand: boolean;
  /** The step whose days were set by hand and count for the law. */
  readonly setBy?: string;
};

export type Schedule = {
  readonly pace: Pace;
  /** Steps before the decision, hearings left out, by key. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly hearing: Hearing | undefined;
};

const inTurn: readonly StepSlot[] = ['tell', 'open', 'deepen', 'close', 'answer'];

/** Preparing a hearing for which there is no step: the proposal is written and made ready to be published. */
const hearingLead: Weeks = { min: 1, typical: 2 };

/** Days between two steps when something is carried from one to the other, as usual. */
const handoverDays = 7;

/** Days to read a proposal before the first meeting about it, as usual. */
const readingDays = 14;

export function caseOf(plan: PlanToPlace): Case {
  const steps = plan.steps.toSorted(
    (one, other) => inTurn.indexOf(one.slot) - inTurn.indexOf(other.slot) || (one.key < other.key ? -1 : 1),
  );
  const hearings = steps.filter(({ isHearing }) => isHearing);
  const handling = plan.handlingWeeks ?? 3;
  return {
    today: plan.today,
    steps: steps.filter(({ isHearing, slot }) => !isHearing && slot !== 'answer'),
    hearings,
    answers: steps.filter(({ isHearing, slot }) => !isHearing && slot === 'answer'),
    law: plan.hearing,
    hasHearing: plan.hearing !== undefined || hearings.length > 0,
    carries: plan.hearingCarries && (plan.hearing !== undefined || hearings.length > 0),
    periods: plan.periods.toSorted(inOrder),
    handovers: plan.handovers,
    agenda: (plan.politics.agendaWeeks ?? 2) * 7,
    handling: { min: handling / 3, typical: handling },
  };
}

/** The last day that something people are asked ends on; undefined when nobody is asked anything. */
export function lastInput({ spans, hearing }: Schedule): Day | undefined {
  const ends = [...spans.values()].map(({ to }) => to);
  return later([...ends, ...(hearing ? [hearing.deadline] : [])]);
}

export function later(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
}

export const hearingLeadDays = ({ hearings }: Case, pace: Pace): number =>
  hearings.length === 0
    ? paced(hearingLead, pace)
    : Math.max(...hearings.map((hearing) => leadDays(hearing, pace)));

const hearingWeeks = ({ hearings, law }: Case, pace: Pace): number =>
  Math.max(law?.weeks ?? 0, ...hearings.map(({ runWeeks }) => Math.ceil(paced(runWeeks, pace) / 7)), 1);

/** Of several hearings set by hand the longest counts for the law; those that are not set follow it. */
function hearingByHand(of: Case): Hearing | undefined {
  const found = of.hearings.flatMap((step) => handHearing(of, step) ?? []);
  const days = ({ published, deadline }: Hearing) => daysBetween(published, deadline);
  return found.toSorted((one, other) => days(other) - days(one))[0];
}

function handHearing({ periods, law }: Case, step: StepToPlace): Hearing | undefined {
  const span = handSpan(step, periods);
  if (!span) return undefined;
  const weeks = Math.max(1, Math.ceil(law?.weeks ?? step.runWeeks.typical));
  const published =
    step.start ?? (step.end === undefined ? span.from : latestPublicationFor(step.end, weeks, periods));
  const deadline = step.end ?? suitableDeadline(published, weeks, periods).deadline;
  return {
    published,
    deadline: deadline < published ? published : deadline,
    isByHand: true,
    setBy: step.key,
  };
}

/** The days of one of the hearings: its own when it was set by hand, otherwise those of the one that counts. */
export function hearingSpan(of: Case, step: StepToPlace, hearing: Hearing): Span & Pick<Hearing, 'isByHand'> {
  const { published, deadline, isByHand } = handHearing(of, step) ?? hearing;
  return { from: published, to: deadline, isByHand };
}

/** Days between a slot's steps and what comes before, when something is handed over to one of them. */
const gapBefore = ({ handovers }: Case, block: readonly StepToPlace[], pace: Pace): number =>
  handovers.some(({ to }) => block.some(({ key }) => key === to)) ? Math.round(handoverDays * pace) : 0;

/** What runs side by side: the steps of a slot, less those that wait for something from another of them. */
function blocksOf({ steps, handovers }: Case): readonly (readonly StepToPlace[])[] {
  return inTurn.flatMap((slot) => {
    const blocks: (readonly StepToPlace[])[] = [];
    let left = steps.filter((step) => step.slot === slot);
    while (left.length > 0) {
      const waiting = left.filter(({ key }) =>
        handovers.some(({ from, to }) => to === key && from !== key && left.some((one) => one.key === from)),
      );
      const isCircle = waiting.length === left.length;
      blocks.push(isCircle ? left : left.filter((step) => !waiting.includes(step)));
      left = isCircle ? [] : waiting;
    }
    return blocks;
  });
}

/** One slot after the other from a day on, as early as can be. Nothing begins before its preparation can be done. */
function placeFrom(of: Case, first: Day, pace: Pace, firstMeeting = first): Map<string, Span> {
  const spans = new Map<string, Span>();
  let day = first;
  for (const block of blocksOf(of)) {
    const start = addDays(day, day === first ? 0 : gapBefore(of, block, pace));
    const placed = block.map((step): readonly [StepToPlace, Span] => {
      const ready = addDays(of.today, leadDays(step, pace));
      const wanted = step.isMeeting && firstMeeting > start ? firstMeeting : start;
      const from = wanted > ready ? wanted : ready;
      return [step, handSpan(step, of.periods) ?? spanFrom(step, from, pace, of.periods)];
    });
    for (const [step, span] of placed) spans.set(step.key, span);
    // What only tells goes on while the next begins.
    if (block[0]?.slot === 'tell' && of.carries) continue;
    const end = later(placed.map(([, span]) => span.to));
    if (end !== undefined && end >= day) day = addDays(end, 1);
  }
  return spans;
}

/** One slot before the other back from a day, as late as can be. */
function placeUntil(of: Case, last: Day, pace: Pace): Map<string, Span> {
  const spans = new Map<string, Span>();
  let day = last;
  for (const block of blocksOf(of).toReversed()) {
    let start = day;
    for (const step of block) {
      const span = handSpan(step, of.periods) ?? spanUntil(step, day, pace, of.periods);
      spans.set(step.key, span);
      if (span.from < start) start = span.from;
    }
    day = addDays(start, -1 - gapBefore(of, block, pace));
  }
  return spans;
}

/** As early as can be, from today. */
export function scheduleFromToday(of: Case, pace: Pace): Schedule {
  if (!of.hasHearing) return { pace, spans: placeFrom(of, of.today, pace), hearing: undefined };
  const byHand = hearingByHand(of);
  if (of.carries) {
    const ready = addDays(of.today, hearingLeadDays(of, pace));
    const published = byHand?.published ?? openingDay(nextWorkingDay(ready), 1, of.periods);
    const spans = placeInside(of, published, pace);
    return { pace, spans, hearing: byHand ?? hearingOver(of, published, spans, pace) };
  }
  const spans = placeFrom(of, of.today, pace);
  if (byHand) return { pace, spans, hearing: byHand };
  const end = later([...spans.values()].map(({ to }) => to));
  const begun = end !== undefined && end >= of.today ? addDays(end, 1) : of.today;
  const published = openingDay(addDays(begun, hearingLeadDays(of, pace)), 1, of.periods);
  return { pace, spans, hearing: hearingOver(of, published, new Map(), pace) };
}

const placeInside = (of: Case, published: Day, pace: Pace): Map<string, Span> =>
  placeFrom(of, published, pace, addDays(published, Math.round(readingDays * pace)));

/** The hearing published on a day: suitably long, and until the steps inside it are over. */
function hearingOver(of: Case, published: Day, inside: ReadonlyMap<string, Span>, pace: Pace): Hearing {
  const { deadline } = suitableDeadline(published, hearingWeeks(of, pace), of.periods);
  const autos = of.steps.filter((step) => !isSetByHand(step));
  const end = later(autos.flatMap(({ key }) => inside.get(key)?.to ?? []));
  const isLonger = end !== undefined && end > deadline;
  return { published, deadline: isLonger ? nextWorkingDay(end) : deadline, isByHand: false };
}

/** The papers are ready on the last working day so many weeks before the decision. */
export const papersDay = ({ agenda }: Case, decision: Day): Day =>
  workingDayBefore(addDays(decision, -agenda));

/** As late as can be, back from the decision. */
export function scheduleBackFrom(of: Case, decision: Day, pace: Pace): Schedule {
  const limit = addDays(papersDay(of, decision), -paced(of.handling, pace));
  if (!of.hasHearing) return { pace, spans: placeUntil(of, limit, pace), hearing: undefined };
  const lawful = addDays(decision, -(of.law?.waitWeeks ?? 0) * 7);
  const end = lawful < limit ? lawful : limit;
  const byHand = hearingByHand(of);
  if (!of.carries) {
    const hearing =
      byHand ??
      hearingOver(of, latestPublicationFor(end, hearingWeeks(of, pace), of.periods), new Map(), pace);
    const before = addDays(hearing.published, -1 - hearingLeadDays(of, pace));
    return { pace, spans: placeUntil(of, before, pace), hearing };
  }
  if (byHand) return { pace, spans: placeInside(of, byHand.published, pace), hearing: byHand };
  let published = latestPublicationFor(end, hearingWeeks(of, pace), of.periods);
  for (let tries = 0; ; tries++) {
    const spans = placeInside(of, published, pace);
    const hearing = hearingOver(of, published, spans, pace);
    const over = daysBetween(end, hearing.deadline);
    if (over <= 0 || tries === 12) return { pace, spans, hearing };
    published = openingDay(workingDayBefore(addDays(published, -over)), -1, of.periods);
  }
}

/** The first day on which it can be decided when the schedule is followed, from the work on the answers to the agenda. */
export function earliestDecision(of: Case, schedule: Schedule, counted: 'placed' | 'all'): Day {
  const isCounted = (step: StepToPlace) => counted === 'all' || !isSetByHand(step);
  const ends = of.steps.filter(isCounted).flatMap(({ key }) => schedule.spans.get(key)?.to ?? []);
  const { hearing } = schedule;
  const isHearingCounted = hearing && (counted === 'all' || !hearing.isByHand);
  const last = later(isHearingCounted ? [...ends, hearing.deadline] : ends);
  const ready = last === undefined ? of.today : addDays(last, paced(of.handling, schedule.pace));
  const decided = addDays(ready > of.today ? ready : of.today, of.agenda);
  if (!isHearingCounted) return decided;
  const lawful = addDays(hearing.deadline, (of.law?.waitWeeks ?? 0) * 7);
  return lawful > decided ? lawful : decided;
}

/** Preparation can begin today or later for everything that is not set by hand, and it ends in time. */
export function isPossible(of: Case, schedule: Schedule, decision: Day): boolean {
  const { pace, spans, hearing } = schedule;
  const autos = of.steps.filter((step) => !isSetByHand(step));
  const begins = autos.map((step) => {
    const from = spans.get(step.key)?.from ?? of.today;
    return addDays(from, -leadDays(step, pace));
  });
  if (hearing && !hearing.isByHand) begins.push(addDays(hearing.published, -hearingLeadDays(of, pace)));
  const isInside = autos.every(({ key }) => {
    const to = spans.get(key)?.to ?? of.today;
    return !hearing || (of.carries ? to <= hearing.deadline : to < hearing.published);
  });
  return (
    isInside &&
    begins.every((day) => day >= of.today) &&
    outOfOrder(of, spans).length === 0 &&
    earliestDecision(of, { ...schedule, pace: 0 }, 'placed') <= decision
  );
}

const building: readonly StepSlot[] = ['open', 'deepen', 'close'];

/**
 * The pairs in which a step begins before an earlier one that it builds on: when it is handed something, before there
 * is anything to hand on; otherwise by the jobs, except inside a hearing, where everything goes on side by side.
 */
export function outOfOrder(
  of: Case,
  spans: ReadonlyMap<string, Span>,
): readonly { readonly earlier: string; readonly later: string }[] {
  return of.steps.flatMap((one) =>
    of.steps.flatMap((other) => {
      const [first, second] = [spans.get(one.key), spans.get(other.key)];
      const ranks = [building.indexOf(one.slot), building.indexOf(other.slot)] as const;
      if (!first || !second || one === other || ranks[0] < 0 || ranks[0] > ranks[1]) return [];
      if (ranks[0] === ranks[1]) return [];
      const feeds = of.handovers.some(({ from, to }) => from === one.key && to === other.key);
      const isEarly = feeds ? second.from <= first.from : !of.carries && second.from < first.from;
      return isEarly ? [{ earlier: one.key, later: other.key }] : [];
    }),
  );
}
