import { methodById } from '@medvirk/method-guide';
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import type { ChosenMethod, PlanId } from '../../engagement/plan.ts';
import { answersSchema, chosenSchema, variantsSchema } from '../../engagement/plan.ts';
import { addPlan, changePlan, planByNumber } from '../../engagement/plan-store.ts';
import type { DemoCase } from './demo-cases.ts';
import { demoCases } from './demo-cases.ts';

/** An invented plan, for other rooms to add to. */
export type DemoPlan = Pick<DemoCase, 'key'> & { readonly id: PlanId; readonly number: number };

/** Plans the invented cases, dated from today on. */
export async function demonstratePlans(
  tx: Database,
  now: Date,
  chance: Chance,
  zone: string,
): Promise<readonly DemoPlan[]> {
  const today = dayOf(now, zone);
  const plans: DemoPlan[] = [];
  for (const one of demoCases) {
    const latest = new Date(now.getTime() - one.minutesAgo * 60_000);
    const at = new Date(latest.getTime() - (one.earlier?.daysAgo ?? 0) * 86_400_000);
    const id = newId<'plan'>(at, chance);
    const { number } = await addPlan(tx, {
      id,
      title: one.title,
      question: one.question,
      invented: true,
      now: at,
    });
    const plan = await planByNumber(tx, number);
    if (!plan) throw new Error('An invented plan is not there');
    const decision = one.decision(today);
    const answers = answersSchema.parse({ ...one.answers, decisionDay: decision });
    const chosen = one.chosen ? chosenSchema.parse(one.chosen(decision)) : null;
    await changePlan(
      tx,
      plan,
      {
        answers,
        chosen: chosen && one.earlier ? withStep(chosen, one.earlier.step) : chosen,
        ...(one.variants ? { variants: variantsSchema.parse(one.variants(decision)) } : {}),
        ...(one.disagreements ? { disagreements: one.disagreements } : {}),
      },
      at,
    );
    const by = { at, actorName: one.by, subjectKind: 'plan', subjectId: id };
    await recordEvent(tx, { ...by, what: 'begun', details: { title: one.title } });
    const details = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, [null, value]]));
    await recordEvent(tx, { ...by, what: 'answered', details });
    if (chosen) await recordEvent(tx, { ...by, what: 'methods-chosen' });
    if (chosen && one.earlier)
      await holdOtherwise(tx, { number, chosen, at: latest, by: one.by, ...one.earlier });
    plans.push({ key: one.key, id, number });
  }
  return plans;
}

type HeldOtherwise = {
  readonly number: number;
  readonly chosen: readonly ChosenMethod[];
  readonly at: Date;
  readonly by: string;
} & NonNullable<DemoCase['earlier']>;

/** One step is changed after the plan was made, so that there is something to compare. */
async function holdOtherwise(
  tx: Database,
  { number, chosen, at, by, step, why }: HeldOtherwise,
): Promise<void> {
  const plan = await planByNumber(tx, number);
  if (!plan) throw new Error('An invented plan is not there');
  await changePlan(tx, plan, { chosen }, at);
  await recordEvent(tx, {
    ...{ at, actorName: by, subjectKind: 'plan', subjectId: plan.id, what: 'steps-changed', why },
    details: {
      kind: 'format',
      key: step.key,
      about: methodById.get(step.method)?.name ?? null,
      before: plan.chosen,
      version: plan.version + 1,
    },
  });
}

/** The step keeps its days, and is held in the way it was before. */
const withStep = (chosen: readonly ChosenMethod[], step: ChosenMethod): ChosenMethod[] =>
  chosen.map((one) => (one.key === step.key ? { ...one, format: step.format } : one));
