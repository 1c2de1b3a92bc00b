import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methodById, methods } from './catalogue.ts';
import type { ChosenMethod } from './coverage.ts';
import { groupCoverage } from './coverage.ts';
import type { Format } from './format.ts';
import { accessMeasures, formatPlaces, formatTimes } from './format.ts';
import { formatCost } from './format-cost.ts';
import { formatEffects, formatShift, inclusionIn } from './format-effects.ts';
import { accessFor, formatFieldsFor, heldAs, placesFor, timesFor, usualFormat } from './holding.ts';
import type { Method } from './method.ts';
import { planTotals } from './totals.ts';
import type { Group } from './vocabulary.ts';
import { groups } from './vocabulary.ts';

const anyFormat: fc.Arbitrary<Format> = fc.record(
  {
    time: fc.constantFrom(...formatTimes),
    place: fc.constantFrom(...formatPlaces),
    hours: fc.constantFrom(0.25, 1, 2, 3, 3.5, 6, 8, 24),
    food: fc.boolean(),
    childCare: fc.boolean(),
    transport: fc.boolean(),
    languages: fc.constantFrom('none', 'translated', 'interpreter'),
    access: fc.uniqueArray(fc.constantFrom(...accessMeasures)),
    paper: fc.boolean(),
    phone: fc.boolean(),
  },
  { requiredKeys: [] },
);
const anyMethod = fc.constantFrom(...methods);

const method = (id: string): Method => {
  const found = methodById.get(id);
  if (!found) throw new Error(`no method ${id}`);
  return found;
};

describe('who comes', () => {
  test.each<[string, string, Format, Partial<Record<Group, number>>]>([
    ['a town meeting in the evening is the usual one', 'borgermoede', { time: 'evening' }, {}],
    [
      'after work with food and child care brings families, and those a meal brings',
      'borgermoede',
      { time: 'after-work', food: true, childCare: true },
      { families: 2, hardtoreach: 1 },
    ],
    ['after work without food brings no family', 'borgermoede', { time: 'after-work' }, {}],
    [
      'in the morning people at work stay away',
      'borgermoede',
      { time: 'morning' },
      { working: -2, youth: -1 },
    ],
    [
      'the town hall frightens those one seldom hears from',
      'dialogmoede',
      { place: 'town-hall' },
      { hardtoreach: -1, youth: -1, nonnative: -1 },
    ],
    [
      'a school brings families and the young',
      'dialogmoede',
      { place: 'school' },
      { children: 1, youth: 1, families: 1 },
    ],
    [
      'paper and telephone bring those who are not online',
      'digital_hoering',
      { paper: true, phone: true },
      { lowdigital: 2, elderly: 1 },
    ],
    ['one of them brings some', 'digital_hoering', { phone: true }, { lowdigital: 1 }],
    ['an interpreter lets people speak', 'dialogmoede', { languages: 'interpreter' }, { nonnative: 2 }],
    ['translated texts help too', 'kortinput', { languages: 'translated' }, { nonnative: 1 }],
    ['a bus brings those far out', 'borgermoede', { transport: true }, { dispersed: 1 }],
    [
      'a whole day loses families and people at work',
      'world_cafe',
      { hours: 7 },
      { families: -1, working: -1, elderly: -1, disabled: -1 },
    ],
    ['food at a survey on the net changes nothing', 'spoergeskema_aabent', { food: true, place: 'hall' }, {}],
    ['a walk has no hearing loop', 'byvandring', { access: ['loop'] }, {}],
    ['children who meet at school lose no parents', 'boerne_workshop', { time: 'weekend' }, {}],
    ['the school does not make a hearing one for children', 'digital_hoering', { place: 'school' }, {}],
  ])('%s', (_name, id, format, steps) => {
    const now = inclusionIn(method(id), format);
    const base = method(id).inclusion;
    const moved = Object.fromEntries(
      groups.flatMap((group) => (now[group] === base[group] ? [] : [[group, now[group] - base[group]]])),
    );
    expect(moved).toEqual(steps);
  });

  test('the reasons can be shown, each for one group', () => {
    const effects = formatEffects(method('borgermoede'), { time: 'evening', childCare: true });
    expect(effects.map(({ field, group, by }) => [field, group, by])).toEqual([
      ['time', 'families', -1],
      ['time', 'children', -1],
      ['time', 'elderly', -1],
      ['childCare', 'families', 1],
    ]);
    expect(formatShift(method('borgermoede'), { childCare: true })).toEqual({
      brings: ['families'],
      loses: [],
    });
  });

  test('every scale stays within 0 and 4, and every reason is a sentence in both languages', () => {
    fc.assert(
      fc.property(anyMethod, anyFormat, (one, format) => {
        for (const scale of Object.values(inclusionIn(one, format))) expect([0, 1, 2, 3, 4]).toContain(scale);
        for (const { reason } of formatEffects(one, format)) {
          expect(reason.da).toMatch(/^[A-ZÆØÅ].*\.$/);
          expect(reason.en).toMatch(/^[A-Z].*\.$/);
          expect(reason.da).not.toBe(reason.en);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('without a format', () => {
  test.each(methods.map((one) => [one.id, one] as const))('%s counts exactly as today', (id, one) => {
    expect(inclusionIn(one, undefined)).toEqual(one.inclusion);
    expect(inclusionIn(one, {})).toEqual(one.inclusion);
    expect(inclusionIn(one, usualFormat(one))).toEqual(one.inclusion);
    for (const format of [undefined, {}, usualFormat(one)]) {
      expect(formatCost(one, format, 3)).toEqual({
        hours: { low: 0, typical: 0, high: 0 },
        kdkk: { low: 0, high: 0 },
        items: [],
      });
    }
    const chosen: ChosenMethod = { method: id, slot: 'open' };
    expect(planTotals([{ ...chosen, format: {} }])).toEqual(planTotals([chosen]));
  });
});

describe('the fields of a method', () => {
  test.each(methods.map((one) => [one.id, one] as const))(
    '%s is usually held in a way it can be held',
    (_id, one) => {
      const { time, place, access = [] } = usualFormat(one);
      if (time) expect(timesFor(one)).toContain(time);
      if (place) expect(placesFor(one)).toContain(place);
      for (const measure of access) expect(accessFor(one)).toContain(measure);
      const fields = formatFieldsFor(one);
      expect(fields.includes('hours')).toBe(usualFormat(one).hours !== undefined);
      if (fields.includes('time')) expect(time).toBeDefined();
      if (fields.includes('place')) expect(place).toBeDefined();
    },
  );

  test('what makes no sense for a method is passed over', () => {
    expect(formatFieldsFor(method('kortinput'))).toEqual(['languages', 'access', 'paper', 'phone']);
    expect(formatFieldsFor(method('live_afstemning'))).toEqual([]);
    expect(heldAs(method('kortinput'), { food: true, place: 'hall', paper: true })).toEqual({
      time: 'any-time',
      place: 'net',
      paper: true,
    });
  });
});

describe('what it costs', () => {
  test('a bus and child care at four local meetings cost four times as much', () => {
    const once = formatCost(method('borgermoede'), { transport: true, childCare: true });
    const four = formatCost(method('borgermoede'), { transport: true, childCare: true }, 4);
    expect(once.items.map(({ what }) => what.en)).toEqual(['child care', 'transport']);
    expect(four.kdkk.high).toBeCloseTo(4 * once.kdkk.high);
    expect(four.hours.typical).toBeCloseTo(4 * once.hours.typical);
  });

  test('a translation is paid once, however often the meeting is held', () => {
    const of = (times: number) => formatCost(method('borgermoede'), { languages: 'translated' }, times);
    expect(of(4)).toEqual(of(1));
  });

  test('the plan counts it in', () => {
    const plain: ChosenMethod = { method: 'borgermoede', slot: 'close', times: 2 };
    const { staffHours, externalCostKdkk } = planTotals([{ ...plain, format: { food: true } }]);
    const before = planTotals([plain]);
    // 60 people twice, 50–120 kroner each; two hours of shopping each time.
    expect(externalCostKdkk.low - before.externalCostKdkk.low).toBeCloseTo(6);
    expect(externalCostKdkk.high - before.externalCostKdkk.high).toBeCloseTo(14.4);
    expect(staffHours.typical - before.staffHours.typical).toBeCloseTo(4);
  });

  test('low is never above high, and nothing costs less than nothing', () => {
    fc.assert(
      fc.property(anyMethod, anyFormat, fc.integer({ min: 1, max: 9 }), (one, format, times) => {
        const { items } = formatCost(one, format, times);
        for (const { hours, kdkk, basis, what } of items) {
          expect(hours.low).toBeGreaterThanOrEqual(0);
          expect(hours.typical).toBeGreaterThanOrEqual(hours.low);
          expect(hours.high).toBeGreaterThanOrEqual(hours.typical);
          expect(kdkk.low).toBeGreaterThanOrEqual(0);
          expect(kdkk.high).toBeGreaterThanOrEqual(kdkk.low);
          expect(basis.da).not.toBe('');
          expect(what.da).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the order of the steps, and with it of their formats, does not matter', () => {
  const step = fc.record({
    method: fc.constantFrom(...methods.map(({ id }) => id)),
    slot: fc.constantFrom('open' as const, 'deepen' as const, 'close' as const),
    format: anyFormat,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const [one, other] = [groupCoverage(steps), groupCoverage(steps.toReversed())];
      for (const group of groups) expect(other[group]).toBeCloseTo(one[group], 10);
    }),
    { numRuns: 200 },
  );
});
