import { describe, expect, test } from 'vitest';
import type { ChosenMethod } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Format } from './format.ts';
import { judgePlan } from './judge.ts';
import { proposePlan } from './portfolio.ts';

const held = (method: string, format?: Format, times = 1): ChosenMethod => ({
  method,
  slot: 'open',
  times,
  ...(format ? { format } : {}),
});
const found = (facts: Facts, chosen: readonly ChosenMethod[]): readonly string[] =>
  judgePlan(facts, chosen).findings.map(({ rule }) => rule);
const waiting = (facts: Facts, chosen: readonly ChosenMethod[]): readonly string[] =>
  judgePlan(facts, chosen).undecided.map(({ rule }) => rule);

describe('a rule about formats', () => {
  test.each<[string, Facts, string, Format, Format]>([
    [
      'R112',
      { 'groups.families': 3 },
      'dialogmoede',
      { time: 'evening', childCare: false },
      { time: 'evening', childCare: true },
    ],
    [
      'R112',
      { 'groups.families': 3 },
      'dialogmoede',
      { time: 'after-work', food: false, childCare: false },
      { time: 'after-work', food: true, childCare: true },
    ],
    ['R113', { 'groups.working': 4 }, 'dialogmoede', { time: 'morning' }, { time: 'weekend' }],
    [
      'R114',
      { 'groups.elderly': 4 },
      'borgermoede',
      { access: ['step-free'] },
      { access: ['loop', 'step-free'] },
    ],
    [
      'R115',
      { 'groups.lowdigital': 2 },
      'kortinput',
      { paper: false, phone: false },
      { paper: true, phone: false },
    ],
    ['R116', { 'groups.nonnative': 3 }, 'kortinput', { languages: 'none' }, { languages: 'translated' }],
    [
      'R117',
      { 'groups.dispersed': 3 },
      'borgermoede',
      { place: 'hall', transport: false },
      { place: 'hall', transport: true },
    ],
    ['R118', { 'groups.working': 3 }, 'world_cafe', { hours: 4 }, { hours: 2.5 }],
    ['R119', { 'groups.hardtoreach': 3 }, 'fokusgruppe', { place: 'town-hall' }, { place: 'library' }],
  ])(
    '%s fires on the format, not on another, and waits while none is chosen',
    (rule, facts, id, bad, good) => {
      expect(found(facts, [held(id, bad)])).toContain(rule);
      expect(found(facts, [held(id, good)])).not.toContain(rule);
      expect(waiting(facts, [held(id, good)])).not.toContain(rule);
      expect(found(facts, [held(id)])).not.toContain(rule);
      expect(waiting(facts, [held(id)])).toContain(rule);
    },
  );

  test('asks nothing of a method that has no such thing', () => {
    expect(waiting({ 'groups.families': 4, 'groups.dispersed': 4 }, [held('kortinput')])).not.toEqual(
      expect.arrayContaining(['R112']),
    );
    expect(waiting({ 'groups.lowdigital': 4 }, [held('borgermoede')])).not.toContain('R115');
  });

  test('eight local meetings are not one', () => {
    const format: Format = { place: 'hall', transport: false };
    expect(found({ 'groups.dispersed': 4 }, [held('borgermoede', format, 8)])).not.toContain('R117');
  });
});

describe('what the formats already keep', () => {
  test('child care at the meeting answers the rule that misses child care', () => {
    const facts: Facts = { 'groups.families': 4, 'support.childcare': false, 'support.transport': false };
    expect(found(facts, [held('dialogmoede')])).toContain('R87');
    expect(found(facts, [held('dialogmoede', { childCare: true })])).not.toContain('R87');
  });

  test('a meeting at the weekend is not one that families cannot come to', () => {
    const facts: Facts = { 'groups.families': 4 };
    expect(found(facts, [held('dialogmoede')])).toContain('R35');
    expect(found(facts, [held('dialogmoede', { time: 'weekend' })])).not.toContain('R35');
  });

  test('a paper form is another way in', () => {
    const facts: Facts = { 'groups.lowdigital': 4, 'channels.analog_entry': false };
    expect(found(facts, [held('kortinput')])).toContain('R30');
    expect(found(facts, [held('kortinput', { paper: true })])).not.toContain('R30');
  });

  test('an interpreter at one meeting does not help those who meet the others', () => {
    const facts: Facts = { 'groups.nonnative': 2, 'support.languages': false };
    const inDanish = held('world_cafe');
    expect(found(facts, [held('dialogmoede', { languages: 'interpreter' })])).not.toContain('R33');
    expect(found(facts, [held('dialogmoede', { languages: 'interpreter' }), inDanish])).toContain('R33');
  });

  test('two hours instead of three are two hours asked', () => {
    const facts: Facts = { 'time.participant_hours_max': 2 };
    expect(found(facts, [held('dialogmoede')])).toContain('R92');
    expect(found(facts, [held('dialogmoede', { hours: 2 })])).not.toContain('R92');
    expect(found(facts, [held('borgersamling', { hours: 2 })])).toContain('R92');
  });
});

test('the planner proposes no format, so its proposals stand as before', () => {
  const { portfolio } = proposePlan({ 'groups.families': 4, 'purpose.primary': 'map' });
  expect(portfolio.every((one) => !('format' in one))).toBe(true);
});
