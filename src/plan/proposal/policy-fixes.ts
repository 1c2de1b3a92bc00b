import type { Finding } from '@medvirk/method-guide';
import { methodById } from '@medvirk/method-guide';
import { isWorkingDay, nextWorkingDay } from '@medvirk/timeline';
import type { Day } from '../../engagement/day.ts';
import { addDays, daysBetween } from '../../engagement/day.ts';
import type { Answers, ChosenMethod } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { keptSteps, withDays } from '../../engagement/plan-steps.ts';
import type { PlanToHold, Round } from '../../engagement/policy-facts.ts';
import { lastDayOf, noticeOf, policyWays, roundsOf } from '../../engagement/policy-facts.ts';
import type { FixChange, PolicyMend } from './model.ts';

/** What would bring the plan back to the house's own policy; each is still to be tried out. */
export function policyMends({ rule }: Pick<Finding, 'rule'>, assessment: Assessment): readonly PolicyMend[] {
  const plan = toHold(assessment);
  switch (rule) {
    case 'R122':
      return noticeMends(plan, assessment);
    case 'R123':
      return roundMends(plan, assessment);
    case 'R124':
      return firstAnswerMends(plan);
    case 'R125':
      return plan.answers.finalAnswer === 'other' ? [{ kind: 'final-answer' }] : [];
    case 'R126':
      return [{ kind: 'offer', ways: missingWays(plan) }];
    default:
      return [];
  }
}

function toHold({ basis, chosen, timeline }: Assessment): PlanToHold {
  const { policy, year } = basis.municipality;
  return { answers: basis.answers, chosen, timeline, year, policy };
}

/** People are told earlier, or meet later; neither before today. */
function noticeMends(plan: PlanToHold, { basis }: Assessment): readonly PolicyMend[] {
  const notice = noticeOf(plan);
  const days = plan.policy.noticeDays;
  if (!notice || days === undefined) return [];
  const { told, row, meeting } = notice;
  const earlier = workingDayUntil(addDays(meeting, -days));
  const later = nextWorkingDay(addDays(told.from, days));
  const tell = { key: told.step ?? '', start: earlier, end: told.to < earlier ? earlier : told.to };
  const meet = { key: row.step ?? '', start: later, end: addDays(later, daysBetween(row.from, row.to)) };
  return [
    ...(earlier >= basis.today ? [{ kind: 'tell-from' as const, ...tell }] : []),
    ...(later >= basis.today ? [{ kind: 'meet-on' as const, ...meet }] : []),
  ];
}

const workingDayUntil = (day: Day): Day => (isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1)));

/** Every round that is too short ends later, or begins earlier. */
function roundMends(plan: PlanToHold, { basis }: Assessment): readonly PolicyMend[] {
  const weeks = plan.policy.openWeeks;
  if (weeks === undefined) return [];
  const short = roundsOf(plan).filter(({ days }) => days < weeks * 7);
  const longer = (
    daysOf: (round: Round) => { readonly start: string; readonly end: string },
  ): PolicyMend => ({
    kind: 'longer',
    weeks,
    rounds: short.map((round) => ({
      key: round.row.step ?? '',
      name: methodOf(plan, round)?.name ?? round.row.name,
      ...daysOf(round),
    })),
  });
  const until = longer((round) => ({ start: round.row.from, end: nextWorkingDay(lastDayOf(plan, round)) }));
  const from = longer(({ row, days }) => ({ start: addDays(row.from, days - weeks * 7), end: row.to }));
  const isAhead = from.kind === 'longer' && from.rounds.every(({ start }) => start >= basis.today);
  return isAhead ? [until, from] : [until];
}

const methodOf = ({ chosen }: PlanToHold, { row }: Round) =>
  methodById.get(chosen.find(({ key }) => key === row.step)?.method ?? '');

function firstAnswerMends({ policy }: PlanToHold): readonly PolicyMend[] {
  const weeks = (['6', '3', '2'] as const).find((one) => Number(one) <= (policy.firstAnswerWeeks ?? 0));
  return weeks ? [{ kind: 'first-answer', weeks }] : [];
}

/** What a mend does to the plan. */
export function policyChange(mend: PolicyMend, assessment: Assessment): FixChange {
  const now = keptSteps(assessment.chosen);
  switch (mend.kind) {
    case 'tell-from':
    case 'meet-on':
      return { kind: 'chosen', chosen: moved(now, [mend]) };
    case 'longer':
      return { kind: 'chosen', chosen: moved(now, mend.rounds) };
    case 'first-answer':
      return { kind: 'answers', answers: { firstAnswer: mend.weeks } };
    case 'final-answer':
      return { kind: 'answers', answers: { finalAnswer: 'meeting', finalDay: undefined } };
    case 'offer':
      return { kind: 'answers', answers: { offers: [...withWays(assessment.basis.answers, mend.ways)] } };
  }
}

type Days = { readonly key: string; readonly start: string; readonly end: string };

const moved = (steps: ReturnType<typeof keptSteps>, days: readonly Days[]): readonly ChosenMethod[] =>
  steps.map((step) => {
    const to = days.find(({ key }) => key === step.key);
    return to ? withDays(step, to) : step;
  });

const missingWays = ({ policy, answers: { offers = [] } }: PlanToHold) =>
  (policyWays(policy) ?? []).filter((way) => !offers.includes(way));

type Offers = NonNullable<Answers['offers']>;

function withWays({ offers = [] }: Answers, ways: readonly Offers[number][]): Offers {
  const known = offers.filter((one) => one !== 'none' && one !== 'unknown');
  return [...new Set([...known, ...ways])];
}
