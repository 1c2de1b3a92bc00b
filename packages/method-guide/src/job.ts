import type { Facts } from './facts.ts';
import type { FitWeights } from './fit.ts';
import { fitBesideGroups, fitParts, weightedPurposes } from './fit.ts';
import type { Method } from './method.ts';
import type { Slot, Value } from './vocabulary.ts';

/** The fit of a method for one job: mostly its fit for the case, a fifth for being good at that job. */
export function jobFit(method: Method, slot: Slot, facts: Facts, weights: FitWeights): number {
  return 0.8 * fitBesideGroups(fitParts(method, facts), weights) + 0.2 * jobStrength(method, slot, facts);
}

/** How good a method is at a job, 0–1, by the purposes of the case that belong to that job. */
function jobStrength(method: Method, slot: Slot, facts: Facts): number {
  const wanted = weightedPurposes(facts).map(([value]) => value);
  const inCase = jobValues[slot].filter((value) => wanted.includes(value));
  const values = inCase.length > 0 ? inCase : jobValues[slot];
  const strength = Math.max(...values.map((value) => method.values[value])) / 4;
  return slot === 'deepen' ? (strength + method.depth / 4) / 2 : strength;
}

const jobValues: Readonly<Record<Slot, readonly Value[]>> = {
  tell: ['inform'],
  open: ['inspire', 'map'],
  deepen: ['understand', 'codevelop'],
  close: ['prioritise', 'decide', 'test'],
  answer: ['inform'],
};
