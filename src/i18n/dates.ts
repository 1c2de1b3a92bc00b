import type { Locale } from './texts.ts';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** `onsdag den 26. august 2026`, `Wednesday 26 August 2026`, from `YYYY-MM-DD`. */
export function longDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `26. aug. 2026`, `26 Aug 2026`, from `YYYY-MM-DD`. */
export function shortDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(tags[locale], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `1. marts`, `1 March`, whatever the year. */
export function dayAndMonth(
  locale: Locale,
  { month, day }: { readonly month: number; readonly day: number },
): string {
  return new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, day)),
  );
}

/** `august 2026` from `YYYY-MM`. */
export function monthAndYear(locale: Locale, month: string): string {
  return new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** `26. august 2026 kl. 14.05` in Danish, `26 August 2026 at 14:05` in English, in the given zone. */
export function moment(locale: Locale, at: Date, zone: string): string {
  return new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at);
}

/** `14.05` in Danish, `14:05` in English, in the given zone. */
export function clock(locale: Locale, at: Date, zone: string): string {
  return new Intl.DateTimeFormat(tags[locale], { timeStyle: 'short', timeZone: zone }).format(at);
}
