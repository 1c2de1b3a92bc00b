import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newId, readId } from './ids.ts';

const noon = new Date('2026-08-26T12:00:00.123Z');

test('an id is a UUID v7 with the moment in front', () => {
  const id = newId<'plan'>(noon, (size) => new Uint8Array(size).fill(0xff));
  expect(id).toBe('01a03df1-027b-7fff-bfff-ffffffffffff');
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(noon.getTime());
});

test('ids sort as they were made', () => {
  const later = new Date(noon.getTime() + 1);
  expect(newId(noon, randomBytes) < newId(later, randomBytes)).toBe(true);
});

test('an id from outside is read, anything else is not', () => {
  const id = newId<'plan'>(noon, randomBytes);
  expect(readId(id)).toBe(id);
  expect(readId('1; drop table plan')).toBeUndefined();
  expect(readId('6f1c2f6a-3f57-4b0b-9f0e-0d5c8d6f7a11')).toBeUndefined();
});
