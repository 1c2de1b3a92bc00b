import type { Database } from '../db/database.ts';
import type { JobHandler } from '../work/job.ts';
import { backoff } from '../work/job.ts';
import type { Transport } from './mail.ts';
import type { MailId } from './outbox-store.ts';
import { claimMail, sendMailKind, settleMail } from './outbox-store.ts';

/** Tries to reach the mail server, over about two hours; the last one gives up. */
const mostAttempts = 8;

/** The handlers of this room for the runner. */
export function mailJobs(needs: {
  readonly db: Database;
  readonly transport: Transport;
  readonly now: () => Date;
}): Readonly<Record<string, JobHandler>> {
  return { [sendMailKind]: (job) => sendMail(needs, readMailId(job.payload)) };
}

function readMailId(payload: unknown): MailId {
  const id = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined;
  if (typeof id !== 'string') throw new Error('A job without its mail');
  return id as MailId;
}

type Needs = { readonly db: Database; readonly transport: Transport; readonly now: () => Date };

/** One mail, once: what may have been sent already is never sent again by itself. */
async function sendMail({ db, transport, now }: Needs, id: MailId): ReturnType<JobHandler> {
  const claimed = await claimMail(db, id, now());
  if (claimed.kind === 'nothing-to-do') return { kind: 'done' };
  if (claimed.kind === 'interrupted') {
    await settleMail(db, id, 'uncertain', undefined, now());
    return { kind: 'done' };
  }
  const delivery = await transport(id, claimed.mail);
  switch (delivery.kind) {
    case 'sent':
      await settleMail(db, id, 'sent', undefined, now());
      return { kind: 'done' };
    case 'uncertain':
      await settleMail(db, id, 'uncertain', delivery.reason, now());
      return { kind: 'done' };
    case 'refused':
      await settleMail(db, id, 'failed', delivery.reason, now());
      return { kind: 'failed', problem: delivery.reason };
    case 'later':
      return later({ db, transport, now }, id, claimed.attempts, delivery.reason);
  }
}

async function later(
  { db, now }: Needs,
  id: MailId,
  attempts: number,
  reason: string,
): ReturnType<JobHandler> {
  if (attempts >= mostAttempts) {
    await settleMail(db, id, 'failed', reason, now());
    return { kind: 'failed', problem: reason };
  }
  await settleMail(db, id, 'waiting', reason, now());
  return { kind: 'later', at: new Date(now().getTime() + backoff(attempts)) };
}
