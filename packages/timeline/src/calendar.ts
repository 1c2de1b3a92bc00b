/** A day without a clock or a time zone, `YYYY-MM-DD`. */
export type Day = string;

/** Danish first, English beside it. */
export type Text = { readonly da: string; readonly en: string };

/**
 * `public`: a holiday of the church or New Year's Day, nothing is open. `closed`: no holiday by law, but the town
 * hall is shut (5 June, 24 and 31 December), so that nobody can hand in a letter.
 */
export type Holiday = { readonly day: Day; readonly name: Text; readonly kind: 'public' | 'closed' };

const shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Days since 1 January 1970, by arithmetic alone: years are counted from 1 March, so that the leap day comes last, and
 * (153 m + 2) / 5 is the number of days before month m. Throws when it is not a day of the calendar (30 February).
 */
function numberOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  if (!shape.test(day) || (date > 28 && date > lengthOf(month, yearOf(day)))) {
    throw new Error(`Not a day of the calendar: ${day}`);
  }
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return 365 * year + leapDaysBefore(year) + inYear - 719_468;
}

const leapDaysBefore = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

function lengthOf(month: number, year: number): number {
  if (month === 2) return leapDaysBefore(year) > leapDaysBefore(year - 1) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The other way round: 146,097 days make 400 years. */
function dayAt(number: number): Day {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return dayIn(year, month, inYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The day so many days later; earlier when the number is negative. */
export function addDays(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days);
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 Monday to 7 Sunday. 1 January 1970 was a Thursday. */
export function weekday(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const monthAndDay = (day: Day): string => day.slice(5);

/** The day of a year, month (1–12) and day of the month. */
export function dayIn(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The Monday on which a week of the year begins; 4 January always lies in week 1 (ISO 8601). */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = dayIn(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/** The week as Danish calendars number it, and the year that the week belongs to (its Thursday's year). */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const year = yearOf(addDays(day, 4 - weekday(day)));
  return { year, week: Math.floor(daysBetween(mondayOfWeek(year, 1), day) / 7) + 1 };
}

/**
 * Easter Sunday in the Gregorian calendar: the Sunday after the first full moon of the church on or after 21 March.
 * The reckoning is that of Clavius' reform of 1582 as D. Knuth gives it (The Art of Computer Programming, volume 1,
 * section 1.3.2, exercise 14). `epact` is the age of the moon on 1 January.
 */
export function easterSunday(year: number): Day {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapDaysLeftOut = Math.floor((3 * century) / 4) - 12;
  const moonAhead = Math.floor((8 * century + 5) / 25) - 5;
  const sundays = Math.floor((5 * year) / 4) - leapDaysLeftOut - 10;
  const age = (11 * golden + 20 + moonAhead - leapDaysLeftOut + 30) % 30;
  const epact = age === 24 || (age === 25 && golden > 11) ? age + 1 : age;
  const moon = epact > 23 ? 74 - epact : 44 - epact;
  return addDays(dayIn(year, 3, 1), moon + 6 - ((sundays + moon) % 7));
}

type Named = Pick<Holiday, 'name' | 'kind'>;

/** By `MM-DD`. */
const fixed: Readonly<Record<string, Named>> = {
  '01-01': { kind: 'public', name: { da: 'nytårsdag', en: "New Year's Day" } },
  '06-05': { kind: 'closed', name: { da: 'grundlovsdag', en: 'Constitution Day' } },
  '12-24': { kind: 'closed', name: { da: 'juleaftensdag', en: 'Christmas Eve' } },
  '12-25': { kind: 'public', name: { da: 'juledag', en: 'Christmas Day' } },
  '12-26': { kind: 'public', name: { da: '2. juledag', en: 'Boxing Day' } },
  '12-31': { kind: 'closed', name: { da: 'nytårsaftensdag', en: "New Year's Eve" } },
};

/** By days after Easter Sunday. Great Prayer Day, 26 days after, was abolished from 2024 (bill L 13 of 2022–23). */
const movable: Readonly<Record<number, Named>> = {
  [-3]: { kind: 'public', name: { da: 'skærtorsdag', en: 'Maundy Thursday' } },
  [-2]: { kind: 'public', name: { da: 'langfredag', en: 'Good Friday' } },
  0: { kind: 'public', name: { da: 'påskedag', en: 'Easter Sunday' } },
  1: { kind: 'public', name: { da: '2. påskedag', en: 'Easter Monday' } },
  39: { kind: 'public', name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
  49: { kind: 'public', name: { da: 'pinsedag', en: 'Whit Sunday' } },
  50: { kind: 'public', name: { da: '2. pinsedag', en: 'Whit Monday' } },
};

const prayerDay: Named = { kind: 'public', name: { da: 'store bededag', en: 'Great Prayer Day' } };

/** The holiday on a day. The church's name wins where it meets Constitution Day (Whit Sunday 2033). */
export function holidayOn(day: Day): Holiday | undefined {
  const year = yearOf(day);
  const afterEaster = daysBetween(easterSunday(year), day);
  const named = movable[afterEaster] ?? fixed[monthAndDay(day)];
  if (named) return { day, ...named };
  return afterEaster === 26 && year < 2024 ? { day, ...prayerDay } : undefined;
}

/** The holidays and closed days from one day to another, both included, in order. */
export function holidaysBetween(from: Day, to: Day): Holiday[] {
  const length = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length }, (_, number) => holidayOn(addDays(from, number))).filter(
    (holiday) => holiday !== undefined,
  );
}

/** The public holidays and closed days of a year, in order. */
export function publicHolidays(year: number): Holiday[] {
  return holidaysBetween(dayIn(year, 1, 1), dayIn(year, 12, 31));
}

/** Monday to Friday, no holiday, town hall open. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && holidayOn(day) === undefined;
}

/** The day itself, or the first working day after it. */
export function nextWorkingDay(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The day itself, or the last working day before it. */
export function workingDayBefore(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}
