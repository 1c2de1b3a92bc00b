import type { DocumentedCase } from '@medvirk/method-guide';
import { documentedCases } from '@medvirk/method-guide';
import { answersOfCase } from '../../engagement/like-cases.ts';
import type { AnswerName, Answers, ChosenMethod, Plan } from '../../engagement/plan.ts';
import { answersSchema } from '../../engagement/plan.ts';
import { answersOfTemplate, templateOf } from './templates.ts';

/** What a new plan begins with. Everything in it is a suggestion until somebody confirms it. */
export type Beginning = {
  readonly answers: Answers;
  readonly suggested: readonly AnswerName[];
  readonly chosen: readonly ChosenMethod[] | null;
};

/** Where a new plan's first answers come from, as an address or a form says it: `plan-3`, `case-lejre-landsbyer`. */
export type Origin =
  | { readonly kind: 'plan'; readonly number: number }
  | { readonly kind: 'case'; readonly case: DocumentedCase };

export function readOrigin(text: string): Origin | undefined {
  const plan = /^plan-(\d{1,9})$/.exec(text)?.[1];
  if (plan !== undefined) return { kind: 'plan', number: Number(plan) };
  const one = documentedCases.find(({ id }) => text === `case-${id}`);
  return one && { kind: 'case', case: one };
}

/**
 * What belongs to the old case alone: its dates, its names, what its decision makers said, and the sentences residents
 * read word for word. These are never copied.
 */
const ownToACase: readonly AnswerName[] = [
  ...(['lawOther', 'deciderName', 'decisionDay', 'decisionMonth', 'commitment'] as const),
  ...(['open', 'fixed', 'firms', 'owner', 'ownerTime', 'finalDay'] as const),
];

function beginWith(answers: Answers, chosen: Beginning['chosen'] = null): Beginning {
  const parsed = answersSchema.parse(answers);
  return { answers: parsed, suggested: Object.keys(parsed) as AnswerName[], chosen };
}

export const nothingYet: Beginning = { answers: {}, suggested: [], chosen: null };

export function beginFromTemplate(key: string): Beginning {
  const template = templateOf(key);
  return template ? beginWith(answersOfTemplate(template)) : nothingYet;
}

/** Another plan's answers, chosen steps and their formats, without its names and dates. */
export function beginFromPlan(plan: Pick<Plan, 'answers' | 'chosen'>): Beginning {
  const kept = Object.entries(plan.answers).filter(
    ([name, value]) =>
      !ownToACase.some((own) => own === name) && !(name === 'finalAnswer' && value === 'other'),
  );
  const chosen = plan.chosen?.map(({ start: _start, end: _end, ...step }) => step) ?? null;
  return beginWith(Object.fromEntries(kept), chosen);
}

export function beginFromCase(one: DocumentedCase): Beginning {
  return beginWith(answersOfCase(one));
}

/** The plans whose name or question holds every word that was searched for. */
export function plansFound<P extends Pick<Plan, 'title' | 'question'>>(
  plans: readonly P[],
  search: string,
): readonly P[] {
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return plans.filter(({ title, question }) => {
    const text = `${title} ${question}`.toLocaleLowerCase('da');
    return words.every((word) => text.includes(word));
  });
}
