import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { signedIn } from '../../tests/support/people.ts';
import { peopleApp } from '../../tests/support/people-app.ts';
import { addMail, claimMail, settleMail } from '../post/outbox-store.ts';

const { db } = await testDatabase();
const house = peopleApp(db);
const { cookie } = await signedIn(db, 'administrator', house.now());
const mail = {
  recipient: 'anna@lillerup.example',
  subject: 'Log <b>ind</b>',
  body: 'Hej Anna\n\nTryk her:\n{link}\n',
  privateLink: 'http://127.0.0.1:3000/log-ind/hemmelig',
};

test('an empty outbox says what will come', async () => {
  const page = await (await house.read('/udbakke', cookie)).text();
  expect(page).toContain('Der er ingen mails endnu');
  expect(page).toContain('Der er ikke sat en mailserver op');
});

test('the demonstration shows the link; a house with a mail server never does', async () => {
  const server = peopleApp(db, { mail: { hasServer: true, keepsLinks: false } });
  const id = await addMail(db, mail, { hasServer: true, keepsLinks: true }, house.now(), randomBytes);
  const demo = await (await house.read(`/udbakke/${id}`, cookie)).text();
  expect(demo).toContain('href="http://127.0.0.1:3000/log-ind/hemmelig"');
  const real = await server.read(`/udbakke/${id}`, cookie);
  const page = await real.text();
  expect(page).not.toContain('hemmelig');
  expect(page).toContain('(linket vises ikke her)');
  expect(page).toContain('Log &lt;b&gt;ind&lt;/b&gt;');
  expect(real.headers.get('cache-control')).toBe('no-store');
});

test('a mail that perhaps was sent is sent again when a person says so, once', async () => {
  const server = peopleApp(db, { mail: { hasServer: true, keepsLinks: false } });
  const id = await addMail(db, mail, server.needs.mail, house.now(), randomBytes);
  await claimMail(db, id, house.now());
  await settleMail(db, id, 'uncertain', 'Connection closed', house.now());
  const page = await (await server.read(`/en/udbakke/${id}`, cookie)).text();
  expect(page).toContain('It may have arrived.');
  expect(page).toContain('Connection closed');
  expect(page).toContain('Send again');
  const answers = await Promise.all([
    server.post(`/en/udbakke/${id}`, {}, { cookie }),
    server.post(`/en/udbakke/${id}`, {}, { cookie }),
  ]);
  expect(answers.map((answer) => answer.headers.get('location')).sort()).toEqual([
    `/en/udbakke/${id}?ok=notResent`,
    `/en/udbakke/${id}?ok=resent`,
  ]);
});

test('many mails come in pages', async () => {
  for (let each = 0; each < 60; each += 1) {
    const at = new Date(house.now().getTime() + each * 1000);
    await addMail(db, { ...mail, subject: `Mail nr. ${each};` }, house.needs.mail, at, randomBytes);
  }
  const first = await (await house.read('/udbakke', cookie)).text();
  expect(first).toContain('Mail nr. 59;');
  expect(first).not.toContain('Mail nr. 5;');
  const [, next = ''] = /href="(\/udbakke\?efter=[^"]+)"/.exec(first) ?? [];
  const second = await (await house.read(next, cookie)).text();
  expect(second).toContain('Mail nr. 5;');
  expect(second).toContain('Nyeste mails');
});

test('the outbox is for administrators', async () => {
  const planner = await signedIn(db, 'planner', house.now());
  expect((await house.read('/udbakke', planner.cookie)).status).toBe(403);
  expect((await house.read('/udbakke/x', planner.cookie)).status).toBe(403);
  expect((await house.read('/udbakke/x', cookie)).status).toBe(404);
});
