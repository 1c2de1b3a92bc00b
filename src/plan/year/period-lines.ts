import type { YearPeriod } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import type { Area, Year } from '../../engagement/municipality.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { PeriodLine } from './model.ts';

/** Periods as the page shows them, in the order given. */
export function periodLines(
  locale: Locale,
  periods: readonly YearPeriod[],
  { own }: Pick<Year, 'own'>,
  areas: readonly Area[],
): readonly PeriodLine[] {
  const ownKeys = new Set(own.map(({ key }) => key));
  return periods.map(({ key, kind, name, from, to, area }) => ({
    key,
    kind,
    name: name[locale],
    from,
    to,
    area: area === undefined ? undefined : (areas.find(({ slug }) => slug === area)?.name ?? area),
    isOwn: ownKeys.has(key),
  }));
}

/** What one must mind now, or else the next time one must; council meetings disturb nobody. */
export function mindNow(
  lines: readonly PeriodLine[],
  today: Day,
): { readonly isNow: boolean; readonly line: PeriodLine } | undefined {
  const minded = lines.filter(({ kind, to }) => kind !== 'council' && to >= today);
  const now = minded.find(({ from }) => from <= today);
  const next = minded.find(({ from }) => from > today);
  const line = now ?? next;
  return line && { isNow: now !== undefined, line };
}
