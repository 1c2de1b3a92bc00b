import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';
import {
  answeredCount,
  namesOf,
  namesOnScreen,
  nextScreen,
  questionState,
  questions,
  screens,
} from './twelve-questions.ts';

test('there are twelve questions on four pages of three', () => {
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(screens.map((screen) => screen.questions.length)).toEqual([3, 3, 3, 3]);
  expect(screens.flatMap((screen) => [...screen.questions])).toEqual(questions.map(({ number }) => number));
});

test('every question can be answered with "don’t know yet"', () => {
  for (const question of questions) {
    const says = question.parts.some((part) => 'options' in part && part.options.includes('unknown'));
    expect(says, `question ${question.number}`).toBe(true);
  }
});

test('every answer belongs to one page, and every option has words in both languages', () => {
  const names = screens.flatMap(({ key }) => namesOnScreen(key));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names)).toEqual(new Set(questions.flatMap(({ parts }) => parts.flatMap(namesOf))));
  for (const { parts } of questions)
    for (const part of parts) {
      if (!('options' in part)) continue;
      for (const locale of ['da', 'en'] as const) {
        const said = answerWords[locale][part.name].options as unknown as Readonly<Record<string, string>>;
        const more = 'more' in part ? (part.more ?? []) : [];
        for (const option of [...part.options, ...more])
          expect(said[option], `${part.name} ${option}`).toMatch(/\S/);
      }
    }
});

test('a question is answered, not known, or untouched', () => {
  const [first] = questions;
  if (!first) throw new Error('There are no questions');
  expect(questionState({}, first)).toBe('untouched');
  expect(questionState({ phase: 'unknown' }, first)).toBe('unknown');
  expect(questionState({ phase: 'wish' }, first)).toBe('answered');
});

test('one goes on where the first untouched question is', () => {
  expect(nextScreen({})).toBe('a');
  expect(nextScreen({ phase: 'wish', law: ['none'], decider: 'unknown' })).toBe('b');
  expect(answeredCount({ phase: 'wish', law: ['none'], decider: 'unknown' })).toBe(3);
});
