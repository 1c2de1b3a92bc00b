import { documentedCases } from '@medvirk/method-guide';
import { expect, test } from 'vitest';
import { answersOfCase, casesLike, profileOf } from './like-cases.ts';
import { answersSchema } from './plan.ts';

test('begun with a case’s answers, a plan is as much like that case as can be', () => {
  for (const one of documentedCases) {
    const answers = answersSchema.parse(answersOfCase(one));
    const like = casesLike(answers).find(({ case: { id } }) => id === one.id);
    const known = Object.entries(profileOf(answers)).filter(
      ([part, value]) => value !== undefined && part !== 'purposesToo',
    );
    expect(like?.alikeIn.toSorted(), one.id).toEqual(known.map(([part]) => part).toSorted());
  }
});

test('"don’t know yet" makes no case like another', () => {
  expect(profileOf({ phase: 'unknown', law: ['unknown'], scope: 'unknown', conflict: 'unknown' })).toEqual(
    {},
  );
});
