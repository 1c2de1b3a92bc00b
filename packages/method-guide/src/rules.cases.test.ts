import { describe, expect, test } from 'vitest';
import { judgeCondition } from './conditions.ts';
import { allFactNames } from './fact-names.ts';
import type { Condition, FactName, FactValue } from './rule.ts';
import type { RuleCases } from './rules.cases.ts';
import { ruleCases } from './rules.cases.ts';
import { rules } from './rules.ts';

type Case = Readonly<Record<FactName, FactValue>>;

const judge = (when: Condition, facts: Case) =>
  judgeCondition(when, (fact) => {
    const value = facts[fact];
    return value === undefined ? { needs: [fact] } : { known: value };
  });

const without = (facts: Case, name: FactName): Case =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

/** Every condition made from `when` by letting one comparison never hold. */
function crippled(when: Condition): readonly Condition[] {
  if ('all' in when) return oneCrippled(when.all).map((all) => ({ all }));
  if ('any' in when) return oneCrippled(when.any).map((any) => ({ any }));
  return [{ any: [] }];
}

const oneCrippled = (parts: readonly Condition[]): readonly (readonly Condition[])[] =>
  parts.flatMap((part, index) => crippled(part).map((weak) => parts.with(index, weak)));

/** What is wrong with the cases of one rule. */
function faults(when: Condition, cases: RuleCases): readonly string[] {
  const found: string[] = [];
  for (const [index, facts] of cases.fires.entries()) {
    if (judge(when, facts) !== true) found.push(`case ${index} does not fire`);
    for (const name of Object.keys(facts)) {
      if (judge(when, without(facts, name)) === true) found.push(`case ${index} does not need ${name}`);
    }
  }
  if (judge(when, cases.silent) !== false) found.push('the silent case is not certainly silent');
  for (const weak of crippled(when)) {
    if (cases.fires.every((facts) => judge(weak, facts) === true)) found.push('a comparison is never needed');
  }
  const names = new Set<string>(allFactNames);
  for (const name of [...cases.fires, cases.silent].flatMap(Object.keys)) {
    if (!names.has(name)) found.push(`${name} is not a fact`);
  }
  return found;
}

test('every rule has its cases, and no case is left without a rule', () => {
  expect(Object.keys(ruleCases)).toEqual(rules.map((rule) => rule.id));
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s fires on the fewest facts, in every way it can, and stays silent beside them',
  (id, rule) => {
    const cases = ruleCases[id];
    expect(cases && faults(rule.when, cases)).toEqual([]);
  },
);

test('no rule fires when nothing is known', () => {
  expect(rules.filter((rule) => judge(rule.when, {}) === true)).toEqual([]);
});

describe('a bad case is caught', () => {
  const when: Condition = {
    all: [
      { fact: 'room', op: 'eq', value: 'low' },
      {
        any: [
          { fact: 'trust', op: 'lte', value: 1 },
          { fact: 'fatigue', op: 'gte', value: 3 },
        ],
      },
    ],
  };
  const good: RuleCases = {
    fires: [
      { room: 'low', trust: 1 },
      { room: 'low', fatigue: 3 },
    ],
    silent: { room: 'low', trust: 2, fatigue: 2 },
  };

  test.each<[string, RuleCases, string | undefined]>([
    ['good cases pass', good, undefined],
    ['one that does not fire', { ...good, fires: [{ room: 'high', trust: 1 }] }, 'case 0 does not fire'],
    [
      'one with a fact to spare',
      { ...good, fires: [{ room: 'low', trust: 1, fatigue: 3 }] },
      'case 0 does not need trust',
    ],
    [
      'one whose silence is only ignorance',
      { ...good, silent: { room: 'low', trust: 2 } },
      'the silent case',
    ],
    ['a way of firing that is never tried', { ...good, fires: [{ room: 'low', trust: 1 }] }, 'never needed'],
    ['a fact nobody knows', { ...good, silent: { room: 'high', mood: 1 } }, 'mood is not a fact'],
  ])('%s', (_name, cases, expected) => {
    const found = faults(when, cases);
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found.join('\n')).toContain(expected);
  });
});
