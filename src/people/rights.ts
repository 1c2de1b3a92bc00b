import type { Role } from './model.ts';

/** The one table of what each role may do. */
const rights = {
  'own-account': ['administrator', 'planner', 'commenter', 'reader'],
  'read-plans': ['administrator', 'planner', 'commenter', 'reader'],
  'comment-plans': ['administrator', 'planner', 'commenter'],
  'write-plans': ['administrator', 'planner'],
  'manage-people': ['administrator'],
  'see-outbox': ['administrator'],
  'see-jobs': ['administrator'],
  'change-settings': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

export const allRights = Object.keys(rights) as readonly Right[];

export function may(role: Role, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(role);
}
