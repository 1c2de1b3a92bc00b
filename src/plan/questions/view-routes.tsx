import type { Database } from '../../db/database.ts';
import type { Day } from '../../engagement/day.ts';
import type { Area } from '../../engagement/municipality.ts';
import type { AnswerName, Plan } from '../../engagement/plan.ts';
import { latestPlans } from '../../engagement/plan-store.ts';
import type { Policy } from '../../engagement/policy.ts';
import { suggestedLeft } from '../../engagement/suggestions.ts';
import { longDay, monthAndYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { isOfPolicy } from './begin-policy.ts';
import type { Suggested } from './model.ts';
import { othersAsked } from './question-view.ts';
import { reasonOf } from './templates.ts';
import { questionsTexts } from './texts.ts';

const plansLookedAt = 500;

/** Other plans of the same areas, each as a line to read; nothing when the plan has no areas. */
export async function alsoAskedLines(
  db: Database,
  locale: Locale,
  plan: Plan,
  areas: readonly Area[],
  today: Day,
): Promise<readonly string[]> {
  if (!plan.answers.areas?.length) return [];
  const { plans } = await latestPlans(db, { size: plansLookedAt });
  const nameOf = (slug: string): string => areas.find((area) => area.slug === slug)?.name ?? slug;
  return othersAsked(plan, plans, today).map(({ title, day, isAbout, shared }) =>
    questionsTexts[locale].alsoAskedLine(
      title,
      isAbout ? monthAndYear(locale, day.slice(0, 7)) : longDay(locale, day),
      shared.map(nameOf).join(', '),
    ),
  );
}

/** Which answers are suggested and why. */
export function suggestedIn(
  locale: Locale,
  plan: Plan,
  policy: Policy,
): (name: AnswerName) => Suggested | undefined {
  const left = suggestedLeft(plan);
  const words = questionsTexts[locale];
  return (name) => {
    if (!left.includes(name)) return undefined;
    if (isOfPolicy(plan.answers, name, policy)) return { why: words.policyWhy };
    const why = reasonOf(plan.answers, name)?.[locale];
    const isFromAreas = name === 'count' && plan.answers.areas !== undefined;
    return { why: why ?? (isFromAreas ? words.countWhy : words.copiedWhy) };
  };
}
