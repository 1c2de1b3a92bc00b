import { expect, test } from 'vitest';
import type { ChosenMethod } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { Format } from './format.ts';
import { formatFix } from './format-fixes.ts';
import { judgePlan } from './judge.ts';

const held = (method: string, format?: Format): ChosenMethod => ({
  method,
  slot: 'open',
  ...(format ? { format } : {}),
});
const findingOf = (rule: string, facts: Facts, chosen: readonly ChosenMethod[]) => {
  const found = judgePlan(facts, chosen).findings.find((one) => one.rule === rule);
  if (!found) throw new Error(`${rule} does not fire`);
  return found;
};

test.each<[string, Facts, readonly ChosenMethod[], readonly Format[]]>([
  [
    'R112',
    { 'groups.families': 4 },
    [held('dialogmoede', { time: 'evening', childCare: false })],
    [{ time: 'after-work', food: true, childCare: true }],
  ],
  [
    'R113',
    { 'groups.working': 4 },
    [held('world_cafe', { time: 'morning' })],
    [{ time: 'after-work', food: true }],
  ],
  [
    'R114',
    { 'groups.elderly': 4 },
    [held('dialogmoede', { access: ['quiet-room'] })],
    [{ access: ['loop', 'step-free', 'quiet-room'] }],
  ],
  [
    'R115',
    { 'groups.lowdigital': 3 },
    [held('kortinput', { paper: false, phone: false })],
    [{ paper: true, phone: true }],
  ],
  [
    'R116',
    { 'groups.nonnative': 3 },
    [held('kortinput', { languages: 'none' })],
    [{ languages: 'translated' }],
  ],
  [
    'R117',
    { 'groups.dispersed': 3 },
    [held('borgermoede', { place: 'hall', transport: false })],
    [{ transport: true }],
  ],
  ['R118', { 'groups.working': 3 }, [held('world_cafe', { hours: 5 })], [{ hours: 3 }]],
  [
    'R119',
    { 'groups.hardtoreach': 3 },
    [held('fokusgruppe', { place: 'town-hall' })],
    [{ place: 'library' }],
  ],
  [
    'R30',
    { 'groups.lowdigital': 4, 'channels.analog_entry': false },
    [held('kortinput'), held('digital_debat')],
    [
      { paper: true, phone: true },
      { paper: true, phone: true },
    ],
  ],
  [
    'R35',
    { 'groups.families': 4 },
    [held('dialogmoede')],
    [{ time: 'after-work', food: true, childCare: true }],
  ],
  ['R92', { 'time.participant_hours_max': 2 }, [held('dialogmoede')], [{ hours: 2 }]],
])('%s can be mended by holding it another way', (rule, facts, chosen, changes) => {
  const finding = findingOf(rule, facts, chosen);
  const fix = formatFix(finding, facts, chosen);
  expect(fix?.map(({ change }) => change)).toEqual(changes);
  expect(fix?.map(({ step }) => step)).toEqual(chosen);
  const after = chosen.map((step) => ({ ...step, format: fix?.find((one) => one.step === step)?.format }));
  expect(judgePlan(facts, after).findings.map((one) => one.rule)).not.toContain(rule);
});

test('no change is offered that breaks the budget, or for what no format mends', () => {
  const facts: Facts = { 'groups.families': 4, 'budget.external_kdkk': 0 };
  const chosen = [held('interview'), held('dialogmoede', { time: 'evening', childCare: false })];
  const before = judgePlan(facts, chosen).findings.map(({ rule }) => rule);
  const fix = formatFix(findingOf('R112', facts, chosen), facts, chosen);
  const after = chosen.map((step) => ({
    ...step,
    format: fix?.find((one) => one.step === step)?.format ?? step.format,
  }));
  const firm = judgePlan(facts, after).findings.filter((one) => one.class !== 'advice');
  expect(firm.filter(({ rule }) => !before.includes(rule))).toEqual([]);
  const other: Facts = { 'purpose.primary': 'decide', promise: 'consult' };
  expect(formatFix(findingOf('R01', other, chosen), other, chosen)).toBeUndefined();
});
