import { daysBetween, isoWeek, mondayOfWeek, weekday } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { addDays, readDayText } from '../../engagement/day.ts';
import { municipalPeriods } from '../../engagement/municipal-periods.ts';
import type { Year } from '../../engagement/municipality.ts';
import type { AnswerName, Answers, ChosenMethod, Plan } from '../../engagement/plan.ts';
import type { CopyProblem, Filled } from './model.ts';

/** What happened in the old case and has to happen anew. */
const ofTheOldCase: readonly AnswerName[] = [
  ...(['decisionDay', 'decisionMonth', 'finalDay', 'commitment', 'bound', 'authorities'] as const),
];

/** What may well be so again, and should be looked at. */
const toLookAt: readonly AnswerName[] = [
  'phase',
  'environment',
  'before',
  'alsoAsked',
  'mood',
  'money',
  'hours',
];

export type CopyWish = {
  readonly title: string;
  /** The day of the new decision; undefined when it is not known. */
  readonly decision: Day | undefined;
  /** Hand-set days move as far as the decision does; otherwise the timeline places the steps. */
  readonly movesDays: boolean;
};

export type CopiedPlan = Pick<Plan, 'title' | 'question' | 'answers' | 'chosen' | 'variants' | 'suggested'>;

/** The plan once more: answers, steps and how they are held; not what was decided, commented or gone on with. */
export function copiedPlan(plan: Plan, { title, decision, movesDays }: CopyWish): CopiedPlan {
  const { question, chosen, variants } = plan;
  const before = plan.answers.decisionDay;
  const shift = movesDays && before && decision ? wholeWeeks(daysBetween(before, decision)) : undefined;
  const again = (steps: Plan['chosen']) => steps?.map((step) => stepAgain(step, shift)) ?? null;
  const answers = answersAgain(plan.answers, decision, shift);
  return {
    ...{ title, question, answers },
    chosen: again(chosen),
    variants: {
      inUse: variants.inUse,
      others: variants.others.map((other) => {
        const steps = again(other.chosen);
        return { ...other, chosen: steps && [...steps] };
      }),
    },
    suggested: toLookAt.filter((name) => answers[name] !== undefined),
  };
}

/** A step that was held on a Tuesday is held on a Tuesday again. */
const wholeWeeks = (days: number): number => Math.round(days / 7) * 7;

function answersAgain(answers: Answers, decision: Day | undefined, shift: number | undefined): Answers {
  const kept = Object.entries(answers).filter(([name]) => !ofTheOldCase.some((own) => own === name));
  const { finalAnswer, finalDay } = answers;
  const isOtherDay = finalAnswer === 'other';
  const moved = isOtherDay && finalDay && shift !== undefined ? addDays(finalDay, shift) : undefined;
  return {
    ...Object.fromEntries(isOtherDay && !moved ? kept.filter(([name]) => name !== 'finalAnswer') : kept),
    ...(moved ? { finalDay: moved } : {}),
    ...(decision ? { decisionDay: decision } : {}),
  };
}

function stepAgain({ start, end, ...step }: ChosenMethod, shift: number | undefined): ChosenMethod {
  if (shift === undefined) return step;
  return {
    ...step,
    ...(start === undefined ? {} : { start: addDays(start, shift) }),
    ...(end === undefined ? {} : { end: addDays(end, shift) }),
  };
}

/** The title a year later: 2026 is 2027, 2026/27 is 2027/28. */
export function nextTitle(title: string, years: number): string {
  return title.replace(
    /\b(20\d\d)(?!\d)(?:([/–-])(\d\d)(?!\d))?/g,
    (_, year: string, sign?: string, end?: string) => {
      const first = Number(year) + years;
      return end === undefined
        ? String(first)
        : `${first}${sign}${String((Number(end) + years) % 100).padStart(2, '0')}`;
    },
  );
}

/** How many years on: next year, or, when that has passed, the first that has not. */
export function yearsOn(before: Day | undefined, today: Day): number {
  if (before === undefined) return 1;
  for (let years = 1; ; years++) if (sameWeek(before, years) > today || years === 50) return years;
}

/** The same weekday of the same week, some years later. A week 53 that is not there is the last. */
function sameWeek(day: Day, years: number): Day {
  const { year, week } = isoWeek(day);
  const monday = mondayOfWeek(year + years, week);
  const inYear = isoWeek(monday).year === year + years ? monday : addDays(monday, -7);
  return addDays(inYear, weekday(day) - 1);
}

/** The day to suggest for the decision: the council's meeting nearest to the same week, where the council decides. */
export function nextDecision(answers: Answers, years: number, year: Year): Day | undefined {
  const before = answers.decisionDay;
  if (before === undefined) return undefined;
  const day = sameWeek(before, years);
  if (answers.decider !== 'council') return day;
  const meetings = municipalPeriods(year, addDays(day, -31), addDays(day, 31))
    .filter(({ kind }) => kind === 'council')
    .map(({ from }) => from);
  const far = (meeting: Day) => Math.abs(daysBetween(day, meeting));
  return meetings.toSorted((one, other) => far(one) - far(other))[0] ?? day;
}

export type CopyReading =
  | { readonly ok: true; readonly wish: CopyWish }
  | { readonly ok: false; readonly problems: readonly CopyProblem[] };

const titleAtMost = 120;

/** Reads the form of a copy. */
export function readCopy(filled: Filled, today: Day): CopyReading {
  const title = (filled.title?.[0] ?? '').trim();
  const typed = (filled.decision?.[0] ?? '').trim();
  const decision = typed === '' ? undefined : readDayText(typed);
  const problems: CopyProblem[] = [];
  if (title === '') problems.push({ kind: 'missing', name: 'title' });
  if (title.length > titleAtMost)
    problems.push({ kind: 'too-long', name: 'title', limit: titleAtMost, length: title.length });
  if (typed !== '' && (decision === undefined || decision > '2099-12-31'))
    problems.push({ kind: 'not-a-day', name: 'decision', typed });
  else if (decision !== undefined && decision < today)
    problems.push({ kind: 'past-day', name: 'decision', day: decision });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, wish: { title, decision, movesDays: filled.days?.[0] !== 'clear' } };
}
