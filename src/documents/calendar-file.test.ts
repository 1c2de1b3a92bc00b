import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const file = (more: Partial<Parameters<typeof calendarFile>[0]['entries'][number]> = {}) =>
  calendarFile({
    name: 'Havnen; Lillerup, 2026',
    language: 'da',
    changedAt: new Date('2025-11-26T09:00:00Z'),
    entries: [
      {
        id: 'plan-1-hearing@medvirk',
        title: 'Høring',
        from: '2026-03-30',
        to: '2026-06-01',
        text: 'Svar senest mandag kl. 23.59; skriv, ring\neller kom.',
        url: 'https://lillerup.example/planer/1/tidsplan',
        ...more,
      },
    ],
  });

/** What a calendar reads in the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

test('a calendar reads whole days, both included, and the text as it was written', () => {
  const [event] = read(file());
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2026-03-30');
  expect(event?.endDate.toString()).toBe('2026-06-02');
  expect(event?.summary).toBe('Høring');
  expect(event?.description).toBe('Svar senest mandag kl. 23.59; skriv, ring\neller kom.');
  expect(event?.uid).toBe('plan-1-hearing@medvirk');
  expect(event?.component.getFirstPropertyValue('url')).toBe('https://lillerup.example/planer/1/tidsplan');
});

test('lines end as the standard says, and none is longer than 75 bytes', () => {
  const text = file({ text: 'Æblegrød på årsmødet, '.repeat(20), title: 'Ø'.repeat(120) });
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [event] = read(text);
  expect(event?.summary).toBe('Ø'.repeat(120));
  expect(event?.description).toBe('Æblegrød på årsmødet, '.repeat(20));
});

test('the same entries give the same bytes, and a line break cannot begin a property of its own', () => {
  expect(file()).toBe(file());
  const [event, ...others] = read(file({ title: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT' }));
  expect(others).toEqual([]);
  expect(event?.summary).toContain('END:VEVENT');
});
