import { holdingOf, methodById } from '@medvirk/method-guide';
import type { Timeline, TimelineRow } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { SpreadFacts } from './model.ts';

/** One line, and nothing when there is neither a letter nor a number in it. */
export function tidy(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : '';
}

const asking: ReadonlySet<string> = new Set(['open', 'deepen', 'close']);
const told = ['helpdesk', 'paper', 'phone', 'interpreter', 'childcare', 'transport'] as const;

/** A step of the plan, and where the timeline has put it. */
export type PlanInTime = {
  readonly chosen: readonly {
    readonly key: string;
    readonly method: string;
    readonly slot: string;
    readonly start?: Day | undefined;
  }[];
  readonly timeline: Pick<Timeline, 'rows' | 'problems'>;
};

const meetings: ReadonlySet<string> = new Set(['meeting', 'hybrid-meeting', 'online-meeting']);

/** People answer over some days: at a meeting they are there, and answer by no day. */
function isAnswered(method: string): boolean {
  const known = methodById.get(method);
  return known !== undefined && !meetings.has(holdingOf(known));
}

/**
 * The last day one can answer: of the hearing, or of the step that ends last. A day nobody has set counts when the day
 * of the decision is known and the steps fit before it; otherwise the timeline is a proposal that moves.
 */
function deadlineOf({ chosen, timeline }: PlanInTime, isDecisionKnown: boolean): TimelineRow | undefined {
  const keys = new Set(
    chosen.filter(({ slot, method }) => asking.has(slot) && isAnswered(method)).map(({ key }) => key),
  );
  const fits = timeline.problems.every(({ kind }) => kind !== 'does-not-fit');
  const rows = timeline.rows
    .filter(({ isByHand }) => isByHand || (isDecisionKnown && fits))
    .filter(
      ({ kind, step }) => kind === 'hearing' || (kind === 'step' && step !== undefined && keys.has(step)),
    )
    .toSorted((a, b) => a.to.localeCompare(b.to));
  return rows.findLast(({ kind }) => kind === 'hearing') ?? rows.at(-1);
}

/**
 * What the texts can say of a plan on a day: what is not known is left out. A deadline or a decision that has passed is
 * not told, so that nobody is asked to answer yesterday.
 */
export function spreadFacts(
  plan: Pick<Plan, 'title' | 'question' | 'answers'>,
  inTime: PlanInTime,
  around: {
    readonly today: Day;
    readonly municipality: string;
    readonly contact: SpreadFacts['contact'] | undefined;
    /** Left out, the promise is said in the words of question 6. */
    readonly wording?: SpreadFacts['wording'];
  },
): SpreadFacts {
  const { answers } = plan;
  const ahead = (day: Day | undefined): Day | undefined =>
    day !== undefined && day >= around.today ? day : undefined;
  const { promise, firstAnswer, decider } = answers;
  const deadline = deadlineOf(inTime, answers.decisionDay !== undefined);
  return {
    title: tidy(plan.title),
    question: tidy(plan.question),
    open: tidy(answers.open),
    fixed: tidy(answers.fixed),
    isAsking: answers.room !== 'none' && promise !== 'inform',
    promise: promise === 'unknown' ? undefined : promise,
    wording: around.wording,
    ways: inTime.chosen
      .filter(({ slot }) => asking.has(slot))
      .map(({ method, start }) => ({ method, day: ahead(start) }))
      .filter((way, index, all) => all.findIndex(({ method }) => method === way.method) === index),
    offers: told.filter((one) => answers.offers?.includes(one)),
    deadline: ahead(deadline?.to),
    isDeadlineSet: deadline?.isByHand ?? false,
    answerWeeks: firstAnswer === undefined || firstAnswer === 'unknown' ? undefined : Number(firstAnswer),
    decider: decider === 'someone-else' || decider === 'unknown' ? undefined : decider,
    decisionDay: ahead(answers.decisionDay),
    finalDay: answers.finalAnswer === 'other' ? ahead(answers.finalDay) : undefined,
    tellsAfter: answers.finalAnswer === 'meeting',
    contact: around.contact && {
      who: tidy(around.contact.who),
      telephone: tidy(around.contact.telephone),
      hours: tidy(around.contact.hours),
    },
    municipality: tidy(around.municipality),
  };
}
