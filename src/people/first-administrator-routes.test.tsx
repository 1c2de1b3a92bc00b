import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { cookiesOf, home, peopleApp } from '../../tests/support/people-app.ts';
import { eventsOf } from '../engagement/event-store.ts';
import { firstAdministratorLink } from './sign-in-link.ts';
import { findPersonByEmail } from './store.ts';

const { db } = await testDatabase();

test('in an empty house the printed link asks who one is and makes the first administrator', async () => {
  const house = peopleApp(db);
  const maker = { url: home, chance: house.needs.chance, now: house.now() };
  const link = (await firstAdministratorLink(db, maker))?.slice(home.length) ?? '';
  expect(await (await house.read(link)).text()).toContain('Bliv den første administrator');

  const wrong = await house.post(link, { name: ' ', email: 'anna@' });
  const page = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(page).toContain('Skriv et navn.');
  expect(page).toContain('value="anna@"');

  const switched = await house.post(`/en${link}`, { name: 'Anna', email: 'anna@', 'switch-language': 'en' });
  expect(await switched.text()).toContain('value="Anna"');

  const fields = { name: 'Anna', email: 'Anna@lillerup.example' };
  const [entered, twice] = await Promise.all([house.post(link, fields), house.post(link, fields)]);
  expect([entered.status, twice.status].sort()).toEqual([303, 410]);
  const cookie = cookiesOf(entered.status === 303 ? entered : twice);
  expect((await house.read('/medarbejdere', cookie)).status).toBe(200);

  const anna = await findPersonByEmail(db, 'anna@lillerup.example');
  expect(anna?.role).toBe('administrator');
  const history = await eventsOf(db, 'person', anna?.id ?? '');
  expect(history.events.map(({ what }) => what)).toEqual(['first-administrator']);
  expect(await firstAdministratorLink(db, maker)).toBeUndefined();
});
