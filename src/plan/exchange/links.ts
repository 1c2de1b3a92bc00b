import type { Day } from '../../engagement/day.ts';
import { readDayText } from '../../engagement/day.ts';
import type { Filled, LinkProblem } from './model.ts';
import { linkNameAtMost } from './model.ts';

export type LinkReading =
  | { readonly ok: true; readonly name: string; readonly lastDay: Day | undefined }
  | { readonly ok: false; readonly problems: readonly LinkProblem[] };

/** Reads the form of a reading link. */
export function readLinkForm(filled: Filled, today: Day): LinkReading {
  const name = (filled.name?.[0] ?? '').trim();
  const typed = (filled.lastDay?.[0] ?? '').trim();
  const lastDay = typed === '' ? undefined : readDayText(typed);
  const problems: LinkProblem[] = [];
  if (name === '') problems.push({ kind: 'missing', name: 'name' });
  if (name.length > linkNameAtMost)
    problems.push({ kind: 'too-long', name: 'name', limit: linkNameAtMost, length: name.length });
  if (typed !== '' && lastDay === undefined) problems.push({ kind: 'not-a-day', name: 'lastDay', typed });
  if (lastDay !== undefined && lastDay < today)
    problems.push({ kind: 'past-day', name: 'lastDay', day: lastDay });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, name, lastDay };
}
