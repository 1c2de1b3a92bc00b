import { expect, test } from 'vitest';
import { readInputs } from './inputs.ts';

const facts = (json: unknown) => {
  const read = readInputs(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.facts;
};
const faults = (json: unknown) => {
  const read = readInputs(json);
  return read.ok ? [] : read.problems.map(({ path, text }) => `${path}: ${text.en}`);
};

test('a fact may be nested, dotted or flat', () => {
  const expected = { 'legal.frame': 'lokalplan' };
  expect(facts({ legal: { frame: 'lokalplan' } })).toEqual(expected);
  expect(facts({ 'legal.frame': 'lokalplan' })).toEqual(expected);
  expect(facts({ legal_frame: 'lokalplan' })).toEqual(expected);
});

test('inputs are found inside a documented case', () => {
  expect(facts({ id: 'S1', title: 'x', inputs: { weeks_until_decision: 5 } })).toEqual({
    'time.weeks_until_decision': 5,
  });
});

test('null is "not answered", and false says that there is no owner', () => {
  expect(facts({ trust: null, 'followup.owner': null })).toEqual({});
  expect(facts({ followup: { owner: false } })).toEqual({ 'followup.owner': null });
});

test('a group that is not named lives there, unless only users of a place are affected', () => {
  expect(facts({ groups: { elderly: 4 } })).toMatchObject({ 'groups.elderly': 4, 'groups.youth': 1 });
  expect(facts({ affected_scope: 'users', groups: { elderly: 4 } })).toMatchObject({ 'groups.youth': 0 });
  expect(facts({ phase: 'test' })).toEqual({ phase: 'test' });
});

test('the harbour plan of the demonstration is read as it stands', () => {
  const harbour = facts({
    phase: 'test',
    has_proposal: true,
    'legal.frame': 'kommuneplan',
    decision_owner: 'byrådet',
    decision_date: '2026-08-26',
    political_commitment: true,
    room: 'medium',
    'purpose.primary': 'test',
    'purpose.secondary': ['understand', 'codevelop'],
    promise: 'involve',
    'affected.scope': 'town',
    'affected.count': 7000,
    groups: { elderly: 3, families: 2, youth: 2, lowdigital: 2, disabled: 2 },
    topic: { conflict: 4, complexity: 3, spatial: 4, technical: 2, sensitive: 0 },
    previous_input_answered: false,
    fatigue: 0,
    trust: 1,
    'budget.external_kdkk': 120,
    'staff.hours': 400,
    staff: { facilitation: 1, digital: 2, analysis: 2, communication: 3 },
    'platform.available': true,
    followup: { owner: 'planlægger A', weeks_to_feedback: 3, capacity: 2 },
  });
  expect(harbour).toMatchObject({ 'staff.hours': 400, 'staff.facilitation': 1, 'followup.capacity': 2 });
});

test.each([
  [{ topic: { conflict: 7 } }, 'inputs.topic.conflict: must be a whole number from 0 to 4, was 7'],
  [{ topic: { conflict: 2.5 } }, 'inputs.topic.conflict: must be a whole number from 0 to 4, was 2.5'],
  [{ weeks_until_decision: 521 }, 'inputs.weeks_until_decision: must be a number from 0 to 520, was 521'],
  [{ affected_count: 0 }, 'inputs.affected_count: must be a whole number from 1 to 1000000, was 0'],
  [{ staff: { hours: -1 } }, 'inputs.staff.hours: must be a number from 0 to 1000000, was -1'],
  [{ recurring: 'yes' }, 'inputs.recurring: must be true or false, was "yes"'],
  [{ topic: { colour: 1 } }, 'inputs.topic.colour: is not a known field'],
  [
    { policy: { ways: ['fax'] } },
    'inputs.policy.ways.0: must be one of: paper, phone, helpdesk, languages, interpreter, childcare, transport, was "fax"',
  ],
  [{ topic: 3 }, 'inputs.topic: must be an object, was 3'],
  [{ purpose: { secondary: 'map' } }, 'inputs.purpose.secondary: must be a list, was "map"'],
  [
    { purpose: { primary: 'map', secondary: ['map'] } },
    'inputs.purpose.secondary.0: map is already the primary purpose',
  ],
  [{ purpose: { secondary: ['map', 'map'] } }, 'inputs.purpose.secondary.1: map is named twice'],
  [
    { legal_frame: 'none', legal: { frame: 'lokalplan' } },
    'inputs.legal.frame: contradicts another field about legal.frame',
  ],
])('%j says where the fault is', (json, fault) => {
  expect(faults(json)).toEqual([fault]);
});
