import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { someone } from '../../tests/support/people.ts';
import { cookiesOf, home, peopleApp } from '../../tests/support/people-app.ts';
import { findMail, listMail } from '../post/outbox-store.ts';
import { firstAdministratorLink, linkForEmail } from './sign-in-link.ts';
import { findPersonByEmail, savePerson } from './store.ts';

const { db } = await testDatabase();

let number = 0;
/** An address of its own, so that no test uses up another's tries. */
const elsewhere = () => ({ headers: { 'x-forwarded-for': `203.0.113.${++number}` } });

async function linkMailedTo(email: string): Promise<string> {
  const [newest] = (await listMail(db, { size: 100 })).filter(({ recipient }) => recipient === email);
  const mail = newest && (await findMail(db, newest.id));
  if (!mail?.privateLink) throw new Error(`No link for ${email}`);
  return mail.privateLink.slice(home.length);
}

test('the link from the mail lets a person in, to where they were going', async () => {
  const house = peopleApp(db);
  const { email } = await someone(db, 'planner', house.now(), { email: 'anna@lillerup.example' });
  const asked = await house.post(
    '/log-ind',
    { email: ' Anna@Lillerup.example ', til: '/planer/3?x=1' },
    elsewhere(),
  );
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/log-ind/sendt']);

  const link = await linkMailedTo(email);
  expect(link).toMatch(/^\/log-ind\/[\w-]{43}$/);
  const opened = await house.read(link);
  expect(await opened.text()).toContain('Log ind som Pia Planlægger');
  expect(cookiesOf(opened), 'opening it uses nothing up').toBe('');

  const entered = await house.post(link, {});
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/planer/3?x=1']);
  expect(entered.headers.get('set-cookie')).toMatch(/^medvirk-session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  const account = await house.read('/konto', cookiesOf(entered));
  expect([account.status, (await account.text()).includes(email)]).toEqual([200, true]);
});

test('the answer is the same for an address that nobody here has', async () => {
  const house = peopleApp(db);
  await someone(db, 'reader', house.now(), { email: 'known@lillerup.example' });
  const answers = await Promise.all(
    ['known@lillerup.example', 'unknown@lillerup.example'].map(async (email) => {
      const answer = await house.post('/log-ind', { email }, elsewhere());
      return [answer.status, answer.headers.get('location'), await answer.text(), cookiesOf(answer)];
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect((await listMail(db, { size: 100 })).map(({ recipient }) => recipient)).not.toContain(
    'unknown@lillerup.example',
  );
});

test('someone whose access is closed gets no mail, and an earlier link no longer works', async () => {
  const house = peopleApp(db);
  const person = await someone(db, 'reader', house.now(), { email: 'gone@lillerup.example' });
  await house.post('/log-ind', { email: person.email }, elsewhere());
  const link = await linkMailedTo(person.email);
  await savePerson(db, person.id, 1, { deactivatedAt: house.now() });
  const count = async () =>
    (await listMail(db, { size: 100 })).filter((mail) => mail.recipient === person.email);
  expect(await count()).toHaveLength(1);
  await house.post('/log-ind', { email: person.email }, elsewhere());
  expect(await count()).toHaveLength(1);
  expect((await house.read(link)).status).toBe(410);
  expect((await house.post(link, {})).status).toBe(410);
});

test('a link works once: the second press goes on in the same browser and is refused in another', async () => {
  const house = peopleApp(db);
  const { email } = await someone(db, 'planner', house.now(), { email: 'once@lillerup.example' });
  await house.post('/log-ind', { email }, elsewhere());
  const link = await linkMailedTo(email);
  const cookie = cookiesOf(await house.post(link, {}));
  const again = await house.post(link, {}, { cookie });
  expect([again.status, again.headers.get('location')]).toEqual([303, '/planer']);
  expect((await house.read(link, cookie)).status, 'the back button').toBe(303);
  const elsewhereAgain = await house.post(link, {});
  expect(elsewhereAgain.status).toBe(410);
  expect(await elsewhereAgain.text()).toContain('Linket er brugt');
  expect(cookiesOf(elsewhereAgain)).toBe('');
});

test('two presses at the same moment let one in', async () => {
  const house = peopleApp(db);
  const { email } = await someone(db, 'planner', house.now(), { email: 'twice@lillerup.example' });
  await house.post('/log-ind', { email }, elsewhere());
  const link = await linkMailedTo(email);
  const answers = await Promise.all([house.post(link, {}), house.post(link, {})]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
});

test('an old, a wrong and a mangled link each say what to do', async () => {
  const house = peopleApp(db);
  const { email } = await someone(db, 'planner', house.now(), { email: 'late@lillerup.example' });
  await house.post('/log-ind', { email }, elsewhere());
  const link = await linkMailedTo(email);
  house.pass(29);
  expect((await house.read(link)).status).toBe(200);
  house.pass(1);
  const old = await house.post(link, {});
  expect([old.status, (await old.text()).includes('Linket er for gammelt')]).toEqual([410, true]);
  for (const token of ['x', 'A'.repeat(43), '%00', '%f0%9f%92%a9', 'æ'.repeat(3_000)]) {
    const wrong = await house.read(`/en/log-ind/${token}`);
    expect([wrong.status, (await wrong.text()).includes('The link does not work')]).toEqual([410, true]);
  }
});

test('five links for an address and fifty from a place in 15 minutes; then a kind word and the field as it was', async () => {
  const house = peopleApp(db);
  const place = elsewhere();
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await house.post('/log-ind', { email: 'many@lillerup.example' }, place)).status).toBe(303);
  }
  const sixth = await house.post('/log-ind', { email: 'MANY@lillerup.example' }, elsewhere());
  expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '900']);
  const page = await sixth.text();
  expect(page).toContain('prøv igen efter kl. 10.15');
  expect(page).toContain('value="MANY@lillerup.example"');
  for (let tries = 5; tries < 50; tries += 1) {
    expect((await house.post('/log-ind', { email: `a${tries}@lillerup.example` }, place)).status).toBe(303);
  }
  expect((await house.post('/log-ind', { email: 'b@lillerup.example' }, place)).status).toBe(429);
  house.pass(15);
  expect((await house.post('/log-ind', { email: 'many@lillerup.example' }, place)).status).toBe(303);
});

test.each([
  ['', 'Skriv en e-mail.'],
  ['anna', 'Skriv en hel e-mail'],
  ['a@b.dk, c@d.dk', 'Skriv en hel e-mail'],
  ['a@b.dk\nBcc: c@d.dk', 'Skriv en hel e-mail'],
  ['<script>alert(1)</script>@b.dk', 'Skriv en hel e-mail'],
  [`${'a'.repeat(10_000)}@b.dk`, 'Skriv en e-mail på højst 254 tegn.'],
])('what is typed wrongly comes back beside a sentence that says what to do: %j', async (email, sentence) => {
  const house = peopleApp(db);
  const answer = await house.post('/log-ind', { email, til: '/planer' }, elsewhere());
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain(sentence);
  expect(page).toContain('href="#email"');
  expect(page).toContain('name="til" value="/planer"');
  expect(page).not.toContain('<script>alert');
});

test.each([
  '//evil.example',
  'https://evil.example/',
  '/\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
])('nobody is sent on to %s', async (til) => {
  const house = peopleApp(db);
  const email = `go${++number}@lillerup.example`;
  await someone(db, 'reader', house.now(), { email });
  await house.post('/log-ind', { email, til }, elsewhere());
  const entered = await house.post(await linkMailedTo(email), {});
  expect(entered.headers.get('location')).toBe('/planer');
});

test('changing language takes along what was typed and sends nothing', async () => {
  const house = peopleApp(db);
  const before = (await listMail(db, { size: 200 })).length;
  const fields = { email: 'anna@lillerup', til: '/planer/4', 'switch-language': '' };
  const answer = await house.post('/en/log-ind', fields, elsewhere());
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Send me a link');
  expect(page).toContain('value="anna@lillerup"');
  expect(page).toContain('value="/planer/4"');
  expect(await listMail(db, { size: 200 })).toHaveLength(before);
});

test('a mail is written in the language of the person it is for', async () => {
  const house = peopleApp(db);
  await someone(db, 'reader', house.now(), { email: 'joan@lillerup.example', name: 'Joan', locale: 'en' });
  await house.post('/log-ind', { email: 'joan@lillerup.example' }, elsewhere());
  const link = await linkMailedTo('joan@lillerup.example');
  expect(link).toMatch(/^\/en\/log-ind\//);
  const [mail] = (await listMail(db, { size: 100 })).filter(
    (one) => one.recipient === 'joan@lillerup.example',
  );
  expect(mail?.subject).toBe('Sign in to Lillerup listens');
});

test('a session ends after 12 hours at rest, after 14 days in any case, and when one signs out', async () => {
  const house = peopleApp(db);
  const { email } = await someone(db, 'reader', house.now(), { email: 'rest@lillerup.example' });
  const enter = async () => {
    await house.post('/log-ind', { email }, elsewhere());
    return cookiesOf(await house.post(await linkMailedTo(email), {}));
  };
  const resting = await enter();
  house.pass(11 * 60 + 59);
  expect((await house.read('/konto', resting)).status).toBe(200);
  house.pass(11 * 60 + 59);
  expect((await house.read('/konto', resting)).status, 'seen in between').toBe(200);
  house.pass(12 * 60);
  expect((await house.read('/konto', resting)).status).toBe(303);

  const busy = await enter();
  for (let hours = 0; hours < 14 * 24 - 6; hours += 6) {
    house.pass(6 * 60);
    expect((await house.read('/konto', busy)).status).toBe(200);
  }
  house.pass(6 * 60);
  expect((await house.read('/konto', busy)).status).toBe(303);

  const leaving = await enter();
  const left = await house.post('/log-ud', {}, { cookie: leaving });
  expect([left.status, left.headers.get('location')]).toEqual([303, '/log-ud']);
  expect(left.headers.get('set-cookie')).toMatch(/Max-Age=0/);
  expect((await house.read('/konto', leaving)).status, 'the cookie is worth nothing now').toBe(303);
});

test('on https the cookie is bound to the host', async () => {
  const house = peopleApp(db, { url: 'https://lillerup.example' });
  const made = await linkForEmail(db, (await someone(db, 'reader', house.now())).email, {
    url: home,
    chance: house.needs.chance,
    now: house.now(),
  });
  if (!made.ok) throw new Error(made.problem.kind);
  const entered = await house.post(made.link.slice(home.length), {});
  expect(entered.headers.get('set-cookie')).toMatch(/^__Host-medvirk-session=.*; Secure/);
});

test('the command line makes a link for those who are here and says why not for others', async () => {
  const house = peopleApp(db);
  const maker = { url: home, chance: house.needs.chance, now: house.now() };
  await someone(db, 'administrator', house.now(), { email: 'boss@lillerup.example' });
  expect(await linkForEmail(db, 'Boss@Lillerup.example', maker)).toMatchObject({ ok: true });
  expect(await linkForEmail(db, 'nobody@lillerup.example', maker)).toEqual({
    ok: false,
    problem: { kind: 'unknown' },
  });
  expect(await linkForEmail(db, 'nobody', maker)).toEqual({ ok: false, problem: { kind: 'not-an-address' } });
});

test('the printed link is for an administrator who has not been here; after that there is none', async () => {
  const house = peopleApp(db);
  const maker = { url: home, chance: house.needs.chance, now: house.now() };
  const first = await firstAdministratorLink(db, maker);
  const second = await firstAdministratorLink(db, maker);
  expect((await house.read(first?.slice(home.length) ?? '')).status, 'the newest counts').toBe(410);
  const entered = await house.post(second?.slice(home.length) ?? '', {});
  expect(entered.status).toBe(303);
  expect(await firstAdministratorLink(db, maker)).toBeUndefined();
  expect((await findPersonByEmail(db, 'boss@lillerup.example'))?.lastSignedInAt).toEqual(house.now());
});
