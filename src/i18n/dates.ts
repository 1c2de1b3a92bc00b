import type { Locale } from './texts.ts';

/** A day without a clock, `YYYY-MM-DD`. */
export type Day = string;

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day as UTC midnight, or undefined when it is not a day of the calendar. */
export function parseDay(text: string): Date | undefined {
  const match = dayPattern.exec(text);
  if (!match) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

/** The local day of a moment in the municipality's zone. */
export function dayOf(moment: Date, zone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment);
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  const start = parseDay(from);
  const end = parseDay(to);
  if (!start || !end) throw new Error(`Not a day: ${from} or ${to}`);
  return Math.round((end.getTime() - start.getTime()) / 86_400_000);
}

/** `onsdag den 26. august 2026`, `Wednesday 26 August 2026`. */
export function longDay(locale: Locale, day: Day): string {
  const date = parseDay(day);
  if (!date) throw new Error(`Not a day: ${day}`);
  return new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** `26. august 2026 kl. 14.05` in Danish, `26 August 2026 at 14:05` in English, in the given zone. */
export function moment(locale: Locale, at: Date, zone: string): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at);
}
