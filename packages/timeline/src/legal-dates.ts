import type { Day, Text } from './calendar.ts';
import {
  addDays,
  dayIn,
  daysBetween,
  holidayOn,
  nextWorkingDay,
  weekday,
  workingDayBefore,
  yearOf,
} from './calendar.ts';
import type { YearPeriod } from './municipal-year.ts';

/** No day is looked for longer than this: periods are edited by hand, and one may last for years by mistake. */
const weeksAtMost = 104;

/** A day in every year, month 1–12. */
export type MonthDay = { readonly month: number; readonly day: number };

/**
 * The last day of a period of whole weeks. The count begins on the day after publication and the last day runs to
 * 23.59, so eight weeks from a Monday end on a Monday.
 */
export function endOfWeeks(published: Day, weeks: number): Day {
  return addDays(published, weeks * 7);
}

/**
 * The earliest deadline a hearing of so many weeks may have. One that would end on a Saturday, a Sunday, a holiday
 * or a closed day is moved to the next working day.
 */
export function earliestDeadline(published: Day, weeks: number): Day {
  return nextWorkingDay(endOfWeeks(published, weeks));
}

/** Whole weeks that an answer may take: 28 to 34 days are 4. */
export function wholeWeeks(from: Day, to: Day): number {
  return Math.floor(daysBetween(from, to) / 7);
}

/** A holiday that makes a hearing longer, and by how many weeks. */
export type Cause = { readonly key: string; readonly name: Text; readonly weeks: number };

export type SuitableDeadline = {
  readonly deadline: Day;
  /** Whole weeks from publication to the deadline. */
  readonly weeks: number;
  readonly causes: readonly Cause[];
};

/**
 * A deadline that people can keep, which is what the Planning Act, section 24 (7), means by suitable. One week is added
 * for each week of the statutory period that is lost: a week of which three or more of the five weekdays lie in a
 * school holiday or in July; days after the last day do not count. A deadline that would still lie in such a holiday is moved on, week by week, until it
 * does not. How long is enough is practice and judgement; only the minimum is in the act.
 */
export function suitableDeadline(
  published: Day,
  weeks: number,
  periods: readonly YearPeriod[],
): SuitableDeadline {
  const minimum = endOfWeeks(published, weeks);
  const lost = lostWeeks(addDays(published, 1), minimum, periods);
  const causes = new Map<string, Cause>();
  const blame = ({ key, name }: YearPeriod) =>
    causes.set(key, { key, name, weeks: (causes.get(key)?.weeks ?? 0) + 1 });
  for (const cause of lost) blame(cause);
  let deadline = nextWorkingDay(addDays(minimum, lost.length * 7));
  for (let tries = 0; tries < weeksAtMost; tries++) {
    const cause = holidayPeriodOn(deadline, periods);
    if (!cause) break;
    blame(cause);
    deadline = nextWorkingDay(addDays(deadline, 7));
  }
  return { deadline, weeks: wholeWeeks(published, deadline), causes: [...causes.values()] };
}

/** The holiday that takes each lost week, one entry a week; July and the school summer holiday never count twice. */
export function lostWeeks(from: Day, to: Day, periods: readonly YearPeriod[]): YearPeriod[] {
  const free = periods.filter((period) => isHoliday(period) && period.from <= to && period.to >= from);
  if (free.length === 0) return [];
  const weeks: YearPeriod[] = [];
  for (let monday = addDays(from, 1 - weekday(from)); monday <= to; monday = addDays(monday, 7)) {
    const friday = addDays(monday, 4);
    if (friday < from || !free.some((period) => period.from <= friday && period.to >= monday)) continue;
    const taken = [0, 1, 2, 3, 4]
      .map((days) => addDays(monday, days))
      .filter((day) => day <= to)
      .map((day) => holidayPeriodOn(day, free))
      .filter((period) => period !== undefined);
    const [cause] = taken;
    if (cause && taken.length >= 3) weeks.push(cause);
  }
  return weeks;
}

/** The times when people are away. */
const isHoliday = ({ kind }: YearPeriod): boolean => kind === 'school-holiday' || kind === 'july';

/** The school holiday or July that a day lies in; of several the one that begins first, then by key. */
export function holidayPeriodOn(day: Day, periods: readonly YearPeriod[]): YearPeriod | undefined {
  let found: YearPeriod | undefined;
  for (const period of periods) {
    if (!isHoliday(period) || day < period.from || day > period.to) continue;
    const isFirst =
      !found || period.from < found.from || (period.from === found.from && period.key < found.key);
    if (isFirst) found = period;
  }
  return found;
}

/** The first day on which it may be decided when somebody has objected in time. */
export function earliestAdoption(deadline: Day, waitWeeks: number): Day {
  return addDays(deadline, waitWeeks * 7);
}

/**
 * The last day for a decision that must fall by a day of the year, such as 1 March for closing a school on the
 * following 1 August. A decision from 1 August on is about the next school year, so its last day is in the next year.
 */
export function lastDayFor({ month, day }: MonthDay, decision: Day): Day {
  const year = yearOf(decision);
  return dayIn(decision >= dayIn(year, 8, 1) && month < 8 ? year + 1 : year, month, day);
}

/**
 * The last day to complain, counted from publication of the decision (the Planning Act, section 60). The act moves it
 * off Saturdays and holidays; 5 June, 24 and 31 December are not named, so whoever complains should not rely on them.
 */
export function complaintDeadline(published: Day, weeks = 4): Day {
  let last = endOfWeeks(published, weeks);
  while (weekday(last) > 5 || holidayOn(last)?.kind === 'public') last = addDays(last, 1);
  return last;
}

/**
 * The last working day, outside the holidays, on which a hearing can be published so that a suitable deadline, and
 * the wait after it when objections are expected, come in time for the decision.
 */
export function latestPublication(
  decision: Day,
  weeks: number,
  waitWeeks: number,
  periods: readonly YearPeriod[],
): Day {
  return latestPublicationFor(addDays(decision, -waitWeeks * 7), weeks, periods);
}

/** The last working day, outside the holidays, on which a hearing can be published so that it suitably ends by `end`. */
export function latestPublicationFor(end: Day, weeks: number, periods: readonly YearPeriod[]): Day {
  let published = workingDayBefore(addDays(end, -weeks * 7));
  for (let tries = 0; tries < weeksAtMost * 5; tries++) {
    const isFree = holidayPeriodOn(published, periods) === undefined;
    if (isFree && suitableDeadline(published, weeks, periods).deadline <= end) break;
    published = workingDayBefore(addDays(published, -1));
  }
  return published;
}

/** The holiday or closed day, Saturday or Sunday that a deadline should not fall on. */
export function closedDayName(day: Day): Text | undefined {
  const named = holidayOn(day)?.name;
  if (named) return named;
  if (weekday(day) === 6) return { da: 'lørdag', en: 'Saturday' };
  return weekday(day) === 7 ? { da: 'søndag', en: 'Sunday' } : undefined;
}
