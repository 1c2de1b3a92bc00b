import { looksLikeCpr } from '../../engagement/cpr.ts';
import type { Day } from '../../engagement/day.ts';
import { dayOf, readDayText } from '../../engagement/day.ts';
import type { DecisionFields } from '../../engagement/decision.ts';
import { outcomes } from '../../engagement/decision.ts';
import type { PlanSave } from '../../engagement/plan-saves.ts';
import type { DecisionField, DecisionProblem, DecisionReading, Filled } from './model.ts';
import { decisionFields, decisionLimits } from './model.ts';

type Save = Pick<PlanSave, 'version' | 'at'>;
type House = {
  readonly today: Day;
  readonly zone: string;
  /** Every save of the plan, the newest first. */
  readonly saves: readonly Save[];
};

const first = (filled: Filled, name: DecisionField): string => (filled[name]?.[0] ?? '').trim();

/** Reads what the form sent. Nothing is dropped in silence: what cannot be kept is a problem at its field. */
export function readDecision(filled: Filled, house: House): DecisionReading {
  const outcome = outcomes.find((one) => one === first(filled, 'outcome'));
  const day = readDayText(first(filled, 'day'));
  const body = first(filled, 'body');
  const text = first(filled, 'text');
  const planVersion = saveMeant(first(filled, 'planVersion'), day, house);
  const problems: readonly DecisionProblem[] = [
    ...(outcome ? [] : [{ name: 'outcome' as const, kind: 'missing' as const }]),
    ...dayProblems(first(filled, 'day'), day, house.today),
    ...(body === '' ? [{ name: 'body' as const, kind: 'missing' as const }] : []),
    ...textProblems('body', body),
    // What was changed, or asked for, stands in their words only.
    ...(text === '' && (outcome === 'changed' || outcome === 'sent-back')
      ? [{ name: 'text' as const, kind: 'missing' as const }]
      : []),
    ...textProblems('text', text),
    ...(planVersion === undefined ? [{ name: 'planVersion' as const, kind: 'no-such-option' as const }] : []),
  ];
  return problems.length === 0 && outcome && day && planVersion !== undefined
    ? { ok: true, fields: { outcome, day, body, text, planVersion } }
    : { ok: false, problems };
}

function dayProblems(typed: string, day: Day | undefined, today: Day): readonly DecisionProblem[] {
  if (typed === '') return [{ name: 'day', kind: 'missing' }];
  if (day === undefined) return [{ name: 'day', kind: 'not-a-day', typed }];
  return day > today ? [{ name: 'day', kind: 'future-day', day }] : [];
}

function textProblems(name: 'body' | 'text', text: string): readonly DecisionProblem[] {
  const limit = decisionLimits[name];
  if (text.length > limit) return [{ name, kind: 'too-long', limit, length: text.length }];
  return looksLikeCpr(text) ? [{ name, kind: 'cpr' }] : [];
}

/** The save that was chosen; left open, the plan as it stood when the day was over. */
function saveMeant(chosen: string, day: Day | undefined, { saves, zone }: House): number | undefined {
  if (chosen !== '') return saves.find(({ version }) => String(version) === chosen)?.version;
  return day === undefined ? saves[0]?.version : saveOfDay(saves, day, zone);
}

/** The plan as it stood when a day was over; for a day before its first save, the first. */
export function saveOfDay(saves: readonly Save[], day: Day, zone: string): number | undefined {
  return (saves.find(({ at }) => dayOf(at, zone) <= day) ?? saves.at(-1))?.version;
}

export const filledFromDecision = (fields: DecisionFields): Filled => ({
  outcome: [fields.outcome],
  day: [fields.day],
  body: [fields.body],
  text: [fields.text],
  planVersion: [String(fields.planVersion)],
});

export const differingFields = (one: DecisionFields, other: DecisionFields): readonly DecisionField[] =>
  decisionFields.filter((name) => one[name] !== other[name]);
