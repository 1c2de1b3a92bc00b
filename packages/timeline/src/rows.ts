import type { Day, Text } from './calendar.ts';
import { addDays, holidaysBetween, nextWorkingDay, weekday, workingDayBefore } from './calendar.ts';
import { earliestAdoption } from './legal-dates.ts';
import { openingDay } from './meeting-days.ts';
import { inOrder } from './municipal-year.ts';
import type { Case, Schedule } from './schedule.ts';
import { hearingLeadDays, hearingSpan, lastInput, papersDay } from './schedule.ts';
import type { Span } from './span.ts';
import { handSpan, isSetByHand, leadDays, spanFrom } from './span.ts';
import type { PlanToPlace, RowKind, StepToPlace, TimelineRow } from './timeline.ts';

const kinds: readonly RowKind[] = [
  'prepare',
  'step',
  'hearing',
  'handover',
  'wait',
  'echo',
  'papers',
  'committee',
  'decision',
  'answer',
];

const names = {
  hearing: { da: 'høring', en: 'hearing' },
  wait: {
    da: 'ventetid, når nogen har gjort indsigelse',
    en: 'waiting time when somebody has objected',
  },
  echo: { da: 'det hørte vi', en: 'what we heard' },
  papers: {
    da: 'svarene gennemgås, og sagen skrives',
    en: 'the answers are worked through and the papers written',
  },
  committee: { da: 'udvalgsmøde', en: 'committee meeting' },
  decision: { da: 'beslutning', en: 'decision' },
  answer: { da: 'svar til dem, der var med', en: 'answer to those who took part' },
} satisfies Readonly<Record<string, Text>>;

const preparing = ({ da, en }: Text): Text => ({ da: `forberedelse: ${da}`, en: `preparation: ${en}` });

/** Days between the decision and the answer to those who took part, when nobody has said. */
const answerAfter = 14;

/** All lines, by first day, then kind, then key. */
export function rowsOf(
  plan: PlanToPlace,
  of: Case,
  schedule: Schedule,
  decision: Day,
): readonly TimelineRow[] {
  const answers = new Map<string, Span>(
    of.answers.map((step) => [
      step.key,
      handSpan(step, of.periods) ?? spanFrom(step, nextWorkingDay(addDays(decision, 1)), 1, of.periods),
    ]),
  );
  const spans = new Map([...schedule.spans, ...answers]);
  const { hearing } = schedule;
  for (const step of of.hearings) {
    if (hearing) spans.set(step.key, hearingSpan(of, step, hearing));
  }
  return [
    ...[...of.steps, ...of.answers].flatMap((step) => stepRows(of, step, spans.get(step.key), schedule.pace)),
    ...hearingRows(of, schedule),
    ...handoverRows(plan, spans),
    ...closingRows(plan, of, schedule, decision),
  ].toSorted(
    (one, other) =>
      compare(one.from, other.from) ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      compare(one.key, other.key),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function stepRows(of: Case, step: StepToPlace, span: Span | undefined, pace: number): TimelineRow[] {
  if (!span) return [];
  const isByHand = isSetByHand(step);
  return [
    ...prepareRows(of, step.key, step.name, span.from, leadDays(step, isByHand ? 1 : pace)),
    {
      key: step.key,
      kind: 'step',
      name: step.name,
      from: span.from,
      to: span.to,
      isByHand,
      step: step.key,
      ...(span.meetings ? { meetings: span.meetings } : {}),
      holidays: holidaysIn(of, span.from, span.to),
    },
  ];
}

/** Preparation ends on the day before; what would have been before today is left out. */
function prepareRows({ today }: Case, key: string, name: Text, first: Day, days: number): TimelineRow[] {
  const wanted = addDays(first, -days);
  const from = wanted < today ? today : wanted;
  const to = addDays(first, -1);
  return days === 0 || to < from
    ? []
    : [row(`${key}:prepare`, 'prepare', preparing(name), from, to, { step: key })];
}

function row(
  key: string,
  kind: RowKind,
  name: Text,
  from: Day,
  to: Day,
  more: Partial<TimelineRow> = {},
): TimelineRow {
  return { key, kind, name, from, to, isByHand: false, holidays: [], ...more };
}

function hearingRows(of: Case, { hearing, pace }: Schedule): TimelineRow[] {
  if (!hearing) return [];
  const law = of.law ? { law: of.law.paragraph } : {};
  const days = hearingLeadDays(of, hearing.isByHand ? 1 : pace);
  const line = (key: string, name: Text, span: Span, more: Partial<TimelineRow>) => [
    ...prepareRows(of, key, name, span.from, days),
    row(key, 'hearing', name, span.from, span.to, {
      holidays: holidaysIn(of, span.from, span.to),
      ...law,
      ...more,
    }),
  ];
  const held = of.hearings.flatMap((step) => {
    const span = hearingSpan(of, step, hearing);
    return line(step.key, step.name, span, { isByHand: span.isByHand, step: step.key });
  });
  const { published, deadline } = hearing;
  const rows = held.length > 0 ? held : line('hearing', names.hearing, { from: published, to: deadline }, {});
  if (!of.law || of.law.waitWeeks === 0) return rows;
  const until = addDays(earliestAdoption(deadline, of.law.waitWeeks), -1);
  const wait = { law: of.law.waitParagraph ?? of.law.paragraph };
  return [...rows, row('wait', 'wait', names.wait, addDays(deadline, 1), until, wait)];
}

function handoverRows({ handovers }: PlanToPlace, spans: ReadonlyMap<string, Span>): TimelineRow[] {
  return handovers.flatMap(({ from, to, text }) => {
    const [one, other] = [spans.get(from), spans.get(to)];
    if (!one || !other || other.to < one.from) return [];
    const after = addDays(one.to, 1);
    const before = addDays(other.from, -1);
    const days = after <= before ? [after, before] : [other.from, other.from];
    const [first = other.from, last = other.from] = days;
    return [row(`handover:${from}>${to}`, 'handover', text, first, last, { step: to })];
  });
}

function closingRows(plan: PlanToPlace, of: Case, schedule: Schedule, decision: Day): TimelineRow[] {
  const last = lastInput(schedule);
  const papers = papersDay(of, decision);
  const begun = last === undefined ? of.today : addDays(last, 1);
  const working = begun > papers ? papers : begun;
  const rows = [
    row('papers', 'papers', names.papers, working, papers),
    row('decision', 'decision', names.decision, decision, decision, {
      isByHand: plan.decision !== undefined,
    }),
  ];
  if (last !== undefined && plan.echoWeeks !== undefined) {
    const day = echoDay(of, last, plan.echoWeeks);
    rows.push(row('echo', 'echo', names.echo, day, day));
  }
  if (plan.politics.committee) {
    const day = workingDayBefore(addDays(decision, -Math.ceil(of.agenda / 2)));
    rows.push(row('committee', 'committee', names.committee, day, day));
  }
  const answer = plan.answerDay ?? openingDay(addDays(decision, answerAfter), 1, of.periods);
  rows.push(
    row('answer', 'answer', names.answer, answer, answer, { isByHand: plan.answerDay !== undefined }),
  );
  return rows;
}

/** The last working day within so many weeks of the last answer, outside the holidays; else the first one after it. */
function echoDay({ periods }: Case, last: Day, weeks: number): Day {
  const day = openingDay(addDays(last, Math.round(weeks * 7)), -1, periods);
  return day > last ? day : openingDay(addDays(last, 1), 1, periods);
}

/** Periods and holidays inside some days, cut to them; a holiday on a weekend or inside a period is left out. */
function holidaysIn({ periods }: Case, from: Day, to: Day): TimelineRow['holidays'] {
  const touched = periods
    .filter((period) => period.kind !== 'council' && period.from <= to && period.to >= from)
    .toSorted(inOrder);
  const single = holidaysBetween(from, to).filter(
    ({ day }) =>
      weekday(day) <= 5 &&
      !touched.some((period) => period.kind === 'school-holiday' && period.from <= day && day <= period.to),
  );
  return [
    ...touched.map((period) => ({
      name: period.name,
      from: period.from < from ? from : period.from,
      to: period.to > to ? to : period.to,
    })),
    ...single.map(({ name, day }) => ({ name, from: day, to: day })),
  ].toSorted((one, other) => compare(one.from, other.from) || compare(one.name.da, other.name.da));
}
