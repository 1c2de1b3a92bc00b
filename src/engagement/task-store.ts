import type { Generated, Selectable } from 'kysely';
import type { Database } from '../db/database.ts';
import type { PlanId } from './plan.ts';
import type { StoredTask, TaskFields } from './task.ts';
import { taskStateSchema } from './task.ts';

type TaskTable = {
  plan: string;
  key: string;
  text: string | null;
  day: string | null;
  owner: Generated<string>;
  state: Generated<string>;
  note: Generated<string>;
  version: Generated<number>;
  created_at: Date;
  updated_at: Date;
  updated_by: string;
};

const tables = (db: Database) => db.withTables<{ plan_task: TaskTable }>();

/** Everything that was said of a plan's tasks, in the order it was first said. */
export async function storedTasks(db: Database, plan: PlanId): Promise<readonly StoredTask[]> {
  const rows = await tables(db)
    .selectFrom('plan_task')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('created_at')
    .orderBy('key')
    .execute();
  return rows.map(toTask);
}

export type TaskChange = {
  readonly plan: PlanId;
  readonly key: string;
  readonly isOwn: boolean;
  readonly fields: TaskFields;
  /** The version it was read at; 0 when nobody had said anything of it. */
  readonly version: number;
  readonly by: string;
  readonly now: Date;
};

/** Keeps what is said of a task. False: somebody saved in between, and nothing was written. */
export async function saveTask(tx: Database, change: TaskChange): Promise<boolean> {
  const { plan, key, isOwn, fields, version, by, now } = change;
  const values = {
    text: isOwn ? fields.text : null,
    day: fields.day ?? null,
    ...{ owner: fields.owner, state: fields.state, note: fields.note, updated_at: now, updated_by: by },
  };
  if (version === 0) {
    const added = await tables(tx)
      .insertInto('plan_task')
      .values({ plan, key, ...values, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const saved = await tables(tx)
    .updateTable('plan_task')
    .set({ ...values, version: version + 1 })
    .where('plan', '=', plan)
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Gives tasks an owner where they have none; a name that is there already stands. Gives the number of tasks named. */
export async function nameOwner(
  tx: Database,
  tasks: {
    readonly plan: PlanId;
    readonly keys: readonly string[];
    readonly owner: string;
    readonly by: string;
    readonly now: Date;
  },
): Promise<number> {
  const { plan, keys, owner, by, now } = tasks;
  if (keys.length === 0) return 0;
  const named = await tables(tx)
    .insertInto('plan_task')
    .values(
      keys.map((key) => ({
        ...{ plan, key, text: null, day: null, owner, created_at: now, updated_at: now, updated_by: by },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['plan', 'key'])
        .doUpdateSet(({ eb, ref }) => ({
          owner,
          version: eb(ref('plan_task.version'), '+', 1),
          updated_at: now,
          updated_by: by,
        }))
        .where('plan_task.owner', '=', ''),
    )
    .executeTakeFirst();
  return Number(named.numInsertedOrUpdatedRows ?? 0n);
}

function toTask(row: Selectable<TaskTable>): StoredTask {
  return {
    key: row.key,
    text: row.text ?? '',
    isOwn: row.text !== null,
    day: row.day ?? undefined,
    owner: row.owner,
    state: taskStateSchema.parse(row.state),
    note: row.note,
    version: row.version,
  };
}
