import { groupWords } from '@medvirk/method-guide';
import type { Day } from '../../engagement/day.ts';
import type { Span } from '../../engagement/estimate.ts';
import { shortSpan, weekDay } from '../../i18n/dates.ts';
import { range } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Effects } from './effects.ts';
import { historyTexts } from './texts.ts';

export type EffectLine = { readonly label: string; readonly from: string; readonly to: string };

/** What the difference does, line by line; findings stand on the side where they are found. */
export function effectLines(locale: Locale, effects: Effects): readonly EffectLine[] {
  const words = historyTexts[locale];
  const spans = (label: string, pair: { readonly from: Span; readonly to: Span } | undefined, say = plain) =>
    pair ? [{ label, from: say(locale, pair.from), to: say(locale, pair.to) }] : [];
  return [
    ...spans(words.hours, effects.hours),
    ...spans(words.money, effects.kdkk, kroner),
    ...spans(words.weeks, effects.weeks),
    ...effects.reach.map(({ group, from, to }) => ({
      label: words.reach(groupWords[group][locale]),
      from: words.coverage[from],
      to: words.coverage[to],
    })),
    ...effects.moved.map(({ name, from, to }) => ({
      label: name[locale],
      from: daysOf(locale, from),
      to: daysOf(locale, to),
    })),
    ...effects.solved.map((finding) => ({
      label: words.tag[finding.class],
      from: finding.message[locale],
      to: words.findingGone,
    })),
    ...effects.came.map((finding) => ({
      label: words.tag[finding.class],
      from: words.findingGone,
      to: finding.message[locale],
    })),
  ];
}

const plain = (locale: Locale, { low, high }: Span): string => range(locale, low, high);

const kroner = (locale: Locale, { low, high }: Span): string => range(locale, low * 1000, high * 1000);

const daysOf = (locale: Locale, { from, to }: { readonly from: Day; readonly to: Day }): string =>
  from === to ? weekDay(locale, from, { year: true }) : `${shortSpan(locale, from, to)} ${to.slice(0, 4)}`;
