import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDayText } from '../../engagement/day.ts';
import type { Answers } from '../../engagement/plan.ts';
import { screens } from '../../engagement/twelve-questions.ts';
import {
  answersOnScreen,
  filledFrom,
  mergeScreen,
  mergeText,
  monthsFrom,
  partsOf,
  readDisagreement,
  readScreen,
  readTitle,
  suggestionsLeft,
  withUnknown,
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

const nobody = () => false;
const mineToo = () => true;

describe('two people on one screen', () => {
  const stored: Answers = { room: 'high', open: 'Alt', promise: 'involve', phase: 'wish' };

  test('different fields are both kept', () => {
    const merge = mergeScreen('b', {
      stored: { ...stored, room: 'low' },
      base: answersOnScreen(stored, 'b'),
      mine: { room: 'high', open: 'Kun kajen', promise: 'involve' },
      isOwn: nobody,
    });
    expect(merge).toEqual({ answers: { ...stored, room: 'low', open: 'Kun kajen' }, clashes: [] });
  });

  test('the same field changed to two things is a clash with both values', () => {
    const merge = mergeScreen('b', {
      stored: { ...stored, room: 'low' },
      base: answersOnScreen(stored, 'b'),
      mine: { room: 'none', open: 'Alt', promise: 'involve' },
      isOwn: nobody,
    });
    expect(merge.clashes).toEqual([{ name: 'room', theirs: 'low', mine: 'none' }]);
  });

  test('one’s own back button is no clash: the last word counts', () => {
    const merge = mergeScreen('b', {
      stored: { ...stored, room: 'low' },
      base: answersOnScreen(stored, 'b'),
      mine: { room: 'high', open: 'Alt', promise: 'involve' },
      isOwn: mineToo,
    });
    expect(merge).toEqual({ answers: stored, clashes: [] });
  });

  test('the same form sent twice changes nothing the second time', () => {
    const mine: Answers = { room: 'none', open: 'Alt', promise: 'involve' };
    const first = mergeScreen('b', { stored, base: answersOnScreen(stored, 'b'), mine, isOwn: nobody });
    const second = mergeScreen('b', {
      stored: first.answers,
      base: answersOnScreen(stored, 'b'),
      mine,
      isOwn: nobody,
    });
    expect(second).toEqual({ answers: first.answers, clashes: [] });
  });

  test('answers of other screens are never touched', () => {
    const merge = mergeScreen('b', { stored, base: undefined, mine: {}, isOwn: nobody });
    expect(merge.answers.phase).toBe('wish');
  });
});

test('months run from this one, and a stored month that has passed is not lost', () => {
  expect(monthsFrom('2026-11-23', undefined).slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsFrom('2026-11-23', '2026-03')[0]).toBe('2026-03');
});

describe('what a meeting does not agree on', () => {
  test.each([
    ['nothing new', 'Højden', 'Højden', 'Højden', false, 'Højden', undefined],
    ['my note', '', '', 'Højden', false, 'Højden', undefined],
    ['theirs, when I wrote nothing new', 'Trafikken', '', '', false, 'Trafikken', undefined],
    ['both', 'Trafikken', '', 'Højden', false, 'Højden', { theirs: 'Trafikken', mine: 'Højden' }],
    ['my own back button', 'Trafikken', '', 'Højden', true, 'Højden', undefined],
  ])('%s', (_, stored, base, mine, isOwn, text, clash) => {
    expect(mergeText({ stored, base, mine, isOwn })).toEqual({ text, clash });
  });

  test('more than 1,000 characters are refused with both lengths', () => {
    expect(readDisagreement({ disagreement: ['x'.repeat(1001)] }).problems).toEqual([
      { kind: 'too-long', name: 'disagreement', limit: 1000, length: 1001 },
    ]);
  });
});

test('every question can be left with "don’t know yet", and what was answered stays', () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const) {
    const reading = readScreen(number, withUnknown(number, {}), today, undefined);
    expect(reading.ok && Object.keys(reading.answers).length, `question ${number}`).toBeGreaterThan(0);
  }
  expect(withUnknown(10, { before: ['answered'] })).toEqual({
    before: ['answered'],
    alsoAsked: ['unknown'],
    mood: ['unknown'],
  });
});

describe('suggestions', () => {
  const suggested = ['phase', 'law', 'scope'] as const;

  test('pressing the button stands by all the form showed', () => {
    const left = suggestionsLeft(suggested, {
      piece: 'a',
      mine: { phase: 'proposal', law: ['lokalplan'] },
      changed: [],
      byHand: true,
    });
    expect(left).toEqual(['scope']);
  });

  test('saving itself as one goes stands by what was changed only', () => {
    const mine: Answers = { phase: 'wish', law: ['lokalplan'] };
    const left = suggestionsLeft(suggested, { piece: 'a', mine, changed: ['phase'], byHand: false });
    expect(left).toEqual(['law', 'scope']);
  });

  test('what the form did not show is not confirmed by it', () => {
    expect(
      suggestionsLeft(['count'], { piece: 'c', mine: { scope: 'town' }, changed: ['scope'], byHand: true }),
    ).toEqual(['count']);
  });
});
