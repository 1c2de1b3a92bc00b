import type { TimelineWay } from '@medvirk/timeline';
import { addDays, daysBetween } from '../../engagement/day.ts';
import type { Answers, Plan } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import { hasMain, keptSteps, withDays } from '../../engagement/plan-steps.ts';
import type { ChangeReading, TimelineAction } from './model.ts';

/** A way as a button says it: `later-decision 2026-08-26`, `move-step borgermoede 2026-05-06`. */
export const wayValue = (way: TimelineWay): string => Object.values(way).join(' ');

/** What a button says, where the timeline still offers it; undefined when it no longer does. */
export function readAction(
  text: string,
  { timeline }: Pick<Assessment, 'timeline'>,
): TimelineAction | undefined {
  if (text === 'lock' || text === 'unlock' || text === 'undo') return { kind: text };
  const decision = timeline.rows.find(({ kind }) => kind === 'decision')?.from;
  if (decision !== undefined && text === `decide ${decision}`) return { kind: 'decide', day: decision };
  const way = timeline.ways.find((one) => wayValue(one) === text);
  return way && { kind: 'way', way };
}

type Subject = Pick<Plan, 'answers'>;
type Judged = Pick<Assessment, 'timeline' | 'chosen'>;

/** What an action does to the plan; going back is done from the history. */
export function changeFor(
  action: Exclude<TimelineAction, { readonly kind: 'undo' }>,
  plan: Subject,
  judged: Judged,
): ChangeReading {
  const steps = keptSteps(judged.chosen);
  switch (action.kind) {
    case 'lock':
      return done({ chosen: locked(steps, judged), answers: decidedOn(plan.answers, decisionOf(judged)) });
    case 'unlock':
      return done({ chosen: steps.map((step) => withDays(step, {})) });
    case 'decide':
      return done({ answers: decidedOn(plan.answers, action.day) });
    case 'way':
      return takeWay(action.way, plan, judged);
  }
}

const done = (change: Extract<ChangeReading, { ok: true }>['change']): ChangeReading => ({
  ok: true,
  change,
});

const decisionOf = ({ timeline }: Judged): string | undefined =>
  timeline.rows.find(({ kind }) => kind === 'decision')?.from;

/** Decided on a day: what was only a month is no longer needed. */
function decidedOn(answers: Answers, day: string | undefined): Answers {
  if (day === undefined) return answers;
  const { decisionMonth: _about, ...rest } = answers;
  return { ...rest, decisionDay: day };
}

/** Every step with the days it has in the timeline now. */
function locked(steps: readonly KeptStep[], { timeline }: Judged): readonly KeptStep[] {
  return steps.map((step) => {
    const row = timeline.rows.find(
      ({ kind, step: key }) => key === step.key && (kind === 'step' || kind === 'hearing'),
    );
    return row ? withDays(step, { start: row.from, end: row.to }) : step;
  });
}

function takeWay(way: TimelineWay, plan: Subject, judged: Judged): ChangeReading {
  const steps = keptSteps(judged.chosen);
  switch (way.kind) {
    case 'later-decision':
    case 'earlier-decision':
      return done({ answers: decidedOn(plan.answers, way.day) });
    case 'leave-out': {
      const rest = steps.filter(({ key }) => key !== way.step);
      return hasMain(rest) ? done({ chosen: rest }) : { ok: false, trouble: 'needs-main' };
    }
    case 'move-step':
      return done({
        chosen: steps.map((step) => (step.key === way.step ? moved(step, way.day, judged) : step)),
      });
    case 'longer-hearing':
      return done({
        chosen: steps.map((step) => {
          const row = hearingSet(step, judged);
          return row && row.to < way.deadline ? withDays(step, { start: row.from, end: way.deadline }) : step;
        }),
      });
    case 'publish-by':
      // The deadline follows from the day it is published, as long as is suitable.
      return done({
        chosen: steps.map((step) => (hearingSet(step, judged) ? withDays(step, { start: way.day }) : step)),
      });
    case 'start-today':
      // Nothing is changed by beginning.
      return { ok: false, trouble: 'gone' };
  }
}

const hearingSet = (step: KeptStep, { timeline }: Judged) =>
  timeline.rows.find(({ kind, isByHand, step: key }) => kind === 'hearing' && isByHand && key === step.key);

/** A step moved to a day. Where only its last day lies badly, that day is moved and the step grows or shrinks. */
function moved(step: KeptStep, day: string, { timeline }: Judged): KeptStep {
  const row = timeline.rows.find(({ kind, step: key }) => kind === 'step' && key === step.key);
  if (!row) return withDays(step, { start: day });
  const bad = timeline.problems.flatMap((problem) =>
    problem.kind === 'meeting-on-holiday' && problem.step === step.key ? [problem.day] : [],
  );
  const isLastDay = row.from !== row.to && bad.includes(row.to) && !bad.includes(row.from) && day >= row.from;
  if (isLastDay) return withDays(step, { start: row.from, end: day });
  return withDays(step, { start: day, end: addDays(day, daysBetween(row.from, row.to)) });
}
