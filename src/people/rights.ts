import type { Role } from './model.ts';

/** The one table of what each role may do. `write-house`: what all plans share, and beginning a plan. */
const rights = {
  'own-account': ['administrator', 'planner', 'commenter', 'reader'],
  'read-plans': ['administrator', 'planner', 'commenter', 'reader'],
  'comment-plans': ['administrator', 'planner', 'commenter'],
  'write-plans': ['administrator', 'planner'],
  'write-house': ['administrator', 'planner'],
  'manage-people': ['administrator'],
  'see-outbox': ['administrator'],
  'see-jobs': ['administrator'],
  'change-settings': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

/** What somebody can be given on one plan alone. Every other right goes by what they are in the house. */
const rightsOnPlans: readonly Right[] = ['read-plans', 'comment-plans', 'write-plans'];

export const isRightOnPlans = (right: Right): boolean => rightsOnPlans.includes(right);

export const allRights = Object.keys(rights) as readonly Right[];

export function may(role: Role, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(role);
}
