import type { Database } from '../../db/database.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import type { PlanId } from '../../engagement/plan.ts';
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
    const at = new Date(now.getTime() - one.minutesAgo * 60_000);
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
        chosen,
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
    plans.push({ key: one.key, id, number });
  }
  return plans;
}
