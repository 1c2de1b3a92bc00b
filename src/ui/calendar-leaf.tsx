import { monthName, weekdayName } from '../i18n/dates.ts';
import { useLocale } from './language.tsx';

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
  const locale = useLocale();
  const date = new Date(`${day}T00:00:00Z`);
  return (
    <time class={soon ? 'mv-leaf mv-leaf-soon' : 'mv-leaf'} datetime={day}>
      {weekdayName(locale, date.getUTCDay() || 7)} <b>{date.getUTCDate()}</b>{' '}
      {monthName(locale, date.getUTCMonth() + 1)} {String(date.getUTCFullYear())}
      {note ? <em>{note}</em> : null}
    </time>
  );
}
