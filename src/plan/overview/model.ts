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
  /** Findings of law and logic that nobody has gone on with. */
  readonly firm: number;
  readonly changed: string;
  readonly invented: boolean;
};

/** One thing that happened, as a sentence and what it changed. */
export type HistoryLine = {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly why: string | undefined;
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
};
