import type { Mode, Slot, Text } from '@medvirk/method-guide';
import type { YearPeriod } from '@medvirk/timeline';
import { isoWeek } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { addDays, daysBetween } from '../../engagement/day.ts';
import type { TimelineLine, TimelineView } from './model.ts';

/** The words on the picture, in the reader's language. */
export type DrawingWords = {
  readonly name: (text: Text) => string;
  /** A shorter name for what is no step. */
  readonly short: (kind: TimelineLine['kind']) => string | undefined;
  readonly month: (day: Day, withYear: boolean) => string;
  readonly span: (from: Day, to: Day) => string;
  readonly group: (group: Group) => string;
  readonly deadline: (day: Day) => string;
};

export type Group = Slot | 'decide';

export type Bar = {
  readonly look: 'prepare' | 'step' | 'hearing' | 'wait' | 'papers';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One line of the picture: a name above its bars. All lengths are units of the drawing. */
export type DrawnLine = {
  readonly key: string;
  readonly label: string;
  readonly dates: string;
  readonly mode: Mode | undefined;
  readonly x: number;
  readonly y: number;
  readonly bars: readonly Bar[];
  /** The days people meet. */
  readonly dots: readonly number[];
  readonly flag?: { readonly x: number; readonly isDecision: boolean } | undefined;
  /** The middle of its bars. */
  readonly middle: number;
};

export type Band = {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
  /** Free: nobody should be called. Busy: it can be done, and somebody cannot. */
  readonly look: 'free' | 'busy';
  readonly labelX: number;
  readonly labelY: number;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** Where the lines begin, under months, weeks and the times of the year. */
  readonly top: number;
  readonly months: readonly { readonly x: number; readonly label: string }[];
  readonly weeks: readonly { readonly x: number; readonly label: string }[];
  readonly bands: readonly Band[];
  readonly councils: readonly number[];
  readonly groups: readonly { readonly y: number; readonly label: string }[];
  readonly lines: readonly DrawnLine[];
  readonly arrows: readonly string[];
  /** Where today is; further off than the picture reaches it is only named, at its side. */
  readonly today: { readonly x: number; readonly side: 'inside' | 'before' | 'after' };
  readonly decision: number;
  /** Where the names of the jobs stand. */
  readonly groupX: number;
};

export const drawnWidth = 1120;
const margin = 8;
const monthsHeight = 48;
const laneHeight = 20;
const groupHeight = 30;
const lineHeight = 48;
const barY = 24;
const barHeight = 14;

/** Half a year is shown at the least, so that two weeks do not fill the picture. */
const shownAtLeast = 84;

/** About how wide a text is, in units; a name in the picture is 14 high, the others 12. */
const wide = (text: string, size: 12 | 14): number => Math.ceil(text.length * size * 0.56);

/** The timeline as a drawing: time goes to the right, jobs under each other. Nothing in it lies outside. */
export function drawTimeline(view: TimelineView, words: DrawingWords): Drawing {
  const scale = scaleOf(view);
  const bands = bandsOf(view, scale, words);
  const lanes = Math.max(0, ...bands.map(({ labelY }) => labelY));
  const top = Math.max(monthsHeight, lanes) + 14;
  const drawn = linesOf(view, scale, words, top);
  const side = scale.holds(view.today) ? 'inside' : view.today < scale.first ? 'before' : 'after';
  const x = side === 'inside' ? scale.x(view.today) : side === 'before' ? 0 : drawnWidth;
  return {
    width: drawnWidth,
    height: drawn.bottom + 22,
    top,
    ...ticksOf(scale, words),
    bands,
    councils: view.periods
      .filter(({ kind, from }) => kind === 'council' && scale.holds(from))
      .map(({ from }) => scale.middle(from)),
    groups: drawn.groups,
    lines: drawn.lines,
    arrows: arrowsOf(view, drawn.lines, scale),
    today: { x, side },
    decision: scale.middle(view.decision.day),
    groupX: side === 'inside' && x < 90 ? x + 8 : margin,
  };
}

type Scale = {
  readonly first: Day;
  readonly last: Day;
  readonly perDay: number;
  /** The left edge of a day. */
  readonly x: (day: Day) => number;
  readonly middle: (day: Day) => number;
  readonly holds: (day: Day) => boolean;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A plan that begins later than this, or is over, is drawn without the time between it and today. In days. */
const emptyAtMost = 35;

function scaleOf({ lines, today }: TimelineView): Scale {
  const firsts = lines.map(({ from }) => from).toSorted();
  const lasts = lines.map(({ to }) => to).toSorted();
  const begin = firsts[0] ?? today;
  const end = lasts.at(-1) ?? today;
  const isFarBefore = daysBetween(today, begin) > emptyAtMost;
  const isFarAfter = daysBetween(end, today) > emptyAtMost;
  const first = addDays(isFarBefore || begin < today ? begin : today, -5);
  const lastShown = isFarAfter || end > today ? end : today;
  const days = Math.max(shownAtLeast, daysBetween(first, lastShown) + 12);
  const perDay = (drawnWidth - 2 * margin) / days;
  const x = (day: Day) => rounded(margin + daysBetween(first, day) * perDay);
  const last = addDays(first, days);
  return {
    first,
    last,
    perDay,
    x,
    middle: (day) => rounded(x(day) + perDay / 2),
    holds: (day) => day >= first && day < last,
  };
}

function ticksOf(scale: Scale, words: DrawingWords): Pick<Drawing, 'months' | 'weeks'> {
  const days = Array.from({ length: daysBetween(scale.first, scale.last) }, (_, number) =>
    addDays(scale.first, number),
  );
  const firsts = days.filter((day) => day.endsWith('-01'));
  const wideMonth = scale.perDay * 30;
  const eachMonth = wideMonth >= 44 ? 1 : wideMonth >= 22 ? 2 : 3;
  const months = firsts.map((day, number) => {
    const month = Number(day.slice(5, 7));
    const isSaid = (month - 1) % eachMonth === 0;
    return {
      x: scale.x(day),
      label: isSaid ? words.month(day, (number === 0 || month === 1) && wideMonth >= 44) : '',
    };
  });
  const mondays = days.filter((day) => daysBetween('2024-01-01', day) % 7 === 0);
  const wideWeek = scale.perDay * 7;
  const eachWeek = wideWeek >= 20 ? 1 : wideWeek >= 11 ? 2 : 0;
  const weeks = mondays
    .filter(() => wideWeek >= 5)
    .map((day) => {
      const { week } = isoWeek(day);
      return { x: scale.x(day), label: eachWeek > 0 && week % eachWeek === 0 ? String(week) : '' };
    });
  return { months, weeks };
}

/** The times of the year, each with its name in a lane where nothing else stands. */
function bandsOf(view: TimelineView, scale: Scale, words: DrawingWords): readonly Band[] {
  const ends: number[] = [];
  return shownPeriods(view.periods, scale).map((period): Band => {
    const from = scale.holds(period.from) ? scale.x(period.from) : margin;
    const after = addDays(period.to, 1);
    const to = scale.holds(after) ? scale.x(after) : drawnWidth - margin;
    const label = words.name(period.name);
    const labelX = rounded(Math.max(margin, Math.min(from, drawnWidth - margin - wide(label, 12))));
    const free = ends.findIndex((end) => end + 10 <= labelX);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(labelX + wide(label, 12), to);
    return {
      key: period.key,
      label,
      x: from,
      width: rounded(Math.max(2, to - from)),
      look: isFree(period) ? 'free' : 'busy',
      labelX,
      labelY: monthsHeight + 16 + lane * laneHeight,
    };
  });
}

const isFree = ({ kind }: YearPeriod): boolean =>
  kind === 'school-holiday' || kind === 'july' || kind === 'own';

/** Council meetings have a mark of their own, and July is said once where the summer holiday lies over it. */
function shownPeriods(periods: readonly YearPeriod[], { first, last }: Scale): readonly YearPeriod[] {
  return periods.filter(
    ({ kind, from, to }) =>
      kind !== 'council' &&
      from < last &&
      to >= first &&
      !(
        kind === 'july' &&
        periods.some((other) => other.kind === 'school-holiday' && other.from <= from && other.to >= to)
      ),
  );
}

const groupOrder: readonly Group[] = ['tell', 'open', 'deepen', 'close', 'decide', 'answer'];

function groupOf({ kind, slot }: TimelineLine): Group {
  switch (kind) {
    case 'papers':
    case 'committee':
    case 'decision':
      return 'decide';
    case 'echo':
    case 'answer':
      return 'answer';
    case 'prepare':
    case 'step':
    case 'hearing':
    case 'wait':
    case 'handover':
      return slot ?? 'close';
  }
}

function linesOf(view: TimelineView, scale: Scale, words: DrawingWords, top: number) {
  const heads = view.lines.filter(({ kind }) => kind !== 'prepare' && kind !== 'wait' && kind !== 'handover');
  const lastHearing = heads.findLast(({ kind }) => kind === 'hearing');
  const groups: { y: number; label: string }[] = [];
  const lines: DrawnLine[] = [];
  let y = top;
  for (const group of groupOrder) {
    const inGroup = heads.filter((line) => groupOf(line) === group);
    if (inGroup.length === 0) continue;
    groups.push({ y, label: words.group(group) });
    y += groupHeight;
    for (const line of inGroup) {
      const wait = line === lastHearing ? view.lines.find(({ kind }) => kind === 'wait') : undefined;
      const prepare = view.lines.find(({ key }) => key === `${line.key}:prepare`);
      lines.push(drawLine(line, { prepare, wait }, y, scale, words));
      y += lineHeight;
    }
  }
  return { groups, lines, bottom: y };
}

type Beside = { readonly prepare: TimelineLine | undefined; readonly wait: TimelineLine | undefined };

function drawLine(
  line: TimelineLine,
  { prepare, wait }: Beside,
  y: number,
  scale: Scale,
  words: DrawingWords,
): DrawnLine {
  const bar = (look: Bar['look'], from: Day, to: Day, height = barHeight): Bar => ({
    look,
    x: scale.x(from),
    y: y + barY + (barHeight - height) / 2,
    width: rounded(Math.max(3, scale.x(addDays(to, 1)) - scale.x(from))),
    height,
  });
  const isDay =
    line.kind === 'committee' || line.kind === 'decision' || line.kind === 'echo' || line.kind === 'answer';
  const own = isDay ? [] : [bar(lookOf(line), line.from, line.to, line.kind === 'hearing' ? 18 : barHeight)];
  const label = capital(words.short(line.kind) ?? words.name(line.name));
  const dates =
    line.kind === 'hearing'
      ? `${words.span(line.from, line.from)}, ${words.deadline(line.to)}`
      : words.span(line.from, line.to);
  const begin = scale.x(prepare?.from ?? line.from);
  const length = wide(`${label}  ${dates}`, 14) + (line.mode ? 22 : 0);
  return {
    key: line.key,
    label,
    dates,
    mode: line.mode,
    x: rounded(Math.max(margin, Math.min(begin, drawnWidth - margin - length))),
    y: y + 15,
    bars: [
      ...(prepare ? [bar('prepare', prepare.from, prepare.to, 8)] : []),
      ...own,
      ...(wait ? [bar('wait', wait.from, wait.to)] : []),
    ],
    dots: (line.meetings ?? []).map(scale.middle),
    ...(isDay ? { flag: { x: scale.middle(line.from), isDecision: line.kind === 'decision' } } : {}),
    middle: y + barY + barHeight / 2,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lookOf = ({ kind }: TimelineLine): Bar['look'] =>
  kind === 'hearing' ? 'hearing' : kind === 'papers' ? 'papers' : 'step';

/** From the end of a step to the beginning of the one it hands something to. */
function arrowsOf(view: TimelineView, drawn: readonly DrawnLine[], scale: Scale): readonly string[] {
  return view.lines
    .filter(({ kind }) => kind === 'handover')
    .flatMap(({ key }) => {
      const [from, to] = key.slice('handover:'.length).split('>');
      const [giver, taker] = [from, to].map((one) => ({
        line: drawn.find((line) => line.key === one),
        row: view.lines.find((line) => line.key === one),
      }));
      if (!giver?.line || !taker?.line || !giver.row || !taker.row) return [];
      const x1 = scale.x(addDays(giver.row.to, 1));
      const x2 = scale.x(taker.row.from);
      const end = scale.x(addDays(taker.row.to, 1));
      const bend = rounded(Math.max(x1 + 6, x2 + 5));
      // What is given on after the other is over, or in the same hour, is said in the table and not drawn.
      if (bend > Math.max(end, x1 + 6) || x1 > end) return [];
      const y1 = giver.line.middle;
      const isDown = taker.line.middle > y1;
      const y2 = taker.line.middle + (isDown ? -13 : 13);
      return [`M${x1} ${y1}H${bend}V${y2}`];
    });
}
