import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { house } from '../../../tests/support/house.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';

const database = await testDatabase();
const place = await house(database);
const jura = await place.visitor('planner', 'Jura');
const leo = await place.visitor('reader', 'Leo');

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
  await jura.post('/love', { rule: 'R51', do: 'take-back' });
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
