import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { signedIn } from '../../tests/support/people.ts';
import { peopleApp } from '../../tests/support/people-app.ts';
import { eventsOf } from '../engagement/event-store.ts';
import { addMail, claimMail, findMail } from '../post/outbox-store.ts';
import { claimJob, endJob, enqueue, findJob, listJobs, putBack, writeProgress } from '../work/job-store.ts';

const { db } = await testDatabase();
const house = peopleApp(db, { mail: { hasServer: true, keepsLinks: false } });
const { cookie } = await signedIn(db, 'administrator', house.now());
const mail = { recipient: 'anna@lillerup.example', subject: 'Hej', body: 'Hej Anna\n' };
const later = new Date(house.now().getTime() + 3_600_000);

const page = async (path = '/opgaver') => (await house.read(path, cookie)).text();
const stop = async (id: number, path = '/opgaver') =>
  (await house.post(path, { stop: String(id) }, { cookie })).headers.get('location');

/** A job in a runner's hands. */
async function running(kind: string) {
  const id = await enqueue(db, { kind, payload: null }, house.now());
  await claimJob(db, { runner: 'r', kinds: [kind], now: house.now(), leaseUntil: later });
  return { id, runner: 'r' };
}

/** The row of one job, without its tags. */
function rowOf(html: string, id: number): string {
  const row = html.split('<li>').find((part) => part.includes(`nr. ${id}<`) || part.includes(`no. ${id}<`));
  return (row ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('without work the page says what will come', async () => {
  expect(await page()).toContain('Der er ingen opgaver');
  expect(await page('/en/opgaver')).toContain('There is no work');
});

test('a job is told in words: what, how far, how often, and what went wrong', async () => {
  const hold = await running('draw <lots>');
  await writeProgress(db, hold, { done: 1200, total: 4800, now: house.now() });
  const html = await page();
  expect(html).toContain('draw &lt;lots&gt;, nr.');
  expect(html).toContain('<progress value="1200" max="4800" aria-label="Hvor langt">');
  expect(rowOf(html, hold.id)).toContain('I gang, sidste nyt 23. november 2026 kl. 10.00');
  expect(rowOf(html, hold.id)).toContain('1.200 af 4.800');
  await putBack(db, hold, { runAt: later, problem: 'Out of <memory>', counts: true, now: house.now() });
  const english = await page('/en/opgaver');
  expect(rowOf(english, hold.id)).toContain('Waiting until 23 November 2026 at 11:00');
  expect(rowOf(english, hold.id)).toContain('It went wrong: Out of &lt;memory&gt;');
  expect(rowOf(english, hold.id)).toContain('Tried once.');
  expect(english).not.toContain('style=');
});

test('a job that cannot say how much there is says how much it has done', async () => {
  const hold = await running('count');
  await writeProgress(db, hold, { done: 7, total: undefined, now: house.now() });
  expect(rowOf(await page(), hold.id)).toContain('7 indtil nu');
  await endJob(db, hold, { state: 'done', problem: undefined, now: house.now() });
  const row = rowOf(await page(), hold.id);
  expect(row).toContain('Færdig 23. november 2026 kl. 10.00');
  expect(row).not.toContain('Stop');
});

test('a waiting job stops at once, and who stopped it is written down', async () => {
  const id = await enqueue(db, { kind: 'import', payload: null }, house.now());
  expect(rowOf(await page(), id)).toContain('Venter på at komme til');
  expect(await stop(id, '/en/opgaver')).toBe('/en/opgaver?ok=stopped');
  expect((await findJob(db, id))?.state).toBe('stopped');
  expect(await stop(id)).toBe('/opgaver?ok=ended');
  const { events } = await eventsOf(db, 'job', String(id));
  expect(events).toMatchObject([
    { what: 'job-stopped', actorName: 'Ada Admin', details: { kind: 'import' } },
  ]);
});

test('a running job stops at its next step; asked for twice it is written down once', async () => {
  const hold = await running('long');
  expect(await stop(hold.id)).toBe('/opgaver?ok=stopping');
  expect(await stop(hold.id)).toBe('/opgaver?ok=stopping');
  const html = await page('/opgaver?ok=stopping');
  expect(html).toContain('Opgaven stopper ved næste skridt.');
  expect(rowOf(html, hold.id)).toContain('I gang, stopper ved næste skridt');
  expect((await eventsOf(db, 'job', String(hold.id))).events).toHaveLength(1);
});

test('a mail whose job is stopped does not wait for ever: it is not sent, and may be sent again', async () => {
  const id = await addMail(db, mail, house.needs.mail, house.now(), randomBytes);
  const [job] = await listJobs(db);
  const html = await page();
  expect(html).toContain(`href="/udbakke/${id}"`);
  expect(rowOf(html, job?.id ?? 0)).toContain('Sender mail');
  expect(await stop(job?.id ?? 0)).toBe('/opgaver?ok=stopped');
  expect((await findMail(db, id))?.state).toBe('not-sent');
  expect(await (await house.read(`/udbakke/${id}`, cookie)).text()).toContain('Send igen');
  await house.post(`/udbakke/${id}`, {}, { cookie });
  expect((await listJobs(db))[0]).toMatchObject({ kind: 'send-mail', key: id, state: 'waiting' });
});

test('a mail in the hands of the mail server cannot be called back', async () => {
  const id = await addMail(db, mail, house.needs.mail, house.now(), randomBytes);
  const [job] = await listJobs(db);
  await claimMail(db, id, house.now());
  expect(await stop(job?.id ?? 0)).toBe('/opgaver?ok=on-its-way');
  expect((await findJob(db, job?.id ?? 0))?.state).toBe('waiting');
});

test('what is not a job’s number is not found', async () => {
  for (const number of ['', '0', '-1', '1e3', '999999', '9'.repeat(30)]) {
    const answer = await house.post('/opgaver', { stop: number }, { cookie });
    expect(answer.status, number).toBe(404);
  }
});

test('many jobs come in pages', async () => {
  const ids: number[] = [];
  for (let each = 0; each < 60; each += 1)
    ids.push(await enqueue(db, { kind: 'paged', payload: each }, house.now()));
  const first = await page();
  expect(rowOf(first, ids[59] ?? 0)).toContain('paged');
  expect(rowOf(first, ids[9] ?? 0)).toBe('');
  const [, next = ''] = /href="(\/opgaver\?efter=[^"]+)"/.exec(first) ?? [];
  const second = await page(next);
  expect(rowOf(second, ids[9] ?? 0)).toContain('paged');
  expect(second).toContain('Nyeste opgaver');
});

test('the page is for administrators, who find it from the outbox', async () => {
  const planner = await signedIn(db, 'planner', house.now());
  expect((await house.read('/opgaver', planner.cookie)).status).toBe(403);
  expect(await page('/udbakke')).toContain('<a href="/opgaver">Se alle opgaver i baggrunden</a>');
});
