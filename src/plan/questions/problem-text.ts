import { answerText } from '../../engagement/answer-text.ts';
import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName } from '../../engagement/plan.ts';
import { longDay, monthAndYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import { meetingTexts } from './meeting-texts.ts';
import type { FieldProblem } from './model.ts';
import { questionsTexts } from './texts.ts';

function labelOf(locale: Locale, name: string): string {
  const words = questionsTexts[locale];
  if (name === 'title') return words.nameLabel;
  if (name === 'question') return words.sentenceLabel;
  if (name === 'disagreement') return meetingTexts[locale].disagree;
  return answerWords[locale][name as AnswerName]?.label ?? name;
}

/** The first control of the field that the problem is about. */
export function problemId(problem: FieldProblem): string {
  return problem.name;
}

/** What to do now, in a sentence that quotes what was typed. */
export function problemText(locale: Locale, problem: FieldProblem): string {
  const { problems } = questionsTexts[locale];
  const label = labelOf(locale, problem.name);
  switch (problem.kind) {
    case 'too-long':
      return problems.tooLong(label, problem.limit, problem.length);
    case 'missing':
      return problems.missingTitle;
    case 'not-a-day':
      return problems.notADay(problem.typed.slice(0, 60));
    case 'past-day':
      return problems.pastDay(longDay(locale, problem.day));
    case 'past-month':
      return problems.pastMonth(monthAndYear(locale, problem.month));
    case 'far-day':
      return problems.farDay(longDay(locale, problem.day));
    case 'too-many':
      return problems.tooMany(label, problem.most, problem.count);
    case 'not-alone':
      return problems.notAlone(
        label,
        answerText(locale, problem.name as AnswerName, problem.option as never),
      );
    case 'no-such-option':
      return problems.noSuchOption(label);
  }
}
