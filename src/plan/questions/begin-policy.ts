import type { PromiseLevel } from '@medvirk/method-guide';
import { promises } from '@medvirk/method-guide';
import type { AnswerName, Answers } from '../../engagement/plan.ts';
import type { Policy } from '../../engagement/policy.ts';
import { policyWays } from '../../engagement/policy-facts.ts';
import type { Beginning } from './begin-from.ts';

type Offers = NonNullable<Answers['offers']>;

/** What the house has adopted for all cases, as answers to the twelve questions. */
export function answersOfPolicy(policy: Policy): Answers {
  const { channels = [], finalAnswerWeeks } = policy;
  const promise = policy.usualPromise ?? (policy.promises?.length === 1 ? policy.promises[0] : undefined);
  const ways = policyWays(policy);
  const firstAnswer = quickestWithin(policy);
  return {
    ...(promise ? { promise } : {}),
    ...(ways ? { offers: [...ways] } : {}),
    ...(firstAnswer ? { firstAnswer } : {}),
    ...(finalAnswerWeeks === undefined ? {} : { finalAnswer: 'meeting' as const }),
    ...(channels.includes('paper') ? { answerForms: ['page', 'letter'] } : {}),
  };
}

const quickestWithin = ({ firstAnswerWeeks = 0 }: Policy): '2' | '3' | '6' | undefined =>
  (['6', '3', '2'] as const).find((weeks) => Number(weeks) <= firstAnswerWeeks);

/**
 * A beginning under the house's policy. What it brings stays where the policy has room for it, and yields where it goes
 * against it; what it leaves open is suggested as the house does it.
 */
export function underPolicy({ answers, suggested, chosen }: Beginning, policy: Policy): Beginning {
  const own = answersOfPolicy(policy);
  const merged: Answers = {
    ...answers,
    ...own,
    ...(keepsPromise(answers.promise, policy) ? { promise: answers.promise } : {}),
    ...(own.offers ? { offers: withOwn(answers.offers, own.offers) } : {}),
    ...(keepsFirstAnswer(answers.firstAnswer, policy) ? { firstAnswer: answers.firstAnswer } : {}),
    ...(answers.answerForms && own.answerForms
      ? { answerForms: [...new Set([...answers.answerForms, ...own.answerForms])] }
      : {}),
  };
  const names = Object.keys(own) as AnswerName[];
  return { answers: merged, suggested: [...new Set([...suggested, ...names])], chosen };
}

function keepsPromise(promise: Answers['promise'], { promises: used = [] }: Policy): boolean {
  if (!promise || promise === 'unknown') return false;
  const rank = (one: PromiseLevel): number => promises.indexOf(one);
  const ranks = used.map(rank);
  return ranks.length === 0 || (rank(promise) >= Math.min(...ranks) && rank(promise) <= Math.max(...ranks));
}

const keepsFirstAnswer = (answer: Answers['firstAnswer'], { firstAnswerWeeks }: Policy): boolean =>
  answer !== undefined &&
  answer !== 'unknown' &&
  (firstAnswerWeeks === undefined || Number(answer) <= firstAnswerWeeks);

/** What the beginning offers, and what is always there; "none of it" and "not known" are no longer true. */
function withOwn(offers: Answers['offers'] = [], own: Offers): Offers {
  const known = offers.filter((one) => one !== 'none' && one !== 'unknown');
  return [...new Set([...known, ...own])];
}

/** Whether a suggestion is the house's own way, rather than a template's or another plan's. */
export function isOfPolicy(answers: Answers, name: AnswerName, policy: Policy): boolean {
  const own = answersOfPolicy(policy)[name];
  const now = answers[name];
  if (own === undefined || now === undefined) return false;
  if (typeof own === 'string' || typeof now === 'string') return own === now;
  const there: readonly string[] = now;
  return own.every((one) => there.includes(one));
}
