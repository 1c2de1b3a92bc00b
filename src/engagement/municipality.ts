import { z } from 'zod';
import type { Policy } from './policy.ts';
import { noPolicy, policySchema } from './policy.ts';

/** What all plans of the municipality share, each part a document of its own with a version. */

const shortName = z.string().min(1).max(80);
const day = z.iso.date();

/** A part of the municipality that people would name: a town, a district, a village and the land around it. */
export const areasSchema = z
  .array(
    z.strictObject({
      slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
      name: shortName,
      /** How many live there; left out when nobody has said. */
      people: z.number().int().min(0).max(2_000_000).optional(),
    }),
  )
  .max(40);
export type Area = Readonly<z.infer<typeof areasSchema>[number]>;

export const periodKinds = [
  'school-holiday',
  'july',
  'budget',
  'exam',
  'council',
  'religious',
  'own',
] as const;

/**
 * The year of the municipality: what the calendar gives by itself (`@medvirk/timeline`), less what is hidden, plus
 * what was added by hand.
 */
export const yearSchema = z.strictObject({
  /** ISO week of the winter holiday. */
  winterWeek: z.union([z.literal(7), z.literal(8)]),
  /** When the council meets: Monday is 1. */
  council: z.strictObject({
    weekday: z.number().int().min(1).max(7),
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('last')]),
    notIn: z.array(z.number().int().min(1).max(12)).max(11),
  }),
  /** Keys of periods that the calendar gives and that do not hold here. */
  hidden: z.array(z.string().max(80)).max(200),
  own: z
    .array(
      z.strictObject({
        key: z.string().max(80),
        kind: z.enum(periodKinds),
        name: shortName,
        from: day,
        to: day,
        /** Slug of the only area it concerns. */
        area: z.string().max(60).optional(),
      }),
    )
    .max(200),
});
export type Year = Readonly<z.infer<typeof yearSchema>>;

/** Keys of the method guide's equipment list. */
export const equipmentSchema = z.array(z.string().max(80)).max(200);

/** Who in the house has read a legal rule and stands by it, by the rule's id. */
export const confirmationsSchema = z.record(
  z.string(),
  z.strictObject({ name: z.string().min(1).max(120), day, note: z.string().max(500) }),
);
export type Confirmation = Readonly<z.infer<typeof confirmationsSchema>[string]>;

/** A time that another plan asks people. */
export type AskedElsewhere = {
  readonly from: string;
  /** Slugs. */
  readonly areas: readonly string[];
  readonly isEverywhere: boolean;
};

export type Municipality = {
  readonly areas: readonly Area[];
  readonly year: Year;
  readonly equipment: readonly string[];
  readonly confirmations: Readonly<Record<string, Confirmation>>;
  readonly policy: Policy;
  /** When other plans ask; only where a plan is held to a policy that counts them. */
  readonly askedElsewhere?: readonly AskedElsewhere[] | undefined;
  /** The version each part was read at; 0 before it was ever written. */
  readonly versions: Readonly<Record<MunicipalityPart, number>>;
};

export const municipalityParts = ['areas', 'year', 'equipment', 'confirmations', 'policy'] as const;
export type MunicipalityPart = (typeof municipalityParts)[number];

/** A municipality nobody has described yet: the council meets on the last Wednesday of each month, not in July. */
export const unknownMunicipality: Municipality = {
  areas: [],
  year: { winterWeek: 7, council: { weekday: 3, nth: 'last', notIn: [7] }, hidden: [], own: [] },
  equipment: [],
  confirmations: {},
  policy: noPolicy,
  versions: { areas: 0, year: 0, equipment: 0, confirmations: 0, policy: 0 },
};

/** The municipality a plan was made in, when it was brought here from another house, as far as findings rest on it. */
export const originSchema = z.strictObject({
  municipality: z.string().max(120),
  areas: areasSchema,
  year: yearSchema,
  policy: policySchema.optional(),
});
export type Origin = Readonly<z.infer<typeof originSchema>>;

/** The municipality a plan reckons with: the house's own, or the one it was brought from. */
export function municipalityOfPlan(
  house: Municipality,
  plan: { readonly origin: Origin | null },
): Municipality {
  if (!plan.origin) return house;
  const { areas, year, policy = noPolicy } = plan.origin;
  return { ...house, areas, year, policy };
}
