import { methodById } from '@medvirk/method-guide';
import type { TimelineWay } from '@medvirk/timeline';
import { longDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Done } from './model.ts';
import { timelineTexts } from './texts.ts';

/** A change of the days in words. */
export function sayDone(locale: Locale, done: Done): string {
  const words = timelineTexts[locale];
  const nameOf = (method: string | undefined) => methodById.get(method ?? '')?.name;
  switch (done.kind) {
    case 'way': {
      const way: TimelineWay = done.way;
      const name = nameOf(done.step);
      return words.did.way(way, new Map('step' in way && name ? [[way.step, name]] : []));
    }
    case 'decide':
      return words.did.decide(longDay(locale, done.day));
    case 'days':
    case 'free':
      return words.did[done.kind](nameOf(done.step)?.[locale] ?? done.step);
    case 'lock':
    case 'unlock':
    case 'undo':
      return words.did[done.kind];
  }
}
