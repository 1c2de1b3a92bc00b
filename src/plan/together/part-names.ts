import { methodById, preparationsFor } from '@medvirk/method-guide';
import type { PlanPart } from '../../engagement/comments.ts';
import { partKey, partWords } from '../../engagement/comments.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import type { StoredTask } from '../../engagement/task.ts';
import type { QuestionNumber } from '../../engagement/twelve-questions.ts';
import { questions } from '../../engagement/twelve-questions.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { PartOfPlan } from './model.ts';

/** What the plan holds today, and what its rooms call it. */
export type PartSources = {
  readonly assessment: Pick<Assessment, 'chosen' | 'facts' | 'findings'>;
  readonly tasks: readonly Pick<StoredTask, 'key' | 'isOwn' | 'text'>[];
  readonly contacts: readonly { readonly id: string; readonly who: string }[];
  readonly question: (number: QuestionNumber) => string;
  readonly memo: readonly ({ readonly key: string; readonly title: string } & Pick<PartOfPlan, 'query'>)[];
};

/** Every part of the plan one can comment on today, in the order of its pages, in words. */
export function partsOf(locale: Locale, sources: PartSources): readonly PartOfPlan[] {
  const { assessment, contacts, tasks, memo } = sources;
  const { chosen, facts, findings } = assessment;
  const one = (part: PlanPart, name?: string): PartOfPlan => ({
    key: partKey(part),
    part,
    words: partWords(locale, part, name),
  });
  return [
    one({ kind: 'plan' }),
    ...questions.map(({ number }) => one({ kind: 'question', number }, sources.question(number))),
    ...findings.map(({ rule, message }) => one({ kind: 'finding', key: rule }, message[locale])),
    ...chosen.map(({ key, method }) => one({ kind: 'step', key }, methodById.get(method)?.name[locale])),
    one({ kind: 'what-if' }),
    one({ kind: 'timeline' }),
    ...(chosen.length === 0 ? [] : preparationsFor(chosen, facts, [])).map(({ key, text }) =>
      one({ kind: 'task', key }, text[locale]),
    ),
    ...tasks.filter(({ isOwn }) => isOwn).map(({ key, text }) => one({ kind: 'task', key }, text)),
    ...contacts.map(({ id, who }) => one({ kind: 'contact', key: id }, who)),
    one({ kind: 'memo', key: 'all' }),
    ...memo.map(({ key, title, query }) => ({ ...one({ kind: 'memo', key }, title), query })),
  ];
}
