import type { YearSettings } from './municipal-year.ts';
import { periodsBetween } from './municipal-year.ts';
import type { HearingLaw, PlanToPlace, StepSlot, StepToPlace } from './timeline.ts';

/** Plans for tests: the invented Lillerup Kommune, whose council meets on the last Wednesday of the month. */

export const settings: YearSettings = {
  winterWeek: 7,
  council: { weekday: 3, nth: 'last', notIn: [7] },
};

export const periods = periodsBetween('2025-01-01', '2029-12-31', settings);

export function step(key: string, slot: StepSlot, more: Partial<StepToPlace> = {}): StepToPlace {
  return {
    key,
    name: { da: key, en: key },
    slot,
    isHearing: false,
    leadWeeks: { min: 2, typical: 4 },
    runWeeks: { min: 2, typical: 4 },
    isMeeting: false,
    times: 1,
    ...more,
  };
}

export const meeting = (key: string, slot: StepSlot, more: Partial<StepToPlace> = {}): StepToPlace =>
  step(key, slot, {
    isMeeting: true,
    leadWeeks: { min: 3, typical: 4 },
    runWeeks: { min: 0, typical: 0 },
    ...more,
  });

export const hearingStep = (more: Partial<StepToPlace> = {}): StepToPlace =>
  step('digital-hoering', 'close', { isHearing: true, ...more });

const published = {
  da: 'den dag, forslaget er offentliggjort',
  en: 'the day the proposal is published',
};

export const localPlan: HearingLaw = {
  weeks: 8,
  waitWeeks: 4,
  paragraph: 'planlovens § 24, stk. 3',
  waitParagraph: 'planlovens § 27, stk. 1',
  appliesFrom: published,
};

export const schoolLaw: HearingLaw = {
  weeks: 8,
  waitWeeks: 4,
  paragraph: 'folkeskolelovens § 24, stk. 4',
  appliesFrom: published,
  decideBy: { month: 3, day: 1 },
};

const nothing: PlanToPlace = {
  today: '2026-08-03',
  decision: '2027-05-26',
  steps: [],
  hearingCarries: false,
  periods,
  politics: { committee: false },
  handovers: [],
};

export const plan = (more: Partial<PlanToPlace>): PlanToPlace => ({ ...nothing, ...more });

/** The harbour of Lillerup: the ideas before the proposal, and a hearing whose days were set by hand. */
export const harbour = (more: Partial<PlanToPlace> = {}): PlanToPlace =>
  plan({
    today: '2025-11-26',
    decision: '2026-06-24',
    steps: [
      step('idefase', 'open', { start: '2026-02-02', end: '2026-02-23' }),
      meeting('havnevandring', 'deepen', { start: '2026-04-16', end: '2026-04-16' }),
      meeting('borgermoede', 'close', { start: '2026-05-05', end: '2026-05-05' }),
      hearingStep({ start: '2026-03-30', end: '2026-06-01' }),
    ],
    hearing: localPlan,
    hearingCarries: true,
    politics: { committee: true },
    echoWeeks: 3,
    ...more,
  });

/** The schools of Lillerup: the proposal is there, and nothing is set by hand. */
export const schools = (more: Partial<PlanToPlace> = {}): PlanToPlace =>
  plan({
    today: '2026-10-28',
    decision: '2027-02-24',
    steps: [
      step('infobrev', 'tell', {
        leadWeeks: { min: 1, typical: 2 },
        runWeeks: { min: 0, typical: 1 },
      }),
      meeting('moeder', 'open', {
        times: 3,
        leadWeeks: { min: 1, typical: 2 },
        runWeeks: { min: 0, typical: 2 },
      }),
      meeting('elevraad', 'deepen', { leadWeeks: { min: 2, typical: 3 } }),
      hearingStep({ leadWeeks: { min: 0, typical: 2 } }),
    ],
    hearing: schoolLaw,
    hearingCarries: true,
    politics: { committee: true },
    echoWeeks: 2.5,
    handovers: [
      { from: 'moeder', to: 'elevraad', text: { da: 'spørgsmålene med', en: 'take the questions' } },
    ],
    ...more,
  });
