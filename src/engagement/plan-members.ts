import type { Locale } from '../i18n/texts.ts';
import type { Id } from './ids.ts';

/** What somebody may do with one plan, from least to most. */
export const planRoles = ['reader', 'commenter', 'planner'] as const;
export type PlanRole = (typeof planRoles)[number];

export type PersonId = Id<'person'>;

/** Somebody who is on one plan. */
export type Member = {
  readonly person: PersonId;
  readonly role: PlanRole;
  readonly version: number;
  readonly addedAt: Date;
  readonly addedBy: string;
};

/** Somebody who works in the house, as rooms need to know them: to put them on a plan, to tell them of a comment. */
export type Colleague = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  /** The language of the mails to this person. */
  readonly locale: Locale;
  /** What the house lets them do with every plan. */
  readonly role: PlanRole;
  readonly isActive: boolean;
};

/** Gives everybody in the house, by name. `app.ts` hands it to the rooms. */
export type Colleagues<Database> = (db: Database) => Promise<readonly Colleague[]>;

/**
 * What somebody may do with a plan: what the house lets them do, or more where the plan says so. A role of the house
 * that no plan can give, such as the administrator's, stays.
 */
export function liftedRole<House extends string>(
  house: House,
  onPlan: PlanRole | undefined,
): House | PlanRole {
  const order: readonly string[] = planRoles;
  const inHouse = order.indexOf(house);
  if (onPlan === undefined || inHouse === -1) return house;
  return order.indexOf(onPlan) > inHouse ? onPlan : house;
}

/** Whether a plan can let them do more than the house does. */
export const canBeLifted = (house: string): boolean => house === 'reader' || house === 'commenter';

export function isPlanRole(text: string): text is PlanRole {
  return (planRoles as readonly string[]).includes(text);
}
