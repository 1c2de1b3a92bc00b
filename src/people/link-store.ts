import type { Database } from '../db/database.ts';
import type { PersonId, SignInLink } from './model.ts';

type SignInLinkTable = {
  token_hash: Uint8Array;
  person: string | null;
  return_path: string | null;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
};

const links = (db: Database) => db.withTables<{ sign_in_link: SignInLinkTable }>();

/** How long a link is remembered after it was made, so that an old one can be told from a wrong one. */
const remembered = 7 * 86_400_000;

/** Keeps a new link; forgets those that nobody will open any more. */
export async function addLink(
  tx: Database,
  link: {
    readonly tokenHash: Uint8Array;
    readonly person: PersonId | undefined;
    readonly returnPath: string | undefined;
    readonly expiresAt: Date;
  },
  now: Date,
): Promise<void> {
  await links(tx)
    .deleteFrom('sign_in_link')
    .where('created_at', '<', new Date(now.getTime() - remembered))
    .execute();
  await links(tx)
    .insertInto('sign_in_link')
    .values({
      token_hash: link.tokenHash,
      person: link.person ?? null,
      return_path: link.returnPath ?? null,
      created_at: now,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

export async function findLink(db: Database, tokenHash: Uint8Array): Promise<SignInLink | undefined> {
  const row = await links(db)
    .selectFrom('sign_in_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return (
    row && {
      person: (row.person ?? undefined) as PersonId | undefined,
      returnPath: row.return_path ?? undefined,
      expiresAt: row.expires_at,
      usedAt: row.used_at ?? undefined,
    }
  );
}

/** Uses a link up. False when another request was first: it works once, however often the button is pressed. */
export async function useUpLink(tx: Database, tokenHash: Uint8Array, now: Date): Promise<boolean> {
  const used = await links(tx)
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** Links made for a person, or for the first administrator, that nobody has used: they stop working. */
export async function dropUnusedLinks(tx: Database, person: PersonId | undefined): Promise<void> {
  await links(tx)
    .deleteFrom('sign_in_link')
    .where('person', person === undefined ? 'is' : '=', person ?? null)
    .where('used_at', 'is', null)
    .execute();
}
