import type { Generated } from 'kysely';
import type { Database } from '../db/database.ts';
import type { PlanId } from './plan.ts';
import type { Member, PersonId, PlanRole } from './plan-members.ts';

type MemberTable = {
  plan: string;
  person: string;
  role: PlanRole;
  version: Generated<number>;
  added_at: Date;
  added_by: string;
};

const tables = (db: Database) => db.withTables<{ plan_member: MemberTable }>();

/** Who is on a plan, in the order they came. */
export async function membersOf(db: Database, plan: PlanId): Promise<readonly Member[]> {
  const rows = await tables(db)
    .selectFrom('plan_member')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('added_at')
    .orderBy('person')
    .execute();
  return rows.map((row) => ({
    person: row.person as PersonId,
    role: row.role,
    version: row.version,
    addedAt: row.added_at,
    addedBy: row.added_by,
  }));
}

/** The role somebody has on a plan; nothing when they are not on it. */
export async function memberRole(
  db: Database,
  plan: PlanId,
  person: PersonId,
): Promise<PlanRole | undefined> {
  const row = await tables(db)
    .selectFrom('plan_member')
    .select('role')
    .where('plan', '=', plan)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.role;
}

/** Puts somebody on a plan. False: they were on it already. */
export async function addMember(
  tx: Database,
  member: Pick<Member, 'person' | 'role' | 'addedBy'> & { readonly plan: PlanId },
  now: Date,
): Promise<boolean> {
  const { plan, person, role, addedBy } = member;
  const added = await tables(tx)
    .insertInto('plan_member')
    .values({ plan, person, role, added_at: now, added_by: addedBy })
    .onConflict((conflict) => conflict.columns(['plan', 'person']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Gives another role. False: somebody changed it in between, or took them off. */
export async function changeMember(
  tx: Database,
  plan: PlanId,
  member: Pick<Member, 'person' | 'version'>,
  role: PlanRole,
): Promise<boolean> {
  const saved = await tables(tx)
    .updateTable('plan_member')
    .set({ role, version: member.version + 1 })
    .where('plan', '=', plan)
    .where('person', '=', member.person)
    .where('version', '=', member.version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

export async function removeMember(tx: Database, plan: PlanId, person: PersonId): Promise<boolean> {
  const removed = await tables(tx)
    .deleteFrom('plan_member')
    .where('plan', '=', plan)
    .where('person', '=', person)
    .executeTakeFirst();
  return removed.numDeletedRows === 1n;
}
