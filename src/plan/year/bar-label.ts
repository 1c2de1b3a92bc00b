import { isoWeek } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { daysBetween } from '../../engagement/day.ts';

/** How wide things are on a desk, in px: a day of the year, a letter of the bar's text, the air around the text. */
const day = 2.1;
const letter = 6.6;
const air = 8;

/** What stands inside a bar: its name where that has room, else its weeks, else nothing; the table names it. */
export function barLabel(name: string, from: Day, to: Day): string | undefined {
  const [first, last] = [isoWeek(from).week, isoWeek(to).week];
  const weeks = first === last ? String(first) : `${first}–${last}`;
  const room = (daysBetween(from, to) + 1) * day - air;
  return [name, weeks].find((text) => text.length * letter <= room);
}
