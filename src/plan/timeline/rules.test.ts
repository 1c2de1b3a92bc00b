import type { TimelineWay } from '@medvirk/timeline';
import { expect, test } from 'vitest';
import { aPlan } from '../../../tests/support/plan.ts';
import { unknownMunicipality } from '../../engagement/municipality.ts';
import type { Answers, ChosenMethod } from '../../engagement/plan.ts';
import { assessSteps } from '../../engagement/plan-assessment.ts';
import { changeFor, readAction, wayValue } from './changes.ts';
import { readDays } from './days-form.ts';
import { drawnWidth, drawTimeline } from './drawing.ts';
import { viewTimeline } from './rules.ts';

const today = '2025-11-26';
const answers: Answers = {
  phase: 'developing',
  law: ['lokalplan'],
  decisionDay: '2026-06-24',
  purpose: 'test',
  most: ['elderly'],
  conflict: 'much',
  firstAnswer: '3',
};
const steps: readonly ChosenMethod[] = [
  { key: 'kortinput', method: 'kortinput', slot: 'open', start: '2026-02-02', end: '2026-02-23' },
  { key: 'dialogmoede', method: 'dialogmoede', slot: 'deepen', start: '2026-03-03', end: '2026-03-03' },
  { key: 'hoering', method: 'digital_hoering', slot: 'close', start: '2026-03-30', end: '2026-06-01' },
];

type Case = { readonly answers?: Answers; readonly chosen?: readonly ChosenMethod[] | null };

function judged({ answers: more = {}, chosen = steps }: Case) {
  const plan = aPlan({ answers: { ...answers, ...more }, chosen });
  const assessment = assessSteps(plan, today, unknownMunicipality);
  return { plan, assessment, view: viewTimeline(plan, assessment, unknownMunicipality, today) };
}

const kindsIn = (one: Case) => judged(one).view.misfits.map(({ problem }) => problem.kind);

/** Presses a button, and judges what came of it. */
function press(one: Case, text: string) {
  const { plan, assessment } = judged(one);
  const action = readAction(text, assessment);
  if (!action || action.kind === 'undo') throw new Error(`not offered: ${text}`);
  const reading = changeFor(action, plan, assessment);
  if (!reading.ok) throw new Error(reading.trouble);
  const { change } = reading;
  return {
    answers: change.answers ?? plan.answers,
    chosen: change.chosen === undefined ? plan.chosen : change.chosen,
  };
}

const isButton = (way: TimelineWay): boolean => way.kind !== 'start-today';

const short = { key: 'hoering', method: 'digital_hoering', slot: 'close' } as const;
const broken: readonly (readonly [string, Case])[] = [
  ['is decided too soon after the hearing', {}],
  ['has a hearing of three weeks', { chosen: [{ ...short, start: '2026-04-07', end: '2026-04-27' }] }],
  ['has a hearing across Easter', { chosen: [{ ...short, start: '2026-03-23', end: '2026-04-20' }] }],
  ['has its deadline on a Saturday', { chosen: [{ ...short, start: '2026-04-07', end: '2026-05-16' }] }],
  [
    'meets on a holiday',
    { chosen: [{ key: 'a', method: 'dialogmoede', slot: 'deepen', start: '2026-02-11', end: '2026-02-11' }] },
  ],
  [
    'meets tomorrow',
    { chosen: [{ key: 'a', method: 'dialogmoede', slot: 'deepen', start: '2025-11-27', end: '2025-11-27' }] },
  ],
  [
    'is decided on a day without a meeting',
    { answers: { decisionDay: '2026-06-22' }, chosen: [steps[0], steps[1]].flatMap((one) => one ?? []) },
  ],
  ['has two months', { answers: { decisionDay: '2026-01-28' }, chosen: null }],
];

test.each(broken)('a plan that %s: each button that is offered does away with its problem', (_name, one) => {
  const { view } = judged(one);
  const pressed = view.misfits.flatMap(({ problem, ways }) =>
    ways.filter(isButton).map((way) => ({ problem, way })),
  );
  expect(pressed.length).toBeGreaterThan(0);
  for (const { problem, way } of pressed)
    expect(kindsIn(press(one, wayValue(way))), wayValue(way)).not.toContain(problem.kind);
});

test('what the law says stands first', () => {
  const { view } = judged({
    answers: { decisionDay: '2026-06-22' },
  });
  expect(view.misfits.map(({ firmness }) => firmness)).toEqual(
    view.misfits
      .map(({ firmness }) => firmness)
      .toSorted((a, b) => ['law', 'logic', 'advice'].indexOf(a) - ['law', 'logic', 'advice'].indexOf(b)),
  );
  expect(view.misfits[0]?.firmness).toBe('law');
});

test('what has been decided is told, and nothing about it is to be mended any more', () => {
  for (const chosen of [null, steps]) {
    const { view } = judged({ answers: { decisionDay: '2025-11-25' }, chosen });
    expect(view.verdict).toEqual({ kind: 'decided', day: '2025-11-25' });
    expect([...view.misfits, ...view.hints]).toEqual([]);
  }
});

test('locked dates are the dates as they were, and freed ones are nobody’s', () => {
  for (const chosen of [null, steps]) {
    const before = judged({ answers: { decisionDay: '2026-11-25' }, chosen });
    const locked = press({ answers: { decisionDay: '2026-11-25' }, chosen }, 'lock');
    const days = (view: typeof before.view) =>
      view.lines
        .filter(({ kind, step }) => step && (kind === 'step' || kind === 'hearing'))
        .map(({ key, from, to }) => [key, from, to]);
    expect(days(judged(locked).view)).toEqual(days(before.view));
    expect(judged(locked).view.byHand).toBeGreaterThan(1);
    expect(judged(press(locked, 'unlock')).view.byHand).toBe(0);
  }
});

test('the last one to be asked is not left out', () => {
  const { plan, assessment } = judged({ chosen: [{ key: 'a', method: 'dialogmoede', slot: 'deepen' }] });
  expect(changeFor({ kind: 'way', way: { kind: 'leave-out', step: 'a' } }, plan, assessment)).toEqual({
    ok: false,
    trouble: 'needs-main',
  });
});

test.each([
  ['', '', {}, []],
  ['24.6.2026', '2026-06-30', { start: '2026-06-24', end: '2026-06-30' }, []],
  ['', '1/7 2026', { end: '2026-07-01' }, []],
  ['2026-06-24', '2026-06-23', { start: '2026-06-24', end: '2026-06-23' }, ['end-before-start']],
  ['sommer', '30.2.2026', {}, ['not-a-day', 'not-a-day']],
  ['24.6.2206', '', { start: '2206-06-24' }, ['far-day']],
])('days written “%s” and “%s” are read', (start, end, days, kinds) => {
  const reading = readDays({ start, end }, today);
  expect(reading.days).toEqual({ start: undefined, end: undefined, ...days });
  expect(reading.problems.map(({ kind }) => kind)).toEqual(kinds);
});

const words = {
  name: (text: { readonly da: string }) => text.da,
  short: () => undefined,
  month: (day: string) => day.slice(0, 7),
  span: (from: string, to: string) => `${from}–${to}`,
  group: (group: string) => group,
  deadline: (day: string) => `frist ${day}`,
};

const drawn: readonly (readonly [string, Case])[] = [
  ...broken,
  ['lasts two years', { answers: { decisionDay: '2027-12-15' }, chosen: null }],
  ['is all set, far from now', { answers: { decisionDay: '2028-06-21' } }],
  ['was decided long ago', { answers: { decisionDay: '2024-06-19' } }],
  ['has nobody’s day', { answers: { decisionDay: undefined }, chosen: null }],
  ['asks nobody', { chosen: [] }],
];

test.each(drawn)(
  'the picture of a plan that %s keeps everything inside, and no name on another',
  (_name, one) => {
    const { view } = judged(one);
    const drawing = drawTimeline(view, words);
    const isInside = (x: number) => x >= 0 && x <= drawnWidth;
    for (const { bars, dots, flag, x, label } of drawing.lines) {
      expect([label, isInside(x)]).toEqual([label, true]);
      for (const bar of bars)
        expect([label, isInside(bar.x) && isInside(bar.x + bar.width)]).toEqual([label, true]);
      for (const at of [...dots, ...(flag ? [flag.x] : [])]) expect(isInside(at)).toBe(true);
    }
    const heights = drawing.lines.map(({ y }) => y);
    expect(new Set(heights).size).toBe(heights.length);
    for (const band of drawing.bands) {
      expect(isInside(band.x) && isInside(band.x + band.width)).toBe(true);
      const beside = drawing.bands.filter(
        (other) => other !== band && other.labelY === band.labelY && other.labelX >= band.labelX,
      );
      for (const other of beside) expect(other.labelX - band.labelX).toBeGreaterThan(band.label.length * 5);
    }
    expect(drawing.months.filter(({ label }) => label).length).toBeGreaterThan(1);
  },
);
