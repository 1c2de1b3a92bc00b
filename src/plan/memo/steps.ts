import type { Facts, Group, Method, Reason, Scale } from '@medvirk/method-guide';
import { inclusionIn, methodById, planTotals, sayFormat } from '@medvirk/method-guide';
import { roughSpan } from '../../engagement/estimate.ts';
import type { PlannedStep } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { isAffected } from '../../engagement/plan-assessment.ts';
import type { MemoGroup, MemoStep, MemoWeakness } from './model.ts';

type Held = {
  readonly step: PlannedStep;
  readonly method: Method;
  readonly reach: Readonly<Record<Group, Scale>>;
};

/** A scale from which a method suits a group, a purpose or a topic well. */
const well = 3;

function heldSteps({ chosen }: Pick<Assessment, 'chosen'>): readonly Held[] {
  return chosen.flatMap((step) => {
    const method = methodById.get(step.method);
    return method ? [{ step, method, reach: inclusionIn(method, step.format) }] : [];
  });
}

export const isMainStep = ({ slot, standing }: PlannedStep): boolean =>
  standing === 'main' && slot !== 'tell' && slot !== 'answer';

/** The steps in the order of the plan, each with what speaks for it, what it is not good for, and what it asks for. */
export function memoSteps(assessment: Assessment): readonly MemoStep[] {
  const held = heldSteps(assessment);
  const { facts } = assessment;
  const affected = assessment.reach.filter(isAffected).map(({ group }) => group);
  const mains = held.filter(({ step }) => isMainStep(step));
  const steps = held.map((one): MemoStep => {
    const { step, method } = one;
    const times = step.times ?? 1;
    const totals = planTotals([step], facts);
    const format = step.format ? sayFormat(step.format) : undefined;
    return {
      key: step.key,
      name: method.name,
      summary: method.summary,
      slot: step.slot,
      mode: method.mode,
      isMain: isMainStep(step),
      isHearing: method.family === 'hearing',
      isDrawn: method.selection.every((selection) => selection === 'random'),
      times,
      format: format?.da ? format : undefined,
      reasons: reasonsFor(one, facts, affected),
      weakness: isMainStep(step) ? weaknessOf(one, mains, facts, affected) : undefined,
      hours: roughSpan(totals.staffHours),
      kdkk: roughSpan(totals.externalCostKdkk),
      people: roughSpan({
        low: method.participants.min * times,
        high: method.participants.typical * times,
      }),
    };
  });
  return told(steps);
}

const speaksFor: Readonly<Partial<Record<Reason['kind'], number>>> = {
  'law-requires': 0,
  'meets-need': 2,
  'reaches-groups': 3,
  'suits-topic': 4,
  'serves-value': 5,
  'carries-promise': 6,
  'helps-take-part': 7,
  'reaches-many': 7,
  'does-job': 8,
};

/** The guide's own reasons for the step, and what the catalogue says of it where the guide would not have chosen it. */
function reasonsFor(
  { step, method, reach }: Held,
  facts: Facts,
  affected: readonly Group[],
): readonly Reason[] {
  const { 'purpose.primary': purpose, promise } = facts;
  const strength = purpose ? method.values[purpose] : 0;
  const groups = affected.filter((group) => reach[group] >= well);
  const known: readonly Reason[] = [
    ...(groups.length > 0 ? [{ kind: 'reaches-groups', groups } as const] : []),
    ...step.why.filter(({ kind }) => kind !== 'reaches-groups'),
    ...(purpose && strength >= well
      ? [{ kind: 'serves-value', value: purpose, isPrimary: true, strength } as const]
      : []),
    ...(promise && method.influenceFit[promise] >= well
      ? [{ kind: 'carries-promise', promise, strength: method.influenceFit[promise] } as const]
      : []),
    { kind: 'does-job', slot: step.slot },
  ];
  const isTelling = step.slot === 'tell' || step.slot === 'answer';
  const isSaid = new Set<string>();
  return known
    .filter((reason) => speaksFor[reason.kind] !== undefined)
    .filter((reason) => reason.kind !== 'does-job' || reason.slot === step.slot)
    .filter((reason) => !isTelling || reason.kind === 'does-job' || reason.kind === 'reaches-groups')
    .filter((reason) => {
      const said = reason.kind === 'does-job' ? reason.slot : JSON.stringify(reason);
      return !isSaid.has(said) && isSaid.add(said);
    })
    .toSorted((one, other) => (speaksFor[one.kind] ?? 9) - (speaksFor[other.kind] ?? 9));
}

/** Each step is argued for by what the steps before it have not been argued for already, as far as it goes. */
function told(steps: readonly MemoStep[]): readonly MemoStep[] {
  const isTaken = new Set<string>();
  return steps.map((step) => {
    const fresh = step.reasons.filter((reason) => !isTaken.has(JSON.stringify(reason)));
    const stale = step.reasons.filter((reason) => isTaken.has(JSON.stringify(reason)));
    const reasons = [...fresh, ...stale].slice(0, 2);
    for (const reason of reasons) isTaken.add(JSON.stringify(reason));
    return { ...step, reasons };
  });
}

/** The weakest side of a method in this case, and the steps that make up for it. */
function weaknessOf(
  { step, method, reach }: Held,
  mains: readonly Held[],
  facts: Facts,
  affected: readonly Group[],
): MemoWeakness | undefined {
  const instead = (isGood: (held: Held) => boolean) =>
    mains.filter((held) => held.step.key !== step.key && isGood(held)).map((held) => held.method.name);
  const missed = affected
    .filter((group) => reach[group] <= 1)
    .toSorted((one, other) => (facts[`groups.${other}`] ?? 0) - (facts[`groups.${one}`] ?? 0))
    .slice(0, 2);
  if (missed.length > 0) {
    return {
      kind: 'misses',
      groups: missed,
      instead: instead((held) => missed.every((group) => held.reach[group] >= well)).slice(0, 1),
    };
  }
  if ((facts['topic.conflict'] ?? 0) >= well && method.topicFit.conflict <= 1) {
    return {
      kind: 'made-for-agreement',
      instead: instead((held) => held.method.topicFit.conflict >= well),
    };
  }
  return method.depth <= 1
    ? { kind: 'shallow', instead: instead((held) => held.method.depth >= well) }
    : { kind: 'few', instead: instead((held) => held.method.reach >= well) };
}

/** The groups the case touches, those hardest to reach first, and the main steps that suit each. */
export function memoGroups(assessment: Assessment): readonly MemoGroup[] {
  const { most = [], also = [] } = assessment.basis.answers;
  const mains = heldSteps(assessment).filter(({ step }) => isMainStep(step));
  return assessment.reach.filter(isAffected).map(({ group, word }) => ({
    group,
    touched: most.includes(group) ? 'most' : also.includes(group) ? 'also' : 'usually-missing',
    reach: word,
    by: [...new Set(mains.filter(({ reach }) => reach[group] >= well).map(({ method }) => method.name))],
  }));
}
