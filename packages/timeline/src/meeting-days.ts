import type { Day, Text } from './calendar.ts';
import { addDays, holidayOn, isWorkingDay, weekday } from './calendar.ts';
import { holidayPeriodOn } from './legal-dates.ts';
import type { YearPeriod } from './municipal-year.ts';

/** Beyond this no free day is looked for, in days. */
const searchedAtMost = 400;

/** Times when nobody should be called to a meeting: school holidays, July, council evenings, what was added by hand. */
const isTaken = ({ kind }: YearPeriod): boolean =>
  kind === 'school-holiday' || kind === 'july' || kind === 'council' || kind === 'own';

/** Why nobody should be called to a meeting on a day. Weekends are a choice, not a reason. */
export function whyNotMeet(day: Day, periods: readonly YearPeriod[]): Text | undefined {
  const holiday = holidayOn(day);
  if (holiday) return holiday.name;
  return periods.find((period) => isTaken(period) && period.from <= day && day <= period.to)?.name;
}

/** Monday to Thursday and nothing in the way; Friday evenings and weekends are only ever chosen by hand. */
const isMeetingDay = (day: Day, periods: readonly YearPeriod[]): boolean =>
  weekday(day) <= 4 && whyNotMeet(day, periods) === undefined;

/** Something that runs for a while opens on a working day outside the holidays. */
const isOpeningDay = (day: Day, periods: readonly YearPeriod[]): boolean =>
  isWorkingDay(day) && holidayPeriodOn(day, periods) === undefined;

type Direction = 1 | -1;

/** The day itself or the first one in a direction to meet on; the day itself when there is none. */
export const meetingDay = (day: Day, direction: Direction, periods: readonly YearPeriod[]): Day =>
  search(day, direction, (one) => isMeetingDay(one, periods));

/** The day itself or the first one in a direction to open something on; the day itself when there is none. */
export const openingDay = (day: Day, direction: Direction, periods: readonly YearPeriod[]): Day =>
  search(day, direction, (one) => isOpeningDay(one, periods));

function search(day: Day, direction: Direction, fits: (day: Day) => boolean): Day {
  let found = day;
  for (let tries = 0; tries < searchedAtMost; tries++) {
    if (fits(found)) return found;
    found = addDays(found, direction);
  }
  return day;
}

/** The free day nearest to a day and not before `notBefore`; of two the later one. */
export function nearestMeetingDay(day: Day, notBefore: Day, periods: readonly YearPeriod[]): Day {
  for (let away = 0; away < searchedAtMost; away++) {
    for (const one of [addDays(day, away), addDays(day, -away)]) {
      if (one >= notBefore && isMeetingDay(one, periods)) return one;
    }
  }
  return day;
}
