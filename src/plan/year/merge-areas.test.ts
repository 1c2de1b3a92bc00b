import { expect, test } from 'vitest';
import { mergeAreas, settledAreas } from './merge-areas.ts';
import type { AreaLine } from './model.ts';

const line = (slug: string, name: string, people = '', removes = false): AreaLine => ({
  ...{ slug, name, people, removes },
});
const base = [line('midtby', 'Midtby', '11900'), line('nord', 'Nord', '8700')];

test('one renames, the other counts and adds: all of it is kept', () => {
  const mine = [line('midtby', 'Byen', '11900'), line('nord', 'Nord', '8700'), line('', 'Elmested', '7100')];
  const stored = [line('midtby', 'Midtby', '12000'), line('nord', 'Nord', '8700'), line('havn', 'Havnen')];
  const { lines, clashes } = mergeAreas({ base, mine, stored });
  expect(lines).toEqual([
    line('midtby', 'Byen', '12000'),
    line('nord', 'Nord', '8700'),
    line('havn', 'Havnen'),
    line('', 'Elmested', '7100'),
  ]);
  expect(clashes).toEqual([]);
});

test('the same name given differently is a clash, and mine stands in the form', () => {
  const mine = [line('midtby', 'Byen', '11900'), line('nord', 'Nord', '8700')];
  const stored = [line('midtby', 'Centrum', '11900'), line('nord', 'Nord', '8700')];
  const { lines, clashes } = mergeAreas({ base, mine, stored });
  expect(lines[0]).toEqual(line('midtby', 'Byen', '11900'));
  expect(clashes).toEqual([
    { slug: 'midtby', theirs: line('midtby', 'Centrum', '11900'), mine: line('midtby', 'Byen', '11900') },
  ]);
});

test('one removes what the other does not touch: it is gone; what the other has written on is a clash', () => {
  const [first, second] = base;
  if (!first || !second) throw new Error('There are two');
  const removed = [{ ...first, removes: true }, second];
  expect(mergeAreas({ base, mine: removed, stored: base }).lines[0]?.removes).toBe(true);
  expect(mergeAreas({ base, mine: base, stored: [second] }).lines).toEqual([second]);
  const changed = [line('midtby', 'Byen', '11900'), second];
  expect(mergeAreas({ base, mine: changed, stored: [second] }).clashes).toHaveLength(1);
  expect(mergeAreas({ base, mine: removed, stored: changed }).clashes).toEqual([
    { slug: 'midtby', theirs: changed[0], mine: removed[0] },
  ]);
});

test('the order is mine where I moved something, else theirs; a list sent twice is one list', () => {
  const turned = base.toReversed();
  expect(mergeAreas({ base, mine: turned, stored: base }).lines).toEqual(turned);
  expect(mergeAreas({ base, mine: base, stored: turned }).lines).toEqual(turned);
  const added = [...base, line('', 'Elmested', '7.100')];
  const stored = [...base, line('elmested', 'Elmested', '7100')];
  expect(mergeAreas({ base, mine: added, stored }).lines).toEqual(stored);
});

test('an area that somebody removed is there again when its other author says so, and gone when they do not', () => {
  const [, second] = base;
  if (!second) throw new Error('There are two');
  const mine = [line('midtby', 'Byen', '11900'), second];
  // The form after the clash is filled from what is stored now.
  expect(mergeAreas({ base: [second], mine, stored: [second] })).toEqual({
    lines: mine,
    clashes: [],
  });
  expect(settledAreas(mine, [second], ['midtby'])).toEqual([second]);
  expect(settledAreas(mine, base, ['midtby'])).toEqual(base);
});
