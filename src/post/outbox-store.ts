import type { Database } from '../db/database.ts';
import type { Chance, Id } from '../engagement/ids.ts';
import { newId } from '../engagement/ids.ts';
import { enqueue } from '../work/job-store.ts';
import type { Mail, MailState } from './mail.ts';

export type MailId = Id<'mail'>;

export type OutboxEntry = {
  readonly id: MailId;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly recipient: string;
  readonly subject: string;
  readonly state: MailState;
  readonly attempts: number;
  /** What the mail server said, when something went wrong. */
  readonly problem: string | undefined;
};

type OutboxTable = {
  id: string;
  created_at: Date;
  recipient: string;
  subject: string;
  body: string;
  private_link: string | null;
  state: MailState;
  attempts: number;
  changed_at: Date;
  problem: string | null;
};

const outbox = (db: Database) => db.withTables<{ outbox: OutboxTable }>();

/** How mail leaves: by a server, or not at all. `keepsLinks`: the demonstration, which shows its links in the outbox. */
export type MailSetting = { readonly hasServer: boolean; readonly keepsLinks: boolean };

/** Puts a mail in the outbox, in the transaction of what it tells of, and gives it to the runner. */
export async function addMail(
  tx: Database,
  mail: Mail,
  { hasServer, keepsLinks }: MailSetting,
  now: Date,
  chance: Chance,
): Promise<MailId> {
  const id = newId<'mail'>(now, chance);
  await outbox(tx)
    .insertInto('outbox')
    .values({
      id,
      created_at: now,
      recipient: mail.recipient,
      subject: mail.subject,
      body: mail.body,
      private_link: (hasServer || keepsLinks ? mail.privateLink : undefined) ?? null,
      state: hasServer ? 'waiting' : 'not-sent',
      attempts: 0,
      changed_at: now,
      problem: null,
    })
    .execute();
  if (hasServer) await enqueueSending(tx, id, now);
  await forgetOldMail(tx, now);
  return id;
}

/** The kind of the job that sends one mail. */
export const sendMailKind = 'send-mail';

async function enqueueSending(tx: Database, id: MailId, now: Date): Promise<void> {
  await enqueue(tx, { kind: sendMailKind, key: id, payload: { id } }, now);
}

export type Claimed =
  | { readonly kind: 'yours'; readonly mail: Mail; readonly attempts: number }
  /** It was being sent when a process ended. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'nothing-to-do' };

/** Marks a waiting mail as being sent, before any connection is used, and hands it out. */
export async function claimMail(db: Database, id: MailId, now: Date): Promise<Claimed> {
  const row = await outbox(db)
    .updateTable('outbox')
    .set((set) => ({ state: 'sending' as const, attempts: set('attempts', '+', 1), changed_at: now }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
  if (row) return { kind: 'yours', mail: toMail(row), attempts: row.attempts };
  const found = await findMail(db, id);
  return { kind: found?.state === 'sending' ? 'interrupted' : 'nothing-to-do' };
}

/** Writes down what became of a mail that was being sent. The link is erased once it can be of no more use. */
export async function settleMail(
  db: Database,
  id: MailId,
  state: 'sent' | 'failed' | 'uncertain' | 'waiting',
  problem: string | undefined,
  now: Date,
): Promise<void> {
  await outbox(db)
    .updateTable('outbox')
    .set({
      state,
      problem: problem?.slice(0, 500) ?? null,
      changed_at: now,
      ...(state === 'sent' || state === 'failed' ? { private_link: null } : {}),
    })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}

/** Somebody wants a mail that still waits never to be sent. False when it is on its way, or done with. */
export async function holdBack(tx: Database, id: MailId, now: Date): Promise<boolean> {
  const changed = await outbox(tx)
    .updateTable('outbox')
    .set({ state: 'not-sent', private_link: null, changed_at: now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Somebody wants it sent once more, as the same mail. False when it is not in a state for that. */
export async function sendAgain(tx: Database, id: MailId, now: Date): Promise<boolean> {
  const changed = await outbox(tx)
    .updateTable('outbox')
    .set({ state: 'waiting', problem: null, changed_at: now })
    .where('id', '=', id)
    .where((mail) =>
      mail.or([
        mail('state', '=', 'uncertain'),
        // A mail whose link has been erased would arrive without it.
        mail.and([mail('state', 'in', ['failed', 'not-sent']), mail('body', 'not like', '%{link}%')]),
      ]),
    )
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return false;
  await enqueueSending(tx, id, now);
  return true;
}

const shown = [
  'id',
  'created_at',
  'changed_at',
  'recipient',
  'subject',
  'state',
  'attempts',
  'problem',
] as const;

/** Newest first, a page at a time: `before` is the last entry of the page before. */
export async function listMail(
  db: Database,
  page: { readonly before?: MailId | undefined; readonly size: number },
): Promise<readonly OutboxEntry[]> {
  const before = page.before && (await findMail(db, page.before));
  const rows = await outbox(db)
    .selectFrom('outbox')
    .select(shown)
    .$if(before !== undefined, (query) =>
      query.where((mail) =>
        mail(
          mail.refTuple('created_at', 'id'),
          '<',
          mail.tuple(before?.createdAt ?? new Date(0), before?.id ?? ''),
        ),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size)
    .execute();
  return rows.map(toEntry);
}

export async function findMail(
  db: Database,
  id: MailId,
): Promise<(OutboxEntry & { readonly body: string; readonly privateLink: string | undefined }) | undefined> {
  const row = await outbox(db).selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...toEntry(row), body: row.body, privateLink: row.private_link ?? undefined };
}

const keptFor = 90 * 86_400_000;

/** Mails hold names and addresses: those that are done with go after a while. */
async function forgetOldMail(tx: Database, now: Date): Promise<void> {
  await outbox(tx)
    .deleteFrom('outbox')
    .where('created_at', '<', new Date(now.getTime() - keptFor))
    .where('state', 'in', ['sent', 'failed', 'not-sent'])
    .execute();
}

function toMail(row: OutboxTable): Mail {
  return {
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    privateLink: row.private_link ?? undefined,
  };
}

function toEntry(row: Omit<OutboxTable, 'body' | 'private_link'>): OutboxEntry {
  return {
    id: row.id as MailId,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    recipient: row.recipient,
    subject: row.subject,
    state: row.state,
    attempts: row.attempts,
    problem: row.problem ?? undefined,
  };
}
