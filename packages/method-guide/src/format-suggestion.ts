import type { Facts } from './facts.ts';
import type { AccessMeasure, Format } from './format.ts';
import { formatCost } from './format-cost.ts';
import { formatSteps, scaleAfter } from './format-effects.ts';
import {
  accessFor,
  formatFieldsFor,
  heldAs,
  holdingOf,
  placesFor,
  timesFor,
  usualFormat,
} from './holding.ts';
import type { Method } from './method.ts';
import { groups } from './vocabulary.ts';

/**
 * The format that serves a case's groups best: the greatest `Σ (weight − 1) · scale` less its price, over all formats
 * that the support offered and the money allow. A weight of 1 is "lives there", so only those the case touches more
 * than everybody else count. What is allowed does not depend on the weights and the sum is linear in them, so a group
 * that weighs more is never reached less. Compared in whole numbers, for the same reason.
 */

/** What one step on the scale is worth for a group of weight 2, and what a format's price takes off. Chosen. */
const worth = { step: 100, kdkk: 12, hour: 4, change: 20 } as const;

/** A suggestion holds only what differs from the usual way; empty when the usual way is best. */
export function suggestedFormat(method: Method, facts: Facts): Format {
  const weights = groups.map((group) => Math.max(0, (facts[`groups.${group}`] ?? 1) - 1));
  const served = (steps: readonly number[]): number =>
    groups.reduce((sum, group, at) => {
      return sum + (weights[at] ?? 0) * scaleAfter(method, group, steps[at] ?? 0);
    }, 0);
  let best: Format = {};
  let highest = worth.step * served(groups.map(() => 0));
  for (const { format, steps, price, kdkk } of possibleFormats(method, facts)) {
    const here = worth.step * served(steps) - price;
    if (here > highest && isAffordable(method, kdkk, facts)) [best, highest] = [format, here];
  }
  return best;
}

function isAffordable(method: Method, kdkk: Part['kdkk'], facts: Facts): boolean {
  const budget = facts['budget.external_kdkk'];
  const { low, high } = method.externalCostKdkk;
  return budget === undefined || kdkk.high === 0 || (kdkk.low + kdkk.high + low + high) / 2 <= budget;
}

/** A format or a part of one: what differs from the usual way, whom it moves how far, and its price in whole points. */
type Part = {
  readonly format: Format;
  readonly steps: readonly number[];
  readonly price: number;
  readonly kdkk: { readonly low: number; readonly high: number };
};

function partOf(method: Method, format: Format): Part {
  const steps = formatSteps(method, format);
  const { hours, kdkk } = formatCost(method, format);
  const price = worth.kdkk * ((kdkk.low + kdkk.high) / 2) + worth.hour * hours.typical;
  return {
    format,
    steps: groups.map((group) => steps[group]),
    price: Math.round(price) + worth.change * Object.keys(format).length,
    kdkk,
  };
}

const together = (one: Part, other: Part): Part => ({
  format: { ...one.format, ...other.format },
  steps: one.steps.map((steps, at) => steps + (other.steps[at] ?? 0)),
  price: one.price + other.price,
  kdkk: { low: one.kdkk.low + other.kdkk.low, high: one.kdkk.high + other.kdkk.high },
});

/**
 * Every format in question. Hour, place and food are looked at together, because dinner depends on the hour; the
 * other parts add up (a test holds this). Support that is known not to be offered is out.
 */
function possibleFormats(method: Method, facts: Facts): readonly Part[] {
  const usual = JSON.stringify(usualFormat(method));
  const fields = formatFieldsFor(method);
  const isOffered = (support: 'childcare' | 'transport' | 'languages' | 'accessibility'): boolean =>
    facts[`support.${support}`] !== false;
  const hasOtherWays = facts['channels.analog_entry'] !== false;
  const differs = (format: Format): boolean => JSON.stringify(heldAs(method, format)) !== usual;
  const options: readonly (readonly Format[])[] = [
    fields.includes('time') ? timesFor(method).map((time) => ({ time })) : [],
    fields.includes('place') ? placesInQuestion(method, facts).map((place) => ({ place })) : [],
    fields.includes('food') && isOffered('childcare') ? [{ food: true }] : [],
  ];
  const occasion = options.reduce<readonly Format[]>(
    (formats, some) => {
      const different = some.filter(differs);
      return formats.flatMap((format) => [format, ...different.map((option) => ({ ...format, ...option }))]);
    },
    [{}],
  );
  const rest: readonly (readonly Format[])[] = [
    fields.includes('childCare') && isOffered('childcare') ? [{ childCare: true }] : [],
    fields.includes('transport') && isOffered('transport') ? [{ transport: true }] : [],
    fields.includes('languages') ? languageHelp(isOffered('languages'), isOffered('accessibility')) : [],
    fields.includes('access') && isOffered('accessibility') ? accessBundles(method) : [],
    fields.includes('paper') && hasOtherWays ? [{ paper: true }] : [],
    fields.includes('phone') && hasOtherWays ? [{ phone: true }] : [],
  ];
  return rest.reduce<readonly Part[]>(
    (parts, some) => {
      const added = some.filter(differs).map((option) => partOf(method, option));
      return parts.flatMap((part) => [part, ...added.map((one) => together(part, one))]);
    },
    occasion.map((format) => partOf(method, format)),
  );
}

/** A spot needs a case about places; a large meeting cannot be taken to where people are. */
function placesInQuestion(method: Method, facts: Facts): readonly NonNullable<Format['place']>[] {
  const isAboutPlaces = (facts['topic.spatial'] ?? 0) >= 2;
  const fitsIn = holdingOf(method) !== 'meeting' || method.participants.typical <= 30;
  return placesFor(method).filter(
    (place) => (place !== 'on-the-spot' || isAboutPlaces) && (place !== 'where-people-are' || fitsIn),
  );
}

const languageHelp = (texts: boolean, interpreter: boolean): readonly Format[] => [
  ...(texts ? [{ languages: 'translated' } as const] : []),
  ...(texts && interpreter ? [{ languages: 'interpreter' } as const] : []),
];

/** What is put together in practice, from the least to the most. */
function accessBundles(method: Method): readonly Format[] {
  const possible = accessFor(method);
  const bundles: readonly (readonly AccessMeasure[])[] = [
    ['step-free'],
    ['loop'],
    ['loop', 'step-free'],
    ['read-aloud'],
    ['large-print'],
    ['large-print', 'read-aloud'],
    ['captions'],
    ['loop', 'step-free', 'quiet-room'],
    ['loop', 'step-free', 'interpreter-sign'],
  ];
  return bundles
    .filter((bundle) => bundle.every((measure) => possible.includes(measure)))
    .map((access) => ({ access }));
}
