import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { eventHeads, eventsAbout, eventsOf, findEvent, recordEvent } from './event-store.ts';

const { db } = await testDatabase();
const at = new Date('2026-08-26T12:00:00Z');
const about = (subjectId: string, what: string) => ({
  at,
  actorName: 'Mette Holm',
  subjectKind: 'plan',
  subjectId,
  what,
});

test('an event comes back as it was written', async () => {
  const event = {
    ...about('1', 'method-chosen'),
    why: 'Fordi «alle» skal høres',
    details: { method: 'citizens-assembly', list: ['a'] },
  };
  await recordEvent(db, event);
  const page = await eventsOf(db, 'plan', '1');
  expect(page).toEqual({
    events: [{ ...event, id: expect.any(Number), actor: undefined }],
    older: undefined,
  });
});

test('a history is read newest first and a page at a time, also when all happened in one moment', async () => {
  await inTransaction(db, async (tx) => {
    for (const what of ['one', 'two', 'three', 'four', 'five']) await recordEvent(tx, about('2', what));
  });
  const first = await eventsOf(db, 'plan', '2', { size: 2 });
  const second = await eventsOf(db, 'plan', '2', { size: 2, before: first.older });
  const third = await eventsOf(db, 'plan', '2', { size: 2, before: second.older });
  expect([first, second, third].map((page) => page.events.map((event) => event.what))).toEqual([
    ['five', 'four'],
    ['three', 'two'],
    ['one'],
  ]);
  expect(third.older).toBeUndefined();
});

test('a history can be read by person and by what was done', async () => {
  await recordEvent(db, about('5', 'answered'));
  await recordEvent(db, { ...about('5', 'answered'), actorName: 'Ole' });
  await recordEvent(db, about('5', 'explained'));
  const asked = async (which: Parameters<typeof eventsOf>[3]) =>
    (await eventsOf(db, 'plan', '5', which)).events.map((event) => [event.actorName, event.what]);
  expect(await asked({ by: 'Ole' })).toEqual([['Ole', 'answered']]);
  expect(await asked({ what: ['explained'] })).toEqual([['Mette Holm', 'explained']]);
  expect(await asked({ by: 'Mette Holm', except: ['explained'] })).toEqual([['Mette Holm', 'answered']]);
});

test('what was said of an event is found by the event, and nobody else’s', async () => {
  await recordEvent(db, about('6', 'answered'));
  await recordEvent(db, about('6', 'renamed'));
  const [renamed, answered] = (await eventsOf(db, 'plan', '6')).events;
  if (!renamed || !answered) throw new Error('The events are not there');
  await recordEvent(db, { ...about('6', 'explained'), why: 'Derfor', details: { event: answered.id } });
  const subject = { kind: 'plan', id: '6' };
  expect(await eventsAbout(db, subject, 'explained', [answered.id])).toMatchObject([{ why: 'Derfor' }]);
  expect(await eventsAbout(db, subject, 'explained', [renamed.id])).toEqual([]);
  expect(await eventsAbout(db, { kind: 'plan', id: '5' }, 'explained', [answered.id])).toEqual([]);
  expect((await findEvent(db, 'plan', '6', answered.id))?.what).toBe('answered');
  expect(await findEvent(db, 'plan', '5', answered.id)).toBeUndefined();
  expect((await eventHeads(db, 'plan', '6')).map(({ what }) => what)).toEqual([
    'explained',
    'renamed',
    'answered',
  ]);
});

test('what is written down later of an earlier day stands on its day', async () => {
  await recordEvent(db, about('7', 'now'));
  await recordEvent(db, { ...about('7', 'then'), at: new Date('2026-06-01T12:00:00Z') });
  await recordEvent(db, about('7', 'at once'));
  const first = await eventsOf(db, 'plan', '7', { size: 2 });
  const rest = await eventsOf(db, 'plan', '7', { size: 2, before: first.older });
  const all = [...first.events, ...rest.events];
  expect(all.map(({ what }) => what)).toEqual(['at once', 'now', 'then']);
  const from = await eventsOf(db, 'plan', '7', { from: all[1]?.id });
  expect(from.events.map(({ what }) => what)).toEqual(['now', 'then']);
});

test('an event goes when what it tells of was undone', async () => {
  const undone = inTransaction(db, async (tx) => {
    await recordEvent(tx, about('3', 'opened'));
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect((await eventsOf(db, 'plan', '3')).events).toEqual([]);
});

test.each(['update event set what = $$x$$', 'delete from event', 'truncate event'])(
  'nobody can do: %s',
  async (command) => {
    await recordEvent(db, about('4', 'opened'));
    await expect(sql.raw(command).execute(db)).rejects.toThrow('append-only');
  },
);
