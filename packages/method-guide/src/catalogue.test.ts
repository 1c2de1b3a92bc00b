import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everydayMethods, methodById, methods } from './catalogue.ts';
import type { Method } from './method.ts';
import { sources } from './sources.ts';
import { slots } from './vocabulary.ts';

const longestSummary = 170;

/** Words the glossary replaces by plainer ones; matched as beginnings of words. */
const avoidedWords = [
  'aktør',
  'analog',
  'estimat',
  'facilit',
  'fokusområde',
  'forvaltningen',
  'inddragelsesproces',
  'indsats',
  'input',
  'interessent',
  'jf.',
  'modere',
  'opmærksomhedspunkt',
  'outreach',
  'platform',
  'påvirkningsrum',
  'repræsentativ',
  'respondent',
  'råderum',
  'såfremt',
  'survey',
  'svage borgere',
  'tiltag',
  'tilkendegiv',
  'udbytte',
  'udsatte',
  'vedrørende',
  'venligst',
];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Complaints about one method on its own; an empty list is a good method. */
function faultsOf(method: Method, ids: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const complain = (about: boolean, fault: string) => {
    if (about) faults.push(`${method.id}: ${fault}`);
  };
  complain(!/^[a-z0-9_]+$/.test(method.id), 'id is not plain lower-case ASCII');

  const { participants, staffHours, externalCostKdkk, leadTimeWeeks, durationWeeks } = method;
  const rising = (...numbers: number[]) => numbers.every((n, i) => n >= (numbers[i - 1] ?? 0));
  complain(!rising(participants.min, participants.typical, participants.max), 'participants do not rise');
  complain(!rising(staffHours.low, staffHours.typical, staffHours.high), 'staff hours do not rise');
  complain(!rising(externalCostKdkk.low, externalCostKdkk.high), 'external cost does not rise');
  complain(!rising(leadTimeWeeks.min, leadTimeWeeks.typical), 'lead time does not rise');
  complain(!rising(durationWeeks.min, durationWeeks.typical), 'duration does not rise');
  complain(!(method.participantHours > 0), 'asks no time of anyone');
  complain(!/^(async|sync)\b/.test(method.interaction), 'interaction says neither async nor sync');
  complain(method.slots.length === 0, 'has no job in a plan');

  for (const language of ['da', 'en'] as const) {
    const summary = method.summary[language];
    complain(method.name[language].trim() === '', `no name in ${language}`);
    complain(summary.length < 60, `summary in ${language} says too little`);
    complain(summary.length > longestSummary, `summary in ${language} is ${summary.length} characters`);
    complain(!summary.endsWith('.'), `summary in ${language} does not end in a full stop`);
    complain(summary.includes('!'), `summary in ${language} shouts`);
    complain(/ {2}|\n/.test(summary), `summary in ${language} has stray space`);
  }
  const danish = ` ${method.name.da} ${method.summary.da}`.toLowerCase();
  for (const word of avoidedWords) {
    complain(danish.includes(` ${word}`) || danish.includes(`(${word}`), `Danish text says “${word}”`);
  }

  complain(method.sources.length === 0, 'names no source');
  for (const key of method.sources) complain(!(key in sources), `unknown source ${key}`);
  for (const [field, value] of Object.entries(method.provenance)) {
    for (const key of value.split(', ')) {
      const known = key === 'estimate' || key === 'judgement' || method.sources.includes(key);
      complain(!known, `provenance of ${field} names ${key}, which is not among its sources`);
    }
  }
  for (const other of [...method.goesAfter, ...method.goesBefore]) {
    complain(!ids.has(other), `speaks of the unknown method ${other}`);
    complain(other === method.id, 'comes before or after itself');
  }
  return faults;
}

/** Pairs of texts that open with the same three words or share most of their words. */
function alike(texts: ReadonlyMap<string, string>): string[] {
  const list = [...texts].map(([id, text]) => ({ id, words: words(text), set: new Set(words(text)) }));
  return list.flatMap((a, i) =>
    list.slice(i + 1).flatMap((b) => {
      const opening = a.words.slice(0, 3).join(' ') === b.words.slice(0, 3).join(' ');
      const common = [...a.set].filter((word) => b.set.has(word)).length;
      const share = common / Math.min(a.set.size, b.set.size);
      return opening || share > 0.6 ? [`${a.id} and ${b.id}`] : [];
    }),
  );
}

/** A circle in the union of goesAfter and goesBefore, as a path, or nothing. */
function findCircle(list: readonly Pick<Method, 'id' | 'goesAfter' | 'goesBefore'>[]): string[] | undefined {
  const next = new Map<string, Set<string>>(list.map(({ id }) => [id, new Set()]));
  for (const { id, goesAfter, goesBefore } of list) {
    for (const earlier of goesAfter) next.get(earlier)?.add(id);
    for (const later of goesBefore) next.get(id)?.add(later);
  }
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const later of next.get(id) ?? []) {
      const circle = walk(later, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of list) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return undefined;
}

const ids = new Set(methods.map((method) => method.id));
const summaries = (language: 'da' | 'en') => new Map(methods.map((m) => [m.id, m.summary[language]]));

describe('the catalogue', () => {
  test('holds every file of its folder once, under the id the file is named after', async () => {
    const folder = new URL('./catalogue/', import.meta.url);
    const files = readdirSync(folder).sort();
    const found: Method[] = [];
    for (const file of files) {
      const exported: Record<string, Method> = await import(new URL(file, folder).pathname);
      const inFile = Object.values(exported);
      expect(inFile.map((method) => `${method.id.replaceAll('_', '-')}.ts`)).toEqual([file]);
      found.push(...inFile);
    }
    expect(found.length).toBeGreaterThan(70);
    expect([...ids].sort()).toEqual(found.map((method) => method.id).sort());
    expect(methods).toHaveLength(ids.size);
    expect(methodById.size).toBe(ids.size);
  });

  test('has no fault in any single method', () => {
    expect(methods.flatMap((method) => faultsOf(method, ids))).toEqual([]);
  });

  test('gives every method a name of its own in both languages', () => {
    expect(new Set(methods.map((method) => method.name.da)).size).toBe(methods.length);
    expect(new Set(methods.map((method) => method.name.en)).size).toBe(methods.length);
  });

  test('says nothing twice', () => {
    expect(alike(summaries('da'))).toEqual([]);
    expect(alike(summaries('en'))).toEqual([]);
  });

  test('never sends a plan round in a circle', () => {
    expect(findCircle(methods)).toBeUndefined();
  });

  test('reads in the order of the jobs, everyday methods first within each', () => {
    const place = methods.map((method) => {
      const job = Math.min(...method.slots.map((slot) => slots.indexOf(slot)));
      return job * 2 + (everydayMethods.includes(method.id) ? 0 : 1);
    });
    expect(place).toEqual(place.toSorted((a, b) => a - b));
  });

  test('shows eighteen everyday methods that between them do every job in a plan', () => {
    expect(new Set(everydayMethods).size).toBe(18);
    const everyday = everydayMethods.flatMap((id) => methodById.get(id) ?? []);
    expect(everyday).toHaveLength(18);
    expect(everyday.some((method) => method.supportOnly)).toBe(false);
    expect(new Set(everyday.flatMap((method) => method.slots))).toEqual(new Set(slots));
    expect(new Set(everyday.map((method) => method.mode))).toEqual(new Set(['digital', 'analog', 'blended']));
  });
});

describe('the sources', () => {
  test('each have a name, and an address unless nothing was read', () => {
    for (const [key, source] of Object.entries(sources)) {
      expect(source.name, key).not.toBe('');
      expect(source.url, key).toMatch(/^(https?:\/\/\S+)?$/);
      if (source.url === '') expect(source.vendor, key).toBeUndefined();
    }
  });
});

describe('the checks', () => {
  const good = methods[0] as Method;

  test('find a method that is wrong in every way', () => {
    const bad: Method = {
      ...good,
      id: 'Borgermøde',
      name: { da: 'Møde for interessenter', en: '' },
      summary: { da: `Fantastisk!  ${'Alle kommer og får udbytte. '.repeat(7)}`, en: 'A meeting' },
      participants: { min: 10, typical: 5, max: 20 },
      staffHours: { low: 1, typical: 3, high: 2 },
      externalCostKdkk: { low: 5, high: 4 },
      leadTimeWeeks: { min: 2, typical: 1 },
      durationWeeks: { min: 2, typical: 1 },
      participantHours: 0,
      interaction: 'secret ballot',
      slots: [],
      sources: ['hearsay'],
      provenance: { participants: 'digst2025' },
      goesAfter: ['seance'],
      goesBefore: ['Borgermøde'],
    };
    const faults = faultsOf(bad, ids).join('\n');
    for (const part of [
      'ASCII',
      'participants do not rise',
      'staff hours',
      'external cost',
      'lead time',
      'duration',
      'no time',
      'neither async nor sync',
      'no job',
      'no name in en',
      'says too little',
      'characters',
      'full stop',
      'shouts',
      'stray space',
      'interessent',
      'udbytte',
      'unknown source hearsay',
      'provenance of participants',
      'unknown method seance',
      'itself',
    ]) {
      expect(faults).toContain(part);
    }
    expect(faultsOf(good, ids)).toEqual([]);
  });

  test('find two texts that are nearly one', () => {
    const first = 'Folk mødes i en sal og taler om planen, før den er vedtaget.';
    const second = 'Naboer mødes i en sal og taler om planen, før den er vedtaget.';
    expect(
      alike(
        new Map([
          ['a', first],
          ['b', second],
        ]),
      ),
    ).toEqual(['a and b']);
    expect(
      alike(
        new Map([
          ['a', first],
          ['b', 'Et brev sendes ud.'],
        ]),
      ),
    ).toEqual([]);
  });

  test('find a circle that only the union of both directions shows', () => {
    const chain = [
      { id: 'a', goesAfter: [], goesBefore: ['b'] },
      { id: 'b', goesAfter: [], goesBefore: [] },
      { id: 'c', goesAfter: ['b'], goesBefore: [] },
    ];
    expect(findCircle(chain)).toBeUndefined();
    expect(findCircle([...chain, { id: 'd', goesAfter: ['c'], goesBefore: ['a'] }])).toEqual(
      expect.arrayContaining(['a', 'b', 'c', 'd']),
    );
  });
});
