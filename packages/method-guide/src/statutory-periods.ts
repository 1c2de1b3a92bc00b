import type { LegalFrame } from './facts.ts';
import type { Text } from './vocabulary.ts';

/**
 * The shortest time the law allows for answering, by what the case is. To check one by hand: open a calendar at
 * the day in `from`, count `weeks` times seven days forward; a deadline before that day is too early. Where
 * somebody objects in time and `waitAfterObjections` is set, count that many weeks on from the deadline before the
 * final decision, which may not fall later in the year than `decideBy`.
 *
 * No text has been confirmed by a municipality's own lawyer. `read` says whether the paragraph itself was read (in
 * a private consolidation of unknown age) or the number comes from somewhere else. The wait after objections to a
 * local plan (§ 27) stands on a municipality's page, not on the act.
 */
export type StatutoryPeriod = {
  readonly weeks: number;
  readonly from: Text;
  readonly paragraph: string;
  /** A key of `sources`. */
  readonly source: string;
  readonly read: boolean;
  readonly waitAfterObjections?: number;
  /** The paragraph of the wait, where it is another. */
  readonly waitParagraph?: string;
  readonly decideBy?: { readonly month: number; readonly day: number };
};

const published: Text = {
  da: 'den dag, forslaget er offentliggjort',
  en: 'the day the proposal is published',
};

/** `null`: the law sets no period. */
export const statutoryPeriods: Readonly<Record<LegalFrame, StatutoryPeriod | null>> = {
  none: null,
  kommuneplan: {
    weeks: 8,
    from: published,
    paragraph: 'planlovens § 24, stk. 3',
    source: 'planlov24',
    read: true,
  },
  kommuneplan_mindre: {
    weeks: 4,
    from: published,
    paragraph: 'planlovens § 24, stk. 4',
    source: 'planlov24',
    read: true,
  },
  // The hearing of the plan itself. For the call for ideas before it (§ 23 c) the council sets the time freely.
  kommuneplan_ny_udenfor_strategi: {
    weeks: 8,
    from: published,
    paragraph: 'planlovens § 24, stk. 3',
    source: 'planlov24',
    read: true,
  },
  lokalplan: {
    weeks: 4,
    from: published,
    paragraph: 'planlovens § 24, stk. 5',
    source: 'planlov24',
    read: true,
    waitAfterObjections: 4,
    waitParagraph: 'planlovens § 27, stk. 1',
  },
  lokalplan_mindre: {
    weeks: 2,
    from: published,
    paragraph: 'planlovens § 24, stk. 6',
    source: 'planlov24',
    read: true,
    waitAfterObjections: 4,
    waitParagraph: 'planlovens § 27, stk. 1',
  },
  planstrategi: {
    weeks: 8,
    from: {
      da: 'den dag, strategien er offentliggjort',
      en: 'the day the strategy is published',
    },
    paragraph: 'planlovens § 23 a',
    source: 'hjoerring_planproces',
    read: false,
  },
  dispensation: {
    weeks: 2,
    from: {
      da: 'den dag, naboerne er orienteret skriftligt',
      en: 'the day the neighbours are notified in writing',
    },
    paragraph: 'planlovens § 20, stk. 1',
    source: 'planlov20',
    read: true,
  },
  skolenedlaeggelse: {
    weeks: 8,
    from: published,
    paragraph: 'folkeskolelovens § 24, stk. 4, og bekendtgørelse nr. 700 af 23. juni 2014',
    source: 'skole_foraeldre',
    read: false,
    waitAfterObjections: 4,
    decideBy: { month: 3, day: 1 },
  },
};
