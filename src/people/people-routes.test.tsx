import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { signedIn, signInAgain, someone } from '../../tests/support/people.ts';
import { peopleApp } from '../../tests/support/people-app.ts';
import { eventsOf } from '../engagement/event-store.ts';
import { findMail, listMail } from '../post/outbox-store.ts';
import { listSessions } from './session-store.ts';
import { findPerson, findPersonByEmail, listPeople, savePerson } from './store.ts';

const { db } = await testDatabase();
const house = peopleApp(db);
const boss = await signedIn(db, 'administrator', house.now(), {
  name: 'Ada Admin',
  email: 'ada@lillerup.example',
});
const { cookie } = boss;

test('alone in the house, one is told how to invite the others', async () => {
  const page = await (await house.read('/medarbejdere', cookie)).text();
  expect(page).toContain('Der er kun dig endnu');
  expect(page).toContain('ada@lillerup.example');
});

test('someone is invited: a person, a mail in their language and a line of history', async () => {
  const fields = { name: 'Søren Å', email: 'Soren@Lillerup.example', role: 'planner', locale: 'en' };
  const answer = await house.post('/medarbejdere', fields, { cookie });
  expect(answer.status).toBe(303);
  const list = await (await house.read(answer.headers.get('location') ?? '', cookie)).text();
  expect(list).toContain('Søren Å er oprettet');

  const person = await findPersonByEmail(db, 'soren@lillerup.example');
  expect(person).toMatchObject({ name: 'Søren Å', role: 'planner', locale: 'en' });
  const [entry] = (await listMail(db, { size: 10 })).filter(
    (mail) => mail.recipient === 'soren@lillerup.example',
  );
  const mail = entry && (await findMail(db, entry.id));
  expect(mail?.subject).toBe('You can now sign in to Lillerup listens');
  expect(mail?.body).toContain('Ada Admin has invited you');
  expect(mail?.body).toContain('http://127.0.0.1:3000/en/log-ind');
  const history = await eventsOf(db, 'person', person?.id ?? '');
  expect(history.events[0]).toMatchObject({ what: 'person-invited', actorName: 'Ada Admin' });
});

test('pressed twice, one person and one mail', async () => {
  const fields = { name: 'Eva', email: 'eva@lillerup.example', role: 'reader', locale: 'da' };
  const answers = await Promise.all([
    house.post('/medarbejdere', fields, { cookie }),
    house.post('/medarbejdere', fields, { cookie }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(
    (await listMail(db, { size: 50 })).filter(({ recipient }) => recipient === fields.email),
  ).toHaveLength(1);
});

test('what is missing is said on top and at the field, and what was typed stays', async () => {
  const fields = { name: '<b>Eva</b>', email: 'eva', role: 'king' };
  const answer = await house.post('/en/medarbejdere', fields, { cookie });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  for (const id of ['email', 'role', 'locale']) expect(page).toContain(`href="#${id}"`);
  expect(page).toContain('value="&lt;b&gt;Eva&lt;/b&gt;"');
  expect(page).toContain('Write a whole e-mail address');
});

test('a name of 10,000 characters is refused with a sentence, not cut', async () => {
  const fields = { name: 'x'.repeat(10_000), email: 'x@lillerup.example', role: 'reader', locale: 'da' };
  const answer = await house.post('/medarbejdere', fields, { cookie });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('højst 120 tegn');
  expect(page).toContain('x'.repeat(10_000));
});

test('name and role are changed, with a line of history', async () => {
  const person = await someone(db, 'reader', house.now());
  const path = `/medarbejdere/${person.id}`;
  const fields = { do: 'save', version: '1', name: 'Leo L.', role: 'planner' };
  const answer = await house.post(path, fields, { cookie });
  expect(answer.headers.get('location')).toBe(`${path}?ok=saved`);
  expect(await findPerson(db, person.id)).toMatchObject({ name: 'Leo L.', role: 'planner', version: 2 });
  const page = await (await house.read(`${path}?ok=saved`, cookie)).text();
  expect(page).toContain('Gemt.');
  expect(page).toContain('Ændret af Ada Admin');
  const nothing = await house.post(path, { ...fields, version: '2' }, { cookie });
  expect(nothing.headers.get('location')).toBe(`${path}?ok=nothing`);
});

test('when somebody else was first, both values are shown and nothing is lost', async () => {
  const person = await someone(db, 'reader', house.now(), { name: 'Mona' });
  await savePerson(db, person.id, 1, { name: 'Mona Berg' });
  const fields = { do: 'save', version: '1', name: 'Mona B.', role: 'planner' };
  const answer = await house.post(`/medarbejdere/${person.id}`, fields, { cookie });
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('<td>Mona Berg</td><td>Mona B.</td>');
  expect(page).toContain('<td>Må se</td><td>Ansvarlig</td>');
  expect(page).toContain('value="Mona B."');
  expect(page).toContain('name="version" value="2"');
  expect(await findPerson(db, person.id)).toMatchObject({ name: 'Mona Berg', role: 'reader' });
});

test('closing access signs the person out at once; opening lets them in again', async () => {
  const leo = await signedIn(db, 'reader', house.now());
  const path = `/medarbejdere/${leo.person.id}`;
  expect((await house.read('/konto', leo.cookie)).status).toBe(200);
  await house.post(path, { do: 'deactivate', version: '1' }, { cookie });
  expect((await house.read('/konto', leo.cookie)).status).toBe(303);
  expect(await (await house.read(path, cookie)).text()).toContain('Åbn for adgang');
  await house.post(path, { do: 'reactivate', version: '2' }, { cookie });
  expect((await findPerson(db, leo.person.id))?.deactivatedAt).toBeUndefined();
  expect((await house.read('/konto', leo.cookie)).status, 'the old session stays ended').toBe(303);
});

test('all places of a person are signed out, and the history says so', async () => {
  const pia = await signedIn(db, 'planner', house.now());
  await signInAgain(db, pia.person, house.now());
  const path = `/medarbejdere/${pia.person.id}`;
  expect(await (await house.read(path, cookie)).text()).toContain('Logget ind 2 steder nu.');
  await house.post(path, { do: 'end-sessions', version: '1' }, { cookie });
  expect(await listSessions(db, pia.person.id)).toHaveLength(0);
  expect((await eventsOf(db, 'person', pia.person.id)).events[0]?.what).toBe('sessions-ended');
});

test('the last administrator can neither step down nor be closed out', async () => {
  const path = `/medarbejdere/${boss.person.id}`;
  const role = { do: 'save', version: '1', name: 'Ada Admin', role: 'planner' };
  for (const fields of [role, { do: 'deactivate', version: '1' }]) {
    const answer = await house.post(path, fields, { cookie });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('mindst én administrator');
  }
});

test('two administrators cannot take each other away', async () => {
  const other = await signedIn(db, 'administrator', house.now(), { name: 'Bo' });
  const fields = { do: 'deactivate', version: '1' };
  await Promise.all([
    house.post(`/medarbejdere/${other.person.id}`, fields, { cookie }),
    house.post(`/medarbejdere/${boss.person.id}`, fields, { cookie: other.cookie }),
  ]);
  const left = (await listPeople(db)).filter((one) => one.role === 'administrator' && !one.deactivatedAt);
  expect(left).toHaveLength(1);
  const stays = left[0]?.id === boss.person.id;
  if (!stays) await savePerson(db, boss.person.id, 2, { deactivatedAt: null });
  await savePerson(db, boss.person.id, 3, { deactivatedAt: null });
});

test.each(['not-an-id', '018f0000-0000-7000-8000-000000000000'])(
  'a person who is not here: %s',
  async (id) => {
    const { cookie: admin } = await signedIn(db, 'administrator', house.now());
    expect((await house.read(`/medarbejdere/${id}`, admin)).status).toBe(404);
    expect((await house.post(`/medarbejdere/${id}`, { do: 'deactivate' }, { cookie: admin })).status).toBe(
      404,
    );
  },
);

test('without the right the door stays shut, and what was typed comes back', async () => {
  const { cookie: planner } = await signedIn(db, 'planner', house.now());
  expect((await house.read('/medarbejdere', planner)).status).toBe(403);
  const typed = 'Et navn, som er langt nok til at man nødig skriver det igen';
  const refused = await house.post('/medarbejdere', { name: typed }, { cookie: planner });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain(typed);
});

test('sorted as in a Danish telephone book, closed ones last', async () => {
  for (const name of ['Åse', 'Ægir', 'Zita', 'Ørn', 'Aage'])
    await someone(db, 'reader', house.now(), { name });
  const closed = await someone(db, 'reader', house.now(), { name: 'Abel' });
  await savePerson(db, closed.id, 1, { deactivatedAt: house.now() });
  const names = (await listPeople(db)).map(({ name }) => name);
  expect(names.filter((name) => ['Åse', 'Ægir', 'Zita', 'Ørn', 'Aage'].includes(name))).toEqual([
    'Zita',
    'Ægir',
    'Ørn',
    'Aage',
    'Åse',
  ]);
  expect(names.indexOf('Abel')).toBeGreaterThan(names.indexOf('Åse'));
});
