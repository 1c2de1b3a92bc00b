import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { signedIn } from '../../../tests/support/people.ts';
import { colleaguesIn } from '../../people/routes.tsx';
import { findMail, listMail } from '../../post/outbox-store.ts';
import { listJobs } from '../../work/job-store.ts';
import { togetherJobs } from './jobs.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const url = 'https://medvirk.lillerup.example';
const needs = { db, url, colleagues: colleaguesIn, now: place.now, chance: randomBytes };

async function somebody(name: string, given: { readonly locale?: 'da' | 'en' } = {}) {
  const { person, cookie } = await signedIn(db, 'planner', place.now(), { name, ...given });
  return { ...place.visitorWith(cookie), ...person };
}
const pia = await somebody('Pia');

async function aPlan(title = 'Havnen'): Promise<number> {
  const begun = await pia.post('/planer/ny', { title, question: '' });
  return Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
}

const list = (number: number) => `/planer/${number}/kommentarer`;

async function say(number: number, body: string, fields: Record<string, string> = {}, part = 'timeline') {
  const key = hidden(await pia.text(`${list(number)}?del=${part}`), 'key');
  const answer = await pia.post(list(number), { key, part, body, ...fields });
  expect(answer.status).toBe(303);
  return `${list(number)}/${key}`;
}

/** The job of telling somebody, as the runner would run it. */
async function tell(person: string, mail = { hasServer: false, keepsLinks: false }) {
  const signal = new AbortController().signal;
  const job = { id: 1, payload: { person }, attempt: 1, signal, progress: async () => undefined };
  return togetherJobs({ ...needs, mail })['tell-mentions']?.(job);
}

const mailsTo = async (email: string) => {
  const entries = (await listMail(db, { size: 100 })).filter(({ recipient }) => recipient === email);
  const mails = [];
  for (const { id } of entries) mails.push(await findMail(db, id));
  return mails;
};
const jobsFor = async (person: string) => (await listJobs(db)).filter(({ key }) => key === person);

test('two comments within ten minutes come in one mail, with a quote and a way to each', async () => {
  const ole = await somebody('Ole Hansen');
  const [harbour, schools] = [await aPlan('Havnen'), await aPlan('Skolerne')];
  await say(harbour, `@ole hansen, kan vi nå det? ${'ord '.repeat(100)}`);
  await say(schools, 'Se lige her', { tell: ole.id }, 'plan');
  const [job, ...more] = await jobsFor(ole.id);
  expect(more).toEqual([]);
  expect(job).toMatchObject({ kind: 'tell-mentions', state: 'waiting' });
  expect(job && job.runAt.getTime() - place.now().getTime()).toBe(600_000);

  expect(await tell(ole.id)).toEqual({ kind: 'done' });
  const [mail, ...others] = await mailsTo(ole.email);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: '2 kommentarer venter på dig', state: 'not-sent' });
  expect(mail?.body).toContain('Pia har skrevet til dig i planen "Havnen". Det handler om: Tidsplanen.');
  expect(mail?.body).toContain('@ole hansen, kan vi nå det? ord ord');
  expect(mail?.body).toContain('ord…');
  expect(mail?.body).not.toContain('ord '.repeat(60));
  expect(mail?.body).toContain(`${url}/planer/${harbour}/kommentarer?del=timeline#k-`);
  expect(mail?.body).toContain(`${url}/planer/${schools}/kommentarer?del=plan#k-`);

  await tell(ole.id);
  expect(await mailsTo(ole.email), 'told once').toHaveLength(1);
});

test('one comment says who and which plan in the subject, in the language of who is told', async () => {
  const eva = await somebody('Eva', { locale: 'en' });
  const number = await aPlan('Havnen');
  await say(number, 'Hi @Eva');
  await tell(eva.id);
  const [mail] = await mailsTo(eva.email);
  expect(mail?.subject).toBe('Pia has written to you about Havnen');
  expect(mail?.body).toContain(`${url}/en/planer/${number}/kommentarer?del=timeline#k-`);
});

test('a comment that is deleted before the mail is written is not told', async () => {
  const bo = await somebody('Bo');
  const number = await aPlan();
  const gone = await say(number, '@Bo glem det');
  await say(number, '@Bo husk det');
  await pia.post(gone, { do: 'delete' });
  await tell(bo.id);
  const [mail] = await mailsTo(bo.email);
  expect(mail?.body).toContain('husk det');
  expect(mail?.body).not.toContain('glem det');
});

test('when the only comment has gone, no mail is written', async () => {
  const kaj = await somebody('Kaj');
  const gone = await say(await aPlan(), '@Kaj glem det');
  await pia.post(gone, { do: 'delete' });
  await tell(kaj.id);
  expect(await mailsTo(kaj.email)).toEqual([]);
});

test('nobody is told of what they wrote themselves', async () => {
  await say(await aPlan(), '@Pia husk mælk', { tell: pia.id });
  expect(await jobsFor(pia.id)).toEqual([]);
});

test('a mail that could not be written loses nothing: the next try tells it', async () => {
  const lis = await somebody('Lis');
  await say(await aPlan(), '@Lis hej');
  const broken = togetherJobs({
    ...needs,
    mail: { hasServer: false, keepsLinks: false },
    chance: () => {
      throw new Error('The process ends here');
    },
  });
  const signal = new AbortController().signal;
  const job = { id: 1, payload: { person: lis.id }, attempt: 1, signal, progress: async () => undefined };
  await expect(broken['tell-mentions']?.(job)).rejects.toThrow('ends here');
  expect(await mailsTo(lis.email)).toEqual([]);
  await tell(lis.id);
  expect(await mailsTo(lis.email)).toHaveLength(1);
});

test('a name that is put in later is told, and one that is taken out in time is not', async () => {
  const [una, tor] = [await somebody('Una'), await somebody('Tor')];
  const at = await say(await aPlan(), 'Hej @Una');
  await pia.post(at, { mode: 'edit', version: '1', body: 'Hej @Tor' });
  await tell(una.id);
  await tell(tor.id);
  expect(await mailsTo(una.email)).toEqual([]);
  expect(await mailsTo(tor.email)).toHaveLength(1);
  expect(await pia.text(at)).toContain('Sagt til Tor');
});

test('with a mail server the mail waits to be sent', async () => {
  const mia = await somebody('Mia');
  await say(await aPlan(), '@Mia');
  await tell(mia.id, { hasServer: true, keepsLinks: false });
  expect(await mailsTo(mia.email)).toMatchObject([{ state: 'waiting' }]);
});

test('the runner writes the mail by itself when the ten minutes have passed, without a mail server too', async () => {
  const ib = await somebody('Ib');
  await say(await aPlan(), '@Ib');
  place.setClock('2026-11-23T09:10:01Z');
  // Another mention wakes the runner, which else looks every five seconds.
  await say(await aPlan(), '@Eva');
  await expect.poll(async () => (await mailsTo(ib.email)).length, { timeout: 8000 }).toBe(1);
  place.setClock('2026-11-23T09:00:00Z');
});
