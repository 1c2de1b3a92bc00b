import { expect, test } from 'vitest';
import { daysBetween, parseDay } from '../engagement/day.ts';
import { letterDays } from './letter-days.ts';

test.each(['2026-10-23', '2026-10-24', '2027-01-02', '2027-08-29', '2028-02-29'])(
  'whatever the day (%s), the digging is told three weeks before, starts on a Monday and ends on a Friday',
  (today) => {
    const { from, to } = letterDays(today);
    expect(daysBetween(today, from)).toBeGreaterThanOrEqual(21);
    expect(daysBetween(today, from)).toBeLessThan(28);
    expect(parseDay(from)?.getUTCDay()).toBe(1);
    expect(parseDay(to)?.getUTCDay()).toBe(5);
    expect(daysBetween(from, to)).toBe(18);
  },
);

test.each(['2026-11-15', '2026-11-24', '2026-12-31'])(
  'nobody digs over Christmas, whenever (%s) the page is read',
  (today) => {
    const { from, to } = letterDays(today);
    expect([from, to]).toEqual([expect.stringMatching(/^2027-01/), expect.stringMatching(/^2027-0[12]/)]);
    expect(from > '2027-01-02').toBe(true);
  },
);
