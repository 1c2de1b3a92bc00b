import { z } from 'zod';
import type { Id } from './ids.ts';

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

  before: z.enum(['no', 'answered', 'unanswered', unknown]).optional(),
  alsoAsked: z.enum(['no', 'few', 'many', unknown]).optional(),
  mood: z.enum(['good', 'mixed', 'bad', 'very-bad', unknown]).optional(),
  money: z.enum(['5', '30', '100', '300', '800', unknown]).optional(),
  hours: z.enum(['30', '70', '175', '400', unknown]).optional(),
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

/** A method in the planner's own set. `times`: how often it is held. */
export const chosenSchema = z.array(
  z.strictObject({
    method: z.string(),
    slot: z.enum(['tell', 'open', 'deepen', 'close', 'answer']),
    times: z.number().int().min(1).max(99).optional(),
  }),
);
export type ChosenMethod = Readonly<z.infer<typeof chosenSchema>[number]>;

/** A finding that somebody decided to live with. Law needs a name and a reason; advice may just be dismissed. */
export type GoneOn = {
  readonly rule: string;
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
};

export type ChangedBy = Readonly<Record<string, { readonly id: string; readonly name: string }>>;

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
  readonly version: number;
  /** Who last changed each of the four screens, so that one's own back button is no conflict. */
  readonly changedBy: ChangedBy;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly invented: boolean;
};
