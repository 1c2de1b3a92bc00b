import type { AskedInAreas } from '../../engagement/areas.ts';
import { askedInAreas } from '../../engagement/areas.ts';
import type { Day } from '../../engagement/day.ts';
import type { Area } from '../../engagement/municipality.ts';
import type { AnswerName, Answers, Plan } from '../../engagement/plan.ts';
import type { Filled } from './model.ts';

/** The areas one can tick: the municipality's, and those a form names that are no longer among them. */
export function areasToTick(
  areas: readonly Area[],
  filled: Filled,
): readonly { readonly slug: string; readonly name: string }[] {
  const gone = (filled.areas ?? []).filter((slug) => areas.every((area) => area.slug !== slug));
  return [...areas, ...gone.map((slug) => ({ slug, name: slug }))];
}

/** Other plans than this one that touch its areas. */
export function othersAsked(
  plan: Pick<Plan, 'number' | 'answers'>,
  plans: readonly Plan[],
  today: Day,
): readonly AskedInAreas[] {
  const others = plans.filter(({ number }) => number !== plan.number);
  return askedInAreas(others, plan.answers.areas ?? [], today);
}

/** Given answers of a question, in the order they are asked. */
export function namesGiven(answers: Answers, names: readonly AnswerName[]): readonly AnswerName[] {
  return names.filter((name) => {
    const value = answers[name];
    return value !== undefined && value !== '' && value.length > 0;
  });
}
