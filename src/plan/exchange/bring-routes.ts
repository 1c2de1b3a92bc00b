import type { Database } from '../../db/database.ts';
import type { DecisionId } from '../../engagement/decision.ts';
import { addDecision, adoptVersion } from '../../engagement/decision-store.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Id } from '../../engagement/ids.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';
import type { PlanId } from '../../engagement/plan.ts';
import { addPlan, changePlan, goOn, planByNumber } from '../../engagement/plan-store.ts';
import { saveTask } from '../../engagement/task-store.ts';
import type { PlanFile } from './model.ts';
import type { KeptSentence } from './plan-file.ts';
import { contentOf, isGuideRule, originOf, unknownsIn } from './plan-file.ts';

export type Bringing = {
  /** Of the plan to be; brought in under the same id a second time, it is the first. */
  readonly id: PlanId;
  readonly by: { readonly id: Id<'person'>; readonly name: string };
  readonly now: Date;
  readonly newDecisionId: () => DecisionId;
  readonly keepSentence: (
    sentence: KeptSentence & { readonly plan: PlanId; readonly by: string; readonly version: number },
  ) => Promise<boolean>;
};

/** Saves all that a file holds, in the transaction it is given, and answers the plan's number. */
export async function bringPlan(tx: Database, file: PlanFile, bringing: Bringing): Promise<number> {
  const { id, by, now } = bringing;
  const { title, question, ...content } = contentOf(file.plan);
  const added = await addPlan(tx, { id, title, question, invented: false, now });
  const plan = await planByNumber(tx, added.number);
  if (!added.isNew || !plan) return added.number;
  const origin = originOf(file, await municipalityOf(tx));
  const version = await bringDecisions(tx, file, bringing, plan.version);
  await changePlan(tx, { id, version }, { title, question, ...content, origin }, now);
  for (const gone of file.goneOn) await goOn(tx, id, { ...gone, at: new Date(gone.at) });
  for (const { key, text = '', day, owner = '', state, note = '' } of file.tasks) {
    const fields = { text, day, owner, state, note };
    await saveTask(tx, { plan: id, key, isOwn: text !== '', fields, version: 0, by: by.name, now });
  }
  for (const { at, ...sentence } of file.memo)
    await bringing.keepSentence({ ...sentence, plan: id, by: by.name, at: new Date(at), version: 0 });
  await recordEvent(tx, {
    ...{ at: now, actor: by.id, actorName: by.name, subjectKind: 'plan', subjectId: id },
    what: 'imported',
    details: { from: file.origin.municipality, leftOut: unknownsIn(file, isGuideRule).methods },
  });
  return added.number;
}

/** Each adopted plan becomes a save, so that what has changed since is shown here as there. Answers the last save. */
async function bringDecisions(
  tx: Database,
  { decisions = [] }: PlanFile,
  { id, by, now, newDecisionId }: Bringing,
  begun: number,
): Promise<number> {
  let version = begun;
  for (const { adopted, at, ...said } of decisions) {
    if (adopted) {
      await changePlan(tx, { id, version }, contentOf(adopted), now);
      version += 1;
    }
    const decision = { ...said, id: newDecisionId(), plan: id, planVersion: version };
    await addDecision(tx, { ...decision, recordedBy: by.name, recordedAt: new Date(at) });
    if (adopted && said.outcome === 'changed')
      await adoptVersion(tx, { id: decision.id, version: 1 }, version);
  }
  return version;
}
