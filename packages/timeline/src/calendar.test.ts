import { describe, expect, test } from 'vitest';
import {
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
  workingDayBefore,
} from './calendar.ts';

/** Copied by hand from wall calendars. */
test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2031, '2031-04-13'],
  [2032, '2032-03-28'],
  [2033, '2033-04-17'],
  [2034, '2034-04-09'],
  [2035, '2035-03-25'],
])('Easter Sunday %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('the earliest and the latest Easter, and the two exceptions of the reckoning', () => {
  expect(easterSunday(1818)).toBe('1818-03-22');
  expect(easterSunday(1943)).toBe('1943-04-25');
  expect(easterSunday(2038)).toBe('2038-04-25');
  expect(easterSunday(1981)).toBe('1981-04-19');
  expect(easterSunday(1954)).toBe('1954-04-18');
});

test('Easter is always a Sunday between 22 March and 25 April', () => {
  for (let year = 1900; year <= 2200; year++) {
    const easter = easterSunday(year);
    expect(weekday(easter)).toBe(7);
    expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
  }
});

test('the holidays of 2026, as they hang on the wall', () => {
  expect(publicHolidays(2026).map(({ day, name, kind }) => `${day} ${name.da} ${kind}`)).toEqual([
    '2026-01-01 nytårsdag public',
    '2026-04-02 skærtorsdag public',
    '2026-04-03 langfredag public',
    '2026-04-05 påskedag public',
    '2026-04-06 2. påskedag public',
    '2026-05-14 Kristi himmelfartsdag public',
    '2026-05-24 pinsedag public',
    '2026-05-25 2. pinsedag public',
    '2026-06-05 grundlovsdag closed',
    '2026-12-24 juleaftensdag closed',
    '2026-12-25 juledag public',
    '2026-12-26 2. juledag public',
    '2026-12-31 nytårsaftensdag closed',
  ]);
});

test.each([
  ['Ascension Day 2027', '2027-05-06'],
  ['Whit Monday 2027', '2027-05-17'],
  ['Whit Monday 2028', '2028-06-05'],
  ['Whit Sunday 2033', '2033-06-05'],
  ['Good Friday 2024', '2024-03-29'],
  ['Maundy Thursday 2030', '2030-04-18'],
])('%s is %s', (named, day) => {
  const [name] = named.split(/ \d/);
  expect(holidaysBetween(day, day).map((holiday) => holiday.name.en)).toEqual([name]);
});

test('Great Prayer Day was 5 May 2023, and is gone from 2024 (it would have been 26 April)', () => {
  expect(holidaysBetween('2023-05-05', '2023-05-05')).toHaveLength(1);
  expect(holidaysBetween('2024-04-26', '2024-04-26')).toEqual([]);
});

test('1 May is an ordinary working day', () => {
  expect(isWorkingDay('2026-05-01')).toBe(true);
});

describe('weeks', () => {
  test.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2026-10-12', 2026, 42],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2028-02-29', 2028, 9],
    ['2024-12-30', 2025, 1],
    ['2033-01-01', 2032, 53],
  ])('%s lies in week %i/%i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  test('a week begins on its Monday', () => {
    expect(mondayOfWeek(2026, 42)).toBe('2026-10-12');
    expect(mondayOfWeek(2026, 1)).toBe('2025-12-29');
    expect(mondayOfWeek(2027, 7)).toBe('2027-02-15');
    expect(mondayOfWeek(2032, 53)).toBe('2032-12-27');
  });

  test('26 November 2025 was a Wednesday, 1 January 1970 a Thursday, 28 February 1900 a Wednesday', () => {
    expect(weekday('2025-11-26')).toBe(3);
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('1900-02-28')).toBe(3);
  });
});

describe('counting', () => {
  test('over a leap day, the end of a year and the change of the clocks', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2028-02-01', '2028-03-01')).toBe(29);
    expect(daysBetween('2026-06-02', '2026-06-01')).toBe(-1);
  });

  test('agrees with the clock of the machine on every day from 1890 to 2110', () => {
    for (let number = -29_220; number < 51_135; number++) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (addDays('1970-01-01', number) !== day || daysBetween('1970-01-01', day) !== number) {
        expect.fail(day);
      }
    }
  });

  test('a day that is not in the calendar is refused', () => {
    expect(() => addDays('2027-02-29', 0)).toThrow('2027-02-29');
    expect(() => weekday('1/6 2026')).toThrow('1/6 2026');
    expect(() => weekday('2027-13-01')).toThrow('2027-13-01');
    expect(() => weekday('2026-04-31')).toThrow('2026-04-31');
    expect(() => weekday('1900-02-29')).toThrow('1900-02-29');
    expect(weekday('2000-02-29')).toBe(2);
    expect(() => weekday('')).toThrow('Not a day');
  });

  test('the next working day after Christmas Eve 2026, a Thursday, is Monday 28 December', () => {
    expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28');
  });

  test('a working day is its own next working day', () => {
    expect(nextWorkingDay('2026-06-01')).toBe('2026-06-01');
  });

  test('from Maundy Thursday to Easter Monday 2026 it goes to Tuesday 7 April, and back to Wednesday 1 April', () => {
    expect(nextWorkingDay('2026-04-02')).toBe('2026-04-07');
    expect(workingDayBefore('2026-04-06')).toBe('2026-04-01');
  });

  test('5 June 2026 is a Friday and closed: on to Monday 8 June', () => {
    expect(nextWorkingDay('2026-06-05')).toBe('2026-06-08');
  });
});
