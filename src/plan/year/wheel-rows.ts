import type { YearPeriod } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import type { Asked, AskedRow, Fatigue } from '../../engagement/year-wheel.ts';
import { fatigue, opensIn } from '../../engagement/year-wheel.ts';
import type { UsedBy } from './model.ts';
import type { Window } from './window.ts';
import { isInWindow } from './window.ts';

/** A row of the wheel before it has a name. */
export type CountedRow = {
  readonly asked: readonly Asked[];
  readonly everywhere: number;
  readonly fatigue: readonly Fatigue[];
};

/** What a row shows of its window. What is over is nothing to warn of. */
export function countRow(row: AskedRow<unknown>, window: Window, today: Day): CountedRow {
  const asked = row.asked.filter((time) => isInWindow(window, time));
  const inAll = row.inAll.filter((time) => isInWindow(window, time));
  const month = today.slice(0, 7);
  return {
    asked,
    everywhere: inAll.length - asked.length,
    fatigue: fatigue(inAll).flatMap((one): readonly Fatigue[] => {
      if (one.kind === 'year') return [one];
      const months = one.months.filter((each) => each >= month && window.months.includes(each));
      return months.length > 0 ? [{ ...one, months }] : [];
    }),
  };
}

export type BadStart = { readonly plan: UsedBy; readonly from: Day; readonly periods: readonly YearPeriod[] };

/** The times that have not begun and begin badly. */
export function badStarts(
  asked: readonly Asked[],
  periods: readonly YearPeriod[],
  today: Day,
): readonly BadStart[] {
  return asked.flatMap((time) => {
    const hindering = time.from > today ? opensIn(time, periods) : [];
    return hindering.length > 0
      ? [{ plan: { number: time.number, title: time.title }, from: time.from, periods: hindering }]
      : [];
  });
}
