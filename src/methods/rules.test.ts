import { methodById, methods, slots } from '@medvirk/method-guide';
import { expect, test } from 'vitest';
import { filterInput } from './model.ts';
import { countMethods, fitOf, listMethods, named, nearest, reachOfGroups, sourcesOf } from './rules.ts';

const method = (id: string) => {
  const found = methodById.get(id);
  if (!found) throw new Error(`No method ${id}`);
  return found;
};

test('without a choice the eighteen everyday methods come first and no other is lost', () => {
  const list = listMethods({ q: '' });
  const rest = list.rest.flatMap((group) => group.methods);
  expect(list.first).toHaveLength(18);
  expect(new Set([...list.first, ...rest]).size).toBe(methods.length);
  expect(list.total).toBe(methods.length);
});

test('a job and a way of meeting narrow the list together', () => {
  const list = listMethods({ job: 'close', meeting: 'digital', q: '' });
  const shown = [...list.first, ...list.rest.flatMap((group) => group.methods)];
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((one) => one.slots.includes('close') && one.mode === 'digital')).toBe(true);
});

test('every job leaves something to choose, and the numbers agree with the list', () => {
  for (const job of slots) {
    expect(countMethods({ job, q: '' })).toBeGreaterThan(0);
    expect(countMethods({ job, q: '' })).toBe(listMethods({ job, q: '' }).total);
  }
});

test.each(['borgermøde', 'BORGERMØDE', 'kort', 'open house', 'lodtrækning'])(
  'a search for %s finds something, in either language and any case',
  (q) => {
    expect(listMethods({ q }).first.length).toBeGreaterThan(0);
  },
);

test('a search that finds nothing gives an empty list, not an error', () => {
  expect(listMethods({ q: 'xyzzy' })).toEqual({ first: [], rest: [], total: 0 });
});

test('words in the address that mean nothing narrow nothing', () => {
  expect(filterInput.parse({ job: 'dance', meeting: '', q: undefined })).toEqual({ q: '' });
});

test('the groups are told best reached first, all ten', () => {
  const reach = reachOfGroups(method('byvandring'));
  expect(reach).toHaveLength(10);
  expect(reach[0]?.reach).toBe('good');
  expect(reach.at(-1)?.reach).toBe('poor');
});

test('a walk is for places and cannot carry that residents decide', () => {
  const fit = fitOf(method('byvandring'));
  expect(fit.values[0]).toBe('map');
  expect(fit.topics).toContain('spatial');
  expect(fit.cannotPromise).toEqual(['empower']);
  expect(fit.countsNobody).toBe(true);
});

test('every method has something it is good for', () => {
  for (const one of methods) expect(fitOf(one).values.length, one.id).toBeGreaterThan(0);
});

test('a number with a source names it, and one without is an estimate', () => {
  expect(sourcesOf(method('byvandring'), 'participants')).toHaveLength(1);
  expect(sourcesOf(method('byvandring'), 'duration')).toEqual([]);
});

test('what goes well together exists', () => {
  for (const one of methods) expect(named(one.goesAfter)).toHaveLength(one.goesAfter.length);
});

test.each([
  ['byvandrin', 'byvandring'],
  ['Borgermoede', 'borgermoede'],
  ['borger-møde', 'borgermoede'],
])('the address %s is near %s', (typed, id) => {
  expect(nearest(typed).map((one) => one.id)).toContain(id);
});

test('an address like nothing has no neighbours', () => {
  expect(nearest('qqq')).toEqual([]);
  expect(nearest('')).toEqual([]);
});
