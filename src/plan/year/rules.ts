import type { Day } from '../../engagement/day.ts';
import { daysBetween, readDayText } from '../../engagement/day.ts';
import type { Area, Year } from '../../engagement/municipality.ts';
import { periodKinds } from '../../engagement/municipality.ts';
import type {
  AreaLine,
  AreaProblem,
  AreasReading,
  BasicsProblem,
  Filled,
  OwnPeriod,
  PeriodField,
  PeriodFields,
  PeriodProblem,
  UsedBy,
  YearBasics,
} from './model.ts';
import { limits } from './model.ts';

const first = (filled: Filled, name: string): string => (filled[name]?.[0] ?? '').trim();

export type PeriodReading =
  | { readonly ok: true; readonly period: PeriodFields }
  | { readonly ok: false; readonly problems: readonly PeriodProblem[] };

/** Reads a period. A single day may leave out its last day. */
export function readPeriod(filled: Filled, areas: readonly string[]): PeriodReading {
  const problems: PeriodProblem[] = [];
  const name = first(filled, 'name');
  if (name === '') problems.push({ kind: 'no-name', name: 'name' });
  if (name.length > limits.name)
    problems.push({ kind: 'too-long', name: 'name', length: name.length, limit: limits.name });
  const kind = periodKinds.find((one) => one === first(filled, 'kind'));
  if (!kind) problems.push({ kind: 'no-kind', name: 'kind' });
  const from = readDay(filled, 'from', problems);
  const to = first(filled, 'to') === '' ? from : readDay(filled, 'to', problems);
  if (from && to && to < from) problems.push({ kind: 'to-before-from', name: 'to' });
  else if (from && to && daysBetween(from, to) > limits.days) problems.push({ kind: 'too-far', name: 'to' });
  const area = first(filled, 'area');
  if (area !== '' && !areas.includes(area)) problems.push({ kind: 'no-area', name: 'area' });
  if (problems.length > 0 || !kind || !from || !to) return { ok: false, problems };
  return { ok: true, period: { name, kind, from, to, ...(area === '' ? {} : { area }) } };
}

function readDay(filled: Filled, name: 'from' | 'to', problems: PeriodProblem[]): Day | undefined {
  const typed = first(filled, name);
  const day = readDayText(typed);
  // The calendar is reckoned for these years; a slip of the finger makes others.
  const isNear = day !== undefined && day >= '2000-01-01' && day < '2100-01-01';
  if (!isNear) problems.push({ kind: typed === '' ? 'no-day' : 'not-a-day', name });
  return isNear ? day : undefined;
}

export function filledFromPeriod({ name, kind, from, to, area }: Partial<PeriodFields>): Filled {
  return {
    name: [name ?? ''],
    kind: [kind ?? 'own'],
    from: [from ?? ''],
    to: [to ?? ''],
    area: [area ?? ''],
  };
}

export const periodFields = ['name', 'kind', 'from', 'to', 'area'] as const satisfies readonly PeriodField[];

/** What a period was when its form was filled, in one line: two people who change the same one meet here. */
export function trace(period: Partial<PeriodFields> | undefined): string {
  return period ? periodFields.map((field) => period[field] ?? '').join('|') : '';
}

/** The fields of a period that a form was filled from; a name may hold a bar itself. */
export function fieldsOfTrace(was: string): Filled | undefined {
  const parts = was.split('|');
  if (parts.length < periodFields.length) return undefined;
  const [kind = '', from = '', to = '', area = ''] = parts.slice(-4);
  return { name: [parts.slice(0, -4).join('|')], kind: [kind], from: [from], to: [to], area: [area] };
}

/** With the period in place of what had its key; a period of the calendar is hidden by it. */
export function withPeriod(year: Year, period: OwnPeriod, hides?: string): Year {
  const isThere = year.own.some(({ key }) => key === period.key);
  const own = isThere
    ? year.own.map((one) => (one.key === period.key ? period : one))
    : [...year.own, period];
  return { ...(hides === undefined ? year : withHidden(year, hides)), own };
}

export function withoutPeriod(year: Year, key: string): Year {
  return { ...year, own: year.own.filter((one) => one.key !== key) };
}

export function withHidden(year: Year, key: string): Year {
  // What was hidden longest ago lies in years that are over.
  return year.hidden.includes(key) ? year : { ...year, hidden: [...year.hidden, key].slice(-limits.periods) };
}

export function withShown(year: Year, key: string): Year {
  return { ...year, hidden: year.hidden.filter((one) => one !== key) };
}

export type BasicsReading =
  | { readonly ok: true; readonly basics: YearBasics }
  | { readonly ok: false; readonly problems: readonly BasicsProblem[] };

const nths = [1, 2, 3, 4, 'last'] as const;
const winterWeeks = [7, 8] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function readBasics(filled: Filled): BasicsReading {
  const winterWeek = winterWeeks.find((one) => String(one) === first(filled, 'winterWeek'));
  const weekday = weekdays.find((one) => String(one) === first(filled, 'weekday'));
  const nth = nths.find((one) => String(one) === first(filled, 'nth'));
  const notIn = months.filter((one) => filled.notIn?.includes(String(one)));
  const problems: BasicsProblem[] = [
    ...(winterWeek ? [] : [{ kind: 'unknown', name: 'winterWeek' } as const]),
    ...(weekday ? [] : [{ kind: 'unknown', name: 'weekday' } as const]),
    ...(nth ? [] : [{ kind: 'unknown', name: 'nth' } as const]),
    ...(notIn.length === 12 ? [{ kind: 'all-months', name: 'notIn' } as const] : []),
  ];
  if (problems.length > 0 || !winterWeek || !weekday || !nth) return { ok: false, problems };
  return { ok: true, basics: { winterWeek, council: { weekday, nth, notIn } } };
}

export function filledFromBasics({ winterWeek, council }: YearBasics): Filled {
  return {
    winterWeek: [String(winterWeek)],
    weekday: [String(council.weekday)],
    nth: [String(council.nth)],
    notIn: council.notIn.map(String),
  };
}

export function basicsTrace({ winterWeek, council }: YearBasics): string {
  return [winterWeek, council.weekday, council.nth, ...council.notIn].join('|');
}

/** The settings that a form was filled from. */
export function fieldsOfBasicsTrace(was: string): Filled | undefined {
  const [winterWeek, weekday, nth, ...notIn] = was.split('|');
  if (!winterWeek || !weekday || !nth) return undefined;
  return { winterWeek: [winterWeek], weekday: [weekday], nth: [nth], notIn };
}

export const basicsFields = ['winterWeek', 'nth', 'weekday', 'notIn'] as const;

/** The lines of the form: three values for each, in the order in which they stand on the page. */
export function areaLines(filled: Filled): readonly AreaLine[] {
  const slugs = filled.slug ?? [];
  const removed = filled.remove ?? [];
  return slugs.slice(0, limits.areas + 10).map((slug, index) => ({
    slug,
    name: (filled.name?.[index] ?? '').trim(),
    people: (filled.people?.[index] ?? '').trim(),
    removes: slug !== '' && removed.includes(slug),
  }));
}

export function linesFromAreas(areas: readonly Area[]): readonly AreaLine[] {
  return areas.map(({ slug, name, people }) => ({
    slug,
    name,
    people: people === undefined ? '' : String(people),
    removes: false,
  }));
}

/** A line moved one up; the first one stays. */
export function movedUp(lines: readonly AreaLine[], index: number): readonly AreaLine[] {
  const moved = lines[index];
  const above = lines[index - 1];
  if (!moved || !above) return lines;
  return lines.map((line, at) => (at === index - 1 ? moved : at === index ? above : line));
}

export type UsesOfArea = {
  readonly plans: readonly UsedBy[];
  /** Names of own periods that hold there only. */
  readonly periods: readonly string[];
};

/**
 * Reads the areas. A new line without a name is no area; one that is there keeps its slug whatever it is called, so
 * that the plans which chose it still mean it; one that is in use stays.
 */
export function readAreas(lines: readonly AreaLine[], usesOf: (slug: string) => UsesOfArea): AreasReading {
  const problems = lines.flatMap((line, index) => problemsOf(lines, line, index, usesOf));
  const kept = lines.filter(({ slug, name, removes }) => !removes && (slug !== '' || name !== ''));
  if (kept.length > limits.areas)
    problems.push({ kind: 'too-many', line: 0, name: 'name', limit: limits.areas });
  if (problems.length > 0) return { ok: false, problems };
  const taken = new Set(lines.map(({ slug }) => slug));
  const areas = kept.map(({ slug, name, people }): Area => {
    const own = slug === '' ? freeSlug(name, taken) : slug;
    taken.add(own);
    const count = readPeople(people);
    return { slug: own, name, ...(count === undefined ? {} : { people: count }) };
  });
  return { ok: true, areas };
}

function problemsOf(
  lines: readonly AreaLine[],
  line: AreaLine,
  index: number,
  usesOf: (slug: string) => UsesOfArea,
): AreaProblem[] {
  const { slug, name, people, removes } = line;
  if (removes) {
    const uses = usesOf(slug);
    return uses.plans.length + uses.periods.length > 0
      ? [{ kind: 'used', line: index, name: 'remove', area: name || slug, ...uses }]
      : [];
  }
  if (slug === '' && name === '' && people === '') return [];
  const earlier = lines.slice(0, index).filter((other) => !other.removes);
  const isSame = earlier.some((other) => other.name.toLowerCase() === name.toLowerCase());
  const count = readPeople(people);
  return [
    ...(name === '' ? [{ kind: 'no-name', line: index, name: 'name' } as const] : []),
    ...(name.length > limits.name
      ? [{ kind: 'too-long', line: index, name: 'name', length: name.length, limit: limits.name } as const]
      : []),
    ...(name !== '' && isSame ? [{ kind: 'same-name', line: index, name: 'name' } as const] : []),
    ...(people !== '' && count === undefined
      ? [{ kind: 'not-a-number', line: index, name: 'people' } as const]
      : []),
  ];
}

/** `11.900`, `11 900` and `11900` are the same number of people. */
function readPeople(typed: string): number | undefined {
  const digits = typed.replace(/(?<=\d)[., \u00a0](?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,7}$/.test(digits)) return undefined;
  const count = Number(digits);
  return count <= limits.people ? count : undefined;
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const base = plain === '' ? 'omraade' : plain;
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
