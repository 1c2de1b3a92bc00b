import { calendarFile } from '../../documents/calendar-file.ts';
import type { Plan } from '../../engagement/plan.ts';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { TimelineLine, TimelineView } from './model.ts';
import { timelineTexts } from './texts.ts';

export type CalendarOf = {
  readonly locale: Locale;
  /** Where the house stands, from the settings and never from what a browser says. */
  readonly url: string;
  readonly plan: Pick<Plan, 'number' | 'title' | 'updatedAt'> & { readonly id: string };
};

/** The days one keeps: steps, deadline, meetings, papers, committee, decision and answers. */
export function timelineCalendar(
  view: Pick<TimelineView, 'lines'>,
  { locale, url, plan }: CalendarOf,
): string {
  const words = timelineTexts[locale];
  const page = new URL(inLanguage(locale, paths.planTimeline(plan.number)), url).href;
  return calendarFile({
    name: `${plan.title}: ${words.title}`,
    language: locale,
    changedAt: plan.updatedAt,
    entries: view.lines.flatMap((line) =>
      entriesOf(line, locale).map((entry) => ({
        ...entry,
        id: `${plan.id}-${entry.id}@medvirk`,
        title: `${plan.title}: ${entry.title}`,
        text: [entry.text, `${words.planPage}: ${page}`].filter(Boolean).join('\n'),
        url: page,
      })),
    ),
  });
}

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly text?: string;
};

function entriesOf(line: TimelineLine, locale: Locale): readonly Entry[] {
  const words = timelineTexts[locale];
  const { key, kind, from, to } = line;
  const title = line.name[locale];
  switch (kind) {
    case 'prepare':
    case 'wait':
    case 'handover':
      return [];
    case 'step': {
      const meetings = line.meetings ?? [];
      // Meetings held several times are several appointments; what runs for a while is one.
      return meetings.length > 1
        ? meetings.map((day, index) => ({ id: `${key}-${index + 1}`, title, from: day, to: day }))
        : [{ id: key, title, from, to }];
    }
    case 'hearing': {
      const text = words.answerBy(longDay(locale, to));
      const deadline = words.deadline(longDay(locale, to));
      return [
        { id: key, title, from, to, text },
        { id: `${key}-deadline`, title: `${title}, ${deadline}`, from: to, to, text },
      ];
    }
    case 'papers':
      // The day they are ready, not the weeks they are written in.
      return [{ id: key, title, from: to, to, text: words.why.papers }];
    case 'echo':
    case 'committee':
    case 'decision':
    case 'answer':
      return [{ id: key, title, from, to, text: words.why[kind] }];
  }
}
