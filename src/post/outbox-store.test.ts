import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from '../db/transaction.ts';
import type { JobEnd } from '../work/job.ts';
import { listJobs } from '../work/job-store.ts';
import { mailJobs } from './jobs.ts';
import type { Delivery, Mail } from './mail.ts';
import type { MailId } from './outbox-store.ts';
import { addMail, claimMail, findMail, holdBack, listMail, sendAgain } from './outbox-store.ts';

const { db } = await testDatabase();
const now = new Date('2026-11-23T09:00:00Z');
const withServer = { hasServer: true, keepsLinks: false };
const plain: Mail = { recipient: 'a@lillerup.example', subject: 'Hej', body: 'Tekst' };
const withLink: Mail = { ...plain, body: 'Her: {link}', privateLink: 'https://lillerup.example/x' };

/** The job of sending, with a mail server that answers in turn. */
function sender(...answers: readonly Delivery[]) {
  const handed: string[] = [];
  let turn = 0;
  const handlers = mailJobs({
    db,
    now: () => now,
    transport: async (id, mail) => {
      handed.push(id);
      expect((await findMail(db, id as MailId))?.state, 'written down before the connection is used').toBe(
        'sending',
      );
      expect(mail.subject).toBe('Hej');
      return answers[turn++] ?? { kind: 'sent' };
    },
  });
  const run = (id: string): Promise<JobEnd> | undefined =>
    handlers['send-mail']?.({
      id: 1,
      payload: { id },
      attempt: 1,
      signal: new AbortController().signal,
      progress: async () => undefined,
    });
  return { run, handed };
}

const add = (mail: Mail, setting = withServer) => addMail(db, mail, setting, now, randomBytes);

test('a mail and its job are there together or not at all', async () => {
  const before = (await listJobs(db)).length;
  await expect(
    inTransaction(db, async (tx) => {
      await addMail(tx, plain, withServer, now, randomBytes);
      throw new Error('something else failed');
    }),
  ).rejects.toThrow('something else');
  expect(await listJobs(db)).toHaveLength(before);
  const id = await add(plain);
  expect((await listJobs(db))[0]).toMatchObject({ kind: 'send-mail', key: id });
});

test('a mail is sent once, however often its job runs, and its link is erased', async () => {
  const id = await add(withLink);
  const { run, handed } = sender();
  expect(await run(id)).toEqual({ kind: 'done' });
  expect(await run(id)).toEqual({ kind: 'done' });
  expect(handed).toEqual([id]);
  expect(await findMail(db, id)).toMatchObject({ state: 'sent', privateLink: undefined, attempts: 1 });
});

test('found half sent after a crash, a mail is uncertain and waits for a person', async () => {
  const id = await add(plain);
  await claimMail(db, id, now);
  const { run, handed } = sender();
  expect(await run(id)).toEqual({ kind: 'done' });
  expect(handed).toEqual([]);
  expect((await findMail(db, id))?.state).toBe('uncertain');
  expect(await sendAgain(db, id, now)).toBe(true);
  expect(await sendAgain(db, id, now), 'pressed twice').toBe(false);
  await run(id);
  expect(handed).toEqual([id]);
  expect((await findMail(db, id))?.state).toBe('sent');
  expect(await sendAgain(db, id, now), 'what is sent is sent').toBe(false);
});

test('a connection that broke in the middle is not tried again by itself', async () => {
  const id = await add(plain);
  const { run } = sender({ kind: 'uncertain', reason: 'Connection closed' });
  expect(await run(id)).toEqual({ kind: 'done' });
  expect(await findMail(db, id)).toMatchObject({ state: 'uncertain', problem: 'Connection closed' });
});

test('a server that is busy is asked again later, with growing waits, and in the end given up', async () => {
  const id = await add(withLink);
  const busy = Array.from({ length: 8 }, () => ({ kind: 'later', reason: 'busy' }) as const);
  const { run } = sender(...busy);
  const waits: number[] = [];
  for (let tries = 0; tries < 7; tries += 1) {
    const end = await run(id);
    if (end?.kind === 'later') waits.push((end.at.getTime() - now.getTime()) / 1000);
    expect((await findMail(db, id))?.state).toBe('waiting');
  }
  expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640]);
  expect(await run(id)).toEqual({ kind: 'failed', problem: 'busy' });
  expect(await findMail(db, id)).toMatchObject({ state: 'failed', attempts: 8, privateLink: undefined });
  expect(await sendAgain(db, id, now), 'its link is gone').toBe(false);
});

test('a refused mail is shown with the server’s word; without a link it may be sent again', async () => {
  const id = await add(plain);
  const { run } = sender({ kind: 'refused', reason: '550 no such user' });
  expect(await run(id)).toEqual({ kind: 'failed', problem: '550 no such user' });
  expect(await findMail(db, id)).toMatchObject({ state: 'failed', problem: '550 no such user' });
  expect(await sendAgain(db, id, now)).toBe(true);
});

test('a mail that is held back is not sent, until a person says so', async () => {
  const id = await add(plain);
  expect(await holdBack(db, id, now)).toBe(true);
  const { run, handed } = sender();
  await run(id);
  expect(handed).toEqual([]);
  expect(await sendAgain(db, id, now)).toBe(true);
  await run(id);
  expect(handed).toEqual([id]);
  expect(await holdBack(db, id, now), 'what is sent is sent').toBe(false);
  const secret = await add(withLink);
  await holdBack(db, secret, now);
  expect(await findMail(db, secret)).toMatchObject({ state: 'not-sent', privateLink: undefined });
  expect(await sendAgain(db, secret, now), 'its link is gone').toBe(false);
});

test('without a mail server nothing is queued, and a link is kept only in the demonstration', async () => {
  const jobs = (await listJobs(db)).length;
  const quiet = await add(withLink, { hasServer: false, keepsLinks: false });
  const demo = await add(withLink, { hasServer: false, keepsLinks: true });
  expect(await findMail(db, quiet)).toMatchObject({ state: 'not-sent', privateLink: undefined });
  expect((await findMail(db, demo))?.privateLink).toBe(withLink.privateLink);
  expect(await listJobs(db)).toHaveLength(jobs);
});

test('the outbox is read in pages, newest first, without gaps', async () => {
  await sql`delete from outbox`.execute(db);
  const ids: MailId[] = [];
  for (let each = 0; each < 7; each += 1) {
    ids.unshift(await addMail(db, plain, withServer, new Date(now.getTime() + each * 1000), randomBytes));
  }
  const read: MailId[] = [];
  for (let before: MailId | undefined; read.length < 7; before = read.at(-1)) {
    read.push(...(await listMail(db, { before, size: 3 })).map(({ id }) => id));
  }
  expect(read).toEqual(ids);
});

test('after 90 days a mail that is done with is gone', async () => {
  const id = await addMail(db, plain, { hasServer: false, keepsLinks: false }, now, randomBytes);
  const later = new Date(now.getTime() + 91 * 86_400_000);
  await addMail(db, plain, { hasServer: false, keepsLinks: false }, later, randomBytes);
  expect(await findMail(db, id)).toBeUndefined();
});
