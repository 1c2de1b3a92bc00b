import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDayText } from '../../engagement/day.ts';
import type { Answers } from '../../engagement/plan.ts';
import { screens } from '../../engagement/twelve-questions.ts';
import {
  answersOnScreen,
  filledFrom,
  mergeScreen,
  monthsFrom,
  partsOf,
  readScreen,
  readTitle,
} from './rules.ts';

const today = '2026-11-23';

describe('reading a screen', () => {
  test('an empty screen is no mistake: every question may wait', () => {
    for (const screen of screens) {
      expect(readScreen(screen.key, {}, today, undefined)).toEqual({ ok: true, answers: {} });
    }
  });

  test('a date that has passed is told with the date', () => {
    const reading = readScreen('a', { decisionDay: ['2025-03-03'] }, today, undefined);
    expect(reading).toEqual({
      ok: false,
      problems: [{ kind: 'past-day', name: 'decisionDay', day: '2025-03-03' }],
    });
  });

  test('a decision that has been taken may lie in the past', () => {
    const reading = readScreen('a', { phase: ['decided'], decisionDay: ['2025-03-03'] }, today, undefined);
    expect(reading).toMatchObject({ ok: true, answers: { decisionDay: '2025-03-03' } });
  });

  test.each([
    ['2027-02-30', undefined],
    ['i morgen', undefined],
    ['24.6.2027', '2027-06-24'],
    ['24/6 2027', '2027-06-24'],
    ['24-06-2027', '2027-06-24'],
    ['2027-06-24', '2027-06-24'],
    ['31.4.2027', undefined],
  ])('the date %s is read as %s', (typed, day) => {
    expect(readDayText(typed)).toBe(day);
  });

  test('a text of 10,000 characters is refused with both lengths', () => {
    const reading = readScreen('b', { open: ['x'.repeat(10_000)] }, today, undefined);
    expect(reading).toEqual({
      ok: false,
      problems: [{ kind: 'too-long', name: 'open', limit: 200, length: 10_000 }],
    });
  });

  test('four groups cannot all feel it most', () => {
    const most = ['children', 'youth', 'families', 'working'];
    expect(readScreen('c', { most }, today, undefined)).toEqual({
      ok: false,
      problems: [{ kind: 'too-many', name: 'most', most: 3, count: 4 }],
    });
  });

  test('no law and a law cannot both be right', () => {
    expect(readScreen('a', { law: ['none', 'lokalplan'] }, today, undefined)).toMatchObject({
      ok: false,
      problems: [{ kind: 'not-alone', name: 'law', option: 'none' }],
    });
  });

  test('an option that nobody offered is refused', () => {
    expect(readScreen('b', { room: ['enormous'] }, today, undefined)).toMatchObject({ ok: false });
    expect(readScreen('c', { most: ['robots'] }, today, undefined)).toMatchObject({ ok: false });
    expect(readScreen('d', { skills: ['juggling'] }, today, undefined)).toMatchObject({ ok: false });
  });

  test('whatever is sent, reading never throws and never invents an answer', () => {
    const names = screens
      .flatMap((screen) => partsOf(screen.key))
      .flatMap((part) => ('name' in part ? [part.name] : ['most', 'also', 'skills', 'bought']));
    fc.assert(
      fc.property(
        fc.constantFrom(...screens.map((screen) => screen.key)),
        fc.dictionary(fc.constantFrom(...names, '__proto__', 'odd'), fc.array(fc.string(), { maxLength: 4 })),
        (key, filled) => {
          const reading = readScreen(key, filled, today, undefined);
          if (reading.ok) {
            for (const name of Object.keys(reading.answers)) expect(filled[name]).toBeDefined();
          } else {
            expect(reading.problems.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  test('what is stored comes back in the form as it was', () => {
    const filled = { phase: ['proposal'], law: ['lokalplan', 'kommuneplan'], decisionDay: ['2027-06-24'] };
    const reading = readScreen('a', filled, today, undefined);
    expect(reading.ok && filledFrom(reading.answers)).toEqual(filled);
  });

  test('a case needs a name, and nothing more', () => {
    expect(readTitle({ title: ['  '] }).problems).toEqual([{ kind: 'missing', name: 'title' }]);
    expect(readTitle({ title: ['Havnen'] })).toEqual({ title: 'Havnen', question: '', problems: [] });
  });
});

describe('two people on one screen', () => {
  const stored: Answers = { room: 'high', open: 'Alt', promise: 'involve', phase: 'wish' };

  test('different fields are both kept', () => {
    const merge = mergeScreen('b', {
      stored: { ...stored, room: 'low' },
      base: answersOnScreen(stored, 'b'),
      mine: { room: 'high', open: 'Kun kajen', promise: 'involve' },
      ownChange: false,
    });
    expect(merge).toEqual({ answers: { ...stored, room: 'low', open: 'Kun kajen' }, clashes: [] });
  });

  test('the same field changed to two things is a clash with both values', () => {
    const merge = mergeScreen('b', {
      stored: { ...stored, room: 'low' },
      base: answersOnScreen(stored, 'b'),
      mine: { room: 'none', open: 'Alt', promise: 'involve' },
      ownChange: false,
    });
    expect(merge.clashes).toEqual([{ name: 'room', theirs: 'low', mine: 'none' }]);
  });

  test('one’s own back button is no clash: the last word counts', () => {
    const merge = mergeScreen('b', {
      stored: { ...stored, room: 'low' },
      base: answersOnScreen(stored, 'b'),
      mine: { room: 'high', open: 'Alt', promise: 'involve' },
      ownChange: true,
    });
    expect(merge).toEqual({ answers: stored, clashes: [] });
  });

  test('the same form sent twice changes nothing the second time', () => {
    const mine: Answers = { room: 'none', open: 'Alt', promise: 'involve' };
    const first = mergeScreen('b', { stored, base: answersOnScreen(stored, 'b'), mine, ownChange: false });
    const second = mergeScreen('b', {
      stored: first.answers,
      base: answersOnScreen(stored, 'b'),
      mine,
      ownChange: false,
    });
    expect(second).toEqual({ answers: first.answers, clashes: [] });
  });

  test('answers of other screens are never touched', () => {
    const merge = mergeScreen('b', { stored, base: undefined, mine: {}, ownChange: false });
    expect(merge.answers.phase).toBe('wish');
  });
});

test('months run from this one, and a stored month that has passed is not lost', () => {
  expect(monthsFrom('2026-11-23', undefined).slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsFrom('2026-11-23', '2026-03')[0]).toBe('2026-03');
});
