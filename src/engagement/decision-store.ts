import type { Generated, Selectable } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Decision, DecisionFields, DecisionId, Outcome } from './decision.ts';
import { adoptedBy, adoptedNumbers, inTime } from './decision.ts';
import type { Plan, PlanId } from './plan.ts';
import { planDifferences } from './plan-changes.ts';
import { versionOf } from './plan-store.ts';

type DecisionTable = {
  id: string;
  plan: string;
  outcome: Outcome;
  day: string;
  body: string;
  text: string;
  plan_version: number;
  adopted_version: number | null;
  recorded_by: string;
  recorded_at: Date;
  version: Generated<number>;
};

const table = (db: Database) => db.withTables<{ plan_decision: DecisionTable }>();

/** What was decided on a plan, the oldest first. */
export async function decisionsOf(db: Database, plan: PlanId): Promise<readonly Decision[]> {
  const rows = await table(db).selectFrom('plan_decision').selectAll().where('plan', '=', plan).execute();
  return inTime(rows.map(toDecision));
}

export async function findDecision(
  db: Database,
  plan: PlanId,
  id: DecisionId,
): Promise<Decision | undefined> {
  return (await decisionsOf(db, plan)).find((one) => one.id === id);
}

/** Writes a decision down. False: it is there already, sent twice. */
export async function addDecision(
  tx: Database,
  decision: DecisionFields & Pick<Decision, 'id' | 'plan' | 'recordedBy' | 'recordedAt'>,
): Promise<boolean> {
  const added = await table(tx)
    .insertInto('plan_decision')
    .values({
      id: decision.id,
      plan: decision.plan,
      ...toRow(decision),
      adopted_version: adoptedBy(decision) ?? null,
      recorded_by: decision.recordedBy,
      recorded_at: decision.recordedAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Corrects a decision on top of the version it was read at. False: somebody did so in between. */
export async function changeDecision(
  tx: Database,
  earlier: Decision,
  fields: DecisionFields,
): Promise<boolean> {
  const adopted = adoptedBy(fields, earlier) ?? null;
  return updated(tx, earlier, { ...toRow(fields), adopted_version: adopted });
}

/** Says which save of the plan stands as it was decided. */
export async function adoptVersion(
  tx: Database,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  planVersion: number,
): Promise<boolean> {
  return updated(tx, { id, version }, { adopted_version: planVersion });
}

export async function removeDecision(
  tx: Database,
  { id, version }: Pick<Decision, 'id' | 'version'>,
): Promise<boolean> {
  const removed = await table(tx)
    .deleteFrom('plan_decision')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return removed.numDeletedRows === 1n;
}

/** Where a plan stands against the latest decision on it. */
export type Standing = {
  readonly decision: Decision;
  /** The decided plan is version 1, 2 …; undefined when it was sent back, or is not changed as they said yet. */
  readonly number: number | undefined;
  /** How many things have changed since; undefined where nothing stands as decided. */
  readonly changes: number | undefined;
};

/** Undefined while nothing was decided. Reads one save of the plan at most. */
export async function standingOf(db: Database, plan: Plan): Promise<Standing | undefined> {
  const decisions = await decisionsOf(db, plan.id);
  const decision = decisions.at(-1);
  if (!decision) return undefined;
  const number = adoptedNumbers(decisions).get(decision.id);
  if (decision.adopted === undefined) return { decision, number, changes: undefined };
  if (decision.adopted === plan.version) return { decision, number, changes: 0 };
  const adopted = await versionOf(db, plan.id, decision.adopted);
  return { decision, number, changes: adopted && planDifferences(adopted.content, plan).length };
}

/** The save of a plan that later changes are held against; undefined while none was adopted. */
export async function latestAdopted(db: Database, plan: PlanId): Promise<number | undefined> {
  const decisions = await decisionsOf(db, plan);
  return decisions.findLast(({ adopted }) => adopted !== undefined)?.adopted;
}

async function updated(
  tx: Database,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  values: Partial<Selectable<DecisionTable>>,
): Promise<boolean> {
  const saved = await table(tx)
    .updateTable('plan_decision')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

const toRow = (fields: DecisionFields) => ({
  outcome: fields.outcome,
  day: fields.day,
  body: fields.body,
  text: fields.text,
  plan_version: fields.planVersion,
});

const toDecision = (row: Selectable<DecisionTable>): Decision => ({
  id: row.id as DecisionId,
  plan: row.plan as PlanId,
  outcome: row.outcome,
  day: row.day,
  body: row.body,
  text: row.text,
  planVersion: row.plan_version,
  adopted: row.adopted_version ?? undefined,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  version: row.version,
});
