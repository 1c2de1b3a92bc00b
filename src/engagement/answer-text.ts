import { longDay, monthAndYear } from '../i18n/dates.ts';
import type { Locale } from '../i18n/texts.ts';
import { answerWords } from './answer-words.ts';
import type { AnswerName, Answers } from './plan.ts';
import type { Policy } from './policy.ts';

/** An answer in words, areas by the names the municipality gave them; empty when there is none. */
export function answerText(
  locale: Locale,
  name: AnswerName,
  value: Answers[AnswerName],
  areas: readonly { readonly slug: string; readonly name: string }[] = [],
): string {
  if (value === undefined) return '';
  if (name === 'areas' && typeof value !== 'string')
    return value.map((slug) => areas.find((area) => area.slug === slug)?.name ?? slug).join(' · ');
  const words = answerWords[locale][name] as unknown as {
    readonly options?: Readonly<Record<string, string>>;
  };
  if (typeof value !== 'string') return value.map((one) => words.options?.[one] ?? one).join(' · ');
  if (name === 'decisionDay' || name === 'finalDay') return longDay(locale, value);
  if (name === 'decisionMonth') return monthAndYear(locale, value);
  return words.options?.[value] ?? value;
}

/**
 * A promise word for word: the municipality's own words where its policy has some, in the language or else in Danish;
 * the words of question 6 where it has none. The memo and every invitation say the same.
 */
export function promiseText(
  locale: Locale,
  promise: Exclude<NonNullable<Answers['promise']>, 'unknown'>,
  own: NonNullable<Policy['wording']>[typeof promise],
): { readonly text: string; readonly isOwn: boolean } {
  const words = (own?.[locale] ?? own?.da ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return { text: answerWords[locale].promise.options[promise], isOwn: false };
  return { text: /[.?!]$/.test(words) ? words : `${words}.`, isOwn: true };
}
