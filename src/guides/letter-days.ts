import type { Day } from '../engagement/day.ts';
import { addDays, parseDay } from '../engagement/day.ts';

/** Three weeks between the letter and the digging, and three weeks of it. */
const notice = 21;
const lastsDays = 18;

/** Nobody digs from the week of Christmas into the new year. */
const isOverChristmas = (from: Day): boolean =>
  Array.from({ length: lastsDays + 1 }, (_, after) => addDays(from, after).slice(5)).some(
    (day) => day >= '12-20' || day <= '01-02',
  );

/** The days of the invented letter: sent today, the digging from a Monday to the Friday of the third week. */
export function letterDays(today: Day): { readonly sent: Day; readonly from: Day; readonly to: Day } {
  const earliest = addDays(today, notice);
  const weekday = parseDay(earliest)?.getUTCDay() ?? 1;
  let from = addDays(earliest, (8 - weekday) % 7);
  while (isOverChristmas(from)) from = addDays(from, 7);
  return { sent: today, from, to: addDays(from, lastsDays) };
}
