import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Locale } from '../i18n/texts.ts';
import type { PersonId, PersonRecord, Role } from './model.ts';

type PersonTable = {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: Locale;
  created_at: Date;
  last_signed_in_at: Date | null;
  deactivated_at: Date | null;
  version: number;
};

const people = (db: Database) => db.withTables<{ person: PersonTable }>();

export async function listPeople(db: Database): Promise<readonly PersonRecord[]> {
  const rows = await people(db)
    .selectFrom('person')
    .selectAll()
    .orderBy(sql`deactivated_at is not null`)
    .orderBy(sql`name collate dansk`)
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

export async function findPerson(db: Database, id: PersonId): Promise<PersonRecord | undefined> {
  const row = await people(db).selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

export async function findPersonByEmail(db: Database, email: string): Promise<PersonRecord | undefined> {
  const row = await people(db).selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst();
  return row && toRecord(row);
}

/** False when the address is taken. */
export async function addPerson(
  tx: Database,
  person: { readonly id: PersonId } & Pick<PersonRecord, 'name' | 'email' | 'role' | 'locale'>,
  now: Date,
): Promise<boolean> {
  const added = await people(tx)
    .insertInto('person')
    .values({ ...person, created_at: now, last_signed_in_at: null, deactivated_at: null, version: 1 })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Those who are active, locked: nobody else can take the last one away until this transaction ends. */
export async function lockAdministrators(tx: Database): Promise<number> {
  const rows = await people(tx)
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'administrator')
    .where('deactivated_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.length;
}

/** The person as they are now, and until this transaction ends. */
export async function lockPerson(tx: Database, id: PersonId): Promise<PersonRecord | undefined> {
  const row = await people(tx)
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toRecord(row);
}

/** False when somebody else has changed the person since this version. */
export async function savePerson(
  tx: Database,
  id: PersonId,
  version: number,
  change: {
    readonly name?: string;
    readonly role?: Role;
    readonly locale?: Locale;
    readonly deactivatedAt?: Date | null;
  },
): Promise<boolean> {
  const { deactivatedAt, ...columns } = change;
  const saved = await people(tx)
    .updateTable('person')
    .set({
      ...columns,
      ...(deactivatedAt === undefined ? {} : { deactivated_at: deactivatedAt }),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

export async function noteSignIn(tx: Database, id: PersonId, now: Date): Promise<void> {
  await people(tx).updateTable('person').set({ last_signed_in_at: now }).where('id', '=', id).execute();
}

/** Whether someone who may manage people has ever been here, and if not, one who could be the first. */
export async function findFirstAdministrator(
  db: Database,
): Promise<{ readonly hasSignedIn: boolean; readonly waiting: PersonRecord | undefined }> {
  const rows = await people(db)
    .selectFrom('person')
    .selectAll()
    .where('role', '=', 'administrator')
    .where('deactivated_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const [first] = rows;
  return { hasSignedIn: rows.some((row) => row.last_signed_in_at), waiting: first && toRecord(first) };
}

function toRecord(row: PersonTable): PersonRecord {
  return {
    id: row.id as PersonId,
    name: row.name,
    email: row.email,
    role: row.role,
    locale: row.locale,
    lastSignedInAt: row.last_signed_in_at ?? undefined,
    deactivatedAt: row.deactivated_at ?? undefined,
    version: row.version,
  };
}
