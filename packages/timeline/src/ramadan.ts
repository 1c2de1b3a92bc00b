import type { Day } from './calendar.ts';

/**
 * The fasting days of Ramadan by the Umm al-Qura calendar, reckoned ahead. Approximate: the month begins when the
 * new moon is seen, and Danish mosques may begin a day earlier or later. The evenings are what a plan must mind:
 * who fasts does not come to a meeting at sunset. Two begin in 2030.
 */
export const ramadans: readonly { readonly from: Day; readonly to: Day }[] = [
  { from: '2025-03-01', to: '2025-03-29' },
  { from: '2026-02-18', to: '2026-03-19' },
  { from: '2027-02-08', to: '2027-03-08' },
  { from: '2028-01-28', to: '2028-02-25' },
  { from: '2029-01-16', to: '2029-02-13' },
  { from: '2030-01-05', to: '2030-02-03' },
  { from: '2030-12-26', to: '2031-01-23' },
  { from: '2031-12-16', to: '2032-01-13' },
  { from: '2032-12-04', to: '2033-01-02' },
  { from: '2033-11-23', to: '2033-12-22' },
  { from: '2034-11-12', to: '2034-12-11' },
  { from: '2035-11-01', to: '2035-11-30' },
];
