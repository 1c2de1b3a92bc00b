import type { Facts } from './facts.ts';
import type { Method } from './method.ts';
import type { Group, Phase, Scale, Slot, Value } from './vocabulary.ts';
import { groups, phases, topicTraits, values } from './vocabulary.ts';

/** How well one method suits one case, in six parts that can each be looked at. */
export type FitPart = 'value' | 'influence' | 'inclusion' | 'topic' | 'scale' | 'phase';
/** Each part 0–1. */
export type FitParts = Readonly<Record<FitPart, number>>;
export type FitWeights = Readonly<Record<FitPart, number>>;

/** Judgement (planner C3). Money and hours are limits and a price that is shown, not a hidden weight. */
export const fitWeights: FitWeights = {
  value: 0.34,
  influence: 0.16,
  inclusion: 0.16,
  topic: 0.14,
  scale: 0.12,
  phase: 0.08,
};

/** The fit of a method, 0–1: the weighted sum of its parts. */
export const fitScore = (parts: FitParts, weights: FitWeights = fitWeights): number =>
  weightedMean(Object.keys(weights).map((part) => [parts[part as FitPart], weights[part as FitPart]]));

/** The fit without its inclusion part, for choosing sets, where groups are counted by coverage instead. */
export const fitBesideGroups = (parts: FitParts, weights: FitWeights = fitWeights): number =>
  fitScore(parts, { ...weights, inclusion: 0 });

/** The six parts of the fit of a method for a case, each 0–1; what is unknown gives a neutral part. Judgement. */
export const fitParts = (method: Method, facts: Facts): FitParts => ({
  value: valueFit(method, facts),
  influence: influenceFit(method, facts),
  inclusion: inclusionFit(method, facts),
  topic: topicFit(method, facts),
  scale: (sizeFit(method, facts) + selectionFit(method, facts)) / 2,
  phase: phaseFit(method, facts),
});

/** Purposes with their weight: 65 % the primary, 35 % the secondary ones together. Empty while unknown. */
export function weightedPurposes(facts: Facts): ReadonlyArray<readonly [Value, number]> {
  const primary = facts['purpose.primary'];
  const given = facts['purpose.secondary'] ?? [];
  const secondary = values.filter((value) => given.includes(value));
  if (!primary) return secondary.map((value) => [value, 1 / secondary.length]);
  if (secondary.length === 0) return [[primary, 1]];
  return [[primary, 0.65], ...secondary.map((value) => [value, 0.35 / secondary.length] as const)];
}

/** While the purpose is unknown, the three values of the founding programme stand in for it. */
const likelyPurposes: ReadonlyArray<readonly [Value, number]> = [
  ['inspire', 1],
  ['test', 1],
  ['codevelop', 1],
];

function valueFit(method: Method, facts: Facts): number {
  const known = weightedPurposes(facts);
  const purposes = known.length > 0 ? known : likelyPurposes;
  return weightedMean(purposes.map(([value, weight]) => [method.values[value] / 4, weight]));
}

function influenceFit(method: Method, facts: Facts): number {
  const promise = facts.promise;
  if (promise) return method.influenceFit[promise] / 4;
  return (method.influenceFit.consult + method.influenceFit.involve) / 8;
}

/** How much a group counts: 0–4 as answered, 1 (lives there) while unknown. */
export const groupWeight = (facts: Facts, group: Group): Scale => facts[`groups.${group}`] ?? 1;

function inclusionFit(method: Method, facts: Facts): number {
  return weightedMean(groups.map((group) => [method.inclusion[group] / 4, groupWeight(facts, group)]));
}

function topicFit(method: Method, facts: Facts): number {
  return weightedMean(
    topicTraits.map((trait) => [method.topicFit[trait] / 4, facts[`topic.${trait}`] ?? 0]),
    0.5,
  );
}

/** How the method's usual number of people suits the number aimed at; 1 for just right. */
function sizeFit(method: Method, facts: Facts): number {
  const aim = facts['target.participants'] ?? smallCrowd(facts);
  const { min, typical } = method.participants;
  if (aim === undefined) return 0.75;
  if (aim < min) return aim / min;
  if (typical > aim * 4) return Math.sqrt((aim * 4) / typical);
  return method.depth >= 3 ? share(typical, Math.min(aim, roomful)) ** 0.5 : share(typical, aim) ** 0.25;
}

/** Depth is for a roomful at a time; nobody weighs a case with a thousand others. */
const roomful = 60;
const share = (part: number, whole: number): number => Math.min(1, part / whole);

/** With few people affected, the aim is all of them. */
const smallCrowd = (facts: Facts): number | undefined => {
  const count = facts['affected.count'];
  return count !== undefined && count <= 300 ? count : undefined;
};

function selectionFit(method: Method, facts: Facts): number {
  const best = (fits: Readonly<Record<Method['selection'][number], number>>): number =>
    Math.max(...method.selection.map((selection) => fits[selection]));
  switch (facts.representativity) {
    case undefined:
    case 'none':
      return best({ open: 1, targeted: 0.8, random: 0.7 });
    case 'diverse':
      return best({ open: 0.7, targeted: 0.9, random: 1 });
    case 'stratified':
    case 'statistical':
      return best({ open: 0.3, targeted: 0.4, random: 1 });
  }
}

/** 1 in a phase the method is made for, 0.4 next to one, otherwise 0. */
function phaseFit(method: Method, facts: Facts): number {
  const phase = facts.phase;
  if (!phase) return 0.7;
  if (method.phases.includes(phase)) return 1;
  const at = phases.indexOf(phase);
  return method.phases.some((other) => Math.abs(phases.indexOf(other) - at) === 1) ? 0.4 : 0;
}

/** Whether a method in a slot is normally used in the phase the case is in. */
export function fitsPhase(method: Method, slot: Slot, phase: Phase): boolean {
  const has = (other: Phase): boolean => method.phases.includes(other);
  if (slot === 'tell' || has(phase) || (phase === 'decision' && has('test'))) return true;
  const later = phases.slice(phases.indexOf(phase) + 1);
  return (slot === 'close' || slot === 'answer') && later.some(has);
}

/** The mean of numbers by weight; `otherwise` (0) when all weights are 0. */
export function weightedMean(
  pairs: ReadonlyArray<readonly [number | undefined, number]>,
  otherwise = 0,
): number {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  const sum = pairs.reduce((all, [value, weight]) => all + (value ?? 0) * weight, 0);
  return total > 0 ? sum / total : otherwise;
}
