import type { Locale } from '../i18n/texts.ts';
import { useLocale } from './language.tsx';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

export type CalendarLeafProps = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Under the date, for what is still open: how long is left. */
  readonly note?: string | undefined;
  /** Korn edge: not open yet. */
  readonly soon?: boolean | undefined;
};

/** A day as a leaf torn from a calendar; read aloud as one date. */
export function CalendarLeaf({ day, note, soon }: CalendarLeafProps) {
  const tag = tags[useLocale()];
  const date = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
  return (
    <time class={soon ? 'mv-leaf mv-leaf-soon' : 'mv-leaf'} datetime={day}>
      {part({ weekday: 'long' })} <b>{date.getUTCDate()}</b> {part({ month: 'long' })}{' '}
      {String(date.getUTCFullYear())}
      {note ? <em>{note}</em> : null}
    </time>
  );
}
