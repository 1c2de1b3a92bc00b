import { expect, test } from 'vitest';
import { answersSchema } from '../../engagement/plan.ts';
import { questionState, questions } from '../../engagement/twelve-questions.ts';
import { filledFrom, readScreen } from './rules.ts';
import { answersOfTemplate, reasonOf, templateKeys, templates } from './templates.ts';

const filling = templates.filter(({ key }) => key !== 'andet');

test('there is one template for each kind of case, in the order they are offered', () => {
  expect(templates.map(({ key }) => key)).toEqual([...templateKeys]);
});

test.each(filling.map((template) => [template.key, template] as const))(
  '%s fills six questions and leaves the six that only people can answer',
  (_, template) => {
    const answers = answersSchema.parse(answersOfTemplate(template));
    const left = questions.filter((question) => questionState(answers, question) === 'untouched');
    expect(left.map(({ number }) => number)).toEqual([3, 4, 6, 10, 11, 12]);
  },
);

test.each(filling.map((template) => [template.key, template] as const))(
  'what %s fills in can be saved as it stands, and each has a reason in both languages',
  (_, template) => {
    const answers = answersOfTemplate(template);
    const filled = filledFrom(answers);
    for (const { number } of questions)
      expect(readScreen(number, filled, '2026-11-24', undefined)).toMatchObject({ ok: true });
    for (const prefill of Object.values(template.prefills)) {
      expect(prefill.why.da).toMatch(/\S/);
      expect(prefill.why.en).toMatch(/\S/);
    }
  },
);

test('the reason is told as long as most of the template stands, and not for what was changed', () => {
  for (const template of filling) {
    const answers = answersOfTemplate(template);
    expect(reasonOf(answers, 'purpose')).toEqual(template.prefills.purpose?.why);
    expect(reasonOf({ ...answers, purpose: 'mandate' }, 'purpose')).toBeUndefined();
    expect(reasonOf({ ...answers, purpose: 'mandate' }, 'usual')).toEqual(template.prefills.usual?.why);
  }
  expect(reasonOf({ purpose: 'test', phase: 'proposal', scope: 'region' }, 'purpose')).toBeUndefined();
  expect(reasonOf({}, 'purpose')).toBeUndefined();
});
