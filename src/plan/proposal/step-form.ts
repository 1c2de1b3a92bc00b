import type { Format, Method } from '@medvirk/method-guide';
import { accessFor, formatFieldsFor, placesFor, timesFor, usualFormat } from '@medvirk/method-guide';
import type { Day } from '../../engagement/day.ts';
import { addDays, parseDay, readDayText } from '../../engagement/day.ts';
import type { KeptStep } from '../../engagement/plan-steps.ts';
import type { Elsewhere, StepField, StepFilled, StepFormProblem, StepReading } from './model.ts';

const ticks = ['food', 'childCare', 'transport', 'paper', 'phone'] as const;
export type Tick = (typeof ticks)[number];
const languages = ['none', 'translated', 'interpreter'] as const;

/** What can be ticked for a method: only what makes sense for how it is held. */
export const ticksFor = (method: Method): readonly Tick[] => {
  const fields = formatFieldsFor(method);
  return ticks.filter((tick) => fields.includes(tick));
};

export const stepFields: readonly StepField[] = [
  'time',
  'place',
  'has',
  'languages',
  'access',
  'hours',
  'times',
  'start',
  'end',
];

/** A step as its form shows it; what has not been decided is as usual. */
export function filledStep(method: Method, step: KeptStep): StepFilled {
  const held = { ...usualFormat(method), ...step.format };
  return {
    times: [String(step.times ?? 1)],
    time: held.time ? [held.time] : [],
    place: held.place ? [held.place] : [],
    hours: held.hours === undefined ? [] : [String(held.hours).replace('.', ',')],
    has: ticks.filter((tick) => held[tick] === true),
    languages: [held.languages ?? 'none'],
    access: held.access ?? [],
    start: step.start ? [step.start] : [],
    end: step.end ? [step.end] : [],
  };
}

type InVersions = {
  readonly method: Method;
  /** The step as each version has it now. */
  readonly opened: KeptStep | undefined;
  readonly inUse: KeptStep | undefined;
  readonly typed: StepFilled;
};

/** The fields where what was typed is not what stands in both versions. */
export function fieldsInVersions({ method, opened, inUse, typed }: InVersions): Elsewhere['rows'] {
  const filled = (step: KeptStep | undefined) => step && filledStep(method, step);
  const [there, here] = [filled(opened), filled(inUse)];
  return stepFields.flatMap((name) => {
    const mine = (typed[name] ?? []).filter((value) => value !== '');
    const stored = [there, here].flatMap((step) => (step ? [step[name] ?? []] : []));
    const isSame = stored.every((values) => JSON.stringify(values) === JSON.stringify(mine));
    return isSame
      ? []
      : [{ name, opened: there && (there[name] ?? []), inUse: here && (here[name] ?? []), mine }];
  });
}

/** Reads the form of a step. Everything shown is decided: a box that is not ticked is a no. */
export function readStep(method: Method, step: KeptStep, filled: StepFilled, today: Day): StepReading {
  const problems: StepFormProblem[] = [];
  const times = readTimes(filled.times?.[0], problems);
  const hours = readHours(filled.hours?.[0], problems);
  const start = readDay('start', filled.start?.[0], today, problems);
  const end = readDay('end', filled.end?.[0], today, problems);
  if (start && end && end < start) problems.push({ kind: 'end-before-start', name: 'end' });
  if (problems.length > 0) return { ok: false, problems };
  const { key, method: id, slot } = step;
  const format = readFormat(method, filled, hours);
  return {
    ok: true,
    step: {
      key,
      method: id,
      slot,
      ...(times === undefined || times === 1 ? {} : { times }),
      ...(Object.keys(format).length === 0 ? {} : { format }),
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
    },
  };
}

function readFormat(method: Method, filled: StepFilled, hours: number | undefined): Format {
  const fields = formatFieldsFor(method);
  const time = timesFor(method).find((one) => one === filled.time?.[0]);
  const place = placesFor(method).find((one) => one === filled.place?.[0]);
  const language = languages.find((one) => one === filled.languages?.[0]);
  const has = filled.has ?? [];
  const decided = Object.fromEntries(ticksFor(method).map((tick) => [tick, has.includes(tick)]));
  return {
    ...(time && fields.includes('time') ? { time } : {}),
    ...(place && fields.includes('place') ? { place } : {}),
    ...(hours !== undefined && fields.includes('hours') ? { hours } : {}),
    ...decided,
    ...(language && fields.includes('languages') ? { languages: language } : {}),
    ...(fields.includes('access')
      ? { access: accessFor(method).filter((one) => (filled.access ?? []).includes(one)) }
      : {}),
  };
}

function readTimes(typed: string | undefined, problems: StepFormProblem[]): number | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  const times = Number(typed.trim());
  if (Number.isInteger(times) && times >= 1 && times <= 99) return times;
  problems.push({ kind: 'not-a-count', name: 'times', typed });
  return undefined;
}

/** "2,5", "2.5", "2½"; a quarter of an hour to a day. */
function readHours(typed: string | undefined, problems: StepFormProblem[]): number | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  const hours = Number(typed.trim().replace('½', ',5').replace(/^,/, '0,').replace(',', '.'));
  if (hours >= 0.25 && hours <= 24) return hours;
  problems.push({ kind: 'not-hours', name: 'hours', typed });
  return undefined;
}

function readDay(
  name: 'start' | 'end',
  typed: string | undefined,
  today: Day,
  problems: StepFormProblem[],
): Day | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  const day = readDayText(typed);
  if (!day) problems.push({ kind: 'not-a-day', name, typed });
  else if (day > addDays(today, 3650) || day < addDays(today, -3650))
    problems.push({ kind: 'far-day', name, day });
  return day && parseDay(day) ? day : undefined;
}
