import type { Text } from '@medvirk/method-guide';
import type { Locale } from '../i18n/texts.ts';

/** The pages of a plan in the order one works through them. */
export const planPages = [
  'proposal',
  'steps',
  'whatIf',
  'timeline',
  'todo',
  'spreading',
  'memo',
  'together',
] as const;
export type PlanPage = (typeof planPages)[number];

const words: Readonly<Record<PlanPage, Text>> = {
  proposal: { da: 'Forslaget', en: 'The proposal' },
  steps: { da: 'Skridtene', en: 'The steps' },
  whatIf: { da: 'Hvad nu hvis', en: 'What if' },
  timeline: { da: 'Tidsplan', en: 'Timeline' },
  todo: { da: 'Huskeliste', en: 'To do' },
  spreading: { da: 'Sig det til nogen', en: 'Spread the word' },
  memo: { da: 'Til politikerne', en: 'For the politicians' },
  together: { da: 'Sammen om planen', en: 'Together' },
};

/** The list of plans, in crumbs. */
export const plansLabel: Readonly<Record<Locale, string>> = { da: 'Planer', en: 'Plans' };

export const planPagesLabel: Readonly<Record<Locale, string>> = {
  da: 'Planens sider',
  en: 'Pages of the plan',
};

export type Tab = { readonly label: string; readonly href: string; readonly isCurrent: boolean };

/** The plan's pages as tabs; `addressOf` gives the address in the visitor's language. */
export function planTabs(
  locale: Locale,
  current: PlanPage,
  addressOf: (page: PlanPage) => string,
): readonly Tab[] {
  return planPages.map((page) => ({
    label: words[page][locale],
    href: addressOf(page),
    isCurrent: page === current,
  }));
}
