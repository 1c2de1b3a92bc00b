import type { Generated } from 'kysely';
import type { Database } from '../db/database.ts';
import { asJson } from '../db/json.ts';
import { notify } from '../db/notify.ts';
import type { Day } from './day.ts';
import type { Municipality, MunicipalityPart, Origin } from './municipality.ts';
import {
  areasSchema,
  confirmationsSchema,
  equipmentSchema,
  municipalityOfPlan,
  municipalityParts,
  unknownMunicipality,
  yearSchema,
} from './municipality.ts';
import type { Plan } from './plan.ts';
import { plansInAreas } from './plan-store.ts';
import { hasPolicy, policySchema } from './policy.ts';
import { timesAsked } from './year-wheel.ts';

type MunicipalityTable = {
  key: string;
  value: unknown;
  version: Generated<number>;
  invented: Generated<boolean>;
  updated_at: Date;
  updated_by: string;
};

const table = (db: Database) => db.withTables<{ municipality: MunicipalityTable }>();

/** Everything the municipality has said about itself; what it has not said is as for an unknown one. */
export async function municipalityOf(db: Database): Promise<Municipality> {
  const rows = await table(db).selectFrom('municipality').select(['key', 'value', 'version']).execute();
  const said = new Map(rows.map((row) => [row.key, row]));
  const part = (key: MunicipalityPart): unknown => said.get(key)?.value ?? unknownMunicipality[key];
  return {
    areas: areasSchema.parse(part('areas')),
    year: yearSchema.parse(part('year')),
    equipment: equipmentSchema.parse(part('equipment')),
    confirmations: confirmationsSchema.parse(part('confirmations')),
    policy: policySchema.parse(part('policy')),
    versions: Object.fromEntries(
      municipalityParts.map((key) => [key, said.get(key)?.version ?? 0]),
    ) as Municipality['versions'],
  };
}

/** Whether there is a policy to read. */
export async function hasSaidPolicy(db: Database): Promise<boolean> {
  const row = await table(db)
    .selectFrom('municipality')
    .select('value')
    .where('key', '=', 'policy')
    .executeTakeFirst();
  return row !== undefined && hasPolicy(policySchema.parse(row.value));
}

/** The municipality that a plan reckons with. */
export async function municipalityFor(
  db: Database,
  plan: { readonly origin: Origin | null },
): Promise<Municipality> {
  return municipalityOfPlan(await municipalityOf(db), plan);
}

/**
 * The municipality that a plan is held to: where its policy says how often an area may be asked, the times that other
 * plans ask there come along. A plan brought from another house is not counted among this one's. `saves`: what of the
 * plan is judged, when it is not the plan as it is.
 */
export async function municipalityToHold(
  db: Database,
  plan: Pick<Plan, 'id' | 'origin' | 'answers'>,
  today: Day,
  saves: readonly Pick<Plan, 'answers'>[] = [plan],
): Promise<Municipality> {
  const municipality = await municipalityFor(db, plan);
  if (municipality.policy.timesAYear === undefined || plan.origin !== null) return municipality;
  const others = await plansInAreas(db, plan.id, areasOfAll(saves));
  const asked = others.flatMap((other) => timesAsked(other, today, municipality));
  return {
    ...municipality,
    askedElsewhere: asked.map(({ from, areas, isEverywhere }) => ({ from, areas, isEverywhere })),
  };
}

/** The areas that any of them asks in; none stands for all of them. */
function areasOfAll(saves: readonly Pick<Plan, 'answers'>[]): readonly string[] {
  const areas = saves.map(({ answers }) => answers.areas ?? []);
  return areas.some((each) => each.length === 0) ? [] : [...new Set(areas.flat())];
}

export type MunicipalityChange = {
  [Part in MunicipalityPart]: { readonly part: Part; readonly value: Municipality[Part] };
}[MunicipalityPart];

/** Saves one part on top of the version it was read at. False: somebody saved in between, and nothing was written. */
export async function changeMunicipality(
  tx: Database,
  { part, value }: MunicipalityChange,
  by: {
    readonly version: number;
    readonly name: string;
    readonly now: Date;
    readonly invented?: boolean | undefined;
  },
): Promise<boolean> {
  const values = { value: asJson(value), updated_at: by.now, updated_by: by.name };
  if (by.version === 0) {
    const added = await table(tx)
      .insertInto('municipality')
      .values({ key: part, ...values, invented: by.invented ?? false })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return told(tx, part, added.numInsertedOrUpdatedRows === 1n);
  }
  const saved = await table(tx)
    .updateTable('municipality')
    .set({ ...values, version: by.version + 1, invented: false })
    .where('key', '=', part)
    .where('version', '=', by.version)
    .executeTakeFirst();
  return told(tx, part, saved.numUpdatedRows === 1n);
}

/** What citizens read is kept ready to be sent, and is made anew when it changes. */
async function told(tx: Database, part: MunicipalityPart, isSaved: boolean): Promise<boolean> {
  if (isSaved && part === 'policy') await notify(tx, 'page', 'site');
  return isSaved;
}

/** Removes what the demonstration said of the municipality, and nothing that anybody else wrote. */
export async function removeInventedMunicipality(tx: Database): Promise<void> {
  await table(tx).deleteFrom('municipality').where('invented', '=', true).execute();
  await notify(tx, 'page', 'site');
}
