import type { Database } from '../../db/database.ts';
import { addDays, dayOf } from '../../engagement/day.ts';
import { addDecision } from '../../engagement/decision-store.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import { municipalPeriods } from '../../engagement/municipal-periods.ts';
import { municipalityOf } from '../../engagement/municipality-store.ts';
import type { PlanId } from '../../engagement/plan.ts';
import { versionsOf } from '../../engagement/plan-store.ts';
import { saveOfDay } from './rules.ts';

const said =
  'Byrådet godkender planen for, hvordan borgerne bliver spurgt. Byrådet lægger vægt på, at alle, der skriver, får at vide, hvad deres svar førte til, og at dem, der har svært ved trapper og brosten, kan komme med. Mindretallet ønsker et borgermøde mere.';

/** The council's latest meeting said yes to the invented plan of the harbour, as it stood that day. */
export async function demonstrateDecision(
  tx: Database,
  plan: PlanId,
  now: Date,
  chance: Chance,
  zone: string,
): Promise<void> {
  const today = dayOf(now, zone);
  const { year } = await municipalityOf(tx);
  const meetings = municipalPeriods(year, addDays(today, -75), addDays(today, -2));
  const day = meetings.findLast(({ kind }) => kind === 'council')?.from;
  if (!day) return;
  const planVersion = saveOfDay(await versionsOf(tx, plan), day, zone);
  if (planVersion === undefined) return;
  const recordedBy = 'Planlægger A';
  // The morning after the meeting.
  const recordedAt = new Date(`${addDays(day, 1)}T08:12:00Z`);
  const id = newId<'decision'>(recordedAt, chance);
  const fields = { outcome: 'approved', day, body: 'Byrådet', text: said, planVersion } as const;
  await addDecision(tx, { id, plan, ...fields, recordedBy, recordedAt });
  await recordEvent(tx, {
    ...{ at: recordedAt, actorName: recordedBy, subjectKind: 'plan', subjectId: plan },
    ...{ what: 'decision-recorded', details: { id, ...fields } },
  });
}
