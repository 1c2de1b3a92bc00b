/** A day without a clock, `YYYY-MM-DD`. */
export type Day = string;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const msPerDay = 86_400_000;

/** The day as UTC midnight, or undefined when it is not a day of the calendar (30 February). */
export function parseDay(text: string): Date | undefined {
  if (!dayPattern.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one takes longer than reading many moments with it. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const made =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  clocks.set(zone, made);
  return made;
}

/** The local day of a moment in a zone such as `Europe/Copenhagen`. */
export function dayOf(moment: Date, zone: string): Day {
  const parts = clockOf(zone).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function instant(day: Day): number {
  const date = parseDay(day);
  if (!date) throw new Error(`Not a day of the calendar: ${day}`);
  return date.getTime();
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instant(to) - instant(from)) / msPerDay);
}

export function addDays(day: Day, days: number): Day {
  return new Date(instant(day) + days * msPerDay).toISOString().slice(0, 10);
}

const danishDay = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/;

/** Reads `2027-06-24` and what Danes write by hand: 24.6.2027, 24/6 2027, 24-06-2027. */
export function readDayText(typed: string): Day | undefined {
  const text = typed.trim();
  const hand = danishDay.exec(text);
  const day = hand ? `${hand[3]}-${hand[2]?.padStart(2, '0')}-${hand[1]?.padStart(2, '0')}` : text;
  return parseDay(day) ? day : undefined;
}
