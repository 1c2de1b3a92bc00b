import { describe, expect, test } from 'vitest';
import type { Year } from '../../engagement/municipality.ts';
import { areasSchema, unknownMunicipality, yearSchema } from '../../engagement/municipality.ts';
import type { AreaLine, Filled } from './model.ts';
import {
  areaLines,
  basicsTrace,
  filledFromBasics,
  filledFromPeriod,
  linesFromAreas,
  movedUp,
  readAreas,
  readBasics,
  readPeriod,
  trace,
  withHidden,
  withoutPeriod,
  withPeriod,
  withShown,
} from './rules.ts';
import { inLanes, monthsLater, placeOf, readMonth, spanIn, weeksIn, windowFrom } from './window.ts';

const market: Filled = {
  name: ['Havnefesten'],
  kind: ['own'],
  from: ['2027-06-04'],
  to: ['2027-06-06'],
  area: [''],
};

describe('a period of one’s own', () => {
  test('is read as it was typed, also with a day as Danes write it, and a single day needs no last day', () => {
    expect(readPeriod({ ...market, from: ['4/6 2027'], to: [''], area: ['midtby'] }, ['midtby'])).toEqual({
      ok: true,
      period: { name: 'Havnefesten', kind: 'own', from: '2027-06-04', to: '2027-06-04', area: 'midtby' },
    });
  });

  test.each<[string, Filled, string]>([
    ['no name', { name: [' '] }, 'no-name name'],
    ['a name that is too long', { name: ['x'.repeat(81)] }, 'too-long name'],
    ['an invented kind', { kind: ['party'] }, 'no-kind kind'],
    ['no first day', { from: [''] }, 'no-day from'],
    ['a day that is not', { from: ['2027-02-30'] }, 'not-a-day from'],
    ['a year that is a slip', { to: ['20277-06-06'] }, 'not-a-day to'],
    ['an end before the beginning', { to: ['2027-06-03'] }, 'to-before-from to'],
    ['an end years away', { to: ['2029-06-03'] }, 'too-far to'],
    ['an area nobody knows', { area: ['atlantis'] }, 'no-area area'],
  ])('with %s is refused at its field', (_, change, expected) => {
    const reading = readPeriod({ ...market, ...change }, ['midtby']);
    expect(reading.ok ? [] : reading.problems.map(({ kind, name }) => `${kind} ${name}`)).toEqual([expected]);
  });

  test('what is filled in from a period is read as that period', () => {
    const period = {
      name: 'Fest',
      kind: 'own',
      from: '2027-06-04',
      to: '2027-06-06',
      area: 'midtby',
    } as const;
    expect(readPeriod(filledFromPeriod(period), ['midtby'])).toEqual({ ok: true, period });
    expect(trace(period)).not.toBe(trace({ ...period, to: '2027-06-07' }));
  });
});

describe('the year', () => {
  const { year } = unknownMunicipality;
  const own = { key: 'own-1', name: 'Fest', kind: 'own', from: '2027-06-04', to: '2027-06-06' } as const;

  test('a given period with other days is one of one’s own that hides it', () => {
    const changed = withPeriod(year, own, 'summer-2027');
    expect(changed).toEqual({ ...year, own: [own], hidden: ['summer-2027'] });
    expect(yearSchema.safeParse(changed).success).toBe(true);
    expect(withPeriod(changed, { ...own, name: 'Marked' }).own).toEqual([{ ...own, name: 'Marked' }]);
    expect(withoutPeriod(changed, 'own-1').own).toEqual([]);
  });

  test('hiding twice is hiding once, and showing undoes it', () => {
    const hidden = withHidden(withHidden(year, 'july-2027'), 'july-2027');
    expect(hidden.hidden).toEqual(['july-2027']);
    expect(withShown(hidden, 'july-2027')).toEqual(year);
  });

  test('what is filled in from the settings is read as them', () => {
    const basics: Pick<Year, 'winterWeek' | 'council'> = {
      winterWeek: 8,
      council: { weekday: 2, nth: 'last', notIn: [7, 12] },
    };
    expect(readBasics(filledFromBasics(basics))).toEqual({ ok: true, basics });
    expect(basicsTrace(basics)).toBe('8|2|last|7|12');
  });

  test('a council that never meets is refused, and so is what nobody can choose', () => {
    const never = readBasics({
      winterWeek: ['9'],
      weekday: ['3'],
      nth: ['last'],
      notIn: Array.from({ length: 12 }, (_, index) => String(index + 1)),
    });
    expect(never.ok ? [] : never.problems.map(({ name }) => name)).toEqual(['winterWeek', 'notIn']);
  });
});

describe('the areas', () => {
  const unused = () => ({ plans: [], periods: [] });
  const line = (slug: string, name: string, people = '', removes = false): AreaLine => ({
    slug,
    name,
    people,
    removes,
  });

  test('a new one gets an address of its own, one that is there keeps it', () => {
    expect(
      readAreas(
        [line('midtby', 'Byen'), line('', 'Sønderlyng-egnen', '3.600'), line('', 'Midtby'), line('', '')],
        unused,
      ),
    ).toEqual({
      ok: true,
      areas: [
        { slug: 'midtby', name: 'Byen' },
        { slug: 'soenderlyng-egnen', name: 'Sønderlyng-egnen', people: 3600 },
        { slug: 'midtby-2', name: 'Midtby' },
      ],
    });
  });

  test.each(['Ærø', 'Østbyen / Åen', '北', '---', 'é'.repeat(80), 'x'.repeat(80)])(
    '%s becomes an address that is accepted',
    (name) => {
      const reading = readAreas([line('', name), line('omraade', 'Andet')], unused);
      expect(reading.ok && areasSchema.safeParse(reading.areas).success).toBe(true);
    },
  );

  test.each<[string, AreaLine, string]>([
    ['an emptied name', line('b', ''), 'no-name'],
    ['people without a name', line('', '', '12'), 'no-name'],
    ['the same name twice', line('', 'MIDTBY'), 'same-name'],
    ['a name that is too long', line('', 'x'.repeat(81)), 'too-long'],
    ['people that are no number', line('', 'Nord', 'mange'), 'not-a-number'],
    ['people with a decimal', line('', 'Nord', '12.5'), 'not-a-number'],
  ])('%s is refused', (_, second, kind) => {
    const reading = readAreas([line('midtby', 'Midtby'), second], unused);
    expect(reading.ok ? [] : reading.problems.map((problem) => [problem.kind, problem.line])).toEqual([
      [kind, 1],
    ]);
  });

  test('one that a plan uses does not vanish, one that nobody uses does', () => {
    const lines = [line('midtby', 'Midtby', '', true), line('nord', 'Nord')];
    expect(readAreas(lines, unused)).toEqual({ ok: true, areas: [{ slug: 'nord', name: 'Nord' }] });
    const plans = [{ number: 3, title: 'Havnen' }];
    const reading = readAreas(lines, () => ({ plans, periods: [] }));
    expect(reading.ok ? [] : reading.problems).toEqual([
      { kind: 'used', line: 0, name: 'remove', area: 'Midtby', plans, periods: [] },
    ]);
  });

  test('what the form sends is what was typed, line by line, and a line can move up', () => {
    const lines = areaLines({
      slug: ['a', 'b', ''],
      name: ['A', ' B ', 'C'],
      people: ['1', '', ''],
      remove: ['b'],
    });
    expect(lines).toEqual([line('a', 'A', '1'), line('b', 'B', '', true), line('', 'C')]);
    expect(movedUp(lines, 1).map(({ slug }) => slug)).toEqual(['b', 'a', '']);
    expect(movedUp(lines, 0)).toEqual(lines);
    expect(movedUp(lines, 9)).toEqual(lines);
    expect(linesFromAreas([{ slug: 'a', name: 'A', people: 1 }])).toEqual([line('a', 'A', '1')]);
  });
});

describe('what is drawn', () => {
  const window = windowFrom('2026-11');

  test('twelve months from November end with October', () => {
    expect(window.months).toHaveLength(12);
    expect([window.first, window.last]).toEqual(['2026-11-01', '2027-10-31']);
    expect(monthsLater('2026-11', 6)).toBe('2027-05');
    expect(monthsLater('2026-01', -1)).toBe('2025-12');
    expect([readMonth('2027-13'), readMonth('x'), readMonth('2027-02')]).toEqual([
      undefined,
      undefined,
      '2027-02',
    ]);
  });

  test('days lie where they belong, and what is outside is cut', () => {
    expect(placeOf(window, '2026-11-01')).toBe(0);
    expect(placeOf(window, '2027-05-01')).toBe(50);
    expect(spanIn(window, { from: '2020-01-01', to: '2040-01-01' })).toEqual({ from: 0, to: 100 });
    expect(spanIn(window, { from: '2027-04-01', to: '2027-04-30' })).toEqual({
      from: (5 / 12) * 100,
      to: 50,
    });
  });

  test('stretches at the same time lie under each other, the next takes the first free line', () => {
    const lanes = inLanes([
      { from: '2027-01-01', to: '2027-01-10' },
      { from: '2027-01-10', to: '2027-01-20' },
      { from: '2027-01-11', to: '2027-01-12' },
    ]);
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  test('the weeks of the year 2026, which has 53', () => {
    const weeks = weeksIn(window);
    expect(weeks.map(({ label }) => label)).toContain('53');
    expect(weeks[0]).toEqual({ at: placeOf(window, '2026-11-02'), label: '45' });
    expect(weeks).toHaveLength(52);
  });
});
