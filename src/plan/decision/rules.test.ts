import { expect, test } from 'vitest';
import { readDecision, saveOfDay } from './rules.ts';

const saves = [
  { version: 3, at: new Date('2026-11-20T10:00:00Z') },
  { version: 2, at: new Date('2026-10-28T22:30:00Z') },
  { version: 1, at: new Date('2026-10-01T10:00:00Z') },
];
const house = { today: '2026-11-23', zone: 'Europe/Copenhagen', saves };
const filled = (own: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ outcome: 'approved', day: '2026-10-28', body: 'Byrådet', ...own }).map(
      ([name, value]) => [name, [value]],
    ),
  );
const problemsOf = (own: Record<string, string>) => {
  const reading = readDecision(filled(own), house);
  return reading.ok ? [] : reading.problems.map(({ name, kind }) => `${name} ${kind}`);
};

test('the plan before them is the one that held when the day of the meeting was over', () => {
  expect(saveOfDay(saves, '2026-10-27', house.zone)).toBe(1);
  // Saved at half past eleven at night in Denmark it belongs to the 28th; an hour later to the 29th.
  expect(saveOfDay(saves, '2026-10-28', house.zone)).toBe(2);
  expect(saveOfDay(saves, '2026-11-23', house.zone)).toBe(3);
  expect(saveOfDay(saves, '2026-01-01', house.zone)).toBe(1);
});

test('a save that was chosen counts before the day', () => {
  expect(readDecision(filled({ planVersion: '3' }), house)).toMatchObject({
    ok: true,
    fields: { planVersion: 3 },
  });
  expect(readDecision(filled({}), house)).toMatchObject({ ok: true, fields: { planVersion: 2 } });
  expect(problemsOf({ planVersion: '9' })).toEqual(['planVersion no-such-option']);
});

test.each([
  [{ outcome: '' }, ['outcome missing']],
  [{ outcome: 'changed' }, ['text missing']],
  [{ outcome: 'sent-back' }, ['text missing']],
  [{ day: '' }, ['day missing']],
  [{ day: '30.2.2026' }, ['day not-a-day']],
  [{ day: '2026-11-24' }, ['day future-day']],
  [{ day: '23/11 2026' }, []],
  [{ body: ' ' }, ['body missing']],
  [{ body: 'x'.repeat(121) }, ['body too-long']],
  [{ text: 'x'.repeat(2001) }, ['text too-long']],
  [{ text: 'x'.repeat(2000) }, []],
  [{ text: 'Hans nummer er 010190-1234' }, ['text cpr']],
])('%j', (own, problems) => {
  expect(problemsOf(own)).toEqual(problems);
});
