import type {
  Group,
  Method,
  Mode,
  Phase,
  PromiseLevel,
  Scale,
  Slot,
  TopicTrait,
  Value,
} from '@medvirk/method-guide';
import {
  everydayMethods,
  groups,
  methodById,
  methods,
  promises,
  slots,
  sources,
  topicTraits,
  values,
} from '@medvirk/method-guide';
import type { Filter, MethodList, Reach } from './model.ts';

/** The catalogue may hand them out as a list or a set. */
const everyday: ReadonlySet<string> = new Set(everydayMethods);

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Every word must be found in the name or the summary, in either language. */
function says(method: Method, query: string): boolean {
  const text = folded([method.name.da, method.name.en, method.summary.da, method.summary.en].join(' '));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fits(method: Method, { job, meeting, q }: Filter): boolean {
  return (
    (job === undefined || method.slots.includes(job)) &&
    (meeting === undefined || method.mode === meeting) &&
    (q === '' || says(method, q))
  );
}

/** The methods of the list: those of every day first; who searches gets all that was found. */
export function listMethods(filter: Filter): MethodList {
  const found = methods.filter((method) => fits(method, filter));
  const inFull = filter.q === '' ? found.filter((method) => everyday.has(method.id)) : found;
  const others = found.filter((method) => !inFull.includes(method));
  const jobOf = (method: Method): Slot => filter.job ?? method.slots[0] ?? 'open';
  return {
    first: inFull,
    rest: slots
      .map((job) => ({ job, methods: others.filter((method) => jobOf(method) === job) }))
      .filter((group) => group.methods.length > 0),
    total: found.length,
  };
}

/** How many a choice would leave, so that nobody clicks into nothing. */
export function countMethods(filter: Filter): number {
  return methods.filter((method) => fits(method, filter)).length;
}

const reachOf: Readonly<Record<Scale, Reach>> = { 0: 'none', 1: 'poor', 2: 'fair', 3: 'good', 4: 'good' };
const order: readonly Reach[] = ['good', 'fair', 'poor', 'none'];

/** Group by group, best reached first; groups that are reached alike keep the catalogue's order. */
export function reachOfGroups(method: Method): readonly { readonly group: Group; readonly reach: Reach }[] {
  return groups
    .map((group) => ({ group, reach: reachOf[method.inclusion[group]] }))
    .sort((one, other) => order.indexOf(one.reach) - order.indexOf(other.reach));
}

export type Fit = {
  readonly values: readonly Value[];
  readonly topics: readonly TopicTrait[];
  readonly phases: readonly Phase[];
  /** Promises that ask for more than the method can carry. */
  readonly cannotPromise: readonly PromiseLevel[];
  readonly weakTopics: readonly TopicTrait[];
  /** It tells nothing about how many think what. */
  readonly countsNobody: boolean;
};

/** When the method is the right one, and when it is not: read off its judged strengths. */
export function fitOf(method: Method): Fit {
  const strong = (scale: Scale) => scale >= 3;
  const best = [...values].sort((one, other) => method.values[other] - method.values[one]);
  const strongest = best.filter((value) => strong(method.values[value])).slice(0, 4);
  return {
    values: strongest.length > 0 ? strongest : best.slice(0, 1),
    topics: topicTraits.filter((trait) => strong(method.topicFit[trait])),
    phases: method.phases,
    cannotPromise: promises.filter((promise) => promise !== 'inform' && method.influenceFit[promise] === 0),
    weakTopics: topicTraits.filter((trait) => method.topicFit[trait] === 0),
    countsNobody: method.values.mandate === 0 && method.values.decide === 0,
  };
}

export type Need = 'participants' | 'residentHours' | 'staffHours' | 'cost' | 'lead' | 'duration';

const provenanceOf: Readonly<Record<Need, readonly string[]>> = {
  participants: ['participants'],
  residentHours: ['duration'],
  staffHours: ['staff_hours'],
  cost: ['cost'],
  lead: ['lead'],
  duration: ['duration_weeks'],
};

/** Words of the catalogue for numbers that nobody else stands behind. */
const isOurOwn: ReadonlySet<string> = new Set(['estimate', 'judgement']);

/** The names of the sources behind a number; none means that it is an estimate. */
export function sourcesOf(method: Method, need: Need): readonly string[] {
  return provenanceOf[need]
    .flatMap((field) => (method.provenance[field] ?? '').split(', '))
    .filter((key) => !isOurOwn.has(key))
    .flatMap((key) => sources[key]?.name ?? []);
}

export const named = (ids: readonly string[]): readonly Method[] =>
  ids.flatMap((id) => methodById.get(id) ?? []);

/** For an address that is nobody's: the methods whose names look most like it, at most five. */
export function nearest(id: string): readonly Method[] {
  const wanted = pairsOf(id);
  const likeness = (method: Method) =>
    Math.max(...[method.id, method.name.da, method.name.en].map((name) => overlap(wanted, pairsOf(name))));
  return methods
    .map((method) => ({ method, like: likeness(method) }))
    .filter(({ like }) => like > 0.25)
    .sort((one, other) => other.like - one.like)
    .slice(0, 5)
    .map(({ method }) => method);
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = folded(text).replace(/[^a-z0-9]/g, '');
  return new Set(Array.from({ length: Math.max(plain.length - 1, 0) }, (_, at) => plain.slice(at, at + 2)));
}

/** Dice's coefficient: 2·|both| / (|one| + |other|). */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}

/** How people meet, by the first word of the catalogue's `interaction`. */
export function isAtTheSameTime(method: Method): boolean {
  return method.interaction.startsWith('sync');
}

export const markOfMode: Readonly<Record<Mode, 'round' | 'square' | 'both'>> = {
  digital: 'round',
  analog: 'square',
  blended: 'both',
};
