import type { Timeline, TimelineRow } from '@medvirk/timeline';
import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';
import { decisionDay } from './facts-of-answers.ts';
import type { Area, AskedElsewhere } from './municipality.ts';
import type { Answers, PlannedStep } from './plan.ts';

/** Steps of one plan with at most so many days between them are felt as one time of being asked. A judgement. */
const daysBetweenTimes = 28;

const askingSlots = ['open', 'deepen', 'close'];

export type InTime = {
  readonly answers: Answers;
  readonly chosen: readonly PlannedStep[];
  readonly timeline: Timeline;
};

/** The steps that ask people something, by key. */
export function askingSteps(chosen: readonly PlannedStep[]): ReadonlyMap<string, PlannedStep> {
  const asking = chosen.filter(({ slot, standing }) => askingSlots.includes(slot) && standing === 'main');
  return new Map(asking.map((step) => [step.key, step]));
}

/**
 * When a plan asks people, each time as its rows: its main steps that open, deepen or close, by the days that were set
 * by hand or, where the day of decision is known, by the timeline.
 */
export function askingTimes({ answers, chosen, timeline }: InTime): readonly (readonly TimelineRow[])[] {
  const hasDecision = decisionDay(answers) !== undefined;
  const asking = askingSteps(chosen);
  const rows = timeline.rows
    .filter(
      ({ kind, step, isByHand }) =>
        // A hearing that the law asks for is held, also when nobody has chosen how yet.
        (kind === 'hearing'
          ? step === undefined || asking.has(step)
          : kind === 'step' && asking.has(step ?? '')) &&
        (hasDecision || isByHand),
    )
    .toSorted((one, other) => one.from.localeCompare(other.from));
  return together(rows);
}

type Stretch = { readonly from: Day; readonly to: Day };

export const extent = (stretches: readonly Stretch[]): Stretch => ({
  from: stretches.reduce((first, { from }) => (from < first ? from : first), stretches[0]?.from ?? ''),
  to: stretches.reduce((last, { to }) => (to > last ? to : last), stretches[0]?.to ?? ''),
});

/** Stretches in order of their first day, gathered where little time lies between them. */
function together<One extends Stretch>(stretches: readonly One[]): readonly (readonly One[])[] {
  const times: One[][] = [];
  for (const stretch of stretches) {
    const last = times.at(-1);
    if (last && daysBetween(extent(last).to, stretch.from) <= daysBetweenTimes) last.push(stretch);
    else times.push([stretch]);
  }
  return times;
}

/** No area was chosen, and what the plan is about concerns the municipality or more. */
export function isEverywhere({ areas, scope }: Answers): boolean {
  return (areas ?? []).length === 0 && (scope === 'municipality' || scope === 'region');
}

/** How many of the days lie in the fullest twelve months that hold one of `own`. */
function mostInAYear(own: readonly Day[], others: readonly Day[]): number {
  const all = [...own, ...others];
  const counts = all.map((from) => {
    const within = (day: Day) => day >= from && day < addDays(from, 365);
    return own.some(within) ? all.filter(within).length : 0;
  });
  return Math.max(0, ...counts);
}

/**
 * How often the most asked of a plan's areas is asked within twelve months, the plan's own times among them. Undefined
 * while the plan has no areas, or no days.
 */
export function timesInAYear(
  plan: InTime,
  elsewhere: readonly AskedElsewhere[],
  areas: readonly Area[],
): number | undefined {
  const own = askingTimes(plan).map((rows) => extent(rows).from);
  const slugs = isEverywhere(plan.answers) ? areas.map(({ slug }) => slug) : (plan.answers.areas ?? []);
  if (own.length === 0 || slugs.length === 0) return undefined;
  const inArea = (slug: string) => elsewhere.filter((one) => one.isEverywhere || one.areas.includes(slug));
  return Math.max(
    ...slugs.map((slug) =>
      mostInAYear(
        own,
        inArea(slug).map(({ from }) => from),
      ),
    ),
  );
}
