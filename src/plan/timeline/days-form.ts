import type { Day } from '../../engagement/day.ts';
import { addDays, readDayText } from '../../engagement/day.ts';
import type { Fields } from '../../engagement/merge-fields.ts';
import type { DaysProblem, DaysTyped, SetDays } from './model.ts';

/** What a form was filled from, to see whether somebody changed it meanwhile. */
export const baseOf = ({ start, end }: SetDays): string => `${start ?? ''} ${end ?? ''}`;

/** The days that a form was filled from; nothing when it does not say. */
export function readDaysBase(text: string | undefined): Fields | undefined {
  const match = /^(\S*) (\S*)$/.exec(text ?? '');
  return match ? { start: [match[1] ?? ''], end: [match[2] ?? ''] } : undefined;
}

export const daysFields = ({ start, end }: SetDays): Fields => ({ start: [start ?? ''], end: [end ?? ''] });

/** How far from today a step can lie, in days: beyond it somebody has mistyped the year. */
const farthest = 3653;

/** Reads the first and the last day of a step; an empty field leaves the day to the timeline. */
export function readDays(
  typed: DaysTyped,
  today: Day,
): { readonly days: SetDays; readonly problems: readonly DaysProblem[] } {
  const problems: DaysProblem[] = [];
  const read = (name: 'start' | 'end'): Day | undefined => {
    const text = typed[name].trim();
    if (text === '') return undefined;
    const day = readDayText(text);
    if (day === undefined) problems.push({ name, kind: 'not-a-day', typed: text });
    else if (day < addDays(today, -farthest) || day > addDays(today, farthest))
      problems.push({ name, kind: 'far-day', day });
    return day;
  };
  const start = read('start');
  const end = read('end');
  if (problems.length === 0 && start && end && end < start)
    problems.push({ name: 'end', kind: 'end-before-start' });
  return { days: { start, end }, problems };
}
