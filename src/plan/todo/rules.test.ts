import { preparationsFor } from '@medvirk/method-guide';
import { expect, test } from 'vitest';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { PlannedStep } from '../../engagement/plan.ts';
import { assessSteps } from '../../engagement/plan-assessment.ts';
import type { StoredTask } from '../../engagement/task.ts';
import { untouched } from '../../engagement/task.ts';
import { planDays, reckonedDay } from './dates.ts';
import type { PlanDays, Task } from './model.ts';
import { groupTasks, nextGroups, ownedBy, ownersOf, readiness, readTask, viewTasks } from './rules.ts';

const monday = '2026-11-23';

const noDays: PlanDays = {
  steps: new Map(),
  ...{ first: undefined, lastInput: undefined, published: undefined },
  ...{ decision: undefined, echo: undefined, answer: undefined },
};
// A meeting on Thursday 15 April 2027, after Easter (28 March 2027).
const april: PlanDays = {
  ...noDays,
  steps: new Map([['dialogmoede', { from: '2027-04-15', to: '2027-04-15' }]]),
  ...{ first: '2027-04-15', lastInput: '2027-04-15', published: '2027-04-01', decision: '2027-06-30' },
};
const meeting: PlannedStep = {
  ...{ key: 'dialogmoede', method: 'dialogmoede', slot: 'deepen', standing: 'main', score: 0, why: [] },
};

const tasksOf = (stored: readonly StoredTask[] = [], equipment: readonly string[] = [], days = april) =>
  viewTasks(preparationsFor([meeting], {}, equipment), stored, [meeting], days);

const find = (tasks: readonly Task[], key: string): Task => {
  const task = tasks.find((one) => one.key === key);
  if (!task) throw new Error(`No task ${key}`);
  return task;
};

test.each([
  [21, 'start', '2027-03-25', 'Maundy Thursday is a day off', '2027-03-24'],
  [10, 'start', '2027-04-05', 'a Monday', '2027-04-05'],
  [4, 'start', '2027-04-11', 'a Sunday', '2027-04-09'],
  [0, 'start', '2027-04-15', 'the day itself stays', '2027-04-15'],
  [-9, 'end', '2027-04-24', 'a Saturday after', '2027-04-26'],
  [1, 'decision', '2027-06-29', 'a Tuesday', '2027-06-29'],
] as const)('%i days before %s is %s, %s: %s', (daysBefore, anchor, _, __, expected) => {
  expect(reckonedDay({ anchor, daysBefore }, 'dialogmoede', april)).toBe(expected);
});

test('a whole evening on a Saturday is done on the Saturday, not the Friday before', () => {
  const saturday = { ...april, steps: new Map([['x', { from: '2027-04-17', to: '2027-04-17' }]]) };
  expect(reckonedDay({ anchor: 'start', daysBefore: 0 }, 'x', saturday)).toBe('2027-04-17');
});

test('a task that two steps share is not named after its step twice', () => {
  const again: PlannedStep = { ...meeting, key: 'dialogmoede-2' };
  const tasks = viewTasks(preparationsFor([meeting, again], {}, []), [], [meeting, again], april);
  const loops = tasks.filter(({ key }) => key.endsWith(':loop'));
  expect(loops).toHaveLength(2);
  for (const { words, which } of loops) {
    expect(words.da).not.toContain(' – ');
    expect(words.en).not.toContain(' – ');
    expect(which?.da).toContain('Dialogmøde');
  }
  expect(new Set(loops.map(({ which }) => which?.da)).size).toBe(2);
});

test('a task without a day to count from has none, and says how long before', () => {
  const [task] = tasksOf([], [], noDays);
  expect(task).toMatchObject({ due: undefined, when: { anchor: expect.any(String) } });
});

test('the plan is counted from its first and last days in the timeline', () => {
  const { timeline, chosen } = assessSteps(
    {
      answers: { decider: 'council', decisionDay: '2027-06-30', firstAnswer: '3' },
      chosen: [
        { key: 'brev', method: 'infobrev', slot: 'tell', start: '2027-03-01', end: '2027-03-01' },
        { key: 'bord', method: 'dialogmoede', slot: 'deepen', start: '2027-04-15', end: '2027-04-15' },
      ],
    },
    monday,
    unknownMunicipality,
  );
  const days = planDays(timeline.rows, chosen);
  expect(days).toMatchObject({
    ...{ first: '2027-03-01', lastInput: '2027-04-15', published: '2027-03-01', decision: '2027-06-30' },
    // Three weeks after the last answer is Ascension Day; the day before is a working day.
    ...{ echo: '2027-05-05' },
  });
  const echo = find(viewTasks(preparationsFor(chosen, {}, []), [], chosen, days), 'plan:echo');
  expect(echo.due).toBe('2027-05-05');
});

test('a day set by hand counts, and what the plan would say is remembered', () => {
  const tasks = tasksOf([
    { ...untouched, key: 'dialogmoede:loop', isOwn: false, version: 2, day: '2027-01-05', owner: 'Pia' },
  ]);
  expect(find(tasks, 'dialogmoede:loop')).toMatchObject({
    ...{ due: '2027-01-05', reckoned: '2027-03-24', owner: 'Pia', version: 2 },
  });
  expect(tasks[0]?.key).toBe('dialogmoede:loop');
});

test('what somebody said of a step that is gone is not shown, and is there when it comes back', () => {
  const said = [{ ...untouched, key: 'popup:kit', isOwn: false, version: 1, owner: 'Pia' }];
  expect(tasksOf(said).filter(({ key }) => key === 'popup:kit')).toEqual([]);
  const own = [{ ...untouched, key: 'a', isOwn: true, version: 1, text: 'Ring til havnen' }];
  expect(find(tasksOf(own), 'a')).toMatchObject({ words: { da: 'Ring til havnen' }, isOwn: true });
});

test('tasks are grouped: overdue, this week, next week, month by month, without a day', () => {
  const on = (key: string, day: string | undefined): Task => ({
    ...find(tasksOf(), 'dialogmoede:loop'),
    ...{ key, due: day },
  });
  const { groups } = groupTasks(
    [
      on('late', '2026-11-22'),
      on('today', monday),
      on('sunday', '2026-11-29'),
      on('next', '2026-11-30'),
      on('next-sunday', '2026-12-06'),
      on('later', '2026-12-07'),
      on('april', '2027-04-01'),
      on('never', undefined),
    ],
    monday,
  );
  expect(groups.map(({ when, month, tasks }) => [when, month, tasks.map(({ key }) => key)])).toEqual([
    ['overdue', undefined, ['late']],
    ['this-week', undefined, ['today', 'sunday']],
    ['next-week', undefined, ['next', 'next-sunday']],
    ['month', '2026-12', ['later']],
    ['month', '2027-04', ['april']],
    ['no-day', undefined, ['never']],
  ]);
});

test('the next tasks are shown, whole months at a time, and the rest waits', () => {
  const of = (when: 'overdue' | 'next-week' | 'month', count: number, month?: string) => ({
    ...{ when, month, tasks: tasksOf().slice(0, count) },
  });
  const groups = [
    of('overdue', 3),
    of('month', 2, '2027-01'),
    of('month', 4, '2027-02'),
    of('month', 1, '2027-03'),
  ];
  const months = (enough: number) => {
    const { shown, later } = nextGroups(groups, enough);
    return [shown, later].map((list) => list.map(({ month }) => month ?? 'overdue'));
  };
  expect(months(1)).toEqual([['overdue'], ['2027-01', '2027-02', '2027-03']]);
  expect(months(4)).toEqual([
    ['overdue', '2027-01'],
    ['2027-02', '2027-03'],
  ]);
  expect(months(Number.POSITIVE_INFINITY)).toEqual([['overdue', '2027-01', '2027-02', '2027-03'], []]);
});

test('what is done, what the house has and what is of no use are apart, and no longer overdue', () => {
  const said = (key: string, state: 'done' | 'not-relevant'): StoredTask => ({
    ...{ ...untouched, key, isOwn: false, version: 1, state },
  });
  const tasks = tasksOf(
    [said('dialogmoede:room', 'done'), said('dialogmoede:sound', 'not-relevant')],
    ['portable-loop'],
  );
  const { groups, done, had, notRelevant } = groupTasks(tasks, '2028-01-01');
  expect(done.map(({ key }) => key)).toEqual(['dialogmoede:room']);
  expect(had.map(({ key }) => key)).toEqual(['dialogmoede:loop']);
  expect(notRelevant.map(({ key }) => key)).toEqual(['dialogmoede:sound']);
  const late = groups.flatMap((group) => group.tasks.map(({ key }) => key));
  for (const key of ['dialogmoede:room', 'dialogmoede:loop', 'dialogmoede:sound'])
    expect(late).not.toContain(key);
});

test('readiness counts what is done or had against what is relevant', () => {
  const of = (stored: readonly StoredTask[], equipment: readonly string[]) =>
    readiness(tasksOf(stored, equipment)).find(({ part }) => part === 'bookings');
  // An evening of tables for sixty: a hall and a loop.
  expect(of([], [])).toEqual({ part: 'bookings', ready: 0, all: 2 });
  expect(of([], ['portable-loop'])).toEqual({ part: 'bookings', ready: 1, all: 2 });
  const out: StoredTask = {
    ...untouched,
    key: 'dialogmoede:room',
    isOwn: false,
    version: 1,
    state: 'not-relevant',
  };
  expect(of([out], [])).toEqual({ part: 'bookings', ready: 0, all: 1 });
});

test('a list is shown for one owner, for nobody or for all', () => {
  const tasks = tasksOf([
    { ...untouched, key: 'dialogmoede:loop', isOwn: false, version: 1, owner: 'Åse' },
    { ...untouched, key: 'dialogmoede:room', isOwn: false, version: 1, owner: 'Bo' },
  ]);
  expect(ownersOf(tasks)).toEqual(['Bo', 'Åse']);
  expect(ownedBy(tasks, { kind: 'owner', name: 'Bo' }).map(({ key }) => key)).toEqual(['dialogmoede:room']);
  expect(ownedBy(tasks, { kind: 'nobody' })).toHaveLength(tasks.length - 2);
  expect(ownedBy(tasks, { kind: 'all' })).toHaveLength(tasks.length);
});

test('what cannot be kept is said field by field', () => {
  expect(
    readTask({ text: [''], day: ['2026-02-30'], note: ['ring 010190-1234'], state: ['huh'] }, true),
  ).toEqual({
    ok: false,
    problems: [
      { kind: 'missing', name: 'text' },
      { kind: 'cpr', name: 'note' },
      { kind: 'not-a-day', name: 'day', typed: '2026-02-30' },
      { kind: 'no-such-option', name: 'state' },
    ],
  });
  expect(readTask({ owner: [' Pia '], day: [''] }, false)).toEqual({
    ...{ ok: true, fields: { ...untouched, owner: 'Pia' } },
  });
  expect(readTask({ owner: ['x'.repeat(121)] }, false)).toMatchObject({
    problems: [{ kind: 'too-long', name: 'owner', limit: 120, length: 121 }],
  });
});
