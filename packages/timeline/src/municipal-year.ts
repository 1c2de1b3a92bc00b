import type { Day, Text } from './calendar.ts';
import { addDays, dayIn, easterSunday, holidayOn, mondayOfWeek, weekday, yearOf } from './calendar.ts';
import { ramadans } from './ramadan.ts';

/** A time of the year that a plan should know of. Both days are part of it. */
export type YearPeriod = {
  /** Stable and readable, such as `summer-2026` or `council-2026-06-24`. */
  readonly key: string;
  readonly kind: 'school-holiday' | 'july' | 'budget' | 'exam' | 'council' | 'religious' | 'own';
  readonly name: Text;
  readonly from: Day;
  readonly to: Day;
  /** The only area of the municipality it concerns. */
  readonly area?: string | undefined;
};

/** What a municipality settles for itself. */
export type YearSettings = {
  /** ISO week of the winter holiday. */
  readonly winterWeek: 7 | 8;
  readonly council: CouncilRule;
};

/** The council meets on one weekday (Monday 1 to Sunday 7) of each month, but not in the months (1–12) of `notIn`. */
export type CouncilRule = {
  readonly weekday: number;
  readonly nth: 1 | 2 | 3 | 4 | 'last';
  readonly notIn: readonly number[];
};

/**
 * The year as most municipalities have it, to be edited by each. Summer begins on the last Saturday of June (the
 * Folkeskole Act, section 14 a); everything else about school holidays is for the council to settle, and these are
 * the usual days. A period belongs to the year it begins in.
 */
export function defaultYear(year: number, settings: YearSettings): YearPeriod[] {
  const free = schoolHolidays(year, settings.winterWeek);
  const christmasBefore = christmas(year - 1);
  return [
    ...free,
    {
      key: `july-${year}`,
      kind: 'july' as const,
      name: { da: 'juli', en: 'July' },
      from: dayIn(year, 7, 1),
      to: dayIn(year, 7, 31),
    },
    ...budgetWeeks(year),
    ...exams(year),
    ...ramadans.filter(({ from }) => yearOf(from) === year).map(ramadanPeriod),
    ...councilMeetings(year, settings.council, [christmasBefore, ...free]),
  ].toSorted(inOrder);
}

/** All periods of the default years that touch the days from one day to another, in order. */
export function periodsBetween(from: Day, to: Day, settings: YearSettings): YearPeriod[] {
  const first = yearOf(from) - 1;
  const years = Array.from({ length: Math.max(0, yearOf(to) - first + 1) }, (_, number) => first + number);
  return years
    .flatMap((year) => defaultYear(year, settings))
    .filter((period) => period.from <= to && period.to >= from);
}

/** By first day; periods that begin together by key, so that the order never depends on where they came from. */
export function inOrder(one: YearPeriod, other: YearPeriod): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

function schoolHolidays(year: number, winterWeek: number): YearPeriod[] {
  const easter = easterSunday(year);
  const winter = mondayOfWeek(year, winterWeek);
  const autumn = mondayOfWeek(year, 42);
  const summer = firstDayOfSummer(year);
  return [
    holiday(year, 'winter', { da: 'vinterferien', en: 'the winter holiday' }, winter, addDays(winter, 6)),
    holiday(
      year,
      'easter',
      { da: 'påskeferien', en: 'the Easter holiday' },
      addDays(easter, -8),
      addDays(easter, 1),
    ),
    // Six weeks and two days later, on a Monday, school begins again.
    holiday(
      year,
      'summer',
      { da: 'skolernes sommerferie', en: 'the school summer holiday' },
      summer,
      addDays(summer, 43),
    ),
    holiday(year, 'autumn', { da: 'efterårsferien', en: 'the autumn holiday' }, autumn, addDays(autumn, 6)),
    christmas(year),
  ];
}

/** From the Saturday on or before 23 December to the Sunday on or after New Year's Day. */
function christmas(year: number): YearPeriod {
  const from = onOrBefore(dayIn(year, 12, 23), 6);
  const to = onOrBefore(dayIn(year + 1, 1, 7), 7);
  return holiday(year, 'christmas', { da: 'juleferien', en: 'the Christmas holiday' }, from, to);
}

function holiday(year: number, which: string, name: Text, from: Day, to: Day): YearPeriod {
  return { key: `${which}-${year}`, kind: 'school-holiday', name, from, to };
}

const firstDayOfSummer = (year: number): Day => onOrBefore(dayIn(year, 6, 30), 6);

/** The last day of a given weekday that is not after `day`. */
function onOrBefore(day: Day, wanted: number): Day {
  return addDays(day, -((weekday(day) - wanted + 7) % 7));
}

/**
 * Two readings with at least three weeks between them, the second by 15 October (Local Government Act, section 38;
 * the day is set in an order). The Friday of week 41 is never later than 15 October.
 */
function budgetWeeks(year: number): YearPeriod[] {
  const reading = (which: string, week: number, name: Text): YearPeriod => {
    const from = mondayOfWeek(year, week);
    return { key: `budget-${which}-${year}`, kind: 'budget', name, from, to: addDays(from, 4) };
  };
  return [
    reading('first', 37, { da: 'budgettets 1. behandling', en: 'first reading of the budget' }),
    reading('second', 41, { da: 'budgettets 2. behandling', en: 'second reading of the budget' }),
  ];
}

/** The exams of the ninth form: the written ones early in May, the oral ones from June until the summer holiday. */
function exams(year: number): YearPeriod[] {
  return [
    {
      key: `exam-written-${year}`,
      kind: 'exam',
      name: { da: '9. klassernes skriftlige prøver', en: 'written exams of the ninth form' },
      from: dayIn(year, 5, 1),
      to: dayIn(year, 5, 15),
    },
    {
      key: `exam-oral-${year}`,
      kind: 'exam',
      name: { da: '9. klassernes mundtlige prøver', en: 'oral exams of the ninth form' },
      from: dayIn(year, 6, 1),
      to: addDays(firstDayOfSummer(year), -1),
    },
  ];
}

function ramadanPeriod({ from, to }: { readonly from: Day; readonly to: Day }): YearPeriod {
  return {
    key: `ramadan-${from}`,
    kind: 'religious',
    name: { da: 'ramadan (omtrent)', en: 'Ramadan (approximate)' },
    from,
    to,
  };
}

/**
 * A meeting that falls on a holiday, a closed day or in a school holiday is moved by whole weeks: the first and the
 * second of a month to later, the others to earlier (the last Wednesday of December 2027 is the 29th: the 15th).
 */
function councilMeetings(year: number, rule: CouncilRule, free: readonly YearPeriod[]): YearPeriod[] {
  const isFree = (day: Day): boolean =>
    holidayOn(day) !== undefined || free.some(({ from, to }) => from <= day && day <= to);
  const step = rule.nth === 1 || rule.nth === 2 ? 7 : -7;
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    .filter((month) => !rule.notIn.includes(month))
    .map((month): YearPeriod => {
      let day = meetingDayOf(year, month, rule);
      for (let tries = 0; tries < 3 && isFree(day); tries++) day = addDays(day, step);
      return {
        key: `council-${day}`,
        kind: 'council',
        name: { da: 'byrådsmøde', en: 'council meeting' },
        from: day,
        to: day,
      };
    });
}

function meetingDayOf(year: number, month: number, rule: CouncilRule): Day {
  if (rule.nth === 'last') {
    const next = month === 12 ? dayIn(year + 1, 1, 1) : dayIn(year, month + 1, 1);
    return onOrBefore(addDays(next, -1), rule.weekday);
  }
  return onOrBefore(dayIn(year, month, rule.nth * 7), rule.weekday);
}
