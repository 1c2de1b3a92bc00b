import { expect, test } from 'vitest';
import type { ChosenMethod } from './coverage.ts';
import type { Facts } from './facts.ts';
import { judgePlan, lookUpFor } from './judge.ts';
import { portfolioFacts } from './portfolio-facts.ts';
import { rules } from './rules.ts';
import { planTotals } from './totals.ts';

const workshop: ChosenMethod = { method: 'fremtidsvaerksted', slot: 'deepen' };
const walk: ChosenMethod = { method: 'byvandring', slot: 'open' };
const survey: ChosenMethod = { method: 'spoergeskema_aabent', slot: 'open' };
const found = (facts: Facts, chosen: readonly ChosenMethod[]): readonly string[] =>
  judgePlan(facts, chosen).findings.map(({ rule }) => rule);

test('a contradiction in the answers is found without any method', () => {
  expect(found({ 'purpose.primary': 'decide', promise: 'consult' }, [])).toContain('R01');
});

test('nothing fires on what nobody answered; it is listed with what would decide it', () => {
  const { findings, undecided } = judgePlan({}, [survey]);
  expect(findings).toEqual([]);
  expect(undecided).toContainEqual({ rule: 'R61', needs: ['followup.owner'] });
  for (const { needs } of undecided) expect(needs).toEqual([...new Set(needs)].sort());
});

test('an empty plan neither contradicts itself nor waits for answers about its channels', () => {
  const { undecided } = judgePlan({ 'topic.conflict': 4 }, []);
  const rules = undecided.map(({ rule }) => rule);
  expect(rules).not.toContain('R14');
  expect(found({ 'topic.conflict': 4 }, [])).not.toContain('R15');
});

test('the law comes before logic, and logic before advice', () => {
  const { findings } = judgePlan(
    {
      phase: 'test',
      'legal.frame': 'lokalplan',
      'legal.hearing_done': false,
      'topic.conflict': 4,
      'evaluation.plan': false,
    },
    [survey],
  );
  const order = findings.map(({ class: kind }) => ['law', 'logic', 'advice'].indexOf(kind));
  expect(order).toEqual(order.toSorted());
  expect(findings.map(({ rule }) => rule)).toContain('R60');
});

test('one rule is one line, whichever methods it concerns', () => {
  const { findings } = judgePlan({ 'time.weeks_until_decision': 1 }, [workshop, walk]);
  const late = findings.filter(({ rule }) => rule === 'R41');
  expect(late).toHaveLength(1);
  expect(late[0]?.methods).toEqual(['fremtidsvaerksted', 'byvandring']);
  expect(late[0]?.message.da).not.toMatch(/\{\w+\}/);
});

test('every fact a rule speaks of is asked or worked out', () => {
  const facts = rules.flatMap((rule) =>
    [...JSON.stringify(rule.when).matchAll(/"fact":"([\w.]+)"/g)].map((match) => match[1] ?? ''),
  );
  const lookUp = lookUpFor({}, [workshop]);
  for (const fact of facts.filter((name) => !/^(method|group)\./.test(name))) {
    expect(() => lookUp(fact)).not.toThrow();
  }
});

test('a statutory hearing is planned for at least as long as the law says', () => {
  const hearing: ChosenMethod = { method: 'digital_hoering', slot: 'close' };
  const weeks = (chosen: ChosenMethod) =>
    portfolioFacts({ 'legal.frame': 'kommuneplan' }, [chosen])['portfolio.hearing_weeks'];
  expect(weeks(hearing)).toEqual({ known: 8 });
  expect(weeks({ ...hearing, weeks: 6 })).toEqual({ known: 6 });
});

test('of eight local meetings the first costs full hours and the others half, and they seat eight times as many', () => {
  const one = planTotals([{ method: 'dialogmoede', slot: 'deepen' }]);
  const eight = planTotals([{ method: 'dialogmoede', slot: 'deepen', times: 8 }]);
  expect(eight.staffHours.typical).toBe(4.5 * one.staffHours.typical);
  expect(eight.externalCostKdkk.low).toBe(8 * one.externalCostKdkk.low);
  expect(eight.people).toBe(8 * one.people);
  expect(eight.weeksToResult).toEqual(one.weeksToResult);
});

test('with a hearing that the law prescribes, the weeks are never fewer than the law asks', () => {
  const chosen: ChosenMethod[] = [{ method: 'digital_hoering', slot: 'close' }];
  const without = planTotals(chosen).weeksToResult;
  const plan = planTotals(chosen, { 'legal.frame': 'kommuneplan' }).weeksToResult;
  expect(plan.min).toBeGreaterThanOrEqual(8);
  expect(plan.min).toBeGreaterThan(without.min);
});
