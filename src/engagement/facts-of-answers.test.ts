import { describe, expect, test } from 'vitest';
import { factsOf, questionFor } from './facts-of-answers.ts';
import type { Answers } from './plan.ts';

const today = '2026-11-23';
const facts = (answers: Answers) => factsOf(answers, today);

test('what nobody has answered is no fact', () => {
  expect(facts({})).toEqual({});
});

test('"don’t know yet" is no fact either', () => {
  expect(
    facts({
      phase: 'unknown',
      law: ['unknown'],
      decider: 'unknown',
      room: 'unknown',
      purpose: 'unknown',
      promise: 'unknown',
      scope: 'unknown',
      count: 'unknown',
      conflict: 'unknown',
      before: 'unknown',
      money: 'unknown',
      hours: 'unknown',
      usual: ['unknown'],
      offers: ['unknown'],
    }),
  ).toEqual({});
});

describe('the case', () => {
  test.each([
    ['wish', 'agenda', false],
    ['developing', 'develop', false],
    ['proposal', 'test', true],
    ['options', 'decision', true],
    ['decided', 'implement', undefined],
    ['done', 'evaluate', undefined],
  ] as const)('"%s" is the phase %s', (phase, expected, hasProposal) => {
    expect(facts({ phase })).toMatchObject({ phase: expected });
    expect(facts({ phase }).has_proposal).toBe(hasProposal);
  });

  test('of several legal duties the strictest counts', () => {
    expect(facts({ law: ['lokalplan', 'kommuneplan'] })['legal.frame']).toBe('kommuneplan');
    expect(facts({ law: ['lokalplan_mindre', 'lokalplan'] })['legal.frame']).toBe('lokalplan');
  });

  test('a duty that only the lawyer knows is no frame', () => {
    expect(facts({ law: ['other'] })['legal.frame']).toBeUndefined();
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2027-06-24', 30],
    ['2020-01-01', 0],
  ])('the meeting on %s is %i whole weeks away', (decisionDay, weeks) => {
    expect(facts({ decisionDay })['time.weeks_until_decision']).toBe(weeks);
  });

  test('a month stands for its middle, and a date counts before a month', () => {
    expect(facts({ decisionMonth: '2026-12' }).decision_date).toBe('2026-12-15');
    expect(facts({ decisionMonth: '2026-12', decisionDay: '2027-01-06' }).decision_date).toBe('2027-01-06');
  });

  test.each([
    ['2027-02-24', true],
    ['2027-03-01', true],
    ['2027-03-02', false],
    ['2027-06-30', false],
    ['2026-12-16', true],
  ])('a school decision on %s is in time for 1 March: %s', (decisionDay, inTime) => {
    expect(facts({ law: ['skolenedlaeggelse'], decisionDay }).decision_before_march1).toBe(inTime);
  });

  test('a proposal that the law wants heard has its hearing before it', () => {
    expect(facts({ phase: 'proposal', law: ['lokalplan'] })['legal.hearing_done']).toBe(false);
    expect(facts({ phase: 'options', law: ['lokalplan'] })['legal.hearing_done']).toBeUndefined();
  });
});

describe('the people', () => {
  test('most is 4, too is 2, the rest 1 where people live', () => {
    const answers: Answers = { scope: 'town', most: ['elderly'], also: ['families'] };
    expect(facts(answers)).toMatchObject({ 'groups.elderly': 4, 'groups.families': 2, 'groups.children': 1 });
  });

  test('those who use a place are those who were ticked', () => {
    expect(facts({ scope: 'users', most: ['children'] })['groups.elderly']).toBe(0);
  });

  test('who usually stays away weighs one step more, and never more than 4', () => {
    const answers: Answers = {
      scope: 'town',
      most: ['elderly'],
      also: ['youth'],
      missing: ['elderly', 'youth', 'nonnative'],
    };
    expect(facts(answers)).toMatchObject({ 'groups.elderly': 4, 'groups.youth': 3, 'groups.nonnative': 2 });
  });

  test('nobody ticked is not the same as nobody affected', () => {
    expect(facts({ scope: 'town' })['groups.elderly']).toBeUndefined();
  });

  test('an offer that was not ticked is not offered; no answer says nothing', () => {
    expect(facts({ offers: ['paper'] })).toMatchObject({
      'channels.analog_entry': true,
      'support.languages': false,
    });
    expect(facts({ offers: ['none'] })).toMatchObject({ 'channels.analog_entry': false });
    expect(facts({})['support.languages']).toBeUndefined();
  });

  test('a hard choice is harder when more comes on top', () => {
    expect(facts({ traits: ['losers'] })['topic.complexity']).toBe(3);
    expect(facts({ traits: ['losers', 'places', 'knowledge'] })['topic.complexity']).toBe(4);
    expect(facts({ traits: ['none'] })).toMatchObject({ 'topic.complexity': 1, 'topic.spatial': 0 });
  });

  test('what it is about is a fact of its own, and "don’t know yet" is none', () => {
    expect(facts({ topic: 'traffic' })['topic.kind']).toBe('traffic');
    expect(facts({ topic: 'unknown' })['topic.kind']).toBeUndefined();
  });

  test('a local plan is one also where a stricter hearing stands beside it', () => {
    expect(facts({ law: ['lokalplan', 'kommuneplan'] })).toMatchObject({
      'legal.frame': 'kommuneplan',
      'legal.local_plan': true,
    });
    expect(facts({ law: ['kommuneplan'] })['legal.local_plan']).toBe(false);
    expect(facts({ law: ['unknown'] })['legal.local_plan']).toBeUndefined();
  });

  test('whether answers may be shown counts only for what is sensitive', () => {
    expect(facts({ traits: ['sensitive'], shown: 'summed' })).toMatchObject({
      anonymity: 'anonymous',
      contributions_public: false,
    });
    expect(facts({ traits: ['places'], shown: 'named' }).anonymity).toBeUndefined();
  });
});

describe('the strength', () => {
  test('bought help counts more than confidence, and confidence more than nothing', () => {
    expect(facts({ skills: ['analysis'], bought: ['facilitation'] })).toMatchObject({
      'staff.facilitation': 4,
      'staff.analysis': 3,
      'staff.digital': 1,
    });
  });

  test('a name left out, once the question was answered, is "nobody"', () => {
    expect(facts({ firstAnswer: '3' })['followup.owner']).toBeNull();
    expect(facts({ owner: 'Planlægger A' })['followup.owner']).toBe('Planlægger A');
  });

  test('the answer after the meeting has the day of the meeting', () => {
    expect(facts({ finalAnswer: 'meeting', decisionDay: '2027-06-24' })['followup.date']).toBe('2027-06-24');
    expect(facts({ finalAnswer: 'meeting' })['followup.date']).toBeUndefined();
    expect(facts({ finalAnswer: 'other', finalDay: '2027-09-01' })['followup.date']).toBe('2027-09-01');
  });
});

test.each([
  ['promise', 6],
  ['purpose.primary', 5],
  ['decision_owner', 3],
  ['decision_topic', 2],
  ['groups.youth', 7],
  ['topic.conflict', 9],
  ['topic.kind', 9],
  ['legal.local_plan', 2],
  ['evaluation.plan', undefined],
])('the fact %s is settled by question %s', (fact, question) => {
  expect(questionFor(fact)).toBe(question);
});

test('an authority that was asked and has not objected is known; one that was not asked is not', () => {
  const of = (authorities: Answers['authorities']) =>
    factsOf({ law: ['lokalplan'], authorities }, '2026-11-24');
  expect(of('none')).toMatchObject({ 'legal.authority_objection': false, 'consultees.authorities': true });
  expect(of('objection')).toMatchObject({
    'legal.authority_objection': true,
    'consultees.authorities': true,
  });
  expect(of('not-asked')['consultees.authorities']).toBe(false);
  expect(of('not-asked')['legal.authority_objection']).toBeUndefined();
  expect(of('unknown')['consultees.authorities']).toBeUndefined();
});

test('only who promises residents the decision is asked whether the council is bound', () => {
  const of = (promise: Answers['promise'], bound: Answers['bound']) =>
    factsOf({ promise, bound }, '2026-11-24').council_has_bound_itself;
  expect([of('empower', 'yes'), of('empower', 'no'), of('empower', 'unknown'), of('consult', 'no')]).toEqual([
    true,
    false,
    undefined,
    undefined,
  ]);
});
