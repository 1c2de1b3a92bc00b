import { methodById } from '@medvirk/method-guide';
import type { TimelineWay } from '@medvirk/timeline';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { doneSchema } from './model.ts';
import { timelineTexts } from './texts.ts';

/** A change of the days in words, from what the history kept of it. */
export function sayDone(locale: Locale, details: unknown): string {
  const words = timelineTexts[locale];
  const read = doneSchema.safeParse(details);
  if (!read.success) return words.title;
  const { data } = read;
  const nameOf = (method: string | undefined) => methodById.get(method ?? '')?.name;
  switch (data.kind) {
    case 'way': {
      const way: TimelineWay = data.way;
      const name = nameOf(data.step);
      return words.did.way(words.way(way, new Map('step' in way && name ? [[way.step, name]] : [])));
    }
    case 'decide':
      return words.did.decide(longDay(locale, data.day));
    case 'days':
    case 'free':
      return words.did[data.kind](nameOf(data.step)?.[locale] ?? data.step);
    case 'lock':
    case 'unlock':
    case 'undo':
      return words.did[data.kind];
  }
}
