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
export type { Cause, MonthDay, SuitableDeadline } from './legal-dates.ts';
export {
  complaintDeadline,
  earliestAdoption,
  earliestDeadline,
  lastDayFor,
  latestPublication,
  suitableDeadline,
} from './legal-dates.ts';
export type { CouncilRule, YearPeriod, YearSettings } from './municipal-year.ts';
export { defaultYear, periodsBetween } from './municipal-year.ts';
export { placeSteps } from './place-steps.ts';
export type {
  Handover,
  HearingLaw,
  PlanToPlace,
  RowKind,
  StepSlot,
  StepToPlace,
  Timeline,
  TimelineFacts,
  TimelineProblem,
  TimelineRow,
  TimelineWay,
  Weeks,
} from './timeline.ts';
