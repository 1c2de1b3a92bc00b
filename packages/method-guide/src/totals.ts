import { methodById } from './catalogue.ts';
import type { ChosenMethod } from './coverage.ts';
import { isMain } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { FormatCost } from './format-cost.ts';
import { formatCost } from './format-cost.ts';
import { panelWeeks } from './gates.ts';
import type { Method } from './method.ts';
import { statutoryPeriods } from './statutory-periods.ts';
import { isHearing } from './traits.ts';

/** What a plan asks for, all of it estimates. */
export type PlanTotals = {
  readonly staffHours: { readonly low: number; readonly typical: number; readonly high: number };
  /** Thousand kroner paid to others. */
  readonly externalCostKdkk: { readonly low: number; readonly high: number };
  /** Weeks until the slowest step before the answer has given its result. Steps run side by side. */
  readonly weeksToResult: { readonly min: number; readonly typical: number };
  /** People taking part in main methods, counted once for each method and each time it is held. */
  readonly people: number;
};

/**
 * Own hours of a method held so many times, against once: the second time and every one after it take half, for it
 * has been prepared already (estimate).
 */
const hoursOf = (times: number): number => 1 + (times - 1) / 2;

/**
 * Sums a plan. Held several times, a method costs its kroner each time and half its hours from the second on; its
 * format adds what it asks for beyond the usual. With facts the weeks take in what must be set up first, and a hearing
 * lasts as long as the law asks.
 */
export function planTotals(chosen: readonly ChosenMethod[], facts?: Facts): PlanTotals {
  const setUp = (method: Method): number => (facts ? panelWeeks(method, facts) : 0);
  const byLaw = statutoryPeriods[facts?.['legal.frame'] ?? 'none']?.weeks ?? 0;
  const run = (method: Method, weeks: number): number => (isHearing(method) ? Math.max(weeks, byLaw) : weeks);
  const held = chosen.flatMap((one) => {
    const method = methodById.get(one.method);
    const times = one.times ?? 1;
    const extra = method && formatCost(method, one.format, times);
    return method && extra ? [{ one, method, times, extra }] : [];
  });
  const sum = (
    read: (method: Method) => number,
    more: (extra: FormatCost) => number,
    asMuch: (times: number) => number,
  ): number =>
    held.reduce((total, { method, times, extra }) => total + read(method) * asMuch(times) + more(extra), 0);
  const longest = (read: (method: Method) => number): number =>
    Math.max(0, ...held.filter(({ one }) => one.slot !== 'answer').map(({ method }) => read(method)));
  return {
    staffHours: {
      low: sum(
        (method) => method.staffHours.low,
        ({ hours }) => hours.low,
        hoursOf,
      ),
      typical: sum(
        (method) => method.staffHours.typical,
        ({ hours }) => hours.typical,
        hoursOf,
      ),
      high: sum(
        (method) => method.staffHours.high,
        ({ hours }) => hours.high,
        hoursOf,
      ),
    },
    externalCostKdkk: {
      low: sum(
        (method) => method.externalCostKdkk.low,
        ({ kdkk }) => kdkk.low,
        (times) => times,
      ),
      high: sum(
        (method) => method.externalCostKdkk.high,
        ({ kdkk }) => kdkk.high,
        (times) => times,
      ),
    },
    weeksToResult: {
      min: longest(
        (method) => setUp(method) + method.leadTimeWeeks.min + run(method, method.durationWeeks.min),
      ),
      typical: longest(
        (method) => setUp(method) + method.leadTimeWeeks.typical + run(method, method.durationWeeks.typical),
      ),
    },
    people: peopleIn(chosen),
  };
}

/** People taking part in main methods, counted once for each method and each time it is held. */
export const peopleIn = (chosen: readonly ChosenMethod[]): number =>
  chosen
    .filter(isMain)
    .reduce(
      (total, one) => total + (methodById.get(one.method)?.participants.typical ?? 0) * (one.times ?? 1),
      0,
    );
