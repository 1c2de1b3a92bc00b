/**
 * The timeline: Danish calendar, municipal year, legal periods, and a plan's steps placed back from its decision.
 * Pure functions; README.md says what each rule means, where it comes from and how to check it by hand.
 */

export type { Day, Holiday, Text } from './calendar.ts';
export {
  addDays,
  daysBetween,
  easterSunday,
  holidaysBetween,
  isoWeek,
  isWorkingDay,
  mondayOfWeek,
  nextWorkingDay,
  publicHolidays,
  weekday,
} from './calendar.ts';
