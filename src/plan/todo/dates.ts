import type { When } from '@medvirk/method-guide';
import { isWorkingDay } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { addDays } from '../../engagement/day.ts';
import type { PlannedStep } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import type { PlanDays } from './model.ts';

type Row = Assessment['timeline']['rows'][number];

const least = (days: readonly Day[]): Day | undefined => days.toSorted()[0];
const greatest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);

/** The plan's days, from the timeline; a step that it has not placed has its own. */
export function planDays(rows: readonly Row[], chosen: readonly PlannedStep[]): PlanDays {
  const placed = rows.filter(({ kind }) => kind === 'step' || kind === 'hearing');
  const steps = new Map<string, { readonly from: Day; readonly to: Day }>();
  for (const { key, start, end } of chosen) {
    const row = placed.find(({ step }) => step === key);
    const from = row?.from ?? start ?? end;
    const to = row?.to ?? end ?? start;
    if (from && to) steps.set(key, { from, to });
  }
  const asks = chosen.filter(({ slot }) => slot !== 'tell' && slot !== 'answer');
  const hearing = rows.filter(({ kind }) => kind === 'hearing');
  const before = chosen.filter(({ slot }) => slot !== 'answer');
  const only = (kind: Row['kind']): Day | undefined => rows.find((row) => row.kind === kind)?.from;
  const first = least([...before.flatMap(({ key }) => steps.get(key)?.from ?? []), ...hearing.map(from)]);
  return {
    steps,
    first,
    lastInput: greatest([
      ...asks.flatMap(({ key }) => steps.get(key)?.to ?? []),
      ...hearing.map(({ to }) => to),
    ]),
    published: least(hearing.map(from)) ?? first,
    decision: only('decision'),
    echo: only('echo'),
    answer: only('answer'),
  };
}

const from = (row: Row): Day => row.from;

/**
 * The day of a task: so many days before its anchor. Somebody has to be at work to do it, so a day off moves what comes
 * before to the working day before it, and what comes after to the one after it; the day itself stays.
 */
export function reckonedDay(when: When, step: string | undefined, days: PlanDays): Day | undefined {
  const anchor = anchorOf(when, step, days);
  if (anchor === undefined || when.daysBefore === 0) return anchor;
  const towards = when.daysBefore > 0 ? -1 : 1;
  let day = addDays(anchor, -when.daysBefore);
  while (!isWorkingDay(day)) day = addDays(day, towards);
  return day;
}

function anchorOf({ anchor }: When, step: string | undefined, days: PlanDays): Day | undefined {
  const own = step === undefined ? undefined : days.steps.get(step);
  switch (anchor) {
    case 'start':
      return step === undefined ? days.first : own?.from;
    case 'end':
      return step === undefined ? days.lastInput : own?.to;
    case 'publication':
      return days.published;
    case 'decision':
      return days.decision;
  }
}
