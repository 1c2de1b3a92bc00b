import { ruleById } from '@medvirk/method-guide';
import { answerWords } from '../../engagement/answer-words.ts';
import type { AdoptedSaves } from '../../engagement/decision.ts';
import { outcomes } from '../../engagement/decision.ts';
import { sayOutcome } from '../../engagement/decision-line.ts';
import { eventWords } from '../../engagement/event-words.ts';
import type { AnswerName } from '../../engagement/plan.ts';
import { editionName } from '../../engagement/plan-saves.ts';
import { listOf } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { EventKind, ToldEvent } from './model.ts';

type Details = ToldEvent['details'];

/** What an event says beyond its sentence: the rule it spoke of, whom, which decision. */
export function aboutOf(
  locale: Locale,
  { what, details }: ToldEvent,
  kind: EventKind,
  adopted: AdoptedSaves,
): string | undefined {
  switch (kind) {
    case 'findings':
      return ruleOf(locale, details);
    case 'decision':
      return decisionOf(locale, details);
    case 'todo':
      return textOf(details, 'who') ?? textOf(details, 'text');
    case 'steps':
      return textOf(details, 'name');
    case 'plan':
      return what === 'gone-back'
        ? editionName(locale, Number(details.to), adopted)
        : textOf(details, 'name');
    default:
      return undefined;
  }
}

function decisionOf(locale: Locale, details: Details): string | undefined {
  const outcome = outcomes.find((one) => one === details.outcome);
  const [day, body, text] = [textOf(details, 'day'), textOf(details, 'body'), textOf(details, 'text')];
  if (!outcome || !day || !body) return undefined;
  return [sayOutcome(locale, { outcome, day, body }), text].filter(Boolean).join('\n');
}

/** One of a run of small things, with what it was about. */
export function momentText(locale: Locale, event: ToldEvent): string {
  const { details } = event;
  const names = Object.keys(details).filter((name): name is AnswerName => name in answerWords[locale]);
  const about = inLocale(locale, details.about) ?? textOf(details, 'who') ?? textOf(details, 'text');
  const labels =
    event.what === 'answered'
      ? names.map((name) => answerWords[locale][name].label)
      : about === undefined
        ? []
        : [about];
  const said = eventWords(locale, event.what);
  return labels.length > 0 ? `${said}: ${listOf(locale, labels)}` : said;
}

/** The message as it was then, or as the rule has it where nothing must be filled in. */
function ruleOf(locale: Locale, details: Details): string | undefined {
  const message = ruleById.get(textOf(details, 'rule') ?? '')?.message[locale];
  return inLocale(locale, details.message) ?? (message?.includes('{') ? undefined : message);
}

/** A text that an event keeps in both languages. */
function inLocale(locale: Locale, text: unknown): string | undefined {
  if (text === null || typeof text !== 'object') return undefined;
  const said: unknown = new Map(Object.entries(text)).get(locale);
  return typeof said === 'string' ? said : undefined;
}

function textOf(details: Details, name: string): string | undefined {
  const value = details[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
