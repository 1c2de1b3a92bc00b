import type { Day } from './calendar.ts';
import { addDays, daysBetween } from './calendar.ts';
import { meetingDay, nearestMeetingDay, openingDay } from './meeting-days.ts';
import type { YearPeriod } from './municipal-year.ts';
import type { StepToPlace, Weeks } from './timeline.ts';

/** How much time things get: 1 as usual, 0 the least. */
export type Pace = number;

/** The days of a step. */
export type Span = {
  readonly from: Day;
  readonly to: Day;
  /** The days people meet, where they are known one by one. */
  readonly meetings?: readonly Day[];
};

export const paced = ({ min, typical }: Weeks, pace: Pace): number =>
  Math.round(7 * (min + Math.max(0, typical - min) * pace));

export const leadDays = (step: StepToPlace, pace: Pace): number => paced(step.leadWeeks, pace);

/** Days from first to last. Meetings held several times are a week apart as usual, three days at the least. */
function runDays({ runWeeks, isMeeting, times }: StepToPlace, pace: Pace): number {
  const run = paced(runWeeks, pace);
  const between = isMeeting ? (Math.max(1, times) - 1) * Math.round(3 + 4 * pace) : 0;
  return Math.max(run, between + 1);
}

/** A step that ends on a day or, where that is no day for it, before. */
export function spanUntil(step: StepToPlace, last: Day, pace: Pace, periods: readonly YearPeriod[]): Span {
  const days = runDays(step, pace);
  if (step.isMeeting) return meetingSpan(step, last, -1, days, periods);
  return { from: openingDay(addDays(last, 1 - days), -1, periods), to: last };
}

/** A step that begins on a day or, where that is no day for it, after. */
export function spanFrom(step: StepToPlace, first: Day, pace: Pace, periods: readonly YearPeriod[]): Span {
  const days = runDays(step, pace);
  if (step.isMeeting) return meetingSpan(step, first, 1, days, periods);
  const from = openingDay(first, 1, periods);
  return { from, to: addDays(from, days - 1) };
}

/** Evenly spread meetings, found in one direction. A long process has a first and a last day, and we know no more. */
function meetingSpan(
  { times }: StepToPlace,
  start: Day,
  direction: 1 | -1,
  days: number,
  periods: readonly YearPeriod[],
): Span {
  const isLong = times <= 1 && days > 7;
  const held = isLong ? 2 : Math.max(1, times);
  const apart = held > 1 ? Math.max(1, Math.floor((days - 1) / (held - 1))) : 0;
  const found: Day[] = [];
  let day = start;
  for (let number = 0; number < held; number++) {
    day = meetingDay(day, direction, periods);
    found.push(day);
    day = addDays(day, direction * apart);
  }
  const meetings = direction === 1 ? found : found.toReversed();
  const from = meetings[0] ?? start;
  const to = meetings.at(-1) ?? start;
  return isLong ? { from, to } : { from, to, meetings };
}

export const isSetByHand = ({ start, end }: StepToPlace): boolean => start !== undefined || end !== undefined;

/** The days set by hand; a missing one follows from the usual time. */
export function handSpan(step: StepToPlace, periods: readonly YearPeriod[]): Span | undefined {
  const days = isShortMeeting(step) ? 1 : runDays(step, 1);
  const from = step.start ?? (step.end === undefined ? undefined : addDays(step.end, 1 - days));
  if (from === undefined) return undefined;
  const end = step.end ?? addDays(from, days - 1);
  const to = end < from ? from : end;
  const meetings = step.isMeeting ? meetingsBetween(from, to, step.times, periods) : [];
  return meetings.length === 0 ? { from, to } : { from, to, meetings };
}

/** The first and the last day stay; the others are spread evenly, moved to the nearest day to meet on between the two. */
function meetingsBetween(from: Day, to: Day, times: number, periods: readonly YearPeriod[]): readonly Day[] {
  if (from === to) return [from];
  if (times <= 1) return [];
  const apart = daysBetween(from, to) / (times - 1);
  const between = Array.from({ length: times - 2 }, (_, at) => {
    const even = addDays(from, Math.round((at + 1) * apart));
    const free = nearestMeetingDay(even, from, periods);
    return free < to ? free : even;
  });
  return [...new Set([from, ...between, to])];
}

const isShortMeeting = ({ isMeeting, times, runWeeks }: StepToPlace): boolean =>
  isMeeting && times <= 1 && runWeeks.typical <= 1;
