import type { Day } from '../../engagement/day.ts';
import type { Area, periodKinds, Year } from '../../engagement/municipality.ts';

export type PeriodKind = (typeof periodKinds)[number];
export type OwnPeriod = Year['own'][number];
/** What is asked about a period; its key comes from the house. */
export type PeriodFields = Omit<OwnPeriod, 'key'>;
export type YearBasics = Pick<Year, 'winterWeek' | 'council'>;

/** What is typed in a form, as it was typed. */
export type Filled = Readonly<Record<string, readonly string[]>>;

export const limits = { name: 80, periods: 200, areas: 40, people: 2_000_000, days: 366 } as const;

/** The kinds in the order in which their lines are drawn. */
export const drawnKinds = [
  'school-holiday',
  'july',
  'budget',
  'exam',
  'religious',
  'own',
  'council',
] as const satisfies readonly PeriodKind[];

export type PeriodProblem =
  | {
      readonly kind: 'no-name' | 'no-kind' | 'no-area' | 'to-before-from' | 'too-far';
      readonly name: PeriodField;
    }
  | { readonly kind: 'too-long'; readonly name: 'name'; readonly length: number; readonly limit: number }
  | { readonly kind: 'no-day' | 'not-a-day'; readonly name: 'from' | 'to' };
export type PeriodField = 'name' | 'kind' | 'from' | 'to' | 'area';

export type BasicsProblem = {
  readonly kind: 'unknown' | 'all-months';
  readonly name: BasicsField;
};
export type BasicsField = 'winterWeek' | 'weekday' | 'nth' | 'notIn';

/** The same area given differently by two; undefined where one has none. */
export type AreaClash = {
  readonly slug: string;
  readonly theirs: AreaLine | undefined;
  readonly mine: AreaLine | undefined;
};

export type AreaLine = {
  /** Empty for a new one. */
  readonly slug: string;
  readonly name: string;
  readonly people: string;
  readonly removes: boolean;
};

export type UsedBy = { readonly number: number; readonly title: string };

export type AreaProblem =
  | { readonly kind: 'no-name' | 'same-name'; readonly line: number; readonly name: 'name' }
  | {
      readonly kind: 'too-long';
      readonly line: number;
      readonly name: 'name';
      readonly length: number;
      readonly limit: number;
    }
  | { readonly kind: 'not-a-number'; readonly line: number; readonly name: 'people' }
  | {
      readonly kind: 'used';
      readonly line: number;
      readonly name: 'remove';
      readonly area: string;
      readonly plans: readonly UsedBy[];
      readonly periods: readonly string[];
    }
  | { readonly kind: 'too-many'; readonly line: number; readonly name: 'name'; readonly limit: number };

export type AreasReading =
  | { readonly ok: true; readonly areas: readonly Area[] }
  | { readonly ok: false; readonly problems: readonly AreaProblem[] };

/** A time of the year as the page shows it. */
export type PeriodLine = {
  readonly key: string;
  readonly kind: PeriodKind;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** Name of the only area. */
  readonly area: string | undefined;
  readonly isOwn: boolean;
};
