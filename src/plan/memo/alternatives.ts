import type { CoverageWord, Group, Mode } from '@medvirk/method-guide';
import { methodById, methods, modes, planTotals } from '@medvirk/method-guide';
import { roughSpan } from '../../engagement/estimate.ts';
import type { PlannedStep } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { isAffected } from '../../engagement/plan-assessment.ts';
import type { Memo, MemoDeeper, MemoKind } from './model.ts';

const rank: Readonly<Record<CoverageWord, number>> = { poor: 0, fair: 1, good: 2 };

/** The best plan of each kind that the case can have, the one like the plan's own too when the plan is another. */
export function memoKinds(assessment: Assessment): readonly MemoKind[] {
  const { facts, reach, mode: own, modes: kinds } = assessment;
  const affected = reach.filter(isAffected);
  const found = modes.flatMap((mode) => {
    const { portfolio, reach: words } = kinds[mode];
    const mains = portfolio.filter(({ standing }) => standing === 'main');
    if (mains.length === 0 || isTheSame(portfolio, assessment.chosen)) return [];
    const totals = planTotals(portfolio, facts);
    const step = (group: Group, word: CoverageWord): number => rank[words[group]] - rank[word];
    const kind = {
      mode,
      isOwn: mode === own,
      methods: mains.flatMap(({ method }) => methodById.get(method)?.name ?? []),
      hours: roughSpan(totals.staffHours),
      kdkk: roughSpan(totals.externalCostKdkk),
      weeks: { low: totals.weeksToResult.min, high: totals.weeksToResult.typical },
      loses: affected.filter(({ group, word }) => step(group, word) < 0).map(({ group }) => group),
      gains: affected.filter(({ group, word }) => step(group, word) > 0).map(({ group }) => group),
    };
    return [
      {
        kind,
        hours: totals.staffHours.typical,
        isAdequate: affected.every(({ group }) => rank[words[group]] >= rank.fair),
      },
    ];
  });
  const cheapest = cheapestOf(found);
  return found.map(({ kind }) => ({ ...kind, isCheapest: kind.mode === cheapest }));
}

function cheapestOf(
  found: readonly {
    readonly kind: { readonly mode: Mode };
    readonly hours: number;
    readonly isAdequate: boolean;
  }[],
): Mode | undefined {
  return found.filter(({ isAdequate }) => isAdequate).toSorted((one, other) => one.hours - other.hours)[0]
    ?.kind.mode;
}

const isTheSame = (
  portfolio: readonly { readonly method: string; readonly slot: string }[],
  chosen: readonly PlannedStep[],
): boolean =>
  portfolio.length === chosen.length &&
  portfolio.every((one) => chosen.some((step) => step.method === one.method && step.slot === one.slot));

/** The deepest kind of method, 4 of 4. */
const deepest = 4;

/**
 * The best of the deepest methods, where the plan holds none: what the guide thought of next, or what something rules
 * out.
 */
export function deeperMethod({ proposal, chosen, facts }: Assessment): MemoDeeper | undefined {
  const isDeep = (id: string): boolean => methodById.get(id)?.depth === deepest;
  if (chosen.length === 0 || chosen.some(({ method }) => isDeep(method))) return undefined;
  const considered = proposal.considered.find(({ method }) => isDeep(method));
  const excluded = proposal.excluded.find(
    ({ method, why }) => isDeep(method) && why[0] !== undefined && why[0].kind !== 'only-when',
  );
  const found = considered ?? excluded;
  const method = methods.find(({ id }) => id === found?.method);
  if (!found || !method) return undefined;
  const totals = planTotals([{ method: method.id, slot: 'deepen', standing: 'main' }], facts);
  return {
    name: method.name,
    hours: roughSpan(totals.staffHours),
    kdkk: roughSpan(totals.externalCostKdkk),
    weeks: { low: totals.weeksToResult.min, high: totals.weeksToResult.typical },
    against: considered ? undefined : excluded?.why[0],
  };
}

/** The hearing the law demands and nothing else. */
export function lawOnlyPlan({ facts }: Assessment): Memo['lawOnly'] {
  if (!facts.has_formal_hearing || facts['legal.hearing_done']) return undefined;
  const totals = planTotals([{ method: 'digital_hoering', slot: 'close', standing: 'main' }], facts);
  return { hours: roughSpan(totals.staffHours), kdkk: roughSpan(totals.externalCostKdkk) };
}
