import type { AnswerName, Answers, ChosenMethod, Plan } from './plan.ts';
import { withKeys } from './plan.ts';
import type { KeptStep } from './plan-steps.ts';
import { namesOf, questions } from './twelve-questions.ts';

/** What can differ in a step that is in both plans. */
export const stepParts = ['slot', 'method', 'times', 'format', 'days'] as const;
export type StepPart = (typeof stepParts)[number];

/** One thing in which two saves of a plan differ. */
export type PlanDifference =
  | { readonly kind: 'title' | 'question'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'answer';
      readonly name: AnswerName;
      readonly from: Answers[AnswerName];
      readonly to: Answers[AnswerName];
    }
  /** The steps follow the proposal in one of the two, and are the planner's own in the other. */
  | { readonly kind: 'steps-from'; readonly to: 'own' | 'proposal' }
  | { readonly kind: 'step-added' | 'step-gone'; readonly step: KeptStep }
  | {
      readonly kind: 'step-changed';
      readonly before: KeptStep;
      readonly step: KeptStep;
      readonly parts: readonly StepPart[];
    }
  /** Of the named versions that lie ready beside the plan. */
  | {
      readonly kind: 'variant-added' | 'variant-gone' | 'variant-changed';
      readonly key: string;
      readonly name: string;
    }
  | { readonly kind: 'variant-used'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'disagreement';
      readonly question: string;
      readonly from: string;
      readonly to: string;
    };

const answerNames: readonly AnswerName[] = questions.flatMap(({ parts }) => parts.flatMap(namesOf));

/** What two saves are compared in; a plan itself is the latest of them. */
export type Comparable = Pick<
  Plan,
  'title' | 'question' | 'answers' | 'chosen' | 'variants' | 'disagreements'
>;

/** In the order in which a reader meets them: the case, the answers, the steps, what lies beside. */
export function planDifferences(from: Comparable, to: Comparable): readonly PlanDifference[] {
  return [
    ...(from.title === to.title ? [] : [{ kind: 'title' as const, from: from.title, to: to.title }]),
    ...(from.question === to.question
      ? []
      : [{ kind: 'question' as const, from: from.question, to: to.question }]),
    ...answerNames.flatMap((name) =>
      isSame(from.answers[name], to.answers[name])
        ? []
        : [{ kind: 'answer' as const, name, from: from.answers[name], to: to.answers[name] }],
    ),
    ...betweenChosen(from.chosen, to.chosen),
    ...betweenVariants(from.variants, to.variants),
    ...betweenNotes(from.disagreements, to.disagreements),
  ];
}

function betweenChosen(from: Comparable['chosen'], to: Comparable['chosen']): readonly PlanDifference[] {
  if (from === null && to === null) return [];
  if (from === null || to === null) return [{ kind: 'steps-from', to: to === null ? 'proposal' : 'own' }];
  return stepDifferences(from, to);
}

/** Steps that came, went, or are held otherwise; a step is the same as long as its key is. */
export function stepDifferences(
  from: readonly ChosenMethod[],
  to: readonly ChosenMethod[],
): readonly PlanDifference[] {
  const before = new Map(withKeys(from).map((step) => [step.key, step]));
  const after = withKeys(to);
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((step): readonly PlanDifference[] => {
      const old = before.get(step.key);
      if (!old) return [{ kind: 'step-added', step }];
      const parts = stepParts.filter((part) => !isSame(partOf(old, part), partOf(step, part)));
      return parts.length > 0 ? [{ kind: 'step-changed', before: old, step, parts }] : [];
    }),
    ...[...before.values()]
      .filter(({ key }) => !kept.has(key))
      .map((step): PlanDifference => ({ kind: 'step-gone', step })),
  ];
}

function partOf(step: KeptStep, part: StepPart): unknown {
  switch (part) {
    case 'days':
      return { start: step.start, end: step.end };
    case 'times':
      return step.times ?? 1;
    case 'format':
      return step.format ?? {};
    default:
      return step[part];
  }
}

function betweenVariants(
  from: Comparable['variants'],
  to: Comparable['variants'],
): readonly PlanDifference[] {
  const all = ({ inUse, others }: Comparable['variants']) =>
    new Map([inUse, ...others].map((one) => [one.key, one]));
  const before = all(from);
  const after = all(to);
  const stored = ({ others }: Comparable['variants'], key: string) =>
    others.find((one) => one.key === key)?.chosen;
  const isUsed = from.inUse.key !== to.inUse.key;
  return [
    ...(isUsed
      ? [
          {
            kind: 'variant-used' as const,
            from: from.inUse.name || from.inUse.key.toUpperCase(),
            to: to.inUse.name || to.inUse.key.toUpperCase(),
          },
        ]
      : []),
    ...[...after.values()].flatMap(({ key, name }): readonly PlanDifference[] => {
      const old = before.get(key);
      if (!old) return [{ kind: 'variant-added', key, name }];
      const [one, other] = [stored(from, key), stored(to, key)];
      const isOther = old.name !== name || (one !== undefined && other !== undefined && !isSame(one, other));
      return isOther ? [{ kind: 'variant-changed', key, name }] : [];
    }),
    ...[...before.values()]
      .filter(({ key }) => !after.has(key))
      .map(({ key, name }): PlanDifference => ({ kind: 'variant-gone', key, name })),
  ];
}

function betweenNotes(
  from: Comparable['disagreements'],
  to: Comparable['disagreements'],
): readonly PlanDifference[] {
  return questions.flatMap(({ number }) => {
    const question = String(number);
    const [one, other] = [from[question] ?? '', to[question] ?? ''];
    return one === other ? [] : [{ kind: 'disagreement' as const, question, from: one, to: other }];
  });
}

/** Whether two stored values say the same, whatever the order of keys and ticks; nothing ticked is no answer. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function canonical(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (Array.isArray(inner)) {
      return inner.every((each) => typeof each === 'string') ? inner.toSorted() : inner;
    }
    return inner !== null && typeof inner === 'object'
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}
