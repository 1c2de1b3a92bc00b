import { expect, test } from 'vitest';
import { groupEvents } from './grouping.ts';
import type { ToldEvent } from './model.ts';

let id = 0;
const at = (time: string): Date => new Date(`2026-11-23T${time}:00Z`);
const event = (time: string, actorName: string, what: string, own: Partial<ToldEvent> = {}): ToldEvent => ({
  id: ++id,
  at: at(time),
  actorName,
  what,
  details: {},
  ...own,
});
const save = (version: number, time: string) => ({ version, at: at(time) });
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const grouped = (events: readonly ToldEvent[], versions: readonly { version: number; at: Date }[] = []) =>
  groupEvents(events.toReversed(), versions, dayOf).map(({ events: own, saves }) => [
    own.length,
    own[0].actorName,
    saves ? `${saves.before}–${saves.after}` : '',
  ]);

test('small saves by one person on one page within a short time are one entry', () => {
  const events = ['10:00', '10:05', '10:19', '10:40'].map((time) => event(time, 'Pia', 'answered'));
  const versions = [save(1, '09:00'), save(2, '10:00'), save(3, '10:05'), save(4, '10:19'), save(5, '10:40')];
  expect(grouped(events, versions)).toEqual([
    [1, 'Pia', '4–5'],
    [3, 'Pia', '1–4'],
  ]);
});

test('another page, another person, a reason or another day begins an entry of its own', () => {
  expect(
    grouped([
      event('10:00', 'Pia', 'answered'),
      event('10:01', 'Pia', 'steps-changed'),
      event('10:02', 'Ole', 'steps-changed'),
      event('10:03', 'Ole', 'steps-changed', { why: 'Derfor' }),
      event('10:04', 'Ole', 'steps-changed'),
    ]).map(([count]) => count),
  ).toEqual([1, 1, 1, 1, 1]);
  const late = event('23:55', 'Pia', 'answered');
  const early = { ...event('00:01', 'Pia', 'answered'), at: new Date('2026-11-24T00:01:00Z') };
  expect(grouped([late, early])).toHaveLength(2);
});

test('a run breaks where somebody else saved in between, also when their event is not on the page', () => {
  const events = [event('10:00', 'Pia', 'answered'), event('10:02', 'Pia', 'answered')];
  const versions = [save(1, '09:00'), save(2, '10:00'), save(3, '10:01'), save(4, '10:02')];
  expect(grouped(events, versions)).toEqual([
    [1, 'Pia', '3–4'],
    [1, 'Pia', '1–2'],
  ]);
});

test('two events of one save are told together, and what saves nothing has no saves', () => {
  const versions = [save(1, '09:00'), save(2, '10:00')];
  expect(grouped([event('10:00', 'Pia', 'answered'), event('10:00', 'Pia', 'confirmed')], versions)).toEqual([
    [2, 'Pia', '1–2'],
  ]);
  expect(grouped([event('10:00', 'Pia', 'gone-on')], versions)).toEqual([[1, 'Pia', '']]);
});

test('the first save of a plan changed nothing', () => {
  expect(grouped([event('09:00', 'Pia', 'begun')], [save(1, '09:00')])).toEqual([[1, 'Pia', '']]);
});
