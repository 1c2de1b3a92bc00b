import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fields } from './merge-fields.ts';
import { asSettled, mergeFields, mergeTicks, readBase, sayBase } from './merge-fields.ts';

const names = ['name', 'owner', 'who'] as const;
const base: Fields = { name: ['Havnen'], owner: ['Bo'], who: ['unge'] };

test('what two people changed in different fields is kept of both', () => {
  const mine = { ...base, name: ['Nordkajen'] };
  const stored = { ...base, owner: ['Ida'] };
  expect(mergeFields({ names, base, mine, stored })).toEqual({
    merged: { ...base, name: ['Nordkajen'], owner: ['Ida'] },
    clashes: [],
  });
});

test('the same field changed differently is a clash with both values', () => {
  const { clashes } = mergeFields({
    names,
    base,
    mine: { ...base, owner: ['Pia'], name: ['Nordkajen'] },
    stored: { ...base, owner: [] },
  });
  expect(clashes).toEqual([{ name: 'owner', theirs: [], mine: ['Pia'] }]);
});

test('the same change made by two people is no clash', () => {
  const both = { ...base, owner: ['Ida'] };
  expect(mergeFields({ names, base, mine: both, stored: both })).toEqual({ merged: both, clashes: [] });
});

test('emptying a field is a change like any other', () => {
  const stored = { ...base, name: ['Nordkajen'] };
  const { merged, clashes } = mergeFields({ names, base, mine: { name: ['Havnen'], who: ['unge'] }, stored });
  expect(merged.owner).toEqual([]);
  expect(merged.name).toEqual(['Nordkajen']);
  expect(clashes).toEqual([]);
});

test('ticks of two people are laid together one by one', () => {
  const ticks = ['who'] as const;
  const { merged, clashes } = mergeFields({
    ...{ names, base, ticks, mine: { ...base, who: ['unge', 'ældre'] } },
    stored: { ...base, who: ['børn'] },
  });
  expect(merged.who).toEqual(['børn', 'ældre']);
  expect(clashes).toEqual([]);
  expect(mergeTicks(['a'], ['b'], ['a', 'c'])).toEqual(['c', 'b']);
});

test.each([
  [['a'], ['a', 'b'], ['a'], ['a', 'b']],
  [['a'], [], ['a', 'c'], ['c']],
  [['a'], ['a'], [], []],
  [[], ['b'], ['b'], ['b']],
  [['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
])('seen %j, ticked %j, meanwhile %j: together %j', (seen, mine, now, together) => {
  expect([...mergeTicks(seen, mine, now)].toSorted()).toEqual(together);
});

test('a form that does not say what it was filled from never overwrites in silence', () => {
  const { clashes } = mergeFields({
    names,
    base: undefined,
    mine: { owner: ['Pia'] },
    stored: { owner: ['Ida'] },
  });
  expect(clashes).toEqual([{ name: 'owner', theirs: ['Ida'], mine: ['Pia'] }]);
});

test('a base survives the way to the browser and back, and a damaged one is none', () => {
  expect(readBase(sayBase({ ...base, note: [''] }))).toEqual(base);
  for (const text of ['', '{', '[]', '"x"', '{"a":"b"}', 'null']) expect(readBase(text)).toBeUndefined();
});

test('letting the other’s value stand gives up that field and no other', () => {
  const typed = { name: ['Nordkajen'], owner: ['Pia'], do: ['theirs'], differ: ['owner'] };
  const settled = asSettled(typed, { ...base, owner: ['Ida'] });
  expect(settled).toMatchObject({ name: ['Nordkajen'], owner: ['Ida'] });
  expect(asSettled({ ...typed, do: ['mine'] }, base).owner).toEqual(['Pia']);
});

const value = fc.constantFrom('', 'a', 'b', 'c');
const fields = fc.record({ one: fc.tuple(value), two: fc.tuple(value), three: fc.tuple(value) });

test('no field of anybody disappears: it is kept, or it is told as a clash', () => {
  fc.assert(
    fc.property(fields, fields, fields, (from, mine, stored) => {
      const { merged, clashes } = mergeFields({ names: ['one', 'two', 'three'], base: from, mine, stored });
      for (const name of ['one', 'two', 'three'] as const) {
        const [was, typed, theirs, now] = [
          from[name][0],
          mine[name][0],
          stored[name][0],
          merged[name]?.[0] ?? '',
        ];
        if (typed === was) expect(now).toBe(theirs);
        else if (theirs === was || theirs === typed) expect(now).toBe(typed);
        else expect(clashes.map((clash) => clash.name)).toContain(name);
      }
    }),
  );
});
