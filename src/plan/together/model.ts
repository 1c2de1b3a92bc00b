import type { Member, PlanRole } from '../../engagement/plan-members.ts';

/** Something that happened, in ready words. */
export type PastLine = { readonly when: string; readonly who: string; readonly what: string };

/** Somebody on the plan, with what the house knows of them. */
export type NamedMember = Member & {
  readonly name: string;
  readonly houseRole: PlanRole;
  readonly isActive: boolean;
};
