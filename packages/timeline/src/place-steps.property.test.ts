import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar.ts';
import { placeSteps } from './place-steps.ts';
import { localPlan, periods, schoolLaw } from './plan.cases.ts';
import type { PlanToPlace, StepToPlace } from './timeline.ts';

const today = '2026-08-03';
const dayAfter = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(today, days));
const weeks = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([min, more]) => ({ min, typical: min + more }));

const anyStep: fc.Arbitrary<StepToPlace> = fc.record(
  {
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    name: fc.constant({ da: 'et skridt', en: 'a step' }),
    slot: fc.constantFrom('tell', 'open', 'deepen', 'close', 'answer'),
    isHearing: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
    leadWeeks: weeks,
    runWeeks: weeks,
    isMeeting: fc.boolean(),
    times: fc.integer({ min: 1, max: 4 }),
    start: fc.option(dayAfter(300), { nil: undefined, freq: 5 }),
    end: fc.option(dayAfter(300), { nil: undefined, freq: 8 }),
  },
  { noNullPrototype: true },
);

const anyPlan: fc.Arbitrary<PlanToPlace> = fc.record(
  {
    today: fc.constant(today),
    decision: fc.option(dayAfter(500), { nil: undefined, freq: 9 }),
    steps: fc.uniqueArray(anyStep, { maxLength: 8, selector: ({ key }) => key }),
    hearing: fc.constantFrom(undefined, localPlan, schoolLaw, { ...localPlan, weeks: 4, waitWeeks: 0 }),
    hearingCarries: fc.boolean(),
    periods: fc.constantFrom(periods, []),
    politics: fc.record({ committee: fc.boolean(), agendaWeeks: fc.constantFrom(1, 2, 3) }),
    echoWeeks: fc.constantFrom(undefined, 2, 3),
    handlingWeeks: fc.constantFrom(1, 3, 6),
    handovers: fc.array(
      fc.record({
        from: fc.constantFrom('a', 'b', 'c', 'd'),
        to: fc.constantFrom('a', 'b', 'e', 'f'),
        text: fc.constant({ da: 'ideerne', en: 'the ideas' }),
      }),
      { maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
);

const holds = (check: (plan: PlanToPlace) => void, plans = anyPlan): void =>
  fc.assert(fc.property(plans, check), { numRuns: 300 });

const byNobody = ({ steps, ...rest }: PlanToPlace): PlanToPlace => ({
  ...rest,
  steps: steps.map(({ start, end, ...step }) => step),
});

test('the same plan gives the same timeline, in whatever order its parts come', () => {
  holds((plan) => {
    const turned: PlanToPlace = {
      ...plan,
      steps: plan.steps.toReversed(),
      periods: plan.periods.toReversed(),
      handovers: plan.handovers.toReversed(),
    };
    expect(placeSteps(turned)).toEqual(placeSteps(plan));
    expect(placeSteps(plan)).toEqual(placeSteps(plan));
  });
});

test('nothing begins before today unless it was set by hand', () => {
  holds((plan) => {
    const placed = placeSteps(plan).rows.filter(
      ({ kind, isByHand }) => ['prepare', 'step', 'hearing'].includes(kind) && !isByHand,
    );
    for (const row of placed) expect([row.key, row.from >= today]).toEqual([row.key, true]);
  });
});

test('what was set by hand stays', () => {
  holds((plan) => {
    const { rows } = placeSteps(plan);
    const byHand = plan.steps.filter(({ isHearing, start }) => !isHearing && start !== undefined);
    for (const { key, start } of byHand) expect(rows.find((row) => row.key === key)?.from).toBe(start);
  });
});

test('a later decision never makes a plan too long', () => {
  const later = fc.tuple(anyPlan, fc.integer({ min: 1, max: 120 }));
  fc.assert(
    fc.property(later, ([plan, days]) => {
      const decision = plan.decision ?? addDays(today, 200);
      const isShort = (day: string) =>
        placeSteps({ ...plan, decision: day }).problems.some(({ kind }) => kind === 'does-not-fit');
      expect(isShort(addDays(decision, days)) && !isShort(decision)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a hearing placed by the timeline is never shorter than the law, and a decision that fits never too early', () => {
  holds((given) => {
    const plan = byNobody(given);
    const { rows, problems } = placeSteps(plan);
    for (const { from, to } of rows.filter(({ kind }) => kind === 'hearing')) {
      const least = addDays(from, (plan.hearing?.weeks ?? 1) * 7);
      expect(to >= least).toBe(true);
      if (problems.some(({ kind }) => kind === 'does-not-fit')) continue;
      const decision = rows.find(({ kind }) => kind === 'decision')?.to ?? '';
      expect(decision >= addDays(to, (plan.hearing?.waitWeeks ?? 0) * 7)).toBe(true);
    }
  });
});

test('a plan that fits and has nothing set by hand has no step out of order or after the decision', () => {
  holds((given) => {
    const plan = byNobody({ ...given, handovers: [] });
    const { rows, problems } = placeSteps(plan);
    if (problems.some(({ kind }) => kind === 'does-not-fit')) return;
    expect(problems.filter(({ kind }) => kind === 'order' || kind === 'outside-hearing')).toEqual([]);
    const decision = rows.find(({ kind }) => kind === 'decision')?.to ?? '';
    const asked = plan.steps.filter(({ slot, isHearing }) => slot !== 'answer' || isHearing);
    for (const { key } of asked)
      expect((rows.find((row) => row.key === key)?.to ?? '9') < decision).toBe(true);
  });
});

test('the later day that is proposed makes it fit', () => {
  holds((given) => {
    const plan = byNobody(given);
    const day = placeSteps(plan).ways.find(({ kind }) => kind === 'later-decision');
    if (day?.kind !== 'later-decision') return;
    const kinds = placeSteps({ ...plan, decision: day.day }).problems.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'does-not-fit' || kind === 'adoption-too-early')).toEqual([]);
  });
});

test('no row ends before it begins', () => {
  holds((plan) => {
    for (const { key, from, to } of placeSteps(plan).rows) expect([key, from <= to]).toEqual([key, true]);
  });
});

test('every row has a key of its own', () => {
  holds((plan) => {
    const keys = placeSteps({ ...plan, handovers: [] }).rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
