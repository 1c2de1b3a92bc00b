import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from './calendar.ts';
import { placeSteps } from './place-steps.ts';
import {
  harbour,
  hearingStep,
  localPlan,
  meeting,
  periods,
  plan,
  schoolLaw,
  schools,
  step,
} from './plan.cases.ts';
import type { PlanToPlace, Timeline } from './timeline.ts';

const row = (timeline: Timeline, key: string) => timeline.rows.find((one) => one.key === key);
const days = (timeline: Timeline, key: string) => {
  const found = row(timeline, key);
  return found && (found.from === found.to ? found.from : `${found.from} – ${found.to}`);
};
const kinds = ({ problems }: Timeline) => problems.map(({ kind }) => kind);

describe('the harbour', () => {
  const timeline = placeSteps(harbour());

  test('24 June is too early: 1 June and four weeks (8, 15, 22, 29) are 29 June', () => {
    expect(timeline.problems).toEqual([
      {
        kind: 'adoption-too-early',
        deadline: '2026-06-01',
        earliest: '2026-06-29',
        decision: '2026-06-24',
      },
    ]);
  });

  test('the council does not meet in July, so it can be 26 August; or the hearing opens by 25 March', () => {
    expect(timeline.ways).toEqual([
      { kind: 'later-decision', day: '2026-08-26' },
      { kind: 'publish-by', day: '2026-03-25' },
    ]);
  });

  test('and on 26 August nothing is wrong', () => {
    const later = placeSteps(harbour({ decision: '2026-08-26' }));
    expect([later.problems, later.ways]).toEqual([[], []]);
  });

  test('opened by 25 March, for nine weeks, it can be decided on 24 June', () => {
    const steps = harbour().steps.map((one) =>
      one.isHearing ? { ...one, start: '2026-03-25', end: '2026-05-27' } : one,
    );
    expect(placeSteps(harbour({ steps })).problems).toEqual([]);
  });

  test('with nobody to object 24 June is lawful', () => {
    expect(kinds(placeSteps(harbour({ hearing: { ...localPlan, waitWeeks: 0 } })))).toEqual([]);
  });

  test('what was set by hand stays where it is', () => {
    expect(
      ['idefase', 'havnevandring', 'borgermoede', 'digital-hoering'].map((key) => days(timeline, key)),
    ).toEqual(['2026-02-02 – 2026-02-23', '2026-04-16', '2026-05-05', '2026-03-30 – 2026-06-01']);
    expect(row(timeline, 'digital-hoering')?.isByHand).toBe(true);
  });

  test('the facts are whole weeks: nine of hearing with Easter in them, three from deadline to decision', () => {
    expect(timeline.facts).toEqual({
      hearingWeeks: 9,
      hearingInHoliday: true,
      gapAfterHearingWeeks: 3,
      weeksLastInputToDecision: 3,
    });
  });

  test('a row says which law its length follows from and which holidays it meets', () => {
    const hearing = row(timeline, 'digital-hoering');
    expect(hearing?.law).toBe('planlovens § 24, stk. 3');
    expect(row(timeline, 'wait')?.law).toBe('planlovens § 27, stk. 1');
    expect(hearing?.holidays.map(({ name }) => name.da)).toEqual([
      'påskeferien',
      '9. klassernes skriftlige prøver',
      'Kristi himmelfartsdag',
      '2. pinsedag',
      '9. klassernes mundtlige prøver',
    ]);
    expect(hearing?.holidays[0]).toEqual({
      name: { da: 'påskeferien', en: 'the Easter holiday' },
      from: '2026-03-30',
      to: '2026-04-06',
    });
  });

  test('the wait runs from 2 June to 28 June, what we heard is out by 22 June, papers are ready on 10 June', () => {
    expect(days(timeline, 'wait')).toBe('2026-06-02 – 2026-06-28');
    expect(days(timeline, 'echo')).toBe('2026-06-22');
    expect(row(timeline, 'papers')?.to).toBe('2026-06-10');
  });
});

describe('a hearing set by hand', () => {
  const with_ = (start: string | undefined, end: string | undefined, more: Partial<PlanToPlace> = {}) =>
    placeSteps(
      plan({
        today: '2026-01-05',
        decision: '2026-12-16',
        steps: [hearingStep({ start, end })],
        hearing: localPlan,
        hearingCarries: true,
        ...more,
      }),
    );

  test('of seven weeks and six days is too short, and Whit Monday 25 May is no day to end on', () => {
    const timeline = with_('2026-03-30', '2026-05-24');
    expect(timeline.problems).toContainEqual({
      kind: 'hearing-too-short',
      given: 7,
      needed: 8,
      earliestDeadline: '2026-05-26',
    });
    expect(timeline.ways).toContainEqual({ kind: 'longer-hearing', deadline: '2026-06-01' });
  });

  test('of exactly eight weeks over Easter is lawful in weeks and not suitable', () => {
    expect(with_('2026-03-30', '2026-05-26').problems).toEqual([
      {
        kind: 'hearing-in-holiday',
        names: [{ da: 'påskeferien', en: 'the Easter holiday' }],
        suggestedDeadline: '2026-06-01',
      },
    ]);
  });

  test('that ends on a Sunday is told the Monday', () => {
    expect(with_('2026-08-17', '2026-10-25').problems).toContainEqual({
      kind: 'deadline-on-closed-day',
      deadline: '2026-10-25',
      name: { da: 'søndag', en: 'Sunday' },
      next: '2026-10-26',
    });
  });

  test('with only a first day gets a suitable deadline', () => {
    expect(days(with_('2026-03-30', undefined), 'digital-hoering')).toBe('2026-03-30 – 2026-06-01');
  });

  test('with only a last day is counted back: nine weeks before 1 June is in the Easter holiday, so 27 March', () => {
    expect(days(with_(undefined, '2026-06-01'), 'digital-hoering')).toBe('2026-03-27 – 2026-06-01');
  });

  test('stands beside another one with days of its own; the longest counts for the law', () => {
    const board = step('skolebestyrelse', 'close', {
      isHearing: true,
      start: '2026-08-17',
      end: '2026-09-14',
    });
    const panel = step('raad', 'close', { isHearing: true });
    const set = hearingStep({ start: '2026-08-17', end: '2026-10-19' });
    const timeline = with_('', '', { steps: [board, panel, set] });
    expect(kinds(timeline)).toEqual([]);
    expect(['skolebestyrelse', 'raad', 'digital-hoering'].map((key) => days(timeline, key))).toEqual([
      '2026-08-17 – 2026-09-14',
      '2026-08-17 – 2026-10-19',
      '2026-08-17 – 2026-10-19',
    ]);
  });

  test('with only a first day may still end after the papers are due', () => {
    const timeline = with_('2026-09-21', undefined, { hearing: { ...localPlan, waitWeeks: 0 } });
    expect(days(timeline, 'digital-hoering')).toBe('2026-09-21 – 2026-11-23');
    expect(kinds(timeline)).toEqual([]);
    const later = with_('2026-10-05', undefined, { hearing: { ...localPlan, waitWeeks: 0 } });
    expect(later.problems).toEqual([
      { kind: 'step-after-papers', step: 'digital-hoering', papers: '2026-12-02' },
    ]);
  });

  test('that ends before it begins is told so', () => {
    expect(kinds(with_('2026-06-01', '2026-03-30'))).toContain('ends-before-it-starts');
  });

  test('holds a meeting after its deadline to be outside', () => {
    const steps = [
      hearingStep({ start: '2026-08-17', end: '2026-10-19' }),
      meeting('borgermoede', 'deepen', { start: '2026-10-27' }),
    ];
    expect(with_('', '', { steps }).problems).toContainEqual({
      kind: 'outside-hearing',
      step: 'borgermoede',
    });
  });
});

describe('the schools', () => {
  const timeline = placeSteps(schools());

  test('fit before 1 March, with everything as usual', () => {
    expect([timeline.problems, timeline.pace]).toEqual([[], 'typical']);
    expect(timeline.facts.decidesByMarch1).toBe(true);
  });

  test('published on 11 November: weeks 52 and 53 are lost, so ten weeks, 20 January', () => {
    expect(days(timeline, 'digital-hoering')).toBe('2026-11-11 – 2027-01-20');
  });

  test('published by hand on 2 November the deadline is 4 January and 1 February the earliest decision', () => {
    const steps = schools().steps.map((one) => (one.isHearing ? { ...one, start: '2026-11-02' } : one));
    const byHand = placeSteps(schools({ steps }));
    expect(days(byHand, 'digital-hoering')).toBe('2026-11-02 – 2027-01-04');
    expect(days(byHand, 'wait')).toBe('2027-01-05 – 2027-01-31');
    expect(kinds(byHand)).toEqual([]);
  });

  test('decided in March they are after the last lawful day, and the last meeting before it is 24 February', () => {
    const late = placeSteps(schools({ decision: '2027-03-31' }));
    expect(late.problems).toContainEqual({ kind: 'after-last-lawful-day', last: '2027-03-01' });
    expect(late.ways).toContainEqual({ kind: 'earlier-decision', day: '2027-02-24' });
    expect(late.facts.decidesByMarch1).toBe(false);
  });

  test('begun on 7 December they do not fit, and no later meeting is lawful', () => {
    const late = placeSteps(schools({ today: '2026-12-07' }));
    expect(kinds(late)).toEqual(['does-not-fit']);
    expect(late.ways.filter(({ kind }) => kind === 'later-decision')).toEqual([]);
  });

  test('what the meetings found is carried to the day of the pupils’ councils', () => {
    const handover = timeline.rows.find(({ kind }) => kind === 'handover');
    expect(handover && handover.from > (row(timeline, 'moeder')?.to ?? '')).toBe(true);
    expect(handover && handover.to < (row(timeline, 'elevraad')?.from ?? '')).toBe(true);
  });

  test('the three meetings are a week apart', () => {
    expect(row(timeline, 'moeder')?.meetings).toEqual(['2026-11-26', '2026-12-03', '2026-12-10']);
  });
});

describe('steps before the decision', () => {
  const steps = [
    step('infobrev', 'tell'),
    step('idéer', 'open'),
    step('kort', 'open'),
    meeting('workshop', 'deepen', { times: 3 }),
    meeting('borgermoede', 'close'),
  ];

  test('stand in order, as late as they can, three weeks and two before the decision', () => {
    const timeline = placeSteps(plan({ steps }));
    expect(
      ['infobrev', 'idéer', 'kort', 'workshop', 'borgermoede'].map((key) => days(timeline, key)),
    ).toEqual([
      '2027-02-09 – 2027-03-08',
      '2027-03-09 – 2027-04-05',
      '2027-03-09 – 2027-04-05',
      '2027-04-06 – 2027-04-20',
      '2027-04-21',
    ]);
    expect(days(timeline, 'papers')).toBe('2027-04-22 – 2027-05-12');
    expect(timeline.pace).toBe('typical');
  });

  test('get less time when there is little', () => {
    const timeline = placeSteps(plan({ steps, decision: '2026-11-25' }));
    expect([kinds(timeline), timeline.pace]).toEqual([[], 'shortened']);
    expect(timeline.rows[0]?.from).toBe('2026-08-06');
    expect(timeline.ways).toEqual([{ kind: 'start-today', step: 'infobrev' }]);
  });

  test('that fit only when the work begins at once say so', () => {
    const timeline = placeSteps(plan({ today: '2026-08-17', steps, decision: '2026-10-28' }));
    expect([kinds(timeline), timeline.pace]).toEqual([[], 'minimum']);
    expect(timeline.ways).toEqual([{ kind: 'start-today', step: 'infobrev' }]);
  });

  test('that cannot fit say by how much, the meeting that works, and what could be left out', () => {
    const timeline = placeSteps(plan({ steps, decision: '2026-09-30' }));
    expect(timeline.problems).toEqual([{ kind: 'does-not-fit', weeksShort: 2, earliest: '2026-10-13' }]);
    expect(timeline.ways).toEqual([
      { kind: 'later-decision', day: '2026-10-28' },
      { kind: 'leave-out', step: 'infobrev' },
    ]);
    const left = steps.filter(({ key }) => key !== 'infobrev');
    expect(placeSteps(plan({ steps: left, decision: '2026-09-30' })).problems).toEqual([]);
    expect(placeSteps(plan({ steps, decision: '2026-10-28' })).problems).toEqual([]);
  });

  test('without a decision day get the first council meeting that leaves the usual time', () => {
    const timeline = placeSteps(plan({ steps, decision: undefined }));
    expect(timeline.problems).toEqual([{ kind: 'no-decision-day', suggested: '2026-12-16' }]);
    expect(days(timeline, 'decision')).toBe('2026-12-16');
    expect(timeline.pace).toBe('typical');
  });

  test('wait for the proposal when there is none: first the steps, then the hearing', () => {
    const timeline = placeSteps(
      plan({
        steps: [...steps, hearingStep()],
        hearing: localPlan,
        hearingCarries: false,
        decision: '2027-08-25',
      }),
    );
    expect(kinds(timeline)).toEqual([]);
    const hearing = row(timeline, 'digital-hoering');
    expect(
      (row(timeline, 'borgermoede')?.to ?? '') < (row(timeline, 'digital-hoering:prepare')?.from ?? ''),
    ).toBe(true);
    expect(hearing && daysBetween(hearing.from, hearing.to) >= 56).toBe(true);
  });

  test('a hearing that the law prescribes is there even when no step is called so', () => {
    const timeline = placeSteps(plan({ steps: [], hearing: localPlan, decision: '2027-05-26' }));
    expect(row(timeline, 'hearing')?.kind).toBe('hearing');
  });

  test('a step that waits for another in the same job comes after it', () => {
    const handovers = [{ from: 'kort', to: 'idéer', text: { da: 'stederne', en: 'the places' } }];
    const timeline = placeSteps(plan({ steps, handovers }));
    expect((row(timeline, 'kort')?.to ?? '9') < (row(timeline, 'idéer')?.from ?? '')).toBe(true);
  });

  test('have a week to carry something from one to the other', () => {
    const handovers = [{ from: 'kort', to: 'workshop', text: { da: 'stederne', en: 'the places' } }];
    const timeline = placeSteps(plan({ steps, handovers }));
    expect([days(timeline, 'kort'), days(timeline, 'workshop')]).toEqual([
      '2027-03-02 – 2027-03-29',
      '2027-04-06 – 2027-04-20',
    ]);
    expect(days(timeline, 'handover:kort>workshop')).toBe('2027-03-30 – 2027-04-05');
  });

  test('come after a day set by hand for what they build on, and get less time for it', () => {
    const set = [
      step('idéer', 'open', { start: '2027-04-26', end: '2027-04-30' }),
      meeting('workshop', 'deepen'),
    ];
    const timeline = placeSteps(plan({ steps: set }));
    expect([kinds(timeline), timeline.pace]).toEqual([[], 'shortened']);
    expect((row(timeline, 'workshop')?.from ?? '') >= '2027-04-26').toBe(true);
  });

  test('get less time to be over before the deadline of a hearing set by hand', () => {
    const set = [
      step('idéer', 'open'),
      meeting('workshop', 'deepen'),
      hearingStep({ start: '2027-03-30', end: '2027-04-26' }),
    ];
    const timeline = placeSteps(plan({ steps: set, hearingCarries: true }));
    expect([kinds(timeline), timeline.pace]).toEqual([[], 'shortened']);
    expect((row(timeline, 'workshop')?.to ?? '9') <= '2027-04-26').toBe(true);
  });

  test('leave time for the wait the law sets, also when the papers are quickly written', () => {
    const quick = plan({
      steps: [hearingStep()],
      hearing: localPlan,
      hearingCarries: true,
      handlingWeeks: 1,
      politics: { committee: false, agendaWeeks: 1 },
    });
    const timeline = placeSteps(quick);
    expect([days(timeline, 'digital-hoering'), timeline.pace]).toEqual([
      '2027-02-24 – 2027-04-28',
      'typical',
    ]);
  });

  test('two steps that wait for each other stand side by side', () => {
    const text = { da: 'ideerne', en: 'the ideas' };
    const handovers = [
      { from: 'kort', to: 'idéer', text },
      { from: 'idéer', to: 'kort', text },
    ];
    expect(kinds(placeSteps(plan({ steps, handovers })))).not.toContain('order');
  });
});

describe('meetings', () => {
  test('held several times stay several when their days are set by hand: the first, the last and those between', () => {
    const held = (times: number, start: string, end: string) =>
      row(placeSteps(plan({ steps: [meeting('moeder', 'open', { times, start, end })] })), 'moeder')
        ?.meetings;
    expect(held(3, '2026-11-02', '2026-11-16')).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
    // Half way from 4 to 11 November is a Sunday, rounded up; the nearest day to meet on is the Monday.
    expect(held(3, '2026-11-04', '2026-11-11')).toEqual(['2026-11-04', '2026-11-09', '2026-11-11']);
    expect(held(2, '2026-11-05', '2026-11-06')).toEqual(['2026-11-05', '2026-11-06']);
    expect(held(5, '2026-11-05', '2026-11-05')).toEqual(['2026-11-05']);
    expect(held(1, '2026-11-02', '2026-11-16')).toBeUndefined();
  });

  const last = (decision: string) => {
    const timeline = placeSteps(plan({ today: '2025-11-03', steps: [meeting('moede', 'deepen')], decision }));
    return days(timeline, 'moede');
  };

  // Three weeks and two before the decision, the papers being ready on a working day.
  test.each([
    [
      '2026-05-11',
      '2026-03-26',
      'five weeks back is 6/4; the Easter holiday begins 28/3, Friday is no evening',
    ],
    [
      '2026-09-09',
      '2026-06-25',
      'five weeks back is 5/8, in the summer; 24/6 the council meets, 25/6 is a Thursday',
    ],
    ['2026-11-18', '2026-10-08', 'five weeks back is 14/10, week 42; Thursday before it'],
    ['2026-03-18', '2026-02-05', 'five weeks back is 11/2, week 7; Thursday before it'],
    ['2027-02-03', '2026-12-17', 'five weeks back is 30/12; 16/12 the council meets, 17/12 is a Thursday'],
    ['2026-06-18', '2026-05-13', 'five weeks back is 14/5, Ascension Day; Wednesday'],
    ['2026-06-03', '2026-04-28', 'five weeks back is 29/4, a council evening; Tuesday'],
  ])('decided %s: held %s (%s)', (decision, held) => {
    expect(last(decision)).toBe(held);
  });

  test('set by hand on a holiday are told so, with the nearest free evening', () => {
    const steps = [meeting('moede', 'deepen', { start: '2027-03-25', end: '2027-03-25' })];
    const timeline = placeSteps(plan({ steps }));
    expect(timeline.problems).toEqual([
      {
        kind: 'meeting-on-holiday',
        step: 'moede',
        day: '2027-03-25',
        name: { da: 'skærtorsdag', en: 'Maundy Thursday' },
      },
    ]);
    expect(timeline.ways).toEqual([{ kind: 'move-step', step: 'moede', day: '2027-03-30' }]);
  });

  test('on a Saturday by hand are the municipality’s own choice', () => {
    const steps = [meeting('bordmoede', 'deepen', { start: '2027-04-17', end: '2027-04-17' })];
    expect(placeSteps(plan({ steps })).problems).toEqual([]);
  });

  test('keep clear of a period the municipality added itself', () => {
    const fair = {
      key: 'fair',
      kind: 'own' as const,
      name: { da: 'havnefest', en: 'harbour fair' },
      from: '2027-04-12',
      to: '2027-04-23',
    };
    const steps = [meeting('moede', 'deepen')];
    expect(days(placeSteps(plan({ steps })), 'moede')).toBe('2027-04-21');
    expect(days(placeSteps(plan({ steps, periods: [...periods, fair] })), 'moede')).toBe('2027-04-08');
  });
});

describe('days set by hand', () => {
  test('in two weeks, for a step that takes three to prepare, should have begun a week ago', () => {
    const steps = [meeting('moede', 'deepen', { start: '2026-08-17', end: '2026-08-17' })];
    const timeline = placeSteps(plan({ steps }));
    expect(timeline.problems).toEqual([
      { kind: 'starts-in-the-past', step: 'moede', prepareFrom: '2026-07-27' },
    ]);
    expect(timeline.ways).toEqual([{ kind: 'move-step', step: 'moede', day: '2026-08-24' }]);
  });

  test('that are over are history, and no problem', () => {
    const steps = [step('idéer', 'open', { start: '2026-05-04', end: '2026-06-01' })];
    expect(placeSteps(plan({ steps })).problems).toEqual([]);
  });

  test('after the papers are ready are told so', () => {
    const steps = [meeting('moede', 'deepen', { start: '2027-05-20', end: '2027-05-20' })];
    const timeline = placeSteps(plan({ steps }));
    expect(timeline.problems).toEqual([{ kind: 'step-after-papers', step: 'moede', papers: '2027-05-12' }]);
    expect(timeline.ways).toEqual([{ kind: 'later-decision', day: '2027-06-23' }]);
  });

  test('in the wrong order are told so', () => {
    const steps = [
      step('idéer', 'open', { start: '2027-03-01', end: '2027-03-19' }),
      meeting('workshop', 'deepen', { start: '2027-02-02', end: '2027-02-02' }),
    ];
    expect(placeSteps(plan({ steps })).problems).toEqual([
      { kind: 'order', earlier: 'idéer', later: 'workshop' },
    ]);
  });
});

describe('the decision', () => {
  test('on a day without a council meeting is told the next one', () => {
    const timeline = placeSteps(plan({ decision: '2027-05-20' }));
    expect(timeline.problems).toEqual([
      { kind: 'no-council-meeting', decision: '2027-05-20', next: '2027-05-26' },
    ]);
    expect(timeline.ways).toEqual([{ kind: 'later-decision', day: '2027-05-26' }]);
  });

  test('may fall on any working day when somebody else decides, or no meetings are known', () => {
    const politics = { committee: false, byCouncil: false };
    expect(placeSteps(plan({ decision: '2027-05-20', politics })).problems).toEqual([]);
    expect(placeSteps(plan({ decision: '2027-05-20', periods: [] })).problems).toEqual([]);
  });

  test('in a week does not fit, however little there is to do: the papers are due two weeks before', () => {
    const timeline = placeSteps(plan({ today: '2027-05-19', decision: '2027-05-26' }));
    expect(timeline.problems).toEqual([{ kind: 'does-not-fit', weeksShort: 1, earliest: '2027-06-02' }]);
  });

  test('has the committee one week before it, and the answer two weeks after, not in the summer', () => {
    const timeline = placeSteps(plan({ decision: '2027-06-23', politics: { committee: true } }));
    expect([days(timeline, 'committee'), days(timeline, 'answer')]).toEqual(['2027-06-16', '2027-08-09']);
  });

  test('has the answer on the day that was set', () => {
    const timeline = placeSteps(plan({ answerDay: '2027-05-28' }));
    expect([days(timeline, 'answer'), row(timeline, 'answer')?.isByHand]).toEqual(['2027-05-28', true]);
  });

  test('is followed by the steps that answer', () => {
    const timeline = placeSteps(plan({ steps: [step('svarbrev', 'answer')] }));
    expect(days(timeline, 'svarbrev')).toBe('2027-05-27 – 2027-06-23');
  });
});

test('what we heard never comes out in July: with a deadline on 26 June it is 10 August', () => {
  const steps = [hearingStep({ start: '2026-05-01', end: '2026-06-26' })];
  const timeline = placeSteps(
    plan({
      today: '2026-03-02',
      decision: '2026-09-30',
      steps,
      hearing: localPlan,
      hearingCarries: true,
      echoWeeks: 3,
    }),
  );
  expect(days(timeline, 'echo')).toBe('2026-08-10');
});

test('a holiday that lasts for years by mistake ends the search, not the page', () => {
  const years = {
    key: 'years',
    kind: 'school-holiday' as const,
    name: { da: 'ferie', en: 'holiday' },
    from: '0001-01-01',
    to: '9999-12-31',
  };
  const timeline = placeSteps(schools({ periods: [years], hearing: schoolLaw }));
  expect(timeline.rows.length).toBeGreaterThan(0);
});

test('meetings are on Mondays to Thursdays', () => {
  for (let month = 1; month <= 9; month++) {
    const decision = addDays('2027-01-15', month * 30);
    const timeline = placeSteps(plan({ steps: [meeting('moede', 'open', { times: 4 })], decision }));
    for (const day of row(timeline, 'moede')?.meetings ?? ['']) expect(weekday(day)).toBeLessThanOrEqual(4);
  }
});
