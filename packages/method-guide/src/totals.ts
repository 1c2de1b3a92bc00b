import { methodById } from './catalogue.ts';
import type { ChosenMethod } from './coverage.ts';
import { isMain } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { FormatCost } from './format-cost.ts';
import { formatCost } from './format-cost.ts';
import { panelWeeks } from './gates.ts';
import type { Method } from './method.ts';

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
 * Sums a plan; a method held several times costs its hours and kroner each time, and so does what its format asks
 * for beyond the usual. With facts the weeks take in what
 * must be set up first.
 */
export function planTotals(chosen: readonly ChosenMethod[], facts?: Facts): PlanTotals {
  const setUp = (method: Method): number => (facts ? panelWeeks(method, facts) : 0);
  const held = chosen.flatMap((one) => {
    const method = methodById.get(one.method);
    const times = one.times ?? 1;
    return method ? [{ one, method, times, extra: formatCost(method, one.format, times) }] : [];
  });
  const sum = (read: (method: Method) => number, more: (extra: FormatCost) => number): number =>
    held.reduce((total, { method, times, extra }) => total + read(method) * times + more(extra), 0);
  const longest = (read: (method: Method) => number): number =>
    Math.max(0, ...held.filter(({ one }) => one.slot !== 'answer').map(({ method }) => read(method)));
  return {
    staffHours: {
      low: sum(
        (method) => method.staffHours.low,
        ({ hours }) => hours.low,
      ),
      typical: sum(
        (method) => method.staffHours.typical,
        ({ hours }) => hours.typical,
      ),
      high: sum(
        (method) => method.staffHours.high,
        ({ hours }) => hours.high,
      ),
    },
    externalCostKdkk: {
      low: sum(
        (method) => method.externalCostKdkk.low,
        ({ kdkk }) => kdkk.low,
      ),
      high: sum(
        (method) => method.externalCostKdkk.high,
        ({ kdkk }) => kdkk.high,
      ),
    },
    weeksToResult: {
      min: longest((method) => setUp(method) + method.leadTimeWeeks.min + method.durationWeeks.min),
      typical: longest(
        (method) => setUp(method) + method.leadTimeWeeks.typical + method.durationWeeks.typical,
      ),
    },
    people: held
      .filter(({ one }) => isMain(one))
      .reduce((total, { method, times }) => total + method.participants.typical * times, 0),
  };
}
