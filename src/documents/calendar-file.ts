import ical, { ICalEventTransparency } from 'ical-generator';

/** A day or some days in a calendar, both included; days as `YYYY-MM-DD`. */
export type CalendarEntry = {
  /** The same for the same thing, however often it moves: calendars then move it and do not add a second one. */
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
};

export type CalendarFile = {
  readonly name: string;
  readonly language: 'da' | 'en';
  /** When the entries were last changed; stands in each of them, so that the same entries give the same bytes. */
  readonly changedAt: Date;
  readonly entries: readonly CalendarEntry[];
};

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayAfter = (day: string): Date => new Date(midnight(day).getTime() + 86_400_000);

/** The entries as an iCalendar file (RFC 5545): whole days, that leave people free for other appointments. */
export function calendarFile({ name, language, changedAt, entries }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: 'Medvirk', product: 'Medvirk', language } });
  for (const { id, title, from, to, text, url } of entries) {
    calendar.createEvent({
      id,
      stamp: changedAt,
      allDay: true,
      start: midnight(from),
      // The end of whole days is the first day that is no longer part of it.
      end: dayAfter(to),
      summary: title,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(text ? { description: text } : {}),
      ...(url ? { url } : {}),
    });
  }
  return calendar.toString();
}
