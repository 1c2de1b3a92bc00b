import { methodById, methods } from '@medvirk/method-guide';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenSchema } from '../../engagement/plan.ts';
import { filledStep, readStep } from './step-form.ts';

const meeting = methodById.get('dialogmoede');
if (!meeting) throw new Error('No such method');
const step = { key: 'dialogmoede', method: 'dialogmoede', slot: 'deepen' as const };
const today = '2026-11-23';

test('a form sent as it was shown decides what was shown', () => {
  const read = readStep(meeting, step, filledStep(meeting, step), today);
  expect(read).toMatchObject({
    ok: true,
    step: { ...step, format: { food: false, childCare: false, languages: 'none' } },
  });
});

test('hours and days are read as people write them', () => {
  const filled = {
    ...filledStep(meeting, step),
    hours: ['2½'],
    start: ['17.4.2027'],
    end: ['17/4 2027'],
    times: ['8'],
  };
  expect(readStep(meeting, step, filled, today)).toMatchObject({
    ok: true,
    step: { times: 8, start: '2027-04-17', end: '2027-04-17', format: { hours: 2.5 } },
  });
});

test('what cannot be read is said at its field, all of it at once', () => {
  const filled = {
    ...filledStep(meeting, step),
    hours: ['30'],
    times: ['nul'],
    start: ['31.2.2027'],
    end: ['i maj'],
  };
  const read = readStep(meeting, step, filled, today);
  expect(read).toEqual({
    ok: false,
    problems: [
      { kind: 'not-a-count', name: 'times', typed: 'nul' },
      { kind: 'not-hours', name: 'hours', typed: '30' },
      { kind: 'not-a-day', name: 'start', typed: '31.2.2027' },
      { kind: 'not-a-day', name: 'end', typed: 'i maj' },
    ],
  });
  expect(readStep(meeting, step, { start: ['2027-05-02'], end: ['2027-05-01'] }, today)).toEqual({
    ok: false,
    problems: [{ kind: 'end-before-start', name: 'end' }],
  });
});

test('whatever is sent for whatever method, it is refused or it can be kept', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('evening', 'hall', '2,5', '3', 'food', 'loop', '2027-05-01'),
    ),
    { maxLength: 4 },
  );
  const names = ['times', 'time', 'place', 'hours', 'has', 'languages', 'access', 'start', 'end'];
  fc.assert(
    fc.property(
      fc.constantFrom(...methods),
      fc.record(Object.fromEntries(names.map((name) => [name, texts]))),
      (method, filled) => {
        const slot = method.slots[0] ?? 'open';
        const read = readStep(method, { key: method.id, method: method.id, slot }, filled, today);
        if (read.ok) expect(chosenSchema.safeParse([read.step]).success).toBe(true);
        else expect(read.problems.length).toBeGreaterThan(0);
      },
    ),
  );
});
