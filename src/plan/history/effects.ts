import type { CoverageWord, Finding, Group, Text } from '@medvirk/method-guide';
import type { Day } from '../../engagement/day.ts';
import type { Span } from '../../engagement/estimate.ts';
import { roughSpan } from '../../engagement/estimate.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { isAffected } from '../../engagement/plan-assessment.ts';

type Pair<Value> = { readonly from: Value; readonly to: Value };

/** What a difference between two saves does. Left out is what it does not change. */
export type Effects = {
  readonly hours: Pair<Span> | undefined;
  readonly kdkk: Pair<Span> | undefined;
  readonly weeks: Pair<Span> | undefined;
  /** Only groups that the case touches in either of the two. */
  readonly reach: readonly ({ readonly group: Group } & Pair<CoverageWord>)[];
  readonly solved: readonly Finding[];
  readonly came: readonly Finding[];
  readonly moved: readonly ({ readonly name: Text } & Pair<{ readonly from: Day; readonly to: Day }>)[];
};

const movable: readonly string[] = ['step', 'hearing', 'echo', 'decision', 'answer'];

/** Both as they are judged today, so that only the plan makes the difference and not the calendar. */
export function effectsBetween(from: Assessment, to: Assessment): Effects {
  return {
    hours: differing(roughSpan(from.totals.staffHours), roughSpan(to.totals.staffHours)),
    kdkk: differing(roughSpan(from.totals.externalCostKdkk), roughSpan(to.totals.externalCostKdkk)),
    weeks: differing(weeksOf(from), weeksOf(to)),
    reach: to.reach.flatMap((after) => {
      const before = from.reach.find(({ group }) => group === after.group);
      if (!before || before.word === after.word || !(isAffected(before) || isAffected(after))) return [];
      return [{ group: after.group, from: before.word, to: after.word }];
    }),
    solved: onlyIn(from.findings, to.findings),
    came: onlyIn(to.findings, from.findings),
    moved: to.timeline.rows.flatMap((after) => {
      const before = from.timeline.rows.find(({ key }) => key === after.key);
      if (!before || !movable.includes(after.kind)) return [];
      if (before.from === after.from && before.to === after.to) return [];
      return [
        {
          name: after.name,
          from: { from: before.from, to: before.to },
          to: { from: after.from, to: after.to },
        },
      ];
    }),
  };
}

const weeksOf = ({ totals }: Assessment): Span => ({
  low: totals.weeksToResult.min,
  high: totals.weeksToResult.typical,
});

const differing = (from: Span, to: Span): Pair<Span> | undefined =>
  from.low === to.low && from.high === to.high ? undefined : { from, to };

/** What is only not filled in yet is no finding of the plan. */
const onlyIn = (some: readonly Finding[], others: readonly Finding[]): readonly Finding[] =>
  some.filter(({ rule, isCompleteness }) => !isCompleteness && others.every((one) => one.rule !== rule));
