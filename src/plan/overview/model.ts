import type { Hit, Piece } from '../../engagement/plan-search.ts';

/** A plan as the list shows it: ready words. */
export type PlanLine = {
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly answered: number;
  /** Each of the four screens: seen through or not. */
  readonly screens: readonly boolean[];
  readonly nextScreen: number | undefined;
  /** The day of the meeting, or, when only the month is known, a few words. */
  readonly day: string | undefined;
  readonly about: string | undefined;
  /** Findings of law and logic that nobody has gone on with; left out while one searches. */
  readonly firm: number | undefined;
  readonly isPutAway: boolean;
  /** Where in the plan the words stand that were searched for. */
  readonly hits: readonly Hit[];
  /** What was said of the plan elsewhere, with the way there. */
  readonly said: readonly {
    readonly where: string;
    readonly href: string;
    readonly pieces: readonly Piece[];
  }[];
  readonly changed: string;
  readonly invented: boolean;
};

/** What the list shows: everything in use, what is put away, or what was searched for. */
export type ListView = {
  readonly search: string;
  readonly isPutAway: boolean;
  /** Address of the next, older page. */
  readonly olderHref: string | undefined;
  /** Address of the first page, when this is not it. */
  readonly newestHref: string | undefined;
};
