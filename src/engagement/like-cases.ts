import type { CaseProfile, DocumentedCase, LikeCase } from '@medvirk/method-guide';
import { likeCases } from '@medvirk/method-guide';
import { factsOf } from './facts-of-answers.ts';
import type { Answers } from './plan.ts';

/** Any day does: no part of the profile depends on it. */
const anyDay = '2000-01-01';

/** What is known of a plan that cases are compared by. */
export function profileOf(answers: Answers): CaseProfile {
  const facts = factsOf(answers, anyDay);
  return {
    phase: facts.phase,
    law: facts['legal.frame'],
    purpose: facts['purpose.primary'],
    purposesToo: facts['purpose.secondary'],
    scope: facts['affected.scope'],
    conflict: facts['topic.conflict'],
  };
}

/** The documented cases, those most like the answers first (`packages/method-guide/src/like-cases.ts`). */
export function casesLike(answers: Answers): readonly LikeCase[] {
  return likeCases(profileOf(answers));
}

const phaseAnswers = {
  agenda: 'wish',
  develop: 'developing',
  test: 'proposal',
  decision: 'options',
  implement: 'decided',
  evaluate: 'done',
} as const;
/** Between "a little" and "quite" lies no answer: then it is left to the planner. */
const conflictAnswers = { 0: 'no', 1: 'little', 2: undefined, 3: 'some', 4: 'much' } as const;
const laws = [
  'none',
  'lokalplan',
  'lokalplan_mindre',
  'kommuneplan',
  'kommuneplan_mindre',
  'kommuneplan_ny_udenfor_strategi',
  'skolenedlaeggelse',
] as const;

/** The answers a documented case would have given, as far as they are known and a question asks for them. */
export function answersOfCase({ profile }: DocumentedCase): Answers {
  const law = laws.find((one) => one === profile.law);
  const conflict = profile.conflict === undefined ? undefined : conflictAnswers[profile.conflict];
  return {
    ...(profile.phase === undefined ? {} : { phase: phaseAnswers[profile.phase] }),
    ...(law === undefined ? {} : { law: [law] }),
    ...(profile.purpose === undefined ? {} : { purpose: profile.purpose }),
    ...(profile.purposesToo === undefined ? {} : { purposesToo: [...profile.purposesToo] }),
    ...(profile.scope === undefined ? {} : { scope: profile.scope }),
    ...(conflict === undefined ? {} : { conflict }),
  };
}
