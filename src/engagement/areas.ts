import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { decisionDay } from './facts-of-answers.ts';
import type { Area } from './municipality.ts';
import type { Answers, Plan } from './plan.ts';

/** The scopes whose people are those of whole areas: a street or a place has users that no list of areas counts. */
const wholeAreas: readonly Answers['scope'][] = ['neighbourhood', 'town', 'municipality'];

/** Upper ends of question 7's ranges and the answer that stands for each: under 50, 50–500, 500–2,000 and so on. */
const ranges = [
  [50, '30'],
  [500, '200'],
  [2000, '1000'],
  [10_000, '5000'],
  [Number.POSITIVE_INFINITY, '20000'],
] as const;

/**
 * About how many feel it, from the people of the ticked areas; of all areas when the whole municipality is concerned
 * and none is ticked. Nothing where one of them has no number, or the scope is not made of areas.
 */
export function countSuggested(
  areas: readonly Area[],
  answers: Pick<Answers, 'areas' | 'scope'>,
): Answers['count'] {
  if (!wholeAreas.includes(answers.scope)) return undefined;
  const ticked = answers.areas ?? [];
  const isAll = ticked.length === 0 && answers.scope === 'municipality';
  const counted = isAll ? areas : areas.filter(({ slug }) => ticked.includes(slug));
  if (counted.length === 0 || counted.some(({ people }) => people === undefined)) return undefined;
  const people = counted.reduce((sum, area) => sum + (area.people ?? 0), 0);
  return ranges.find(([end]) => people < end)?.[1];
}

/** Another plan that touches the same areas, with the areas they share and its day of decision. */
export type AskedInAreas = {
  readonly number: number;
  readonly title: string;
  readonly day: Day;
  /** The day is the middle of a month that somebody gave instead. */
  readonly isAbout: boolean;
  readonly shared: readonly string[];
};

/**
 * Plans decided within a year before or after today that touch one of these areas, the earliest first. Whether the
 * same people were asked cannot be read from it: it is a help to remember by, no fact.
 *
 * @param areas slugs of the areas the own plan touches
 */
export function askedInAreas(
  plans: readonly Pick<Plan, 'number' | 'title' | 'answers'>[],
  areas: readonly string[],
  today: Day,
): readonly AskedInAreas[] {
  const [first, last] = [addDays(today, -365), addDays(today, 365)];
  return plans
    .flatMap((plan) => {
      const day = decisionDay(plan.answers);
      const shared = (plan.answers.areas ?? []).filter((slug) => areas.includes(slug));
      if (day === undefined || day < first || day > last || shared.length === 0) return [];
      const { number, title, answers } = plan;
      return [{ number, title, day, isAbout: answers.decisionDay === undefined, shared }];
    })
    .sort((one, other) => one.day.localeCompare(other.day) || one.number - other.number);
}
