import type { Facts, Mode, ChosenMethod as Placed } from '@medvirk/method-guide';
import { groupReach, methodById, modes, planMode, planTotals } from '@medvirk/method-guide';
import type { Span } from '../../engagement/estimate.ts';
import { roughSpan } from '../../engagement/estimate.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { assessSteps, isAffected } from '../../engagement/plan-assessment.ts';
import type { Compared, KindLine, VersionLine, WhatIfView } from './model.ts';
import { otherLines } from './rules.ts';

/** What some steps come to; hours, kroner, weeks and people are estimates and therefore ranges. */
export function compared(chosen: readonly Placed[], facts: Facts): Compared {
  const totals = planTotals(chosen, facts);
  return {
    mode: planMode(chosen),
    methods: chosen.flatMap((one) => {
      const method = methodById.get(one.method);
      return method ? [{ name: method.name, isMain: one.standing === 'main' }] : [];
    }),
    hours: roughSpan(totals.staffHours),
    kdkk: roughSpan(totals.externalCostKdkk),
    weeks: { low: totals.weeksToResult.min, high: totals.weeksToResult.typical },
    people: roughSpan(peopleIn(chosen)),
    reach: groupReach(chosen),
  };
}

/** From the fewest people that the main methods work with to the usual number, each time they are held. */
function peopleIn(chosen: readonly Placed[]): Span {
  const held = chosen.flatMap((one) => {
    const method = methodById.get(one.method);
    return method && one.standing === 'main' ? [{ ...method.participants, times: one.times ?? 1 }] : [];
  });
  const sum = (read: (one: (typeof held)[number]) => number): number =>
    held.reduce((total, one) => total + read(one) * one.times, 0);
  return { low: sum(({ min }) => min), high: sum(({ typical }) => typical) };
}

const hasMain = (chosen: readonly Placed[]): boolean => chosen.some((one) => one.standing === 'main');

export function viewWhatIf(plan: Plan, assessment: Assessment): WhatIfView {
  return {
    advice: { mode: assessment.advice.mode, sentence: assessment.advice.sentence },
    affected: assessment.reach.filter(isAffected).map(({ group }) => group),
    kinds: modes.map((mode) => kindLine(mode, assessment)),
    others: otherLines(assessment),
    versions: versionLines(plan, assessment),
  };
}

function kindLine(mode: Mode, { modes: kinds, advice, facts }: Assessment): KindLine {
  const { portfolio } = kinds[mode];
  return {
    mode,
    plan: hasMain(portfolio) ? { ...compared(portfolio, facts), mode } : undefined,
    isAdvised: advice.mode === mode,
  };
}

/** The proposal, then every version by its letter. */
function versionLines(plan: Plan, assessment: Assessment): readonly VersionLine[] {
  const { today, municipality } = assessment.basis;
  const { inUse, others } = plan.variants;
  const line = (
    own: Assessment,
    version: Omit<VersionLine, 'plan' | 'law' | 'logic' | 'advice'>,
  ): VersionLine => {
    const proper = own.findings.filter((finding) => !finding.isCompleteness);
    const count = (name: 'law' | 'logic' | 'advice') =>
      proper.filter((finding) => finding.class === name).length;
    return {
      ...version,
      plan: compared(own.chosen, own.facts),
      law: count('law'),
      logic: count('logic'),
      advice: count('advice'),
    };
  };
  const assess = (chosen: Plan['chosen']) =>
    assessSteps({ answers: plan.answers, chosen }, today, municipality);
  const proposed =
    plan.chosen === null
      ? []
      : [line(assess(null), { key: undefined, letter: '', name: '', isInUse: false })];
  const own = line(assessment, { ...inUse, letter: inUse.key.toUpperCase(), isInUse: true });
  const rest = others.map(({ key, name, chosen }) =>
    line(assess(chosen), { key, name, letter: key.toUpperCase(), isInUse: false }),
  );
  return [...proposed, ...[own, ...rest].toSorted((one, other) => (one.letter < other.letter ? -1 : 1))];
}
