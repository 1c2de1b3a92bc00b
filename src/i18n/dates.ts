import type { Locale } from './texts.ts';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

const forms = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and form: making one takes longer than writing many days with it. */
function formOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = forms.get(key) ?? new Intl.DateTimeFormat(tags[locale], options);
  forms.set(key, made);
  return made;
}

/** `onsdag den 26. august 2026`, `Wednesday 26 August 2026`, from `YYYY-MM-DD`. */
export function longDay(locale: Locale, day: string): string {
  return formOf(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `26. aug. 2026`, `26 Aug 2026`, from `YYYY-MM-DD`. */
export function shortDay(locale: Locale, day: string): string {
  return formOf(locale, {
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
  return formOf(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, day)),
  );
}

/** `august 2026` from `YYYY-MM`. */
export function monthAndYear(locale: Locale, month: string): string {
  return formOf(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** `november`, `November`, from its number, 1–12. */
export function monthName(locale: Locale, month: number): string {
  return formOf(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 1)));
}

/** `onsdag`, `Wednesday`, from its number; Monday is 1. */
export function weekdayName(locale: Locale, weekday: number): string {
  return formOf(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)));
}

/** `26. august 2026 kl. 14.05` in Danish, `26 August 2026 at 14:05` in English, in the given zone. */
export function moment(locale: Locale, at: Date, zone: string): string {
  return formOf(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at);
}

/** `14.05` in Danish, `14:05` in English, in the given zone. */
export function clock(locale: Locale, at: Date, zone: string): string {
  return formOf(locale, { timeStyle: 'short', timeZone: zone }).format(at);
}

/** `ons. 26. aug.`, `Wed 26 Aug`, from `YYYY-MM-DD`; with the year when it is asked for. */
export function weekDay(locale: Locale, day: string, { year = false } = {}): string {
  return formOf(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `2.–23. feb.`, `30. mar. – 1. jun.`, `2–23 Feb`; one day when both are the same; with the year when it is asked for. */
export function shortSpan(locale: Locale, from: string, to: string, { year = false } = {}): string {
  const form = formOf(locale, {
    day: 'numeric',
    month: 'short',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return form.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** `aug.`, `Aug`, from `YYYY-MM` or a day in it; with the year when it is asked for: `jan. 2027`. */
export function monthOfDay(locale: Locale, month: string, { year = false } = {}): string {
  return formOf(locale, {
    month: 'short',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));
}
