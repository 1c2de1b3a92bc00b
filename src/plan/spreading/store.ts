import type { Generated, Selectable } from 'kysely';
import type { Database } from '../../db/database.ts';
import { asJson } from '../../db/json.ts';
import type { PlanId } from '../../engagement/plan.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Contact, ContactFields, ContactId, SpreadText, TextLength } from './model.ts';
import { areaSlugsSchema, channelSchema, groupsSchema, stateSchema } from './model.ts';

type ContactTable = {
  id: string;
  plan: string;
  suggestion: string;
  who: string;
  organisation: string;
  groups: unknown;
  areas: unknown;
  channel: string | null;
  detail: string;
  doer: string;
  day: string | null;
  state: string;
  result: string;
  done_on: string | null;
  version: Generated<number>;
  removed_at: Date | null;
  created_at: Date;
};
type TextTable = {
  plan: string;
  length: TextLength;
  language: Locale;
  body: string;
  suggested: string;
  version: Generated<number>;
  updated_at: Date;
  updated_by: string;
};
type Tables = { plan_contact: ContactTable; plan_spread_text: TextTable };

const tables = (db: Database) => db.withTables<Tables>();

/** Everybody on a plan's list, as they were put there; the removed ones too, each with the moment. */
export async function contactsOf(db: Database, plan: PlanId): Promise<readonly Contact[]> {
  const rows = await tables(db)
    .selectFrom('plan_contact')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toContact);
}

export async function findContact(db: Database, plan: PlanId, id: ContactId): Promise<Contact | undefined> {
  const row = await tables(db)
    .selectFrom('plan_contact')
    .selectAll()
    .where('plan', '=', plan)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toContact(row);
}

export type NewContact = ContactFields & {
  readonly id: ContactId;
  readonly plan: PlanId;
  readonly suggestion: string;
};

/** Puts somebody on the list. False when that form was sent before, or the suggestion is on the list already. */
export async function addContact(tx: Database, contact: NewContact, now: Date): Promise<boolean> {
  const { id, plan, suggestion, ...fields } = contact;
  const added = await tables(tx)
    .insertInto('plan_contact')
    .values({ id, plan, suggestion, ...columns(fields), removed_at: null, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** False when somebody else has changed or removed it since this version. */
export async function changeContact(
  tx: Database,
  contact: Pick<Contact, 'id' | 'version'>,
  fields: ContactFields,
): Promise<boolean> {
  const saved = await tables(tx)
    .updateTable('plan_contact')
    .set({ ...columns(fields), version: contact.version + 1 })
    .where('id', '=', contact.id)
    .where('version', '=', contact.version)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Takes somebody off the list; the line is kept and can be put back. False when it was off already. */
export async function removeContact(tx: Database, plan: PlanId, id: ContactId, now: Date): Promise<boolean> {
  const removed = await tables(tx)
    .updateTable('plan_contact')
    .set(({ eb }) => ({ removed_at: now, version: eb('version', '+', 1) }))
    .where('plan', '=', plan)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return removed.numUpdatedRows === 1n;
}

/** Puts a removed line back. False when it is there already, or its suggestion has been added again. */
export async function restoreContact(tx: Database, plan: PlanId, id: ContactId): Promise<boolean> {
  const restored = await tables(tx)
    .updateTable('plan_contact as mine')
    .set(({ eb }) => ({ removed_at: null, version: eb('mine.version', '+', 1) }))
    .where('mine.plan', '=', plan)
    .where('mine.id', '=', id)
    .where('mine.removed_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('plan_contact as other')
            .select('other.id')
            .whereRef('other.plan', '=', 'mine.plan')
            .whereRef('other.suggestion', '=', 'mine.suggestion')
            .where('other.suggestion', '<>', '')
            .where('other.removed_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirst();
  return restored.numUpdatedRows === 1n;
}

function columns(fields: ContactFields) {
  return {
    who: fields.who,
    organisation: fields.organisation,
    groups: asJson(fields.groups),
    areas: asJson(fields.areas),
    channel: fields.channel ?? null,
    detail: fields.detail,
    doer: fields.doer,
    day: fields.day ?? null,
    state: fields.state,
    result: fields.result,
    done_on: fields.doneOn ?? null,
  };
}

function toContact(row: Selectable<ContactTable>): Contact {
  return {
    id: row.id as ContactId,
    plan: row.plan as PlanId,
    suggestion: row.suggestion,
    who: row.who,
    organisation: row.organisation,
    groups: groupsSchema.parse(row.groups),
    areas: areaSlugsSchema.parse(row.areas),
    channel: row.channel === null ? undefined : channelSchema.parse(row.channel),
    detail: row.detail,
    doer: row.doer,
    day: row.day ?? undefined,
    state: stateSchema.parse(row.state),
    result: row.result,
    doneOn: row.done_on ?? undefined,
    version: row.version,
    removedAt: row.removed_at ?? undefined,
  };
}

/** The texts somebody wrote on, in one language. */
export async function spreadTextsOf(
  db: Database,
  plan: PlanId,
  language: Locale,
): Promise<readonly SpreadText[]> {
  const rows = await tables(db)
    .selectFrom('plan_spread_text')
    .selectAll()
    .where('plan', '=', plan)
    .where('language', '=', language)
    .execute();
  return rows.map(({ length, body, suggested, version, updated_by, updated_at }) => ({
    ...{ length, language, body, suggested, version },
    updatedBy: updated_by,
    updatedAt: updated_at,
  }));
}

export type TextChange = {
  readonly plan: PlanId;
  readonly length: TextLength;
  readonly language: Locale;
  readonly body: string;
  readonly suggested: string;
  /** The version it was read at; 0 before anybody had written on it. */
  readonly version: number;
  readonly by: string;
  readonly now: Date;
};

/** Keeps somebody's words. False: somebody saved in between, and nothing was written. */
export async function saveSpreadText(tx: Database, change: TextChange): Promise<boolean> {
  const { plan, length, language, body, suggested, version, by, now } = change;
  const values = { body, suggested, updated_at: now, updated_by: by };
  if (version === 0) {
    const added = await tables(tx)
      .insertInto('plan_spread_text')
      .values({ plan, length, language, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const saved = await tables(tx)
    .updateTable('plan_spread_text')
    .set({ ...values, version: version + 1 })
    .where('plan', '=', plan)
    .where('length', '=', length)
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Lets a text follow the plan again. False when somebody has written on it since this version. */
export async function dropSpreadText(
  tx: Database,
  at: Pick<TextChange, 'plan' | 'length' | 'language' | 'version'>,
): Promise<boolean> {
  const dropped = await tables(tx)
    .deleteFrom('plan_spread_text')
    .where('plan', '=', at.plan)
    .where('length', '=', at.length)
    .where('language', '=', at.language)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return dropped.numDeletedRows === 1n;
}
