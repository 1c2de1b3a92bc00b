import type { Generated, Selectable } from 'kysely';
import type { Database } from '../db/database.ts';
import type { PlanId } from './plan.ts';
import type { ReadLink, ReadLinkId } from './read-link.ts';

type ReadLinkTable = {
  id: string;
  plan: string;
  name: string;
  last_day: string | null;
  made_at: Date;
  made_by: string;
  withdrawn_at: Date | null;
  opened: Generated<number>;
  last_opened_at: Date | null;
};

const tables = (db: Database) => db.withTables<{ plan_read_link: ReadLinkTable }>();

/** The links of a plan, the newest first, the withdrawn ones too. */
export async function readLinksOf(db: Database, plan: PlanId): Promise<readonly ReadLink[]> {
  const rows = await tables(db)
    .selectFrom('plan_read_link')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toLink);
}

export async function findReadLink(db: Database, id: ReadLinkId): Promise<ReadLink | undefined> {
  const row = await tables(db)
    .selectFrom('plan_read_link')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toLink(row);
}

export type NewReadLink = Pick<ReadLink, 'id' | 'plan' | 'name' | 'lastDay' | 'madeAt' | 'madeBy'>;

/** False when that form was sent before. */
export async function addReadLink(tx: Database, link: NewReadLink): Promise<boolean> {
  const { id, plan, name, lastDay, madeAt, madeBy } = link;
  const added = await tables(tx)
    .insertInto('plan_read_link')
    .values({
      id,
      plan,
      name,
      last_day: lastDay ?? null,
      made_at: madeAt,
      made_by: madeBy,
      withdrawn_at: null,
      last_opened_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** For good. False when it was withdrawn already. */
export async function withdrawReadLink(
  tx: Database,
  plan: PlanId,
  id: ReadLinkId,
  now: Date,
): Promise<boolean> {
  const withdrawn = await tables(tx)
    .updateTable('plan_read_link')
    .set({ withdrawn_at: now })
    .where('plan', '=', plan)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return withdrawn.numUpdatedRows === 1n;
}

/** Counts that it was opened. By whom is not kept. */
export async function countOpening(db: Database, id: ReadLinkId, now: Date): Promise<void> {
  await tables(db)
    .updateTable('plan_read_link')
    .set(({ eb }) => ({ opened: eb('opened', '+', 1), last_opened_at: now }))
    .where('id', '=', id)
    .execute();
}

function toLink(row: Selectable<ReadLinkTable>): ReadLink {
  return {
    id: row.id as ReadLinkId,
    plan: row.plan as PlanId,
    name: row.name,
    lastDay: row.last_day ?? undefined,
    madeAt: row.made_at,
    madeBy: row.made_by,
    withdrawnAt: row.withdrawn_at ?? undefined,
    opened: row.opened,
    lastOpenedAt: row.last_opened_at ?? undefined,
  };
}
