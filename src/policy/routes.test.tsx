import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { hidden, house } from '../../tests/support/house.ts';
import { lix } from '../../tests/support/lix.ts';
import { eventsOf } from '../engagement/event-store.ts';
import { municipalityOf, removeInventedMunicipality } from '../engagement/municipality-store.ts';
import { demonstratePolicy } from './demo.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const karen = await place.visitor('administrator', 'Karen');
const pia = await place.visitor('planner', 'Pia');
const citizen = place.visitorWith(undefined);

const policy = async () => (await municipalityOf(db)).policy;
const version = async () => String((await municipalityOf(db)).versions.policy);
const wordsOf = (page: string): string =>
  (/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '')
    .replace(/<\/(p|h1|h2|h3|dt|dd|li|time|small)>/g, '\n')
    .replace(/<[^>]+>/g, ' ');

/** A page once it says it: on a server of its own the house hears of a change by a notification, which takes its way. */
const pageThat = (path: string, says: (text: string) => void): Promise<string> =>
  vi.waitFor(async () => {
    const text = await citizen.text(path);
    says(text);
    return text;
  }, 5_000);

test('before anything is said, everyone gets a decent page, and nothing leads to it', async () => {
  await pageThat('/saadan-goer-vi', (text) => expect(text).toContain('Det er ikke skrevet endnu'));
  await pageThat('/', (text) => expect(text).not.toContain('/saadan-goer-vi'));
  expect(await pia.text('/saadan-goer-vi')).toContain('En administrator kan skrive den');
  expect(await karen.text('/saadan-goer-vi')).toContain('href="/saadan-goer-vi/ret"');
});

test('a planner reads what their plans are held to, and cannot loosen it', async () => {
  expect((await pia.get('/saadan-goer-vi/ret')).status).toBe(403);
  expect((await pia.post('/saadan-goer-vi/ret', { version: '0', noticeDays: '1' })).status).toBe(403);
  expect(await policy()).toEqual({});
});

test('what is wrong is said at its field, and what was typed stays', async () => {
  const refused = await karen.post('/saadan-goer-vi/ret', {
    version: '0',
    'intro-da': '',
    'intro-en': 'Only English',
    promises: ['consult'],
    usualPromise: 'involve',
    noticeDays: 'tre uger',
    telephone: '12 34 56 78',
    adoptedOn: '2026-02-30',
  });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const said of [
    'Skriv et helt tal fra 1 til 180',
    'Skriv det også på dansk',
    'Det sædvanlige løfte skal være et af dem',
    'Skriv, hvem der tager telefonen',
    'Skriv en dag',
    'value="tre uger"',
    'Only English',
  ])
    expect(page).toContain(said);
  expect(await policy()).toEqual({});
});

test('what the council adopted is saved with its event, and residents see it at once', async () => {
  await pageThat('/saadan-goer-vi', (text) => expect(text).not.toContain('3 uger'));
  const saved = await karen.post('/saadan-goer-vi/ret', {
    version: await version(),
    promises: ['consult', 'involve'],
    usualPromise: 'consult',
    'wording-consult-da': 'I får svar inden tre måneder.',
    noticeDays: '21',
    openWeeks: '4',
    channels: ['paper', 'phone'],
    languages: ['ar'],
    adoptedBy: 'Byrådet',
    adoptedOn: '2026-10-28',
  });
  expect(saved.headers.get('location')).toBe('/saadan-goer-vi/ret?ok');
  const page = await pageThat('/saadan-goer-vi', (text) => expect(text).toContain('3 uger'));
  for (const said of ['3 uger', '4 uger', 'I får svar inden tre måneder.', 'På papir', 'arabisk', 'Byrådet'])
    expect(page).toContain(said);
  expect(page).not.toContain('Du får svar to gange');
  const english = await pageThat('/en/saadan-goer-vi', (text) => expect(text).toContain('Arabic'));
  expect(english).toContain('<p lang="da">I får svar inden tre måneder.</p>');
  expect(english).toContain('Arabic');
  await pageThat('/', (text) => expect(text).toContain('/saadan-goer-vi'));
  const { events } = await eventsOf(db, 'municipality', 'policy');
  expect(events.map(({ what, actorName }) => [what, actorName])).toEqual([['policy-changed', 'Karen']]);
});

test('sent twice, it is saved once', async () => {
  const page = await karen.text('/saadan-goer-vi/ret');
  const fields = { version: hidden(page, 'version'), noticeDays: '14' };
  await karen.post('/saadan-goer-vi/ret', fields);
  const again = await karen.post('/saadan-goer-vi/ret', fields);
  expect(again.status).toBe(303);
  expect((await eventsOf(db, 'municipality', 'policy')).events).toHaveLength(2);
});

test('who saves on top of something older sees both, part by part, and loses nothing', async () => {
  const old = await version();
  await karen.post('/saadan-goer-vi/ret', { version: old, noticeDays: '28', adoptedBy: 'Byrådet' });
  const refused = await karen.post('/saadan-goer-vi/ret', {
    version: old,
    noticeDays: '7',
    adoptedBy: 'Byrådet',
  });
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toMatch(/<dt>Fra invitation til møde, mindst[\s\S]*28 dage[\s\S]*7 dage/);
  expect(page).not.toMatch(/<dt>Vedtaget af</);
  expect(page).toMatch(/<button(?=[^>]*form="policy")[^>]*value="theirs"/);
  expect(page).toContain('value="7"');
  expect(hidden(page, 'version')).toBe(await version());
  const settled = await karen.post('/saadan-goer-vi/ret', {
    version: hidden(page, 'version'),
    noticeDays: '7',
    adoptedBy: 'Byrådet',
  });
  expect(settled.status).toBe(303);
  expect(await policy()).toEqual({ noticeDays: 7, adoptedBy: 'Byrådet' });
});

test('two who write different parts both get their way, and one may keep what the other wrote', async () => {
  const base = hidden(await karen.text('/saadan-goer-vi/ret'), 'base');
  const now = { noticeDays: '7', adoptedBy: 'Byrådet' };
  await karen.post('/saadan-goer-vi/ret', { base, ...now, openWeeks: '6', channels: ['paper'] });
  const other = { base, ...now, firstAnswerWeeks: '3', channels: ['phone'] };
  expect((await karen.post('/saadan-goer-vi/ret', other)).status).toBe(303);
  expect(await policy()).toMatchObject({ openWeeks: 6, firstAnswerWeeks: 3, channels: ['paper', 'phone'] });
  const clash = await karen.post('/saadan-goer-vi/ret', { base, ...now, openWeeks: '9', timesAYear: '4' });
  const page = await clash.text();
  expect(clash.status).toBe(409);
  const settled = { base: hidden(page, 'base'), differ: hidden(page, 'differ'), do: 'theirs' };
  const all = {
    ...now,
    openWeeks: '9',
    firstAnswerWeeks: '3',
    timesAYear: '4',
    channels: ['paper', 'phone'],
  };
  expect((await karen.post('/saadan-goer-vi/ret', { ...settled, ...all })).status).toBe(303);
  expect(await policy()).toMatchObject({ openWeeks: 6, timesAYear: 4 });
});

test('the language is changed without losing what was typed', async () => {
  const page = await karen.post('/en/saadan-goer-vi/ret', {
    version: await version(),
    noticeDays: '30',
    'switch-language': 'en',
  });
  expect(await page.text()).toContain('value="30"');
});

test('what is emptied is unsaid again', async () => {
  await karen.post('/saadan-goer-vi/ret', { version: await version() });
  expect(await policy()).toEqual({});
  await pageThat('/', (text) => expect(text).not.toContain('/saadan-goer-vi'));
});

test('Lillerup’s policy is plain to read, whole, and goes with the demonstration', async () => {
  await sql`delete from municipality`.execute(db);
  await demonstratePolicy(db, new Date('2026-11-23T09:00:00Z'), 'Europe/Copenhagen');
  const page = await pageThat('/saadan-goer-vi', (text) => expect(text).toContain('datetime="2026-09-30"'));
  expect(lix(wordsOf(page))).toBeLessThanOrEqual(35);
  expect(page).not.toContain('<script');
  await removeInventedMunicipality(db);
  await pageThat('/saadan-goer-vi', (text) => expect(text).toContain('Det er ikke skrevet endnu'));
});
