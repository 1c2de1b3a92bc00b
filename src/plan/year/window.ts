import { isoWeek, mondayOfWeek } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { addDays, daysBetween } from '../../engagement/day.ts';
import { monthAfter } from '../../engagement/year-wheel.ts';

/** Twelve months that are looked at. Both days are part of them. */
export type Window = {
  /** `YYYY-MM`. */
  readonly months: readonly string[];
  readonly first: Day;
  readonly last: Day;
};

/** Twelve months from `YYYY-MM`. */
export function windowFrom(month: string): Window {
  const months = [month];
  while (months.length < 12) months.push(monthAfter(months.at(-1) ?? month));
  const after = monthAfter(months.at(-1) ?? month);
  return { months, first: `${month}-01`, last: addDays(`${after}-01`, -1) };
}

/** The month so many months later, or earlier. */
export function monthsLater(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** `2027-03` as it stands in an address; undefined for anything else, and outside what calendars are kept for. */
export function readMonth(text: string | undefined): string | undefined {
  return text !== undefined && /^20[0-9]{2}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

/** Where a day begins, in percent of the window; months are drawn equally wide. Cut to the window. */
export function placeOf({ months }: Window, day: Day): number {
  const month = day.slice(0, 7);
  const index = months.indexOf(month);
  if (index === -1) return month < (months[0] ?? '') ? 0 : 100;
  const length = daysBetween(`${month}-01`, `${monthAfter(month)}-01`);
  return ((index + (Number(day.slice(8)) - 1) / length) / months.length) * 100;
}

type Stretch = { readonly from: Day; readonly to: Day };

export function isInWindow({ first, last }: Window, { from, to }: Stretch): boolean {
  return from <= last && to >= first;
}

/** Both ends in percent; the last day is drawn to its end. */
export function spanIn(
  window: Window,
  { from, to }: Stretch,
): { readonly from: number; readonly to: number } {
  return { from: placeOf(window, from), to: placeOf(window, addDays(to, 1)) };
}

/** Each stretch with the line it is drawn on, from 0, so that none covers another; the given order is kept. */
export function inLanes<One extends Stretch>(
  stretches: readonly One[],
): readonly { readonly one: One; readonly lane: number }[] {
  const ends: Day[] = [];
  return stretches.map((one) => {
    const free = ends.findIndex((end) => end < one.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = one.to;
    return { one, lane };
  });
}

/** The Mondays inside the window with the number of their week. */
export function weeksIn(window: Window): readonly { readonly at: number; readonly label: string }[] {
  const { year, week } = isoWeek(window.first);
  const weeks: { at: number; label: string }[] = [];
  for (let monday = mondayOfWeek(year, week); monday <= window.last; monday = addDays(monday, 7)) {
    if (monday >= window.first) {
      weeks.push({ at: placeOf(window, monday), label: String(isoWeek(monday).week) });
    }
  }
  return weeks;
}
