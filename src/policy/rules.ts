import type { PromiseLevel } from '@medvirk/method-guide';
import { promises } from '@medvirk/method-guide';
import { readDayText } from '../engagement/day.ts';
import { mergeFields } from '../engagement/merge-fields.ts';
import type { Policy } from '../engagement/policy.ts';
import { policyChannels, policyLanguages, policyLimits } from '../engagement/policy.ts';
import type { Filled, NumberField, PolicyPart, PolicyProblem } from './model.ts';
import { numberFields, policyParts, wordingField } from './model.ts';

export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const text = (filled: Filled, name: string): string => (filled[name]?.[0] ?? '').trim();

/** Reads the form; what is left empty has not been said. */
export function readPolicy(filled: Filled): PolicyReading {
  const problems: PolicyProblem[] = [];
  const used = chosenOf(filled, 'promises', promises);
  const usual = promises.find((promise) => promise === text(filled, 'usualPromise'));
  if (usual && !used?.includes(usual)) problems.push({ kind: 'usual-not-used', name: 'usualPromise' });
  const policy: Policy = {
    intro: readSaid(filled, 'intro', policyLimits.intro, problems),
    promises: used,
    usualPromise: usual,
    wording: readWording(filled, problems),
    ...readNumbers(filled, problems),
    skipsClosed: text(filled, 'skipsClosed') === 'yes' || undefined,
    namedAnswer: text(filled, 'namedAnswer') === 'yes' || undefined,
    channels: chosenOf(filled, 'channels', policyChannels),
    languages: chosenOf(filled, 'languages', policyLanguages),
    adoptedBy: readName(filled, 'adoptedBy', problems),
    adoptedOn: readAdoption(filled, problems),
    contact: readContact(filled, problems),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, policy: onlySaid(policy) };
}

/** Without the parts that were left empty, so that a policy with nothing in it is no policy. */
function onlySaid(policy: Policy): Policy {
  return Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined));
}

function chosenOf<Name extends string>(
  filled: Filled,
  field: string,
  known: readonly Name[],
): Name[] | undefined {
  const ticked = filled[field] ?? [];
  const chosen = known.filter((name) => ticked.includes(name));
  return chosen.length > 0 ? chosen : undefined;
}

function readNumbers(
  filled: Filled,
  problems: PolicyProblem[],
): { readonly [Name in NumberField]?: number | undefined } {
  return Object.fromEntries(
    numberFields.flatMap((name) => {
      const typed = text(filled, name);
      if (typed === '') return [];
      const [from, to] = policyLimits[name];
      const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
      if (number >= from && number <= to) return [[name, number] as const];
      problems.push({ kind: 'not-whole', name, from, to });
      return [];
    }),
  );
}

type Said = { da: string; en?: string };

function readSaid(filled: Filled, name: string, limit: number, problems: PolicyProblem[]): Said | undefined {
  const [da, en] = [text(filled, `${name}-da`), text(filled, `${name}-en`)];
  for (const [language, typed] of [
    ['da', da],
    ['en', en],
  ] as const) {
    const { length } = typed;
    if (length > limit) problems.push({ kind: 'too-long', name: `${name}-${language}`, limit, length });
  }
  if (da === '' && en !== '') problems.push({ kind: 'needs-danish', name: `${name}-da` });
  if (da === '') return undefined;
  return en === '' ? { da } : { da, en };
}

function readWording(filled: Filled, problems: PolicyProblem[]): Policy['wording'] {
  const said = promises.flatMap((promise) => {
    const words = readSaid(filled, `wording-${promise}`, policyLimits.wording, problems);
    return words ? [[promise, words] as const] : [];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function readName(filled: Filled, name: string, problems: PolicyProblem[]): string | undefined {
  const typed = text(filled, name);
  const { length } = typed;
  const limit = policyLimits.name;
  if (length > limit) problems.push({ kind: 'too-long', name, limit, length });
  return typed === '' ? undefined : typed;
}

function readAdoption(filled: Filled, problems: PolicyProblem[]): string | undefined {
  const typed = text(filled, 'adoptedOn');
  if (typed === '') return undefined;
  const day = readDayText(typed);
  if (!day) problems.push({ kind: 'no-day', name: 'adoptedOn' });
  return day;
}

/** Whom to ring, and where: both or neither. */
function readContact(filled: Filled, problems: PolicyProblem[]): Policy['contact'] {
  const who = readName(filled, 'who', problems);
  const telephone = text(filled, 'telephone');
  if (who === undefined && telephone === '') return undefined;
  if (who === undefined) problems.push({ kind: 'half-contact', name: 'who' });
  else if (telephone === '') problems.push({ kind: 'half-contact', name: 'telephone' });
  else if (!/^\+?[\d ]{8,30}$/.test(telephone)) problems.push({ kind: 'not-a-number', name: 'telephone' });
  return { who: who ?? '', telephone };
}

/** The fields as they stand when nobody has typed. */
export function filledFromPolicy(policy: Policy): Filled {
  const one = (value: string | number | undefined): readonly string[] =>
    value === undefined ? [] : [String(value)];
  const tick = (value: true | undefined): readonly string[] => (value ? ['yes'] : []);
  const words = (promise: PromiseLevel, language: 'da' | 'en') => policy.wording?.[promise]?.[language];
  return {
    'intro-da': one(policy.intro?.da),
    'intro-en': one(policy.intro?.en),
    promises: policy.promises ?? [],
    usualPromise: one(policy.usualPromise),
    ...Object.fromEntries(
      promises.flatMap((promise) =>
        (['da', 'en'] as const).map((language) => [
          wordingField(promise, language),
          one(words(promise, language)),
        ]),
      ),
    ),
    ...Object.fromEntries(numberFields.map((name) => [name, one(policy[name])])),
    skipsClosed: tick(policy.skipsClosed),
    namedAnswer: tick(policy.namedAnswer),
    channels: policy.channels ?? [],
    languages: policy.languages ?? [],
    adoptedBy: one(policy.adoptedBy),
    adoptedOn: one(policy.adoptedOn),
    who: one(policy.contact?.who),
    telephone: one(policy.contact?.telephone),
  };
}

/** Fields with ticks: what each of two people ticked is laid together. */
const tickFields: readonly string[] = ['promises', 'channels', 'languages'];

/** One person's form laid over what is stored. */
export function mergePolicy(base: Filled | undefined, mine: Policy, stored: Policy) {
  const names = Object.keys(filledFromPolicy(stored));
  return mergeFields({
    ...{ names, base, ticks: tickFields },
    ...{ mine: filledFromPolicy(mine), stored: filledFromPolicy(stored) },
  });
}

/** The parts in which two policies differ, in the order of the page. */
export function partsThatDiffer(one: Policy, other: Policy): readonly PolicyPart[] {
  return policyParts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
