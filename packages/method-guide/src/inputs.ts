import type { AskedFact, FactKind, Facts } from './facts.ts';
import { askedFacts, factKinds } from './facts.ts';
import type { Text, Value } from './vocabulary.ts';
import { groups, values } from './vocabulary.ts';

/** One fault in what was handed in: where it stands and what is wrong with it. */
export type InputProblem = { readonly path: string; readonly text: Text };
export type Inputs =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Other names for a fact, beside its own (`legal.frame`), the nested form and the flat one (`legal_frame`). */
const otherNames: Readonly<Partial<Record<AskedFact, readonly string[]>>> = {
  'time.weeks_until_decision': ['weeks_until_decision', 'weeks'],
  'time.participant_hours_max': ['participant_hours_max', 'participant_hours'],
  'time.weeks_last_input_to_decision': ['weeks_last_input_to_decision'],
  'target.participants': ['target'],
  'budget.external_kdkk': ['external_kdkk', 'budget_kdkk'],
  'portfolio.hearing_weeks': ['hearing_weeks'],
  'portfolio.hearing_in_holiday': ['hearing_in_holiday'],
  'identity.login': ['login'],
  'history.rounds_last_12_months': ['rounds_last_12_months'],
  'history.parallel_processes': ['parallel_processes'],
  'groups.lowdigital': ['groups.any_lowdigital_affected'],
};

const spellings: ReadonlyMap<string, AskedFact> = new Map(
  askedFacts.flatMap((fact) => {
    const own = [fact, fact.replaceAll('.', '_'), ...(otherNames[fact] ?? [])];
    const asInRules = fact.startsWith('groups.') ? [`${fact}_affected`] : [];
    return [...own, ...asInRules].map((name) => [name, fact] as const);
  }),
);

/** Objects that may hold facts, such as `topic` in `{"topic": {"conflict": 3}}`. */
const branches: ReadonlySet<string> = new Set(
  [...spellings.keys()].filter((name) => name.includes('.')).map((name) => name.slice(0, name.indexOf('.'))),
);

type Found = { readonly path: string; readonly fact: AskedFact; readonly value: unknown };
type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what is known about a case from parsed JSON: the inputs themselves, or an object that has them under
 * `inputs`. Every fact may be nested, dotted or flat, and may be left out. `null` is "not answered"; for the
 * owners and dates that rules ask about, `false` is "there is none". A group that is not named, when any group
 * is, gets 1 (lives there, not specially affected); 0 when only the users of a place are affected.
 */
export function readInputs(json: unknown): Inputs {
  const inputs = isObject(json) && 'inputs' in json ? json.inputs : json;
  if (!isObject(inputs)) return { ok: false, problems: [problem('inputs', mustBe.object, inputs)] };
  const problems: InputProblem[] = [];
  const known = new Map<AskedFact, unknown>();
  for (const found of findFacts(inputs)) {
    if ('text' in found) problems.push(found);
    if ('text' in found || found.value === null) continue;
    const { path, fact, value } = found;
    const read = readValue(factKinds[fact], value, path);
    if ('problems' in read) problems.push(...read.problems);
    else if (known.has(fact) && !isSame(known.get(fact), read.value)) problems.push(givenTwice(path, fact));
    else known.set(fact, read.value);
  }
  problems.push(...purposeProblems(known));
  if (problems.length > 0) return { ok: false, problems };
  const facts = Object.fromEntries(known) as Facts;
  const groupsAnswered = isObject(inputs.groups) || groups.some((group) => known.has(`groups.${group}`));
  return { ok: true, facts: groupsAnswered ? withUnnamedGroups(facts) : facts };
}

function withUnnamedGroups(facts: Facts): Facts {
  const untouched = facts['affected.scope'] === 'users' ? 0 : 1;
  const unnamed = groups.map((group) => [`groups.${group}`, facts[`groups.${group}`] ?? untouched]);
  return { ...facts, ...Object.fromEntries(unnamed) };
}

/** Every fact that is given, and every field that is none, in the order they stand. */
function findFacts(inputs: Json): ReadonlyArray<Found | InputProblem> {
  return Object.entries(inputs).flatMap(([key, value]) => {
    const path = `inputs.${key}`;
    const fact = spellings.get(key);
    if (fact && !(isObject(value) && branches.has(key))) return [{ path, fact, value }];
    if (!branches.has(key)) return [{ path, text: unknownKey }];
    if (isObject(value)) return findInBranch(key, value);
    return value === null ? [] : [problem(path, mustBe.object, value)];
  });
}

const findInBranch = (branch: string, inside: Json): ReadonlyArray<Found | InputProblem> =>
  Object.entries(inside).map(([key, value]) => {
    const path = `inputs.${branch}.${key}`;
    const fact = spellings.get(`${branch}.${key}`);
    return fact ? { path, fact, value } : { path, text: unknownKey };
  });

type Read = { readonly value: unknown } | { readonly problems: readonly InputProblem[] };

function readValue(kind: FactKind, value: unknown, path: string): Read {
  const accept = (isRight: boolean, text: Text): Read =>
    isRight ? { value } : { problems: [problem(path, text, value)] };
  switch (kind.kind) {
    case 'choice':
      return accept(typeof value === 'string' && kind.options.includes(value), mustBe.oneOf(kind.options));
    case 'scale':
      return accept(isNumber(value, 0, 4) && Number.isInteger(value), mustBe.whole(0, 4));
    case 'whole':
      return accept(
        isNumber(value, kind.min, kind.max) && Number.isInteger(value),
        mustBe.whole(kind.min, kind.max),
      );
    case 'amount':
      return accept(isNumber(value, kind.min, kind.max), mustBe.number(kind.min, kind.max));
    case 'flag':
      return accept(typeof value === 'boolean', mustBe.flag);
    case 'words':
      return accept(typeof value === 'string' && value.trim() !== '', mustBe.words);
    case 'words-or-none':
      if (value === false) return { value: null };
      return accept(typeof value === 'string' && value.trim() !== '', mustBe.wordsOrNone);
    case 'purposes':
      return readList(values, value, path);
    case 'several':
      return readList(kind.options, value, path);
  }
}

function readList(options: readonly string[], value: unknown, path: string): Read {
  if (!Array.isArray(value)) return { problems: [problem(path, mustBe.list, value)] };
  const wrong = value.flatMap((item: unknown, index) =>
    options.some((known) => known === item) ? [] : [problem(`${path}.${index}`, mustBe.oneOf(options), item)],
  );
  return wrong.length > 0 ? { problems: wrong } : { value };
}

function purposeProblems(known: ReadonlyMap<AskedFact, unknown>): InputProblem[] {
  const path = 'inputs.purpose.secondary';
  const secondary = (known.get('purpose.secondary') ?? []) as readonly Value[];
  return secondary.flatMap((value, index) => {
    if (value === known.get('purpose.primary'))
      return [{ path: `${path}.${index}`, text: alreadyPrimary(value) }];
    return secondary.indexOf(value) < index ? [{ path: `${path}.${index}`, text: namedTwice(value) }] : [];
  });
}

const isNumber = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && value >= min && value <= max;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
};

function problem(path: string, text: Text, was: unknown): InputProblem {
  return { path, text: { da: `${text.da}, var ${shown(was)}`, en: `${text.en}, was ${shown(was)}` } };
}

const mustBe = {
  object: { da: 'skal være et objekt', en: 'must be an object' },
  list: { da: 'skal være en liste', en: 'must be a list' },
  flag: { da: 'skal være true eller false', en: 'must be true or false' },
  words: { da: 'skal være en tekst', en: 'must be a text' },
  wordsOrNone: {
    da: 'skal være en tekst, eller false når der ingen er',
    en: 'must be a text, or false when there is none',
  },
  oneOf: (options: readonly string[]): Text => ({
    da: `skal være en af: ${options.join(', ')}`,
    en: `must be one of: ${options.join(', ')}`,
  }),
  whole: (min: number, max: number): Text => ({
    da: `skal være et helt tal fra ${min} til ${max}`,
    en: `must be a whole number from ${min} to ${max}`,
  }),
  number: (min: number, max: number): Text => ({
    da: `skal være et tal fra ${min} til ${max}`,
    en: `must be a number from ${min} to ${max}`,
  }),
};

const unknownKey: Text = { da: 'er ikke et kendt felt', en: 'is not a known field' };
const alreadyPrimary = (value: Value): Text => ({
  da: `${value} er allerede hovedformålet`,
  en: `${value} is already the primary purpose`,
});
const namedTwice = (value: Value): Text => ({
  da: `${value} er nævnt to gange`,
  en: `${value} is named twice`,
});
const givenTwice = (path: string, fact: AskedFact): InputProblem => ({
  path,
  text: {
    da: `siger noget andet om ${fact} end et andet felt`,
    en: `contradicts another field about ${fact}`,
  },
});
