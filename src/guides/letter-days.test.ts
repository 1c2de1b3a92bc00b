import { expect, test } from 'vitest';
import { daysBetween, parseDay } from '../engagement/day.ts';
import { letterDays } from './letter-days.ts';

test.each(['2026-11-23', '2026-11-24', '2026-11-28', '2026-11-29', '2028-02-29'])(
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
