import type { Text } from '@medvirk/method-guide';
import { methodById } from '@medvirk/method-guide';
import type { Timeline, TimelineProblem, TimelineWay } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { addDays, daysBetween } from '../../engagement/day.ts';
import type { Municipality } from '../../engagement/municipality.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { periodsOfPlan } from '../../engagement/plan-timeline.ts';
import type { Firmness, Misfit, MisfitLine, TimelineLine, TimelineView, Verdict } from './model.ts';

const nameOfHearing: Text = { da: 'høringen', en: 'the hearing' };
const afterPlanHearing: Text = { da: '§ 27', en: 'Section 27' };
const afterSchoolHearing: Text = { da: 'Bekendtgørelse 700/2014', en: 'Order 700/2014' };

/** The timeline as the page shows it: what it comes to, what does not fit, and every line. */
export function viewTimeline(
  plan: Pick<Plan, 'answers'>,
  { timeline, chosen, facts }: Pick<Assessment, 'timeline' | 'chosen' | 'facts'>,
  { year }: Pick<Municipality, 'year'>,
  today: Day,
): TimelineView {
  const { rows, ways } = timeline;
  const lines = rows.map((row): TimelineLine => {
    const step = chosen.find(({ key }) => key === row.step);
    const hasDays = step && (row.kind === 'step' || row.kind === 'hearing');
    return {
      ...row,
      slot: step?.slot ?? (row.step === undefined && row.kind !== 'hearing' ? undefined : 'close'),
      mode: step && methodById.get(step.method)?.mode,
      ...(hasDays ? { set: { start: step.start, end: step.end } } : {}),
    };
  });
  const decision = rows.find(({ kind }) => kind === 'decision')?.from ?? today;
  // What did not fit is history once it has been decided.
  const isOver = decision < today;
  const misfits = isOver ? [] : misfitsOf(timeline);
  const { decisionDay, decisionMonth } = plan.answers;
  const first = rows.reduce((day, { from }) => (from < day ? from : day), today);
  const last = rows.reduce((day, { to }) => (to > day ? to : day), today);
  return {
    today,
    verdict: verdictOf(timeline, misfits, { today, decision, isEmpty: chosen.length === 0 }),
    pace: timeline.pace,
    lines,
    misfits,
    hints: isOver ? [] : ways.filter((way) => !misfits.some(({ problem }) => mends(way, problem))),
    names: new Map([
      ['hearing', nameOfHearing],
      ...chosen.map((step): [string, Text] => [step.key, methodById.get(step.method)?.name ?? nameOfHearing]),
    ]),
    periods: periodsOfPlan(plan.answers, year, addDays(first, -14), addDays(last, 28)),
    decision: { day: decision, known: decisionDay ? 'day' : decisionMonth ? 'month' : 'proposed' },
    waitParagraph: facts['legal.frame'] === 'skolenedlaeggelse' ? afterSchoolHearing : afterPlanHearing,
    byHand: chosen.filter(({ start, end }) => start !== undefined || end !== undefined).length,
    steps: chosen.length,
  };
}

const firmest: readonly Firmness[] = ['law', 'logic', 'advice'];

/** The problems, the firmest first, each with the ways that mend it. */
function misfitsOf({ problems, ways }: Timeline): readonly MisfitLine[] {
  return problems
    .filter((problem) => problem.kind !== 'no-decision-day')
    .map((problem) => ({
      problem,
      firmness: firmnessOf(problem),
      ways: ways.filter((way) => mends(way, problem)),
    }))
    .toSorted((one, other) => firmest.indexOf(one.firmness) - firmest.indexOf(other.firmness));
}

/** What the law says, what cannot be so, and what is merely unwise. */
export function firmnessOf(problem: Misfit): Firmness {
  switch (problem.kind) {
    case 'adoption-too-early':
    case 'hearing-too-short':
    case 'hearing-in-holiday':
    case 'after-last-lawful-day':
      return 'law';
    case 'does-not-fit':
    case 'starts-in-the-past':
    case 'no-council-meeting':
    case 'step-after-papers':
    case 'order':
    case 'outside-hearing':
    case 'ends-before-it-starts':
      return 'logic';
    case 'deadline-on-closed-day':
    case 'meeting-on-holiday':
      return 'advice';
  }
}

/** Whether a way out belongs to a problem. */
export function mends(way: TimelineWay, problem: TimelineProblem): boolean {
  switch (problem.kind) {
    case 'does-not-fit':
      return way.kind === 'later-decision' || way.kind === 'leave-out';
    case 'adoption-too-early':
      return way.kind === 'later-decision' || way.kind === 'publish-by';
    case 'no-council-meeting':
    case 'step-after-papers':
      return way.kind === 'later-decision';
    case 'hearing-too-short':
    case 'hearing-in-holiday':
    case 'deadline-on-closed-day':
      return way.kind === 'longer-hearing';
    case 'after-last-lawful-day':
      return way.kind === 'earlier-decision';
    case 'starts-in-the-past':
    case 'meeting-on-holiday':
      return way.kind === 'move-step' && way.step === problem.step;
    case 'order':
    case 'outside-hearing':
    case 'ends-before-it-starts':
    case 'no-decision-day':
      return false;
  }
}

type Known = { readonly today: Day; readonly decision: Day; readonly isEmpty: boolean };

function verdictOf(
  { rows, problems }: Timeline,
  misfits: readonly MisfitLine[],
  { today, decision, isEmpty }: Known,
): Verdict {
  if (isEmpty) return { kind: 'empty' };
  if (decision < today) return { kind: 'decided', day: decision };
  const firm = misfits.filter(({ firmness }) => firmness !== 'advice');
  for (const { problem } of firm) {
    if (problem.kind === 'does-not-fit') return { kind: 'weeks-short', weeks: problem.weeksShort };
  }
  const [only] = firm;
  if (only?.problem.kind === 'adoption-too-early' && firm.length === 1)
    return { kind: 'too-early', days: daysBetween(only.problem.decision, only.problem.earliest) };
  if (firm.length > 0) return { kind: 'does-not-hold', count: firm.length };
  const begin = rows.reduce((day, { from }) => (from < day ? from : day), decision);
  const isProposed = problems.some(({ kind }) => kind === 'no-decision-day');
  return { kind: isProposed ? 'first-day' : 'holds', begin, isBegun: begin <= today, decision };
}
