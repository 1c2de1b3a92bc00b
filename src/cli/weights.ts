import type { FitWeights, SetWeights } from '@medvirk/method-guide';
import { fitWeights, setWeights } from '@medvirk/method-guide';

/** Weights given for research: the ordinary ones with some of them changed. Only the command line takes them. */
export type GivenWeights = {
  readonly fit: FitWeights;
  readonly set: SetWeights;
  /** `fit.value` and the like, for each weight that differs from the ordinary one. */
  readonly changed: ReadonlyArray<{
    readonly name: string;
    readonly ordinary: number;
    readonly used: number;
  }>;
};

const ordinary = { fit: fitWeights, set: setWeights } as const;
const mostWeight = 1000;

/** Reads `{"fit": {"value": 0.4}, "set": {"blended": 0.2}}`; every part and every name may be left out. */
export function readWeights(json: unknown): GivenWeights | { readonly fault: string } {
  if (!isObject(json)) return { fault: `weights: must be an object, was ${shown(json)}` };
  const strange = Object.keys(json).find((part) => !Object.hasOwn(ordinary, part));
  if (strange !== undefined) return { fault: `weights.${strange}: is not a known part (fit and set are)` };
  const fit = readPart('fit', fitWeights, json.fit);
  if ('fault' in fit) return fit;
  const set = readPart('set', setWeights, json.set);
  if ('fault' in set) return set;
  return {
    fit: fit.weights,
    set: set.weights,
    changed: [...changesOf('fit', fitWeights, fit.weights), ...changesOf('set', setWeights, set.weights)],
  };
}

type Part<W> = { readonly weights: W } | { readonly fault: string };

function readPart<W extends Readonly<Record<string, number>>>(
  part: string,
  usual: W,
  given: unknown,
): Part<W> {
  if (given === undefined) return { weights: usual };
  if (!isObject(given)) return { fault: `weights.${part}: must be an object, was ${shown(given)}` };
  for (const [name, value] of Object.entries(given)) {
    const path = `weights.${part}.${name}`;
    if (!Object.hasOwn(usual, name)) return { fault: `${path}: is not a known weight` };
    if (typeof value !== 'number' || !(value >= 0 && value <= mostWeight)) {
      return { fault: `${path}: must be a number from 0 to ${mostWeight}, was ${shown(value)}` };
    }
  }
  return { weights: { ...usual, ...given } };
}

const changesOf = (
  part: string,
  usual: Readonly<Record<string, number>>,
  used: Readonly<Record<string, number>>,
): GivenWeights['changed'] =>
  Object.entries(usual).flatMap(([name, was]) => {
    const now = used[name] ?? was;
    return now === was ? [] : [{ name: `${part}.${name}`, ordinary: was, used: now }];
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};
