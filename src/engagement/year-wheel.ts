import type { Text } from '@medvirk/method-guide';
import { methodById } from '@medvirk/method-guide';
import type { YearPeriod } from '@medvirk/timeline';
import { askingSteps, askingTimes, extent, isEverywhere } from './asked-times.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { decisionDay } from './facts-of-answers.ts';
import type { Area, Municipality } from './municipality.ts';
import type { Answers, Plan } from './plan.ts';
import { assessPlan } from './plan-assessment.ts';

export type WheelPlan = Pick<Plan, 'id' | 'number' | 'version' | 'title' | 'answers' | 'chosen'>;
export type AskedGroup = NonNullable<Answers['most']>[number];

/** One time that people are asked by a plan. Both days are part of it. */
export type Asked = {
  readonly number: number;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  /** At least one of its days follows from the timeline and was not set by hand. */
  readonly isAbout: boolean;
  readonly steps: readonly { readonly name: Text; readonly from: Day; readonly to: Day }[];
  /** Slugs; empty when no area was chosen. */
  readonly areas: readonly string[];
  /** The whole municipality, and so every area too. */
  readonly isEverywhere: boolean;
  readonly groups: readonly AskedGroup[];
};

/**
 * When a plan asks people: its main steps that open, deepen or close, by the days that were set by hand or, where the
 * day of decision is known, by the timeline. A plan without either is not in the year yet.
 */
export function timesAsked(plan: WheelPlan, today: Day, municipality: Municipality): readonly Asked[] {
  const hasDecision = decisionDay(plan.answers) !== undefined;
  if (!hasDecision && !(plan.chosen ?? []).some(({ start, end }) => start ?? end)) return [];
  const { chosen, timeline } = assessPlan(plan, today, municipality);
  const asking = askingSteps(chosen);
  return askingTimes({ answers: plan.answers, chosen, timeline }).map((time) => ({
    number: plan.number,
    title: plan.title,
    ...extent(time),
    isAbout: time.some(({ isByHand }) => !isByHand),
    steps: time.map(({ step, name, from, to }) => ({
      name: methodById.get(asking.get(step ?? '')?.method ?? '')?.name ?? name,
      from,
      to,
    })),
    areas: plan.answers.areas ?? [],
    isEverywhere: isEverywhere(plan.answers),
    groups: [...new Set([...(plan.answers.most ?? []), ...(plan.answers.also ?? [])])],
  }));
}

/** Who is asked, and when. */
export type AskedRow<Who> = {
  readonly who: Who;
  /** In order of the first day. */
  readonly asked: readonly Asked[];
  /** The same, and what is asked of the whole municipality: what people there meet. */
  readonly inAll: readonly Asked[];
};

/** An area, all of them, or none yet. */
export type Where =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'everywhere' | 'unsaid' };

/**
 * Who is asked how often, area by area in the municipality's own order, then what is asked of everybody, then plans
 * that have not said where (left out when there are none).
 */
export function askedByArea(
  plans: readonly WheelPlan[],
  today: Day,
  municipality: Municipality,
): readonly AskedRow<Where>[] {
  return byArea(allAsked(plans, today, municipality), municipality.areas);
}

/** The times of all plans, in order of their first day. */
export function allAsked(
  plans: readonly WheelPlan[],
  today: Day,
  municipality: Municipality,
): readonly Asked[] {
  return plans
    .flatMap((plan) => timesAsked(plan, today, municipality))
    .toSorted((one, other) => one.from.localeCompare(other.from) || one.number - other.number);
}

export function byArea(asked: readonly Asked[], areas: readonly Area[]): readonly AskedRow<Where>[] {
  const slugs = new Set(areas.map(({ slug }) => slug));
  const everywhere = asked.filter((time) => time.isEverywhere);
  const unsaid = asked.filter((time) => !time.isEverywhere && !time.areas.some((slug) => slugs.has(slug)));
  return [
    { who: { kind: 'everywhere' }, asked: everywhere, inAll: everywhere },
    ...areas.map((area): AskedRow<Where> => {
      const isHere = (time: Asked) => time.areas.includes(area.slug);
      return {
        who: { kind: 'area', area },
        asked: asked.filter(isHere),
        inAll: asked.filter((time) => isHere(time) || time.isEverywhere),
      };
    }),
    ...(unsaid.length > 0 ? [{ who: { kind: 'unsaid' as const }, asked: unsaid, inAll: unsaid }] : []),
  ];
}

/** The same by group of people; a group that no plan names is left out. */
export function byGroup(
  asked: readonly Asked[],
  groups: readonly AskedGroup[],
): readonly AskedRow<AskedGroup>[] {
  return groups.flatMap((who) => {
    const own = asked.filter((time) => time.groups.includes(who));
    return own.length > 0 ? [{ who, asked: own, inAll: own }] : [];
  });
}

/** More plans than this in the same month are too many, and more times than that in twelve months. A judgement. */
export const askedAtMost = { plansInAMonth: 2, timesInAYear: 4 } as const;

export type Fatigue =
  /** Months in a row, `YYYY-MM`, in which the same plans ask at once. */
  | { readonly kind: 'month'; readonly months: readonly string[]; readonly plans: readonly PlanName[] }
  /** How many times begin within twelve months, and the day the first of them does. */
  | { readonly kind: 'year'; readonly from: Day; readonly times: number };

type PlanName = Pick<Asked, 'number' | 'title'>;

/**
 * Whether the same people are asked too much. Several steps of one plan in a month count once: it is one case to
 * think of. In a year the times count, also those of one plan.
 */
export function fatigue(asked: readonly Asked[]): readonly Fatigue[] {
  return [...crowdedMonths(asked), ...crowdedYear(asked)];
}

function crowdedMonths(asked: readonly Asked[]): readonly Fatigue[] {
  const found: { months: string[]; plans: readonly PlanName[] }[] = [];
  for (const month of monthsTouched(asked)) {
    const plans = plansIn(
      asked.filter(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7)),
    );
    if (plans.length <= askedAtMost.plansInAMonth) continue;
    const last = found.at(-1);
    if (last && monthAfter(last.months.at(-1) ?? '') === month && isSame(last.plans, plans)) {
      last.months.push(month);
    } else found.push({ months: [month], plans });
  }
  return found.map((one) => ({ kind: 'month', ...one }));
}

const isSame = (some: readonly PlanName[], others: readonly PlanName[]): boolean =>
  some.length === others.length && some.every(({ number }, index) => others[index]?.number === number);

function plansIn(asked: readonly Asked[]): readonly PlanName[] {
  const byNumber = new Map(asked.map(({ number, title }) => [number, { number, title }]));
  return [...byNumber.values()].toSorted((one, other) => one.number - other.number);
}

function crowdedYear(asked: readonly Asked[]): readonly Fatigue[] {
  const worst = asked
    .map(({ from }) => {
      const end = addDays(from, 365);
      return { from, times: asked.filter((other) => other.from >= from && other.from < end).length };
    })
    .reduce((most, one) => (one.times > most.times ? one : most), { from: '', times: 0 });
  return worst.times > askedAtMost.timesInAYear ? [{ kind: 'year', ...worst }] : [];
}

function monthsTouched(asked: readonly Asked[]): readonly string[] {
  if (asked.length === 0) return [];
  const { from, to } = extent(asked);
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthAfter(month)) months.push(month);
  return months;
}

/** The next month of `YYYY-MM`. */
export function monthAfter(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7);
}

/** Whose evenings or days the period takes; the others mind the period whoever they are. */
const concerns: Readonly<Partial<Record<YearPeriod['kind'], readonly AskedGroup[]>>> = {
  exam: ['children', 'youth', 'families'],
  religious: ['nonnative'],
};

/** The times of the year in which a plan opens badly. Council meetings are no hindrance. */
export function opensIn(
  { from, areas, groups, isEverywhere: all }: Pick<Asked, 'from' | 'areas' | 'groups' | 'isEverywhere'>,
  periods: readonly YearPeriod[],
): readonly YearPeriod[] {
  return periods.filter((period) => {
    if (period.kind === 'council' || period.from > from || period.to < from) return false;
    if (period.area !== undefined && !all && !areas.includes(period.area)) return false;
    const whose = concerns[period.kind];
    return whose === undefined || groups.some((group) => whose.includes(group));
  });
}
