import type { Database } from '../db/database.ts';
import { asJson } from '../db/json.ts';
import { notify } from '../db/notify.ts';
import type { Text } from '../i18n/texts.ts';
import type { Contact, Settings } from './model.ts';
import { unnamedSite } from './model.ts';

type SettingTable = {
  only_row: boolean;
  site_name: Text;
  municipality: string;
  brand: string;
  contact: Contact | null;
  invented: boolean;
  version: number;
};

const settings = (db: Database) => db.withTables<{ setting: SettingTable }>();

export async function loadSettings(db: Database): Promise<Settings> {
  const row = await settings(db).selectFrom('setting').selectAll().executeTakeFirst();
  if (!row) return unnamedSite;
  return {
    siteName: row.site_name,
    municipality: row.municipality,
    brand: row.brand,
    contact: row.contact ?? undefined,
    invented: row.invented,
    version: row.version,
  };
}

/** Saves on top of the version it was read at. False when somebody else has saved since. */
export async function saveSettings(tx: Database, wanted: Settings): Promise<boolean> {
  const values = {
    only_row: true,
    site_name: asJson(wanted.siteName),
    municipality: wanted.municipality,
    brand: wanted.brand,
    contact: wanted.contact ? asJson(wanted.contact) : null,
    invented: wanted.invented,
    version: wanted.version + 1,
  };
  const saved =
    wanted.version === 0
      ? await settings(tx)
          .insertInto('setting')
          .values(values)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then((result) => result.numInsertedOrUpdatedRows ?? 0n)
      : await settings(tx)
          .updateTable('setting')
          .set(values)
          .where('version', '=', wanted.version)
          .executeTakeFirst()
          .then((result) => result.numUpdatedRows);
  if (saved !== 1n) return false;
  await notify(tx, 'page', 'site');
  return true;
}
