import type { Day } from '../../engagement/day.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { PlannedStep } from '../../engagement/plan-assessment.ts';
import type { SpreadFacts } from './model.ts';

/** One line, and nothing when there is neither a letter nor a number in it. */
export function tidy(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : '';
}

const asking: ReadonlySet<string> = new Set(['open', 'deepen', 'close']);
const told = ['helpdesk', 'paper', 'phone', 'interpreter', 'childcare', 'transport'] as const;

/** The last day one can answer, of the steps that have a day set by hand. */
function deadlineOf(steps: readonly PlannedStep[]): Day | undefined {
  return steps
    .filter(({ slot }) => asking.has(slot))
    .flatMap(({ end }) => end ?? [])
    .toSorted()
    .at(-1);
}

/**
 * What the texts can say of a plan on a day: what is not known is left out. A deadline or a decision that has passed is
 * not told, so that nobody is asked to answer yesterday.
 */
export function spreadFacts(
  plan: Pick<Plan, 'title' | 'question' | 'answers'>,
  steps: readonly PlannedStep[],
  around: {
    readonly today: Day;
    readonly municipality: string;
    readonly contact: SpreadFacts['contact'] | undefined;
  },
): SpreadFacts {
  const { answers } = plan;
  const ahead = (day: Day | undefined): Day | undefined =>
    day !== undefined && day >= around.today ? day : undefined;
  const { promise, firstAnswer, decider } = answers;
  return {
    title: tidy(plan.title),
    question: tidy(plan.question),
    open: tidy(answers.open),
    fixed: tidy(answers.fixed),
    isAsking: answers.room !== 'none' && promise !== 'inform',
    promise: promise === 'unknown' ? undefined : promise,
    ways: steps
      .filter(({ slot }) => asking.has(slot))
      .map(({ method, start }) => ({ method, day: ahead(start) }))
      .filter((way, index, all) => all.findIndex(({ method }) => method === way.method) === index),
    offers: told.filter((one) => answers.offers?.includes(one)),
    deadline: ahead(deadlineOf(steps)),
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
