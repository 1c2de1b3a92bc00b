import type { Memo } from './model.ts';
import { brief, capital, tidy } from './telling-text.ts';

/** What people typed, in Danish, in every way the memo says it: whoever reads it aloud in English must know. */
export function danishWords(memo: Memo): readonly string[] {
  const { promiseWords: promise, decided } = memo;
  const cut = (typed: string | undefined, ...most: readonly number[]): readonly string[] =>
    typed
      ? [tidy(typed), typed.replace(/\s+/g, ' ').trim(), ...most.map((count) => brief(typed, count))]
      : [];
  const named = (typed: string | undefined) => cut(typed, 6).flatMap((one) => [one, capital(one)]);
  return [
    ...cut(memo.title, 12),
    ...cut(memo.question, 22, 14),
    ...[memo.open, memo.fixed, memo.answers.firms].flatMap((typed) => cut(typed)),
    ...[memo.owner, memo.deciderName, decided?.body].flatMap(named),
    ...cut(decided?.text),
    ...(promise && promise.en === undefined ? cut(promise.da) : []),
    ...memo.openPoints.flatMap(({ gone }) => (gone ? [...cut(gone.name), ...cut(gone.reason)] : [])),
    // What the house has put in its own calendar has one name.
    ...memo.rows.flatMap(({ holidays }) =>
      holidays.flatMap(({ name }) => (name.da === name.en ? [name.da] : [])),
    ),
  ].filter((words) => words !== '');
}
