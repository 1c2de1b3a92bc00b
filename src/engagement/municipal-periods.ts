import type { YearPeriod } from '@medvirk/timeline';
import { periodsBetween } from '@medvirk/timeline';
import type { Day } from './day.ts';
import type { Year } from './municipality.ts';

/**
 * The times of the municipality's year that touch the days from one to another, by first day: what the calendar
 * gives, less what is hidden, plus what was added by hand.
 */
export function municipalPeriods(year: Year, from: Day, to: Day): readonly YearPeriod[] {
  const given = periodsBetween(from, to, year).filter(({ key }) => !year.hidden.includes(key));
  const own = year.own
    .filter((period) => period.from <= to && period.to >= from)
    .map(({ name, ...period }): YearPeriod => ({ ...period, name: { da: name, en: name } }));
  return [...given, ...own].toSorted((a, b) =>
    a.from < b.from || (a.from === b.from && a.key < b.key) ? -1 : 1,
  );
}
