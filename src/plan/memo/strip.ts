import type { Text } from '@medvirk/method-guide';
import type { TimelineRow } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { daysBetween } from '../../engagement/day.ts';
import { inSentence } from '../../engagement/method-words.ts';

/** A line of the drawn timeline; places in percent of the months shown. */
export type StripLine = {
  readonly key: string;
  readonly name: Text;
  readonly from: Day;
  readonly to: Day;
  readonly at: { readonly from: number; readonly to: number };
  readonly look: 'solid' | 'soft' | 'dashed' | 'mark';
};

export type Strip = {
  /** `2027-01`, one after another. */
  readonly months: readonly string[];
  readonly lines: readonly StripLine[];
  readonly now: number | undefined;
};

const looks: Partial<Readonly<Record<TimelineRow['kind'], StripLine['look']>>> = {
  step: 'solid',
  hearing: 'solid',
  wait: 'dashed',
  papers: 'soft',
  committee: 'mark',
  decision: 'mark',
  echo: 'mark',
  answer: 'mark',
};

/** The plan's steps in time for paper: what people take part in, the decision, the answers. */
export function stripOf(rows: readonly TimelineRow[], today: Day): Strip | undefined {
  const shown = rows.filter(({ kind }) => looks[kind] !== undefined);
  const first = shown.map(({ from }) => from).toSorted()[0];
  const last = shown
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  const months = monthsFrom(first.slice(0, 7), last.slice(0, 7));
  const isInside = months.includes(today.slice(0, 7));
  return {
    months,
    now: isInside ? placeIn(months, today, 0) : undefined,
    lines: shown.map(({ key, kind, name, from, to }) => ({
      ...{ key, from, to },
      name: { da: headOf(name.da), en: headOf(name.en) },
      at: { from: placeIn(months, from, 0), to: placeIn(months, to, 1) },
      look: looks[kind] ?? 'solid',
    })),
  };
}

/** As it heads a line: short, with a capital. */
function headOf(name: string): string {
  const short = inSentence(name);
  return short.charAt(0).toLocaleUpperCase('da') + short.slice(1);
}

function monthsFrom(first: string, last: string): readonly string[] {
  const months = [first];
  for (let month = monthAfter(first); month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function placeIn(months: readonly string[], day: Day, days: 0 | 1): number {
  const month = day.slice(0, 7);
  const length = daysBetween(`${month}-01`, `${monthAfter(month)}-01`);
  return ((months.indexOf(month) + (Number(day.slice(8)) - 1 + days) / length) / months.length) * 100;
}
