import { describe, expect, test } from 'vitest';
import { municipalPeriods } from './municipal-periods.ts';
import { unknownMunicipality } from './municipality.ts';
import type { Answers, ChosenMethod, PlanId } from './plan.ts';
import type { Asked, WheelPlan } from './year-wheel.ts';
import { askedByArea, byArea, byGroup, fatigue, opensIn, timesAsked } from './year-wheel.ts';

const today = '2026-11-23';
const areas = [
  { slug: 'midtby', name: 'Midtby' },
  { slug: 'noerremarken', name: 'Nørremarken' },
];
const municipality = { ...unknownMunicipality, areas };

function time(number: number, from: string, to: string, more: Partial<Asked> = {}): Asked {
  const usual = { isAbout: false, steps: [], areas: ['midtby'], isEverywhere: false, groups: [] };
  return { number, title: `Sag ${number}`, from, to, ...usual, ...more };
}

function plan(number: number, answers: Answers, chosen: readonly ChosenMethod[] | null = null): WheelPlan {
  return { id: `wheel-${number}` as PlanId, number, version: 1, title: `Sag ${number}`, answers, chosen };
}

describe('when a plan asks', () => {
  test('steps with days set by hand are drawn on those days, and steps close together are one time', () => {
    const asked = timesAsked(
      plan(1, { areas: ['midtby'] }, [
        { method: 'popup', slot: 'open', start: '2027-01-11', end: '2027-01-29' },
        { method: 'dialogmoede', slot: 'deepen', start: '2027-02-10', end: '2027-02-10' },
        { method: 'kortinput', slot: 'close', start: '2027-04-12', end: '2027-05-10' },
        { method: 'infobrev', slot: 'tell', start: '2026-12-01', end: '2026-12-02' },
      ]),
      today,
      municipality,
    );
    expect(asked.map(({ from, to, isAbout }) => [from, to, isAbout])).toEqual([
      ['2027-01-11', '2027-02-10', false],
      ['2027-04-12', '2027-05-10', false],
    ]);
    expect(asked[0]?.steps).toHaveLength(2);
  });

  test('with a day of decision and no days the steps are placed back from it, and marked cirka', () => {
    const asked = timesAsked(
      plan(2, { phase: 'developing', purpose: 'codevelop', promise: 'involve', decisionDay: '2027-09-29' }),
      today,
      municipality,
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ isAbout, to }) => isAbout && to < '2027-09-29')).toBe(true);
  });

  test('a plan without any date is not in the year yet', () => {
    expect(timesAsked(plan(3, { purpose: 'codevelop', promise: 'involve' }), today, municipality)).toEqual(
      [],
    );
  });
});

describe('who is asked', () => {
  test('what is asked of everybody counts in every area', () => {
    const rows = byArea(
      [
        time(1, '2027-01-01', '2027-01-31'),
        time(2, '2027-02-01', '2027-02-28', { areas: [], isEverywhere: true }),
      ],
      areas,
    );
    expect(rows.map(({ who, asked, inAll }) => [who.kind, asked.length, inAll.length])).toEqual([
      ['everywhere', 1, 1],
      ['area', 1, 2],
      ['area', 0, 1],
    ]);
  });

  test('a plan that has not said where, or whose area is gone, stands in a row of its own', () => {
    const rows = byArea([time(1, '2027-01-01', '2027-01-31', { areas: ['nedlagt'] })], areas);
    expect(rows.at(-1)?.who).toEqual({ kind: 'unsaid' });
  });

  test('no time is lost and none is invented, whatever the areas', () => {
    const asked = [0, 1, 2, 3, 4, 5].map((number) =>
      time(number, '2027-01-01', '2027-01-31', {
        areas: [[], ['midtby'], ['noerremarken', 'midtby'], ['nedlagt']][number % 4] ?? [],
        isEverywhere: number === 4,
      }),
    );
    const numbers = new Set(byArea(asked, areas).flatMap((row) => row.asked.map(({ number }) => number)));
    expect([...numbers].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('plans are read from their answers', () => {
    const chosen: ChosenMethod[] = [
      { method: 'popup', slot: 'open', start: '2027-01-11', end: '2027-01-29' },
    ];
    const rows = askedByArea(
      [plan(4, { scope: 'municipality' }, chosen), plan(5, { areas: ['noerremarken'] }, chosen)],
      today,
      municipality,
    );
    expect(rows.map(({ asked }) => asked.map(({ number }) => number))).toEqual([[4], [], [5]]);
  });

  test('by group, only groups that somebody asks', () => {
    const asked = [time(1, '2027-01-01', '2027-01-31', { groups: ['elderly', 'families'] })];
    expect(byGroup(asked, ['youth', 'families', 'elderly']).map(({ who }) => who)).toEqual([
      'families',
      'elderly',
    ]);
  });
});

describe('when it is too much', () => {
  const march = (number: number) => time(number, '2027-03-01', '2027-03-20');

  test('two plans in a month are not too much; three are, and it says which', () => {
    expect(fatigue([march(1), march(2)])).toEqual([]);
    expect(fatigue([march(1), march(2), march(3)])).toEqual([
      {
        kind: 'month',
        months: ['2027-03'],
        plans: [1, 2, 3].map((number) => ({ number, title: `Sag ${number}` })),
      },
    ]);
  });

  test('three steps of one plan in a month are one case to think of', () => {
    expect(fatigue([march(1), march(1), march(1)])).toEqual([]);
  });

  test('the same three plans over the turn of the year are told once', () => {
    const winter = [1, 2, 3].map((number) => time(number, '2027-12-10', '2028-01-20'));
    expect(fatigue(winter).map((one) => one.kind === 'month' && one.months)).toEqual([
      ['2027-12', '2028-01'],
    ]);
  });

  test('four times in twelve months are not too much; five are', () => {
    const times = ['2027-01-10', '2027-03-10', '2027-05-10', '2027-08-10', '2027-12-10'].map((day, index) =>
      time(index, day, day),
    );
    expect(fatigue(times.slice(0, 4))).toEqual([]);
    expect(fatigue(times)).toEqual([{ kind: 'year', from: '2027-01-10', times: 5 }]);
  });

  test('the fifth a day more than a year later is no fifth', () => {
    const times = ['2027-01-10', '2027-03-10', '2027-05-10', '2027-08-10', '2028-01-10'].map((day, index) =>
      time(index, day, day),
    );
    expect(fatigue(times)).toEqual([]);
  });

  test('nobody asked, nobody tired', () => {
    expect(fatigue([])).toEqual([]);
  });
});

describe('opening at a bad time', () => {
  const periods = municipalPeriods(unknownMunicipality.year, '2027-01-01', '2027-12-31');
  const names = (from: string, more: Partial<Asked> = {}) =>
    opensIn(time(1, from, from, more), periods).map(({ key }) => key);

  test.each([
    ['the winter holiday', '2027-02-16', ['winter-2027']],
    ['week 42', '2027-10-19', ['autumn-2027']],
    ['July', '2027-07-12', ['july-2027', 'summer-2027']],
    ['a budget week', '2027-09-14', ['budget-first-2027']],
    ['an ordinary Tuesday', '2027-04-13', []],
  ])('%s', (_, day, keys) => {
    expect(names(day).toSorted()).toEqual(keys);
  });

  test('exams matter when the young are asked, a council meeting never', () => {
    expect(names('2027-05-05')).toEqual([]);
    expect(names('2027-05-05', { groups: ['youth'] })).toEqual(['exam-written-2027']);
    expect(names('2027-04-28')).toEqual([]);
  });

  test('a period of one area only matters there', () => {
    const fair = [
      {
        key: 'own-1',
        kind: 'own' as const,
        name: { da: 'Marked', en: 'Marked' },
        from: '2027-06-01',
        to: '2027-06-09',
        area: 'midtby',
      },
    ];
    expect(opensIn(time(1, '2027-06-02', '2027-06-03'), fair)).toHaveLength(1);
    expect(opensIn(time(1, '2027-06-02', '2027-06-03', { areas: ['noerremarken'] }), fair)).toEqual([]);
    expect(
      opensIn(time(1, '2027-06-02', '2027-06-03', { areas: [], isEverywhere: true }), fair),
    ).toHaveLength(1);
  });
});
