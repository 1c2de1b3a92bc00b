import { methodById } from '../catalogue.ts';
import type { ChosenMethod } from '../coverage.ts';
import type { Facts } from '../facts.ts';
import { heldAs, holdingOf } from '../holding.ts';
import type { StaffSkill, Text } from '../vocabulary.ts';
import { staffSkills } from '../vocabulary.ts';
import type { Equipment } from './equipment.ts';
import { preparationsByFamily } from './for-families.ts';
import { preparationsByFormat } from './for-formats.ts';
import { preparationsByMethod } from './for-methods.ts';
import { preparationsForPlan } from './for-plans.ts';
import { preparationsBySkill } from './for-skills.ts';
import { preparationsByTrait } from './for-traits.ts';
import type { Preparation, PreparationKind, PreparationRole, StepToPrepare, When } from './preparation.ts';

/** One task of a plan, not yet dated. */
export type Prepared = {
  /** `step:preparation`, or `plan:preparation`; stays the same while the step does. */
  readonly key: string;
  /** The step whose days the task is counted from; left out, the plan's own first and last day. */
  readonly step?: string | undefined;
  /** No two tasks of a plan read alike. */
  readonly text: Text;
  readonly why?: Text | undefined;
  readonly when: When;
  readonly kind: PreparationKind;
  readonly role: PreparationRole;
  readonly needs: readonly Equipment[];
  /** The house has it, so there is nothing to do. */
  readonly isReadyAlready: boolean;
};

type Step = ChosenMethod & { readonly key: string };

/**
 * Everything to be done for a plan: for each step what its method, kind, format and way of meeting ask for, then what
 * the staff lack, then the plan as a whole. The same plan always gives the same tasks with the same keys.
 */
export function preparationsFor(
  chosen: readonly Step[],
  facts: Facts,
  equipment: readonly string[],
): readonly Prepared[] {
  const steps = chosen.flatMap((step) => {
    const read = readStep(step, facts);
    return read ? [{ key: step.key, read }] : [];
  });
  const once = new Set<string>();
  const ofSteps = steps.flatMap(({ key, read }) =>
    preparationsOf(read).flatMap((preparation): readonly Prepared[] => {
      if (preparation.isOnce !== true) return [toTask(`${key}:${preparation.key}`, preparation, read, key)];
      if (once.has(preparation.key)) return [];
      once.add(preparation.key);
      return [toTask(`plan:${preparation.key}`, preparation, read, key)];
    }),
  );
  const ofPlan = preparationsForPlan({
    facts,
    methods: steps.map(({ read }) => read.method),
    formats: steps.map(({ read }) => read.format),
  }).map((preparation) => toTask(`plan:${preparation.key}`, preparation, undefined, undefined));
  const has = (item: string): boolean => equipment.includes(item);
  const names = new Map(steps.map(({ key, read }) => [key, read.method.name]));
  return toldApart([...ofSteps, ...ofPlan], names).map((task) => ({
    ...task,
    isReadyAlready: task.needs.some(has),
  }));
}

function readStep(step: Step, facts: Facts): StepToPrepare | undefined {
  const method = methodById.get(step.method);
  if (!method) return undefined;
  return {
    method,
    format: heldAs(method, step.format),
    holding: holdingOf(method),
    facts,
    people: method.participants.typical,
    times: step.times ?? 1,
  };
}

/** The most particular first: a key that a method has of its own is not taken again from its kind. */
function preparationsOf(step: StepToPrepare): readonly Preparation[] {
  const all = [
    ...(preparationsByMethod[step.method.id] ?? []),
    ...preparationsByFormat.flatMap((rule) => (rule.applies(step) ? rule.preparations : [])),
    ...preparationsByTrait.flatMap((rule) => (rule.applies(step) ? rule.preparations : [])),
    ...preparationsByFamily[step.method.family],
    ...staffSkills.flatMap((skill) => (isLacking(step, skill) ? [preparationsBySkill[skill]] : [])),
  ];
  const seen = new Set<string>();
  return all.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Only when the house has said so: what nobody asked about is not lacking. */
function isLacking({ method, facts }: StepToPrepare, skill: StaffSkill): boolean {
  const own = facts[`staff.${skill}`];
  return method.staffSkills[skill] >= 3 && own !== undefined && own < 3;
}

/** People round one table. */
const seats = 7;

function toTask(
  key: string,
  preparation: Preparation,
  step: StepToPrepare | undefined,
  stepKey: string | undefined,
): Prepared {
  const people = step?.people ?? 0;
  const counts: Readonly<Record<string, number>> = {
    people,
    tables: Math.max(2, Math.ceil(people / seats)),
    times: step?.times ?? 1,
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (slot, name: string) => String(counts[name] ?? slot));
  const { text, why, when, kind, role, needs = [] } = preparation;
  return {
    key,
    ...(stepKey === undefined ? {} : { step: stepKey }),
    text: { da: fill(text.da), en: fill(text.en) },
    ...(why === undefined ? {} : { why }),
    when,
    kind,
    role,
    needs,
    isReadyAlready: false,
  };
}

/** Tasks that several steps share name their step; two steps with one method are numbered. */
function toldApart(tasks: readonly Prepared[], names: ReadonlyMap<string, Text>): readonly Prepared[] {
  const steps = [...names.keys()];
  const numberOf = (step: string): string => {
    const alike = steps.filter((other) => names.get(other)?.da === names.get(step)?.da);
    return alike.length < 2 ? '' : ` ${alike.indexOf(step) + 1}`;
  };
  const isShared = ({ text }: Prepared): boolean =>
    tasks.filter((other) => other.text.da === text.da || other.text.en === text.en).length > 1;
  return tasks.map((task) => {
    const name = task.step === undefined ? undefined : names.get(task.step);
    if (!name || task.step === undefined || !isShared(task)) return task;
    const number = numberOf(task.step);
    return {
      ...task,
      text: { da: `${task.text.da} – ${name.da}${number}`, en: `${task.text.en} – ${name.en}${number}` },
    };
  });
}
