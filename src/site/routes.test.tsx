import { Hono } from 'hono';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { eventsOf } from '../engagement/event-store.ts';
import type { Id } from '../engagement/ids.ts';
import type { Known } from '../people/guard.ts';
import type { Person } from '../people/model.ts';
import { getPathWithoutLanguage, readLanguage } from '../web/locale.ts';
import { demonstrateSite } from './demo.ts';
import { frameVisits, siteNames, siteRoutes } from './routes.tsx';
import { loadSettings } from './settings-store.ts';

const administrator: Person = {
  id: '01935a00-0000-7000-8000-000000000001' as Id<'person'>,
  name: 'Karen Holm',
  email: 'karen@lillerup.example',
  role: 'administrator',
  locale: 'da',
};

const { db } = await testDatabase();

beforeEach(async () => {
  await sql`delete from setting`.execute(db);
});

function site(person?: Person) {
  const deps = { db, url: 'https://lillerup.example', manifest: { 'main.css': 'main-1.css' } };
  const app = new Hono<Known>({ getPath: getPathWithoutLanguage });
  app.use(readLanguage);
  app.use(async (c, next) => {
    c.set('now', new Date('2026-11-23T09:00:00Z'));
    c.set('person', person);
    c.set('houseRole', person?.role);
    c.set('askToSignIn', async () => c.redirect('/log-ind', 303));
    await next();
  });
  app.use(frameVisits(deps));
  app.route('/', siteRoutes(deps));
  const read = async (path: string) => (await app.request(path)).text();
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  return { app, read, post };
}

const form = {
  siteName: 'Nordby spørger',
  siteNameEn: '',
  municipality: 'Nordby Kommune',
  brand: '#7a1f3d',
  who: 'Borgerservice',
  whoEn: '',
  telephone: '11 22 33 44',
  hours: 'hverdage kl. 10–14',
  hoursEn: '',
  version: '0',
};

test('a site nobody has named still has a front page, and tells the administrator what is missing', async () => {
  const visitor = site();
  expect(await visitor.read('/')).not.toContain('Giv siden et navn');
  const inside = site(administrator);
  expect(await inside.read('/')).toContain('Giv siden et navn');
});

test('the front page says honestly that nothing is open, in both languages', async () => {
  const { read } = site();
  await demonstrateSite(db);
  expect(await read('/')).toContain('Ingen sager er åbne lige nu');
  expect(await read('/en')).toContain('Nothing is open right now');
  expect(await read('/')).toContain('Lillerup lytter');
});

test('what an administrator saves stands on every page and in the history', async () => {
  const { read, post } = site(administrator);
  const saved = await post('/indstillinger', form);
  expect(saved.status).toBe(303);
  expect(await read('/tilgaengelighed')).toContain('11 22 33 44');
  expect(await siteNames(db)('da')).toBe('Nordby spørger');
  const { events } = await eventsOf(db, 'site', 'site');
  expect(events[0]).toMatchObject({ what: 'settings-changed', actorName: 'Karen Holm' });
});

test('a form with a mistake costs nothing of what was typed', async () => {
  const { post } = site(administrator);
  const answer = await post('/indstillinger', { ...form, brand: '#ffff00' });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('value="Nordby spørger"');
  expect(page).toContain('Hvid skrift kan ikke læses');
  expect((await loadSettings(db)).version).toBe(0);
});

test('the second of two who save at the same time is told, and loses nothing', async () => {
  const { post } = site(administrator);
  await post('/indstillinger', form);
  const late = await post('/indstillinger', { ...form, siteName: 'Nordby svarer' });
  const page = await late.text();
  expect(late.status).toBe(409);
  expect(page).toContain('value="Nordby svarer"');
  expect(page).toContain('<td>Nordby spørger</td>');
  expect((await loadSettings(db)).siteName.da).toBe('Nordby spørger');
});

test('a colour can be seen before it is saved', async () => {
  const { app, post } = site(administrator);
  const page = await (await post('/indstillinger', { ...form, preview: 'yes' })).text();
  expect(page).toContain('/brand.css?colour=%237a1f3d');
  expect((await loadSettings(db)).version).toBe(0);
  const styles = await (await app.request('/brand.css?colour=%237a1f3d')).text();
  expect(styles).toContain('--mv-brand:#7a1f3d');
});

test('a change of language on the settings page saves nothing and keeps what was typed', async () => {
  const { post } = site(administrator);
  const page = await (await post('/en/indstillinger', { ...form, 'switch-language': 'en' })).text();
  expect(page).toContain('value="Nordby spørger"');
  expect(page).toContain('Name of the municipality');
  expect((await loadSettings(db)).version).toBe(0);
});

test('those who are not administrators cannot change the settings', async () => {
  expect((await site().post('/indstillinger', form)).status).toBe(303);
  const reader = site({ ...administrator, role: 'reader' });
  expect((await reader.post('/indstillinger', form)).status).toBe(403);
});

test('the style sheet of the colours may be kept for ever under the name that changes with them', async () => {
  const { app, read } = site();
  const address = /\/brand\.css\?v=[0-9a-f]+/.exec(await read('/'))?.[0] ?? '';
  expect((await app.request(address)).headers.get('cache-control')).toContain('immutable');
  expect((await app.request('/brand.css')).headers.get('cache-control')).toBe('no-cache');
  expect(await (await app.request('/brand.css?colour=red;}body{display:none')).text()).toBe('');
});

test('the accessibility statement carries the name the law asks for, in both languages', async () => {
  const { read } = site();
  for (const path of ['/tilgaengelighed', '/en/tilgaengelighed'])
    expect(await read(path)).toContain('Tilgængelighedserklæring');
});
