import { expect, test } from 'vitest';
import { methodById } from './catalogue.ts';
import type { Facts } from './facts.ts';
import { exclusion, openSlots } from './gates.ts';
import type { Method } from './method.ts';

const method = (id: string): Method => {
  const found = methodById.get(id);
  if (!found) throw new Error(`no method ${id}`);
  return found;
};
const kinds = (id: string, facts: Facts): readonly string[] =>
  exclusion(method(id), facts).map((reason) =>
    reason.kind === 'only-when' ? `only-when ${reason.condition}` : reason.kind,
  );
const hardCase: Facts = {
  'affected.scope': 'municipality',
  'topic.conflict': 3,
  'topic.complexity': 3,
};

test.each<[string, string, Facts, readonly string[]]>([
  [
    'an assembly in five weeks',
    'borgersamling',
    { ...hardCase, 'time.weeks_until_decision': 5 },
    ['takes-too-long'],
  ],
  ['an assembly on a hard, disputed case', 'borgersamling', hardCase, []],
  [
    'an assembly on a simple case',
    'borgersamling',
    { ...hardCase, 'topic.conflict': 1 },
    ['only-when hard-weighing-or-mandate'],
  ],
  [
    'an assembly among 300 people',
    'borgersamling',
    { ...hardCase, 'affected.count': 300 },
    ['only-when enough-people-to-draw-from'],
  ],
  [
    'a hearing before there is a proposal',
    'digital_hoering',
    { has_proposal: false },
    ['only-when proposal-exists'],
  ],
  [
    'mediation where nobody disagrees',
    'konfliktdialog',
    { 'topic.conflict': 1 },
    ['only-when people-disagree'],
  ],
  [
    'a budget that residents do not decide',
    'borgerbudget_fysisk',
    { 'purpose.primary': 'inspire' },
    ['only-when residents-decide'],
  ],
  [
    'a referendum in the idea phase',
    'folkeafstemning',
    { 'purpose.primary': 'decide', promise: 'empower', phase: 'agenda' },
    ['only-when residents-decide-a-finished-question'],
  ],
  [
    'a dialogue meeting when people cannot gather',
    'dialogmoede',
    { large_meetings_possible: false },
    ['no-large-meetings'],
  ],
  ['pop-up conversations when people cannot gather', 'popup', { large_meetings_possible: false }, []],
  [
    'a survey where residents are promised to decide',
    'spoergeskema_aabent',
    { promise: 'empower' },
    ['cannot-carry-promise'],
  ],
  ['a jury without money', 'borgerjury', { ...hardCase, 'budget.external_kdkk': 50 }, ['over-budget']],
  ['an open space with 40 hours', 'open_space', { 'staff.hours': 40 }, ['over-staff-hours']],
])('%s', (_name, id, facts, expected) => {
  expect(kinds(id, facts)).toEqual(expected);
});

test('a letter that comes too late can still answer', () => {
  expect(openSlots(method('infobrev'), { 'time.weeks_until_decision': 0 })).toEqual(['answer']);
});

test('a panel that is not known to exist must first be recruited', () => {
  const facts: Facts = { 'time.weeks_until_decision': 8 };
  expect(kinds('borgerpanel_digitalt', facts)).toEqual(['takes-too-long']);
  expect(kinds('borgerpanel_digitalt', { ...facts, 'panel.exists': true })).toEqual([]);
});

test.each([
  ['brugerrejse_test', { 'affected.scope': 'municipality' }, { 'affected.scope': 'users' }],
  ['hackathon', { 'topic.technical': 1, 'groups.youth': 1 }, { 'topic.technical': 4 }],
  ['borgerforslag', { recurring: false }, { recurring: true }],
] as const)('%s is kept for the cases it is made for', (id, elsewhere, here) => {
  expect(exclusion(method(id), elsewhere)).not.toEqual([]);
  expect(exclusion(method(id), here)).toEqual([]);
});
