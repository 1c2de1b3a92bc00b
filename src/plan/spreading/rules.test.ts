import { expect, test } from 'vitest';
import { looksLikeCpr } from '../../engagement/cpr.ts';
import type { Answers } from '../../engagement/plan.ts';
import { csvCell, csvOf } from './csv.ts';
import { clipped, fitted, sentence } from './fit-text.ts';
import type { Contact, ContactState } from './model.ts';
import { emptyContact, textLimits } from './model.ts';
import {
  differingFields,
  filledFromContact,
  reachOf,
  readContact,
  sizeOf,
  sortContacts,
  unknownGroups,
  viewTexts,
} from './rules.ts';
import { firmsIn, suggestionsFor } from './suggestions.ts';

const today = '2026-11-23';
const line = (who: string, state: ContactState, day?: string) => ({ who, state, day });

test('the overdue stand first, then by day, then those without a day, and last those that are done', () => {
  const sorted = sortContacts(
    [
      line('done', 'yes', '2026-11-01'),
      line('some day', 'waiting'),
      line('soon', 'waiting', '2026-11-24'),
      line('asked', 'contacted', '2026-11-20'),
      line('late', 'waiting', '2026-11-22'),
      line('today', 'waiting', today),
    ],
    today,
  );
  expect(sorted.map(({ who }) => who)).toEqual(['late', 'asked', 'today', 'soon', 'some day', 'done']);
});

test('a group is known when somebody on the list knows it, and reached when they have said yes', () => {
  const answers: Answers = { most: ['youth', 'elderly'], missing: ['lowdigital'], also: ['families'] };
  const reach = reachOf(answers, [
    { who: 'Klubben', groups: ['youth'], state: 'no' },
    { who: 'Biblioteket', groups: ['lowdigital'], state: 'yes' },
    { who: 'Rådet', groups: ['elderly'], state: 'waiting' },
  ]);
  expect(reach.slice(0, 4)).toMatchObject([
    { group: 'youth', weight: 'most', state: 'nobody', by: [] },
    { group: 'elderly', state: 'listed', by: ['Rådet'] },
    { group: 'lowdigital', weight: 'missing', state: 'yes' },
    { group: 'families', weight: 'also', state: 'nobody' },
  ]);
  expect(reach).toHaveLength(10);
  // Those who only feel it too are no gap one must fill.
  expect(unknownGroups(reach)).toEqual(['youth']);
});

test('a line needs a name and nothing else', () => {
  expect(readContact({ who: [' Værftet '] }, [], today)).toEqual({
    ok: true,
    contact: { ...emptyContact, who: 'Værftet' },
  });
  expect(readContact({ who: ['  '] }, [], today)).toEqual({
    ok: false,
    problems: [{ kind: 'missing', name: 'who' }],
  });
});

test('what was contacted was so today, unless somebody says another day', () => {
  const read = (state: string, doneOn: string) => {
    const reading = readContact({ who: ['A'], state: [state], doneOn: [doneOn] }, [], today);
    return reading.ok ? reading.contact.doneOn : reading.problems;
  };
  expect(read('yes', '')).toBe(today);
  expect(read('yes', '2026-11-20')).toBe('2026-11-20');
  expect(read('waiting', '2026-11-20')).toBeUndefined();
  expect(read('yes', '2026-12-01')).toMatchObject([{ kind: 'future-day' }]);
});

test('nothing is dropped in silence', () => {
  const reading = readContact(
    {
      who: ['A'],
      detail: ['x'.repeat(201)],
      day: ['30. februar'],
      groups: ['youth', 'martians'],
      areas: ['nowhere'],
      channel: ['pigeon'],
      state: ['maybe'],
    },
    ['midtby'],
    today,
  );
  expect(reading.ok ? [] : reading.problems.map(({ kind, name }) => `${name} ${kind}`)).toEqual([
    'detail too-long',
    'day not-a-day',
    'groups no-such-option',
    'areas no-such-option',
    'channel no-such-option',
    'state no-such-option',
  ]);
});

test.each([
  ['010190-1234', true],
  ['ring 3112991234 i morgen', true],
  ['310199 1234', true],
  ['00 00 00 00', false],
  ['+45 12345678', false],
  ['320199-1234', false],
  ['sag 2026-1234567890123', false],
])('%s looks like a CPR number: %s', (text, expected) => {
  expect(looksLikeCpr(text)).toBe(expected);
  const reading = readContact({ who: ['A'], result: [text] }, [], today);
  expect(reading.ok).toBe(!expected);
});

test('what is read from the form fills the form again', () => {
  const contact = {
    ...emptyContact,
    who: 'Roklubben',
    groups: ['youth', 'working'] as const,
    areas: ['havn'],
    channel: 'phone' as const,
    day: '2026-12-01',
    state: 'yes' as const,
    doneOn: '2026-11-20',
    result: 'Sætter plakaten op',
  };
  expect(readContact(filledFromContact(contact), ['havn'], today)).toEqual({ ok: true, contact });
  expect(differingFields(contact, { ...contact, result: '', groups: ['youth'] })).toEqual([
    'groups',
    'result',
  ]);
  expect(differingFields(contact, { ...contact })).toEqual([]);
});

const off = (suggestion: string, removed = false): Contact =>
  ({
    ...emptyContact,
    suggestion,
    who: suggestion,
    removedAt: removed ? new Date(0) : undefined,
  }) as Contact;

test('whom the law names stands first, then those who know the groups that feel it most', () => {
  const keys = suggestionsFor(
    {
      law: ['lokalplan'],
      most: ['youth'],
      also: ['working'],
      conflict: 'much',
      firms: 'værftet og Roklubben.',
    },
    [],
  ).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['consultees', 'neighbours']);
  expect(keys.indexOf('youth-school')).toBeLessThan(keys.indexOf('opponents'));
  expect(keys.indexOf('opponents')).toBeLessThan(keys.indexOf('workplaces'));
  expect(keys).toContain('firm:værftet');
  expect(keys).toContain('firm:roklubben');
});

test('a school case suggests the school boards, a plan that says nothing suggests nobody', () => {
  expect(suggestionsFor({ law: ['skolenedlaeggelse'] }, []).map(({ key }) => key)).toEqual([
    'school-boards',
    'staff-councils',
  ]);
  expect(suggestionsFor({}, [])).toEqual([]);
});

test('who is on the list is not suggested, who was taken off is', () => {
  const keys = (contacts: readonly Contact[]) =>
    suggestionsFor({ most: ['elderly'] }, contacts).map(({ key }) => key);
  expect(keys([])).toContain('elderly-council');
  expect(keys([off('elderly-council')])).not.toContain('elderly-council');
  expect(keys([off('elderly-council', true)])).toContain('elderly-council');
  expect(keys([off('Ældrerådet')])).not.toContain('elderly-council');
});

test('firms are read one by one, and each once', () => {
  expect(firmsIn('Værftet, fiskerlauget, roklubben og vinterbaderne; værftet. …')).toEqual([
    'Værftet',
    'fiskerlauget',
    'roklubben',
    'vinterbaderne',
  ]);
  expect(firmsIn(undefined)).toEqual([]);
});

test('no cell of the file is a formula, and no sign breaks it', () => {
  expect(csvCell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
  for (const sign of ['+', '-', '@', '\t=', ' =']) expect(csvCell(`${sign}1`).replace('"', '')).toMatch(/^'/);
  expect(csvCell('a;b\nc')).toBe('"a;b\nc"');
  expect(
    csvOf([
      ['Hvem', 'Dag'],
      ['Værftet', ''],
    ]),
  ).toBe('\uFEFFHvem;Dag\r\nVærftet;\r\n');
});

test('a written text stands, and is told when the plan has changed under it', () => {
  const suggestions = { line: 'Ny', short: 'Kort', long: 'Lang' };
  const kept = {
    length: 'line' as const,
    language: 'da' as const,
    body: 'Vores',
    suggested: 'Gammel',
    version: 3,
    updatedBy: 'Pia',
    updatedAt: new Date(0),
  };
  expect(viewTexts(suggestions, [kept])).toMatchObject([
    { length: 'line', body: 'Vores', suggestion: 'Ny', state: 'stale', version: 3, size: 5 },
    { length: 'short', body: 'Kort', state: 'follows', version: 0, size: 1 },
    { length: 'long', state: 'follows' },
  ]);
  expect(viewTexts(suggestions, [{ ...kept, suggested: 'Ny' }])[0]?.state).toBe('own');
});

test('a line is counted in characters, the others in words', () => {
  expect(sizeOf('line', 'Åh 👋')).toBe(4);
  expect(sizeOf('short', ' to  ord\n')).toBe(2);
  expect(textLimits).toMatchObject({ line: { most: 160 }, short: { most: 60 }, long: { most: 180 } });
});

test('what matters most stands when there is not room for all, in the order it was given', () => {
  const pieces = [
    { text: 'aaa', line: 0, rank: 2 },
    { text: 'bb', line: 1, rank: 0 },
    { text: 'cccc', line: 1, rank: 1 },
  ];
  const within = (most: number) => fitted(pieces, '\n', (text) => text.length <= most);
  expect(within(20)).toBe('aaa\nbb cccc');
  expect(within(7)).toBe('bb cccc');
  expect(within(6)).toBe('aaa\nbb');
  expect(clipped('en to tre fire', (text) => text.length <= 8)).toBe('en to…');
  expect(sentence('Hvor højt')).toBe('Hvor højt.');
  expect(sentence('Hvor højt?')).toBe('Hvor højt?');
});
