import type { Colleague, Member } from '../../engagement/plan-members.ts';
import type { NamedMember } from './model.ts';

/** The plan's people with their names; somebody the house does not know is left out. */
export function nameMembers(
  members: readonly Member[],
  colleagues: readonly Colleague[],
): readonly NamedMember[] {
  return members.flatMap((member) => {
    const found = colleagues.find(({ id }) => id === member.person);
    return found ? [{ ...member, name: found.name, houseRole: found.role, isActive: found.isActive }] : [];
  });
}
