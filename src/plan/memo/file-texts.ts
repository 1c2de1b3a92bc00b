import { plural } from '../../i18n/numbers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MemoLength } from './model.ts';

export type FileWords = {
  readonly page: { readonly word: string; readonly of: string };
  /** Marks every page while sentences of the program stand unread. */
  readonly draft: string;
  readonly unread: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly drawing: (from: string, to: string, spans: readonly string[]) => string;
  /** The end of the file's name. */
  readonly length: Readonly<Record<MemoLength, string>>;
};

export const fileTexts: Texts<FileWords> = {
  da: {
    page: { word: 'Side', of: 'af' },
    draft: 'Udkast',
    unread: (count) =>
      plural(
        'da',
        count,
        'Én sætning er skrevet af programmet, og ingen har godkendt den endnu.',
        `${count} sætninger er skrevet af programmet, og ingen har godkendt dem endnu.`,
      ),
    stale: (count) =>
      plural(
        'da',
        count,
        'Én sætning passer ikke længere med planen.',
        `${count} sætninger passer ikke længere med planen.`,
      ),
    drawing: (from, to, spans) => `Planen i tid, fra ${from} til ${to}. ${spans.join('. ')}.`,
    length: { short: 'kort', 'two-pages': 'to sider', full: 'med bilag' },
  },
  en: {
    page: { word: 'Page', of: 'of' },
    draft: 'Draft',
    unread: (count) =>
      plural(
        'en',
        count,
        'One sentence was written by the program, and nobody has accepted it yet.',
        `${count} sentences were written by the program, and nobody has accepted them yet.`,
      ),
    stale: (count) =>
      plural(
        'en',
        count,
        'One sentence no longer agrees with the plan.',
        `${count} sentences no longer agree with the plan.`,
      ),
    drawing: (from, to, spans) => `The plan in time, from ${from} to ${to}. ${spans.join('. ')}.`,
    length: { short: 'short', 'two-pages': 'two pages', full: 'with appendices' },
  },
};
