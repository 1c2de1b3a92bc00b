import type { Database } from '../db/database.ts';
import type { PersonId, Session, SessionId } from './model.ts';

type SessionTable = {
  id: string;
  token_hash: Uint8Array;
  person: string;
  device: string;
  created_at: Date;
  last_seen_at: Date;
};

const sessions = (db: Database) => db.withTables<{ session: SessionTable }>();

/** Begins a session, and clears away those that ran out: last seen or begun before the given moments. */
export async function addSession(
  tx: Database,
  session: Pick<Session, 'id' | 'device'> & { readonly tokenHash: Uint8Array; readonly person: PersonId },
  now: Date,
  ranOut: { readonly lastSeenBefore: Date; readonly createdBefore: Date },
): Promise<void> {
  await sessions(tx)
    .deleteFrom('session')
    .where((where) =>
      where.or([
        where('last_seen_at', '<', ranOut.lastSeenBefore),
        where('created_at', '<', ranOut.createdBefore),
      ]),
    )
    .execute();
  const { id, device, tokenHash, person } = session;
  await sessions(tx)
    .insertInto('session')
    .values({ id, token_hash: tokenHash, person, device, created_at: now, last_seen_at: now })
    .execute();
}

/** The session of a token, alive or run out, and whose it is. */
export async function findSession(
  db: Database,
  tokenHash: Uint8Array,
): Promise<(Session & { readonly person: PersonId }) | undefined> {
  const row = await sessions(db)
    .selectFrom('session')
    .select(['id', 'person', 'device', 'created_at', 'last_seen_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && { ...toSession(row), person: row.person as PersonId };
}

export async function noteSeen(db: Database, id: SessionId, now: Date): Promise<void> {
  await sessions(db).updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute();
}

/** Newest first. */
export async function listSessions(db: Database, person: PersonId): Promise<readonly Session[]> {
  const rows = await sessions(db)
    .selectFrom('session')
    .select(['id', 'device', 'created_at', 'last_seen_at'])
    .where('person', '=', person)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toSession);
}

/** Ends one session of a person; another person's is left alone. */
export async function endSession(tx: Database, person: PersonId, id: SessionId): Promise<boolean> {
  const ended = await sessions(tx)
    .deleteFrom('session')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
  return ended.numDeletedRows === 1n;
}

export async function endSessions(
  tx: Database,
  person: PersonId,
  { except }: { readonly except?: SessionId | undefined } = {},
): Promise<number> {
  const ended = await sessions(tx)
    .deleteFrom('session')
    .where('person', '=', person)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}

function toSession(row: { id: string; device: string; created_at: Date; last_seen_at: Date }): Session {
  return {
    id: row.id as SessionId,
    device: row.device,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  };
}
