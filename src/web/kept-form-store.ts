import type { Database } from '../db/database.ts';
import { asJson } from '../db/json.ts';

type Names = Readonly<Record<string, readonly string[]>>;

type KeptFormTable = { key_hash: Uint8Array; path: string; data: Names; kept_at: Date };

const forms = (db: Database) => db.withTables<{ kept_form: KeptFormTable }>();

const day = 86_400_000;

/** Keeps a form under a key and the path it was sent to, in place of an earlier one; forgets what is older than a day. */
export async function saveKeptForm(
  db: Database,
  keyHash: Uint8Array,
  path: string,
  values: Names,
  now: Date,
): Promise<void> {
  await forms(db)
    .deleteFrom('kept_form')
    .where('kept_at', '<', new Date(now.getTime() - day))
    .execute();
  const data = asJson(values);
  await forms(db)
    .insertInto('kept_form')
    .values({ key_hash: keyHash, path, data, kept_at: now })
    .onConflict((conflict) => conflict.columns(['key_hash', 'path']).doUpdateSet({ data, kept_at: now }))
    .execute();
}

/** Hands a kept form out, once. */
export async function takeKeptForm(
  db: Database,
  keyHash: Uint8Array,
  path: string,
  now: Date,
): Promise<Names | undefined> {
  const row = await forms(db)
    .deleteFrom('kept_form')
    .where('key_hash', '=', keyHash)
    .where('path', '=', path)
    .where('kept_at', '>=', new Date(now.getTime() - day))
    .returning('data')
    .executeTakeFirst();
  return row?.data;
}
