import { promises } from '@medvirk/method-guide';
import { z } from 'zod';

/**
 * How the municipality does it: the standards it has adopted for itself. New plans start from them and findings hold
 * plans to them. Whatever is left out has not been said.
 */

/** Ways to answer and help that may always be there: those of question 8, less languages, which are named. */
export const policyChannels = [
  'paper',
  'phone',
  'helpdesk',
  'interpreter',
  'childcare',
  'transport',
] as const;
export type PolicyChannel = (typeof policyChannels)[number];

/** Languages that people in Danish municipalities speak most, beside Danish. */
export const policyLanguages = ['en', 'de', 'pl', 'ro', 'uk', 'ar', 'fa', 'tr', 'so', 'bs'] as const;
export type PolicyLanguage = (typeof policyLanguages)[number];

/** How long each text may be, and each number from and to. */
export const policyLimits = {
  intro: 600,
  wording: 300,
  name: 120,
  noticeDays: [1, 180],
  openWeeks: [1, 26],
  /** No first answer is quicker than the quickest that a plan can give. */
  firstAnswerWeeks: [2, 26],
  /** The timeline gives two weeks to write to everybody. */
  finalAnswerWeeks: [2, 52],
  timesAYear: [1, 12],
} as const;

type Range = readonly [number, number];
const whole = ([from, to]: Range) => z.number().int().min(from).max(to);
const said = (longest: number) =>
  z.strictObject({ da: z.string().min(1).max(longest), en: z.string().min(1).max(longest).optional() });

export const policySchema = z.strictObject({
  intro: said(policyLimits.intro).optional(),
  /** The promises the house uses, and the one it usually gives. */
  promises: z.array(z.enum(promises)).min(1).optional(),
  usualPromise: z.enum(promises).optional(),
  /** The house's own words for a promise. */
  wording: z.partialRecord(z.enum(promises), said(policyLimits.wording)).optional(),
  /** Days from the invitation to the first meeting. */
  noticeDays: whole(policyLimits.noticeDays).optional(),
  /** Weeks that a round anybody can answer in is open, at the least. */
  openWeeks: whole(policyLimits.openWeeks).optional(),
  /** Holidays and the municipality's own closed days do not count in those weeks. */
  skipsClosed: z.literal(true).optional(),
  /** Weeks from the last deadline to *What we heard*, at the most. */
  firstAnswerWeeks: whole(policyLimits.firstAnswerWeeks).optional(),
  /** Weeks from the decision to the answer on what became of it, at the most. */
  finalAnswerWeeks: whole(policyLimits.finalAnswerWeeks).optional(),
  /** A person answers under their own name. */
  namedAnswer: z.literal(true).optional(),
  channels: z.array(z.enum(policyChannels)).min(1).optional(),
  languages: z.array(z.enum(policyLanguages)).min(1).optional(),
  /** How often the same area is asked in twelve months, at the most. */
  timesAYear: whole(policyLimits.timesAYear).optional(),
  adoptedBy: z.string().min(1).max(policyLimits.name).optional(),
  adoptedOn: z.iso.date().optional(),
  contact: z
    .strictObject({
      who: z.string().min(1).max(policyLimits.name),
      telephone: z.string().regex(/^\+?[\d ]{8,30}$/),
    })
    .optional(),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** Nothing has been said. */
export const noPolicy: Policy = {};

export const hasPolicy = (policy: Policy): boolean => Object.keys(policy).length > 0;
