import type { Format, PlannedMethod } from '@medvirk/method-guide';
import { accessMeasures, formatPlaces, formatTimes } from '@medvirk/method-guide';
import { z } from 'zod';
import type { Day } from './day.ts';
import type { Id } from './ids.ts';
import type { Origin } from './municipality.ts';

/**
 * What a planner has answered, in the words of the twelve questions. A missing key was not answered;
 * `unknown` was answered with "don't know yet". Neither is a fact (`facts-of-answers.ts`).
 */
const shortText = z.string().max(200);
const unknown = 'unknown';

export const people = [
  'children',
  'youth',
  'families',
  'working',
  'elderly',
  'nonnative',
  'disabled',
  'lowdigital',
  'hardtoreach',
  'dispersed',
] as const;
const groups = z.array(z.enum(people));

export const purposes = [
  'inspire',
  'test',
  'codevelop',
  'map',
  'understand',
  'prioritise',
  'inform',
  'decide',
  'mobilise',
  'monitor',
  'mandate',
] as const;

export const answersSchema = z.strictObject({
  phase: z.enum(['wish', 'developing', 'proposal', 'options', 'decided', 'done', unknown]).optional(),
  law: z
    .array(
      z.enum([
        'none',
        'lokalplan',
        'lokalplan_mindre',
        'kommuneplan',
        'kommuneplan_mindre',
        'kommuneplan_ny_udenfor_strategi',
        'skolenedlaeggelse',
        'other',
        unknown,
      ]),
    )
    .optional(),
  lawOther: shortText.optional(),
  environment: z.enum(['no-assessment', 'assessment', 'not-yet', unknown]).optional(),
  /** Whether the state or a neighbour has objected to the plan proposal. */
  authorities: z.enum(['none', 'objection', 'not-asked', unknown]).optional(),
  decider: z.enum(['council', 'finance', 'committee', 'administration', 'someone-else', unknown]).optional(),
  deciderName: shortText.optional(),
  decisionDay: z.string().optional(),
  decisionMonth: z.string().optional(),
  commitment: z.enum(['minuted', 'oral', 'not-asked', 'no', unknown]).optional(),

  room: z.enum(['high', 'medium', 'low', 'none', unknown]).optional(),
  open: shortText.optional(),
  fixed: shortText.optional(),
  purpose: z.enum([...purposes, unknown]).optional(),
  purposesToo: z.array(z.enum(purposes)).max(2).optional(),
  promise: z.enum(['inform', 'consult', 'involve', 'collaborate', 'empower', unknown]).optional(),
  /** Whether the council has decided to follow what residents decide. */
  bound: z.enum(['yes', 'no', unknown]).optional(),

  /** Slugs of the municipality's areas. */
  areas: z.array(z.string().max(60)).max(40).optional(),
  scope: z.enum(['users', 'street', 'neighbourhood', 'town', 'municipality', 'region', unknown]).optional(),
  count: z.enum(['30', '200', '1000', '5000', '20000', unknown]).optional(),
  most: groups.max(3).optional(),
  also: groups.optional(),
  firms: shortText.optional(),
  usual: z
    .array(z.enum(['hearing', 'meeting', 'survey', 'facebook', 'associations', 'nothing', unknown]))
    .optional(),
  missing: groups.optional(),
  offers: z
    .array(
      z.enum([
        'helpdesk',
        'paper',
        'phone',
        'languages',
        'interpreter',
        'childcare',
        'transport',
        'none',
        unknown,
      ]),
    )
    .optional(),
  conflict: z.enum(['no', 'little', 'some', 'much', unknown]).optional(),
  traits: z.array(z.enum(['places', 'knowledge', 'losers', 'sensitive', 'none'])).optional(),
  shown: z.enum(['named', 'unnamed', 'summed', unknown]).optional(),
  /** What kind of thing it is about; some kinds must be shown to a council by law. */
  topic: z.enum(['public-space', 'building', 'school', 'traffic', 'care', 'other', unknown]).optional(),

  before: z.enum(['no', 'answered', 'unanswered', unknown]).optional(),
  alsoAsked: z.enum(['no', 'few', 'many', unknown]).optional(),
  mood: z.enum(['good', 'mixed', 'bad', 'very-bad', unknown]).optional(),
  money: z.enum(['5', '30', '100', '300', '800', unknown]).optional(),
  hours: z.enum(['30', '70', '175', '400', '900', unknown]).optional(),
  skills: z.array(z.enum(['facilitation', 'digital', 'analysis', 'communication', 'none'])).optional(),
  bought: z.array(z.enum(['facilitation', 'digital', 'analysis', 'communication'])).optional(),
  ready: z.array(z.enum(['medvirk', 'survey', 'map', 'streaming', 'hall', 'contacts', 'none'])).optional(),
  owner: shortText.optional(),
  firstAnswer: z.enum(['2', '3', '6', unknown]).optional(),
  finalAnswer: z.enum(['meeting', 'other', unknown]).optional(),
  finalDay: z.string().optional(),
  ownerTime: z.enum(['set-aside', 'little', 'no', unknown]).optional(),
  answerForms: z.array(z.enum(['each', 'page', 'letter'])).optional(),
});
export type Answers = Readonly<z.infer<typeof answersSchema>>;
export type AnswerName = keyof Answers;

const formatSchema = z.strictObject({
  time: z.enum(formatTimes).optional(),
  place: z.enum(formatPlaces).optional(),
  hours: z.number().min(0.25).max(24).optional(),
  food: z.boolean().optional(),
  childCare: z.boolean().optional(),
  transport: z.boolean().optional(),
  languages: z.enum(['none', 'translated', 'interpreter']).optional(),
  access: z.array(z.enum(accessMeasures)).readonly().optional(),
  paper: z.boolean().optional(),
  phone: z.boolean().optional(),
});

const day = z.iso.date();

/** How many steps a plan may hold, and how many named versions beside the one in use. */
export const stepsAtMost = 20;
export const variantsAtMost = 7;

/**
 * A method in the planner's own set, a step of the plan. `key` tells two steps with the same method apart and stays
 * the same while the plan is changed; tasks and dates hang on it.
 */
export const chosenSchema = z
  .array(
    z.strictObject({
      key: z
        .string()
        .regex(/^[a-z0-9_-]{1,80}$/)
        .optional(),
      method: z.string(),
      slot: z.enum(['tell', 'open', 'deepen', 'close', 'answer']),
      /** How often it is held. */
      times: z.number().int().min(1).max(99).optional(),
      /** When and where it is held, and what makes it possible to come; left out, it is held as usual. */
      format: formatSchema.optional(),
      /** Days set by hand; otherwise the timeline places the step. */
      start: day.optional(),
      end: day.optional(),
    }),
  )
  .max(stepsAtMost);
export type ChosenMethod = Readonly<z.infer<typeof chosenSchema>[number]>;

/** A step of the plan: the planner's own, or proposed. */
export type PlannedStep = PlannedMethod & {
  /** Tells two steps with the same method apart. */
  readonly key: string;
  readonly times?: number | undefined;
  readonly format?: Format | undefined;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
};

/** The key of each step: its own, or its method's id, with a number from the second on. */
export function withKeys<Step extends { readonly method: string; readonly key?: string | undefined }>(
  steps: readonly Step[],
): readonly (Step & { readonly key: string })[] {
  const taken = new Set(steps.flatMap(({ key }) => key ?? []));
  return steps.map((step) => {
    if (step.key !== undefined) return { ...step, key: step.key };
    let key = step.method;
    for (let number = 2; taken.has(key); number++) key = `${step.method}-${number}`;
    taken.add(key);
    return { ...step, key };
  });
}

/** A named version of the plan; `chosen` null follows the proposal. */
const variantName = z.string().max(60);
const variantKey = z.string().regex(/^[a-z0-9-]{1,20}$/);
export const variantsSchema = z.strictObject({
  inUse: z.strictObject({ key: variantKey, name: variantName }),
  others: z
    .array(z.strictObject({ key: variantKey, name: variantName, chosen: chosenSchema.nullable() }))
    .max(variantsAtMost),
});
export type Variants = Readonly<z.infer<typeof variantsSchema>>;

/** What a meeting could not agree on, by the number of the question. */
export const disagreementsSchema = z.record(z.string().regex(/^\d{1,2}$/), z.string().max(1000));
export type Disagreements = Readonly<z.infer<typeof disagreementsSchema>>;

export const suggestedSchema = z.array(answersSchema.keyof());

/** What a version of a plan holds: everything a planner decides, and nothing about who or when. */
export const planContentSchema = z.strictObject({
  title: z.string(),
  question: z.string(),
  answers: answersSchema,
  chosen: chosenSchema.nullable(),
  variants: variantsSchema,
  suggested: suggestedSchema,
  disagreements: disagreementsSchema,
});
export type PlanContent = Readonly<z.infer<typeof planContentSchema>>;

/** A finding that somebody decided to live with. Law needs a name and a reason; advice may just be dismissed. */
export type GoneOn = {
  readonly rule: string;
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
};

/** Who gave an answer last, and the key of the form that it came from. */
export type ChangedBy = Readonly<
  Record<string, { readonly id: string; readonly name: string; readonly form?: string }>
>;

export type PlanId = Id<'plan'>;

export type Plan = {
  readonly id: PlanId;
  /** Running number, the plan's address. */
  readonly number: number;
  readonly title: string;
  /** What is to be decided, in one sentence. */
  readonly question: string;
  readonly answers: Answers;
  /** The planner's own set; null follows the proposal. */
  readonly chosen: readonly ChosenMethod[] | null;
  readonly variants: Variants;
  /** Answers that a template suggested and nobody has confirmed. */
  readonly suggested: readonly AnswerName[];
  readonly disagreements: Disagreements;
  /** Where the plan was brought from; null for one begun here, which reckons with the house's own year and areas. */
  readonly origin: Origin | null;
  /** When it was put away; null while it is in use. */
  readonly archivedAt: Date | null;
  readonly version: number;
  /** Who last changed each answer and from which form, so that one's own back button is no conflict. */
  readonly changedBy: ChangedBy;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly invented: boolean;
};
