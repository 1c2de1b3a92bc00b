import type { Locale, Texts } from '../i18n/texts.ts';
import { answerWords } from './answer-words.ts';
import type { AnswerName, Plan } from './plan.ts';
import { namesOnScreen, screens } from './twelve-questions.ts';

/** The answers that still rest on a suggestion nobody has confirmed, in the order of the questions. */
export function suggestedLeft(plan: Pick<Plan, 'suggested' | 'answers'>): readonly AnswerName[] {
  return screens
    .flatMap(({ key }) => namesOnScreen(key))
    .filter((name) => plan.suggested.includes(name) && plan.answers[name] !== undefined);
}

/** What the answers that nobody has confirmed are called, as staff read them. */
export function suggestedLabels(
  locale: Locale,
  plan: Pick<Plan, 'suggested' | 'answers'>,
): readonly string[] {
  return suggestedLeft(plan).map((name) => answerWords[locale][name].label);
}

export type SuggestionWords = {
  /** One suggested answer, as a mark beside it. */
  readonly mark: string;
  /** Heads the list of what a plan rests on and nobody has confirmed. */
  readonly rests: string;
};

export const suggestionWords: Texts<SuggestionWords> = {
  da: { mark: 'forslag', rests: 'Bygger på forslag, som ingen har bekræftet endnu' },
  en: { mark: 'suggestion', rests: 'Rests on suggestions that nobody has confirmed yet' },
};
