import type { ChosenMethod, Plan, Variants } from '../../engagement/plan.ts';
import { variantsAtMost } from '../../engagement/plan.ts';
import type { NamedVersion, VersionAction, VersionProblem } from './model.ts';

type Versioned = Pick<Plan, 'variants' | 'chosen'>;
type Outcome =
  | { readonly ok: true; readonly variants: Variants; readonly chosen: Plan['chosen'] }
  | { readonly ok: false; readonly problem: VersionProblem };

export const versionNameLimit = 60;

/** The plan as it is in one of its versions; nothing when the version is not there. */
export function planIn<Of extends Versioned>(plan: Of, key: string): Of | undefined {
  if (key === plan.variants.inUse.key) return plan;
  const version = plan.variants.others.find((one) => one.key === key);
  return version && { ...plan, chosen: version.chosen };
}

/** The versions with other steps in one of them that is not in use. */
export const withStepsIn = (variants: Variants, key: string, chosen: Plan['chosen']): Variants => ({
  ...variants,
  others: variants.others.map((one) => (one.key === key ? { ...one, chosen: copy(chosen) } : one)),
});

/** A version by its letter and name; one that was deleted has its letter only. */
export const namedVersion = ({ inUse, others }: Variants, key: string): NamedVersion => ({
  key,
  name: [inUse, ...others].find((one) => one.key === key)?.name ?? '',
});

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Does one thing to the named versions of a plan. Exactly one of them is always in use. */
export function changeVersions(plan: Versioned, action: VersionAction): Outcome {
  const { variants, chosen } = plan;
  const { inUse, others } = variants;
  switch (action.kind) {
    case 'save':
      return added(plan, action.name, action.chosen ?? chosen);
    case 'use': {
      const wanted = others.find(({ key }) => key === action.key);
      if (!wanted) return { ok: false, problem: 'version-gone' };
      return {
        ok: true,
        chosen: wanted.chosen,
        variants: {
          inUse: { key: wanted.key, name: wanted.name },
          others: inOrder([
            ...others.filter(({ key }) => key !== action.key),
            { ...inUse, chosen: copy(chosen) },
          ]),
        },
      };
    }
    case 'remove': {
      const rest = others.filter(({ key }) => key !== action.key);
      if (rest.length === others.length) return { ok: false, problem: 'version-gone' };
      return { ok: true, chosen, variants: { inUse, others: rest } };
    }
    case 'rename': {
      const name = action.name.trim();
      const problem = nameProblem(variants, name, action.key);
      if (problem) return { ok: false, problem };
      const now = [inUse, ...others].find(({ key }) => key === action.key)?.name;
      if (action.was !== undefined && now !== undefined && now !== action.was && now !== name)
        return { ok: false, problem: 'renamed-meanwhile' };
      if (action.key === inUse.key)
        return { ok: true, chosen, variants: { inUse: { ...inUse, name }, others } };
      if (!others.some(({ key }) => key === action.key)) return { ok: false, problem: 'version-gone' };
      const renamed = others.map((one) => (one.key === action.key ? { ...one, name } : one));
      return { ok: true, chosen, variants: { inUse, others: renamed } };
    }
  }
}

function added({ variants, chosen }: Versioned, typed: string, steps: Plan['chosen']): Outcome {
  const { inUse, others } = variants;
  if (others.length >= variantsAtMost) return { ok: false, problem: 'too-many-versions' };
  const name = typed.trim();
  const problem = nameProblem(variants, name);
  if (problem) return { ok: false, problem };
  const taken = [inUse.key, ...others.map(({ key }) => key)];
  const key = [...letters].find((letter) => !taken.includes(letter)) ?? 'z';
  return {
    ok: true,
    chosen,
    variants: { inUse, others: inOrder([...others, { key, name, chosen: copy(steps) }]) },
  };
}

/** Two versions with the same name cannot be told apart; one without a name goes by its letter. */
function nameProblem({ inUse, others }: Variants, name: string, own?: string): VersionProblem | undefined {
  if (name.length > versionNameLimit) return 'name-too-long';
  const same = [inUse, ...others].some(
    (one) => one.key !== own && name !== '' && one.name.toLowerCase() === name.toLowerCase(),
  );
  return same ? 'name-taken' : undefined;
}

const copy = (chosen: Plan['chosen']): ChosenMethod[] | null => (chosen === null ? null : [...chosen]);

const inOrder = (others: Variants['others']): Variants['others'] =>
  others.toSorted((one, other) => (one.key < other.key ? -1 : 1));
