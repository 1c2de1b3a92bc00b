import type { LegalFrame, Text } from '@medvirk/method-guide';
import { legalFrames, rules, sources, statutoryPeriods } from '@medvirk/method-guide';
import { sayBase } from '../../engagement/merge-fields.ts';
import type { Confirmation, Municipality } from '../../engagement/municipality.ts';
import type { ConfirmProblem, LawLine, PeriodLine } from './model.ts';
import { confirmLimits } from './model.ts';

const sayConfirmation = (confirmation: Confirmation | undefined): string =>
  confirmation ? sayBase({ name: [confirmation.name], note: [confirmation.note] }) : '';

/** Every rule of class law, in the order of their numbers. */
export function lawLines({ confirmations }: Pick<Municipality, 'confirmations'>): readonly LawLine[] {
  return rules.flatMap((rule) => {
    if (!rule.statute) return [];
    return [
      {
        rule: rule.id,
        paragraph: rule.statute.paragraph,
        text: rule.reason,
        checkedOn: rule.statute.checkedOn,
        sources: rule.sources.flatMap((key) => {
          const source = sources[key];
          return source ? [{ name: source.name, url: source.url, wasRead: source.seen === 'excerpt' }] : [];
        }),
        confirmation: confirmations[rule.id],
        base: sayConfirmation(confirmations[rule.id]),
      },
    ];
  });
}

/** The periods in the order in which the question names the cases; a case without a period is left out. */
export function periodLines(nameOf: (frame: LegalFrame) => Text): readonly PeriodLine[] {
  return legalFrames.flatMap((frame) => {
    const period = statutoryPeriods[frame];
    if (!period) return [];
    return [
      {
        name: nameOf(frame),
        weeks: period.weeks,
        from: period.from,
        wait: period.waitAfterObjections ?? 0,
        decideBy: period.decideBy,
        paragraph: period.paragraph,
        wasRead: period.read,
      },
    ];
  });
}

/** Whoever confirms a rule does so by name; a note may say what was read. */
export function readConfirmation(typed: {
  readonly name: string;
  readonly note: string;
}): readonly ConfirmProblem[] {
  const problems: ConfirmProblem[] = [];
  if (typed.name.trim() === '') problems.push({ kind: 'missing', name: 'name' });
  for (const name of ['name', 'note'] as const) {
    const { length } = typed[name].trim();
    if (length > confirmLimits[name])
      problems.push({ kind: 'too-long', name, limit: confirmLimits[name], length });
  }
  return problems;
}
