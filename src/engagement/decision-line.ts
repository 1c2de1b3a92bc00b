import type { Database } from '../db/database.ts';
import { longDay } from '../i18n/dates.ts';
import { plural } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/texts.ts';
import type { DecisionFields } from './decision.ts';
import type { Standing } from './decision-store.ts';
import { standingOf } from './decision-store.ts';
import type { Plan } from './plan.ts';

/** What the politicians said to a plan, and where it stands since, as a page shows it. */
export type DecisionLine = {
  readonly text: string;
  /** What they asked for, in their words, as long as it is to be done. */
  readonly quote: string | undefined;
  readonly label: string;
  readonly href: string;
};

/** The address of the comparison with what was adopted, and of the decision itself. */
export type DecisionAddress = (page: 'compare' | 'decision') => string;

/** Undefined while nothing was decided: then a page says nothing of it. */
export async function decisionLine(
  db: Database,
  plan: Plan,
  locale: Locale,
  addressOf: DecisionAddress,
): Promise<DecisionLine | undefined> {
  const standing = await standingOf(db, plan);
  return standing && sayStanding(locale, standing, addressOf);
}

/** One decision in a sentence. */
export function sayOutcome(
  locale: Locale,
  { outcome, body, day }: Pick<DecisionFields, 'outcome' | 'body' | 'day'>,
): string {
  return texts[locale].outcome[outcome](body, longDay(locale, day));
}

export function sayStanding(
  locale: Locale,
  { decision, number, changes }: Standing,
  addressOf: DecisionAddress,
): DecisionLine {
  const words = texts[locale];
  const { outcome, body, text } = decision;
  const day = longDay(locale, decision.day);
  const toDecision = { label: words.goDecision, href: addressOf('decision') };
  if (number === undefined) {
    const said = outcome === 'sent-back' ? sayOutcome(locale, decision) : words.toBeChanged(body, day);
    return { text: said, quote: text || undefined, ...toDecision };
  }
  const said = words.decided(outcome === 'approved', body, day, number);
  if (!changes) return { text: `${said} ${words.unchanged}`, quote: undefined, ...toDecision };
  return {
    text: `${said} ${words.since(changes)}`,
    quote: undefined,
    label: words.see,
    href: addressOf('compare'),
  };
}

const texts = {
  da: {
    decided: (isApproved: boolean, body: string, day: string, number: number) =>
      isApproved
        ? `${body} godkendte planen ${day} (version ${number}).`
        : `${body} godkendte planen med ændringer ${day} (version ${number}).`,
    outcome: {
      approved: (body: string, day: string) => `${body} godkendte planen ${day}.`,
      changed: (body: string, day: string) => `${body} godkendte planen med ændringer ${day}.`,
      'sent-back': (body: string, day: string) => `${body} sendte planen tilbage ${day}.`,
    },
    unchanged: 'Der er ikke ændret noget siden.',
    since: (count: number) =>
      plural('da', count, 'Siden da er én ting ændret.', `Siden da er ${count} ting ændret.`),
    see: 'Se, hvad der er ændret',
    toBeChanged: (body: string, day: string) =>
      `${body} godkendte planen med ændringer ${day}. Ret planen, og sig til, når den står, som de besluttede.`,
    goDecision: 'Se beslutningen',
  },
  en: {
    decided: (isApproved: boolean, body: string, day: string, number: number) =>
      isApproved
        ? `${body} approved the plan on ${day} (version ${number}).`
        : `${body} approved the plan with changes on ${day} (version ${number}).`,
    outcome: {
      approved: (body: string, day: string) => `${body} approved the plan on ${day}.`,
      changed: (body: string, day: string) => `${body} approved the plan with changes on ${day}.`,
      'sent-back': (body: string, day: string) => `${body} sent the plan back on ${day}.`,
    },
    unchanged: 'Nothing has changed since.',
    since: (count: number) =>
      plural('en', count, 'One thing has changed since.', `${count} things have changed since.`),
    see: 'See what changed',
    toBeChanged: (body: string, day: string) =>
      `${body} approved the plan with changes on ${day}. Change it, and say when it stands as they decided.`,
    goDecision: 'See the decision',
  },
} as const;
