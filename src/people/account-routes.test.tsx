import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { signedIn, signInAgain } from '../../tests/support/people.ts';
import { cookiesOf, peopleApp } from '../../tests/support/people-app.ts';
import { endSessions, listSessions } from './session-store.ts';
import { findPerson } from './store.ts';

const { db } = await testDatabase();
const house = peopleApp(db);

test('one’s name and the language of mails are one’s own to change', async () => {
  const pia = await signedIn(db, 'planner', house.now());
  const saved = await house.post('/konto', { name: 'Pia P.', locale: 'en' }, { cookie: pia.cookie });
  expect(saved.headers.get('location')).toBe('/konto?ok=saved');
  expect(await findPerson(db, pia.person.id)).toMatchObject({
    name: 'Pia P.',
    locale: 'en',
    role: 'planner',
  });
  const wrong = await house.post('/konto', { name: '', locale: 'fr' }, { cookie: pia.cookie });
  const page = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(page).toContain('Skriv et navn.');
  expect(page).toContain('Vælg et sprog.');
});

test('no form makes one more than one is', async () => {
  const leo = await signedIn(db, 'reader', house.now());
  const fields = { name: 'Leo', locale: 'da', role: 'administrator', email: 'x@y.dk', version: '9' };
  await house.post('/konto', fields, { cookie: leo.cookie });
  expect(await findPerson(db, leo.person.id)).toMatchObject({ role: 'reader', email: leo.person.email });
});

test('one sees where one is signed in, and ends one place or all others', async () => {
  const pia = await signedIn(db, 'planner', house.now());
  const phone = await signInAgain(db, pia.person, house.now(), 'Safari, iPhone');
  await signInAgain(db, pia.person, house.now(), 'Edge, Windows');
  const page = await (await house.read('/konto', pia.cookie)).text();
  expect(page).toContain('Safari, iPhone');
  await house.post('/konto', { end: phone.session }, { cookie: pia.cookie });
  expect((await house.read('/konto', phone.cookie)).status).toBe(303);
  await house.post('/konto', { end: 'others' }, { cookie: pia.cookie });
  expect((await listSessions(db, pia.person.id)).map(({ id }) => id)).toEqual([pia.session]);
});

test('nobody ends somebody else’s place', async () => {
  const pia = await signedIn(db, 'planner', house.now());
  const leo = await signedIn(db, 'reader', house.now());
  await house.post('/konto', { end: leo.session }, { cookie: pia.cookie });
  await house.post('/konto', { end: "'; drop table session" }, { cookie: pia.cookie });
  expect((await house.read('/konto', leo.cookie)).status).toBe(200);
});

test('a page for staff sends one to sign in and remembers where one was going', async () => {
  const answer = await house.read('/en/konto?a=1&b=2');
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/en/log-ind?til=%2Fen%2Fkonto%3Fa%3D1%26b%3D2',
  ]);
});

test('a form sent after the session had run out is shown again after signing in, once, with what was typed', async () => {
  const pia = await signedIn(db, 'planner', house.now());
  await endSessions(db, pia.person.id);
  const sent = await house.post('/konto', { name: 'Pia <Ny>', locale: 'en' }, { cookie: pia.cookie });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/log-ind?til=%2Fkonto']);
  const key = cookiesOf(sent)
    .split('; ')
    .find((one) => one.startsWith('medvirk-kept='));
  const signIn = await (await house.read('/log-ind?til=%2Fkonto', key)).text();
  expect(signIn).toContain('Det, du skrev, er ikke tabt');

  const again = await signInAgain(db, pia.person, house.now());
  const both = `${again.cookie}; ${key}`;
  const page = await (await house.read('/konto', both)).text();
  expect(page).toContain('Intet er gemt endnu');
  expect(page).toContain('value="Pia &lt;Ny&gt;"');
  expect(await findPerson(db, pia.person.id)).toMatchObject({ name: pia.person.name });
  expect(await (await house.read('/konto', both)).text()).not.toContain('Intet er gemt endnu');
});

test('a kept form is gone after a day, and nobody gets another’s', async () => {
  const pia = await signedIn(db, 'planner', house.now());
  await endSessions(db, pia.person.id);
  const sent = await house.post('/konto', { name: 'Hemmelig', locale: 'da' }, { cookie: pia.cookie });
  const key = cookiesOf(sent);
  const leo = await signedIn(db, 'reader', house.now());
  expect(await (await house.read('/konto', `${leo.cookie}; medvirk-kept=guessed`)).text()).not.toContain(
    'Hemmelig',
  );
  house.pass(24 * 60 + 1);
  const late = await signInAgain(db, pia.person, house.now());
  expect(await (await house.read('/konto', `${late.cookie}; ${key}`)).text()).not.toContain('Hemmelig');
});

test('a stranger without a cookie fills nothing up', async () => {
  const sent = await house.post('/konto', { name: 'x'.repeat(100_000) });
  expect(sent.status).toBe(303);
  expect(cookiesOf(sent)).toBe('');
});
