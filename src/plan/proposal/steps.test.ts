import { expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { keptSteps } from '../../engagement/plan-steps.ts';
import { changeStep, changeSteps, readAction } from './steps.ts';

const now = [
  { key: 'brev', method: 'nyhedsbrev', slot: 'tell' as const },
  {
    key: 'dialogmoede',
    method: 'dialogmoede',
    slot: 'deepen' as const,
    start: '2027-04-17',
    format: { food: true },
  },
];
const done = (text: string, steps = now) => {
  const action = readAction(text);
  if (!action) throw new Error(`${text} says nothing`);
  return changeSteps(steps, action);
};

test('a method is added last, and a second of the same gets a key of its own', () => {
  expect(done('add deepen:dialogmoede')).toEqual({
    ok: true,
    chosen: [...now, { key: 'dialogmoede-2', method: 'dialogmoede', slot: 'deepen' }],
  });
});

test('a step is swapped in its place: its days stay, its format goes', () => {
  expect(done('swap dialogmoede world_cafe')).toEqual({
    ok: true,
    chosen: [now[0], { key: 'world_cafe', method: 'world_cafe', slot: 'deepen', start: '2027-04-17' }],
  });
});

test('the last main method can be swapped, not taken out', () => {
  expect(done('remove dialogmoede')).toEqual({ ok: false, problem: 'needs-main' });
  expect(done('remove brev')).toEqual({ ok: true, chosen: [now[1]] });
});

test('what is gone, unknown or one too many is said, and nothing is changed', () => {
  expect(done('remove kortinput')).toEqual({ ok: false, problem: 'gone' });
  expect(done('swap dialogmoede nothing')).toEqual({ ok: false, problem: 'no-such-method' });
  expect(done('add tell:dialogmoede')).toEqual({ ok: false, problem: 'no-such-method' });
  const full = Array.from({ length: 20 }, (_, index) => ({
    key: `borgermoede-${index}`,
    method: 'borgermoede',
    slot: 'deepen' as const,
  }));
  expect(changeSteps(full, { kind: 'add', slot: 'open', method: 'kortinput' })).toEqual({
    ok: false,
    problem: 'too-many',
  });
});

test('held several times it is one step with a number', () => {
  expect(done('times dialogmoede 8')).toEqual({ ok: true, chosen: [now[0], { ...now[1], times: 8 }] });
  expect(readAction('times dialogmoede 0')).toBeUndefined();
  expect(readAction('times dialogmoede 1.5')).toBeUndefined();
});

test('only the named step changes', () => {
  const changed = changeStep(now, 'brev', (step) => ({ ...step, end: '2027-04-01' }));
  expect(changed).toEqual({ ok: true, chosen: [{ ...now[0], end: '2027-04-01' }, now[1]] });
});

test('a proposal taken over and taken over again is the same plan', () => {
  const plan = aPlan({
    answers: { phase: 'proposal', law: ['lokalplan'], purpose: 'test', promise: 'involve' },
  });
  const first = keptSteps(assessPlan(plan, '2026-11-23', unknownMunicipality).chosen);
  const own = aPlan({ answers: plan.answers, chosen: first });
  expect(keptSteps(assessPlan(own, '2026-11-23', unknownMunicipality).chosen)).toEqual(first);
});
