import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { hidden, house } from '../../../tests/support/house.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';

const database = await testDatabase();
const place = await house(database);
const jura = await place.visitor('planner', 'Jura');
const leo = await place.visitor('reader', 'Leo');

const baseOf = async (rule: string) =>
  hidden(
    /<li id="RULE".*?<\/form>/s.exec(
      (await jura.text('/love')).replace(`<li id="${rule}"`, '<li id="RULE"'),
    )?.[0] ?? '',
    'base',
  );

test('every legal rule stands with its paragraph, its source and the day it was checked', async () => {
  const page = await jura.text('/love');
  expect(page).toContain('planlovens § 24, stk. 5');
  expect(page).toContain('Teksten er set efter');
  expect(page).toContain('Ikke bekræftet i jeres hus');
  expect(await (await jura.text('/en/love')).includes('Not confirmed in your house')).toBe(true);
});

test('a confirmation carries name, day and note, and can be taken back', async () => {
  const done = await jura.post('/love', {
    rule: 'R51',
    do: 'confirm',
    name: 'Juristen',
    note: 'Læst i LBK 572',
  });
  expect(done.status).toBe(303);
  expect(done.headers.get('location')).toBe('/love#R51');
  expect((await municipalityOf(database.db)).confirmations).toEqual({
    R51: { name: 'Juristen', day: '2026-11-23', note: 'Læst i LBK 572' },
  });
  expect(await jura.text('/love')).toContain('Bekræftet af Juristen, mandag den 23. november 2026');
  await jura.post('/love', { rule: 'R51', do: 'take-back', base: await baseOf('R51') });
  expect((await municipalityOf(database.db)).confirmations).toEqual({});
});

test('two rules confirmed in the same moment both stand', async () => {
  await Promise.all(
    ['R50', 'R52', 'R53'].map((rule) => jura.post('/love', { rule, do: 'confirm', name: 'Juristen' })),
  );
  expect(Object.keys((await municipalityOf(database.db)).confirmations).sort()).toEqual([
    'R50',
    'R52',
    'R53',
  ]);
});

test('two people confirm the same rule differently: the second sees the first, and nothing typed is lost', async () => {
  const ida = await place.visitor('planner', 'Ida');
  const base = await baseOf('R54');
  await jura.post('/love', { rule: 'R54', do: 'confirm', name: 'Juristen', note: 'Læst i LBK 572', base });
  const clash = await ida.post('/love', { rule: 'R54', do: 'confirm', name: 'Ida', note: 'Også § 13', base });
  expect(clash.status).toBe(409);
  const page = await clash.text();
  expect(page).toContain('En anden har ændret bekræftelsen imens');
  expect(page).toContain('Læst i LBK 572');
  expect(page).toContain('Også § 13');
  expect(page).toMatch(/Juristen: Læst i LBK 572[\s\S]*?Ida: Også § 13/);
  const settled = { rule: 'R54', name: 'Ida', note: 'Også § 13', base: await baseOf('R54') };
  expect((await ida.post('/love', { ...settled, do: 'theirs' })).status).toBe(303);
  expect((await municipalityOf(database.db)).confirmations.R54).toMatchObject({ name: 'Juristen' });
  const back = await ida.post('/love', { rule: 'R54', do: 'take-back', base });
  expect(back.status).toBe(409);
  expect(await back.text()).toMatch(/form="law-R54" name="pressed" value="take-back"/);
  const fresh = { base: await baseOf('R54'), rule: 'R54' };
  expect((await ida.post('/love', { ...fresh, do: 'confirm', name: 'Ida', note: 'Også § 13' })).status).toBe(
    303,
  );
  expect((await municipalityOf(database.db)).confirmations.R54).toMatchObject({ name: 'Ida' });
});

test('a confirmation sent after the session ran out is shown again', async () => {
  const gone = place.visitorWith('medvirk-session=gone');
  const sent = await gone.post('/love', { rule: 'R55', do: 'confirm', name: 'Juristen', note: 'Læst i går' });
  expect(sent.status).toBe(303);
  const key = /medvirk-kept=[^;]+/.exec(sent.headers.get('set-cookie') ?? '')?.[0];
  const page = await place.visitorWith(`${jura.cookie}; ${key}`).text('/love');
  expect(page).toContain('Læst i går');
});

test('without a name nothing is confirmed, and the note comes back', async () => {
  const refused = await jura.post('/love', { rule: 'R51', do: 'confirm', name: ' ', note: 'Halvt læst' });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('Skriv navnet på den, der har læst loven.');
  expect(page).toContain('Halvt læst');
  expect((await jura.post('/love', { rule: 'R99999', do: 'confirm', name: 'x' })).status).toBe(404);
});

test('a reader sees the law and cannot put a name to it', async () => {
  expect(await leo.text('/love')).not.toContain('Bekræft reglen');
  expect((await leo.post('/love', { rule: 'R51', do: 'confirm', name: 'Leo' })).status).toBe(403);
});
