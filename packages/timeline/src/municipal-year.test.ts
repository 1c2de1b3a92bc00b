import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isWorkingDay, weekday } from './calendar.ts';
import type { YearSettings } from './municipal-year.ts';
import { defaultYear, periodsBetween } from './municipal-year.ts';
import { ramadans } from './ramadan.ts';

const settings: YearSettings = { winterWeek: 7, council: { weekday: 3, nth: 'last', notIn: [7] } };
const years = Array.from({ length: 12 }, (_, number) => 2024 + number);

const daysOf = (year: number, wanted: string, chosen = settings): string[] =>
  defaultYear(year, chosen)
    .filter(({ key, kind }) => kind === wanted || key.startsWith(wanted))
    .map(({ from, to }) => (from === to ? from : `${from} – ${to}`));

/** Compared with the holiday plan that an independent school has printed for 2024–2028. */
test.each([
  [2025, 'winter', '2025-02-10 – 2025-02-16'],
  [2025, 'easter', '2025-04-12 – 2025-04-21'],
  [2026, 'winter', '2026-02-09 – 2026-02-15'],
  [2026, 'easter', '2026-03-28 – 2026-04-06'],
  [2026, 'summer', '2026-06-27 – 2026-08-09'],
  [2026, 'autumn', '2026-10-12 – 2026-10-18'],
  [2026, 'christmas', '2026-12-19 – 2027-01-03'],
  [2027, 'summer', '2027-06-26 – 2027-08-08'],
  [2024, 'christmas', '2024-12-21 – 2025-01-05'],
  [2028, 'christmas', '2028-12-23 – 2029-01-07'],
])('in %i the holiday of %s is %s', (year, which, days) => {
  expect(daysOf(year, which)).toEqual([days]);
});

test('the winter holiday is in week 7 or 8, as the municipality says', () => {
  expect(daysOf(2026, 'winter', { ...settings, winterWeek: 8 })).toEqual(['2026-02-16 – 2026-02-22']);
});

test('July is July', () => {
  expect(daysOf(2026, 'july')).toEqual(['2026-07-01 – 2026-07-31']);
});

test('the budget has its second reading by 15 October, at least three weeks after the first', () => {
  for (const year of years) {
    const [first, second] = defaultYear(year, settings).filter(({ kind }) => kind === 'budget');
    expect(second && second.to <= `${year}-10-15`).toBe(true);
    expect(first && second && daysBetween(first.to, second.from) >= 21).toBe(true);
  }
});

test('the exams of the ninth form are in May and June, before the summer holiday', () => {
  expect(daysOf(2026, 'exam')).toEqual(['2026-05-01 – 2026-05-15', '2026-06-01 – 2026-06-26']);
});

describe('the council', () => {
  test('meets on the last Wednesday of each month of 2026, not in July, and before Christmas', () => {
    expect(daysOf(2026, 'council')).toEqual([
      '2026-01-28',
      '2026-02-25',
      '2026-03-25',
      '2026-04-29',
      '2026-05-27',
      '2026-06-24',
      '2026-08-26',
      '2026-09-30',
      '2026-10-28',
      '2026-11-25',
      '2026-12-16',
    ]);
  });

  test('the last Wednesday of June 2027, the 30th, lies in the summer holiday: the 23rd', () => {
    expect(daysOf(2027, 'council')).toContain('2027-06-23');
  });

  test('the last Wednesday of December 2027, the 29th, lies in the Christmas holiday: the 15th', () => {
    expect(daysOf(2027, 'council')).toContain('2027-12-15');
  });

  test('may meet on the second Monday of each month; 10 and 17 April 2028 are in the Easter holiday', () => {
    const chosen: YearSettings = { ...settings, council: { weekday: 1, nth: 2, notIn: [1, 7, 12] } };
    expect(daysOf(2028, 'council', chosen).slice(0, 3)).toEqual(['2028-02-21', '2028-03-13', '2028-04-24']);
  });

  test('never meets on a closed day, whatever the rule', () => {
    for (const nth of [1, 2, 3, 4, 'last'] as const) {
      for (const day of [1, 2, 3, 4, 5]) {
        const chosen: YearSettings = { ...settings, council: { weekday: day, nth, notIn: [] } };
        for (const met of years.flatMap((year) => daysOf(year, 'council', chosen))) {
          expect([met, weekday(met), isWorkingDay(met)]).toEqual([met, day, true]);
        }
      }
    }
  });
});

describe('Ramadan', () => {
  const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', timeZone: 'UTC' });
  const monthOf = (day: string) =>
    islamic.formatToParts(new Date(`${day}T00:00:00Z`)).find(({ type }) => type === 'month')?.value;

  test('each of the periods is the ninth month of the Umm al-Qura calendar, from first to last day', () => {
    for (const { from, to } of ramadans) {
      expect([addDays(from, -1), from, to, addDays(to, 1)].map(monthOf)).toEqual(['8', '9', '9', '10']);
    }
  });

  test('is in the year from 2025 to 2035, twice in 2030', () => {
    expect(years.map((year) => daysOf(year, 'ramadan').length)).toEqual([0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1]);
  });
});

test('the periods between two days include the Christmas holiday that began the year before', () => {
  expect(periodsBetween('2027-01-01', '2027-01-31', settings).map(({ key }) => key)).toEqual([
    'christmas-2026',
    'council-2027-01-27',
  ]);
});

test('every period has a key of its own, both languages, and ends after it begins', () => {
  const all = years.flatMap((year) => defaultYear(year, settings));
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const { from, to, name } of all)
    expect([from <= to, name.da !== '', name.en !== '']).not.toContain(false);
});
