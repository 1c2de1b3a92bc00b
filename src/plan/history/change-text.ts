import { methodById, sayFormat } from '@medvirk/method-guide';
import { answerText } from '../../engagement/answer-text.ts';
import { answerWords } from '../../engagement/answer-words.ts';
import type { AnswerName, Answers } from '../../engagement/plan.ts';
import type { PlanDifference, StepPart } from '../../engagement/plan-changes.ts';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import { shortSpan, weekDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { ChangeLine } from './model.ts';
import { historyTexts } from './texts.ts';

type Areas = readonly { readonly slug: string; readonly name: string }[];

/** What differs, in the plan's own words. */
export function changeLines(
  locale: Locale,
  differences: readonly PlanDifference[],
  areas: Areas,
): readonly ChangeLine[] {
  return differences.map((one) => changeLine(locale, one, areas));
}

function changeLine(locale: Locale, one: PlanDifference, areas: Areas): ChangeLine {
  const words = historyTexts[locale];
  switch (one.kind) {
    case 'title':
      return { part: 'case', label: words.fieldTitle, ...whole(one.from, one.to) };
    case 'question':
      return { part: 'case', label: words.fieldQuestion, ...whole(one.from, one.to) };
    case 'answer':
      return answerLine(locale, one.name, one, areas);
    case 'disagreement':
      return { part: 'answers', label: words.disagreement(one.question), ...whole(one.from, one.to) };
    case 'steps-from': {
      const [own, follows] = [[words.stepsOwn], [words.stepsFollow]];
      const [from, to] = one.to === 'own' ? [follows, own] : [own, follows];
      return { part: 'steps', label: words.stepsAre, from, to };
    }
    case 'step-added':
      return { part: 'steps', label: nameOf(locale, one.step), from: [], to: wholeStep(locale, one.step) };
    case 'step-gone':
      return { part: 'steps', label: nameOf(locale, one.step), from: wholeStep(locale, one.step), to: [] };
    case 'step-changed': {
      const said = (step: KeptStep) => one.parts.flatMap((part) => stepPart(locale, step, part));
      return {
        part: 'steps',
        label: nameOf(locale, one.step),
        from: said(one.before),
        to: said(one.step),
      };
    }
    case 'variant-used':
      return { part: 'beside', label: words.variantInUse, from: [one.from], to: [one.to] };
    default: {
      const label = words.variant(one.name || one.key.toUpperCase());
      const there = [words.variantThere];
      if (one.kind === 'variant-added') return { part: 'beside', label, from: [], to: there };
      if (one.kind === 'variant-gone') return { part: 'beside', label, from: there, to: [] };
      return { part: 'beside', label, from: [words.variantBefore], to: [words.variantChanged] };
    }
  }
}

/** One answer; ticks are told one by one. */
export function answerLine(
  locale: Locale,
  name: AnswerName,
  { from, to }: { readonly from: Answers[AnswerName]; readonly to: Answers[AnswerName] },
  areas: Areas,
): ChangeLine {
  const said = (value: Answers[AnswerName]): readonly string[] => {
    const text = answerText(locale, name, value, areas);
    if (text === '') return [];
    return Array.isArray(value) ? text.split(' · ') : [text];
  };
  return { part: 'answers', label: answerWords[locale][name].label, from: said(from), to: said(to) };
}

const whole = (from: string, to: string) => ({ from: from ? [from] : [], to: to ? [to] : [] });

const nameOf = (locale: Locale, { method }: KeptStep): string =>
  methodById.get(method)?.name[locale] ?? method;

function wholeStep(locale: Locale, step: KeptStep): readonly string[] {
  const parts: readonly StepPart[] = [
    'slot',
    ...(step.format ? (['format'] as const) : []),
    ...((step.times ?? 1) > 1 ? (['times'] as const) : []),
    ...(step.start || step.end ? (['days'] as const) : []),
  ];
  return parts.flatMap((part) => stepPart(locale, step, part));
}

function stepPart(locale: Locale, step: KeptStep, part: StepPart): readonly string[] {
  const words = historyTexts[locale];
  switch (part) {
    case 'slot':
      return [words.slot[step.slot]];
    case 'method':
      return [nameOf(locale, step)];
    case 'times':
      return [words.timesHeld(step.times ?? 1)];
    case 'format': {
      const said = sayFormat(step.format ?? {})[locale];
      return said === '' ? [words.usual] : said.split(', ');
    }
    case 'days':
      return [daysOf(locale, step)];
  }
}

function daysOf(locale: Locale, { start, end }: KeptStep): string {
  const [first, last] = [start ?? end, end ?? start];
  if (first === undefined || last === undefined) return historyTexts[locale].placed;
  return first === last
    ? weekDay(locale, first, { year: true })
    : `${shortSpan(locale, first, last)} ${last.slice(0, 4)}`;
}
