import { methodById, ruleById } from '@medvirk/method-guide';
import type { DecisionFields } from '../../engagement/decision.ts';
import type { Municipality, Origin } from '../../engagement/municipality.ts';
import { municipalityOfPlan } from '../../engagement/municipality.ts';
import type { GoneOn, Plan, PlanContent } from '../../engagement/plan.ts';
import type { StoredTask } from '../../engagement/task.ts';
import { sorted } from './json.ts';
import type { Differences, FileContent, FileSentence, PlanFile, Unknowns } from './model.ts';
import { fileFormat, fileVersion } from './model.ts';

/** All that a plan's file is made from. */
export type PlanToCarry = {
  readonly plan: Plan;
  readonly house: Municipality;
  readonly municipalityName: string;
  readonly goneOn: readonly GoneOn[];
  readonly tasks: readonly StoredTask[];
  readonly sentences: readonly KeptSentence[];
  /** The oldest first. */
  readonly decisions: readonly CarriedDecision[];
};

/** What the politicians said of a plan, and the plan as they adopted it; undefined where nothing stands as decided. */
export type CarriedDecision = Omit<DecisionFields, 'planVersion'> & {
  readonly recordedAt: Date;
  readonly adopted: PlanContent | undefined;
};

/** What somebody has made of a sentence of the memo. */
export type KeptSentence = Omit<FileSentence, 'at'> & { readonly at: Date };

/** The plan as its file holds it. Names of those who have a task are left out unless they are asked for. */
export function planFile(
  { plan, house, municipalityName, goneOn, tasks, sentences, decisions }: PlanToCarry,
  wanted: { readonly schema: string; readonly withNames: boolean },
): PlanFile {
  const { areas, year, policy } = municipalityOfPlan(house, plan);
  return {
    $schema: wanted.schema,
    format: fileFormat,
    version: fileVersion,
    plan: contentInFile(plan),
    ...(decisions.length === 0 ? {} : { decisions: decisions.map(decisionInFile) }),
    origin: {
      municipality: plan.origin?.municipality ?? municipalityName,
      ...{ areas: [...areas], year, policy },
    },
    goneOn: goneOn.map(({ rule, name, reason, at }) => ({ rule, name, reason, at: at.toISOString() })),
    memo: sentences
      .map(({ key, language, state, text, suggested, at }) => ({
        ...{ key, language, state, text, suggested, at: at.toISOString() },
      }))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    tasks: tasks
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .flatMap((task) => taskInFile(task, wanted.withNames)),
  };
}

function contentInFile(plan: PlanContent | Plan): FileContent {
  const { title, question, answers, chosen, variants, suggested, disagreements } = plan;
  return {
    ...{ title, question, answers, disagreements: { ...disagreements } },
    steps: chosen === null ? null : [...chosen],
    variants: {
      inUse: variants.inUse,
      others: variants.others.map(({ key, name, chosen: steps }) => ({ key, name, steps })),
    },
    suggested: [...suggested],
  };
}

const decisionInFile = ({ outcome, day, body, text, recordedAt, adopted }: CarriedDecision) => ({
  ...{ outcome, day, body, text, at: recordedAt.toISOString() },
  ...(adopted ? { adopted: contentInFile(adopted) } : {}),
});

const placeOf = ({ key, language }: FileSentence): string => `${key} ${language}`;

function taskInFile(task: StoredTask, withNames: boolean): PlanFile['tasks'] {
  const { key, isOwn, text, day, state, note } = task;
  const owner = withNames ? task.owner : '';
  const says = {
    ...(isOwn ? { text } : {}),
    ...(day === undefined ? {} : { day }),
    ...(owner === '' ? {} : { owner }),
    ...(note === '' ? {} : { note }),
  };
  return state === 'open' && Object.keys(says).length === 0 ? [] : [{ key, state, ...says }];
}

/** A plan that a file holds, less the steps whose method this house does not know. */
export function contentOf(plan: FileContent): PlanContent {
  const { title, question, answers, steps, variants, suggested, disagreements } = plan;
  const known = (list: typeof steps) => list?.filter(({ method }) => methodById.has(method)) ?? null;
  return {
    ...{ title, question, answers, suggested, disagreements },
    chosen: known(steps),
    variants: {
      inUse: variants.inUse,
      others: variants.others.map((other) => ({
        key: other.key,
        name: other.name,
        chosen: known(other.steps),
      })),
    },
  };
}

/** What a file speaks of that this house does not know. */
export function unknownsIn({ plan, goneOn }: PlanFile, isRule: (rule: string) => boolean): Unknowns {
  const steps = [plan.steps, ...plan.variants.others.map((other) => other.steps)].flatMap(
    (list) => list ?? [],
  );
  const methods = steps.map(({ method }) => method).filter((method) => !methodById.has(method));
  return {
    methods: [...new Set(methods)],
    rules: goneOn.map(({ rule }) => rule).filter((rule) => !isRule(rule)),
  };
}

export const isGuideRule = (rule: string): boolean => ruleById.has(rule);

/** In what the file's municipality is another than this house. */
export function differencesTo({ origin }: PlanFile, house: Municipality): Differences {
  const differ = (one: unknown, other: unknown) =>
    JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other));
  return {
    areas: differ(origin.areas, house.areas),
    year: differ(origin.year, house.year),
    policy: differ(origin.policy ?? {}, house.policy),
  };
}

/** What the plan reckons with here: its own house's year, or, when that is no other than ours, ours. */
export function originOf(file: PlanFile, house: Municipality): Origin | null {
  const { areas, year, policy } = differencesTo(file, house);
  return areas || year || policy ? file.origin : null;
}
