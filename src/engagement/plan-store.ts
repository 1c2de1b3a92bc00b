import type { Generated, GeneratedAlways, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { asJson } from '../db/json.ts';
import { inLike } from '../db/like.ts';
import type { Locale } from '../i18n/texts.ts';
import type { Origin } from './municipality.ts';
import { originSchema } from './municipality.ts';
import type {
  AnswerName,
  Answers,
  ChangedBy,
  ChosenMethod,
  Disagreements,
  GoneOn,
  Plan,
  PlanContent,
  PlanId,
  Variants,
} from './plan.ts';
import {
  answersSchema,
  chosenSchema,
  disagreementsSchema,
  planContentSchema,
  suggestedSchema,
  variantsSchema,
} from './plan.ts';
import { searchText } from './plan-search.ts';

type PlanTable = {
  id: string;
  number: GeneratedAlways<number>;
  title: string;
  question: string;
  answers: unknown;
  chosen: unknown;
  variants: Generated<unknown>;
  suggested: Generated<unknown>;
  disagreements: Generated<unknown>;
  version: Generated<number>;
  changed_by: unknown;
  invented: boolean;
  origin: Generated<unknown>;
  archived_at: Generated<Date | null>;
  search_da: Generated<string | null>;
  search_en: Generated<string | null>;
  created_at: Date;
  updated_at: Date;
};
type VersionTable = { plan: string; version: number; at: Date; content: unknown };
type GoneOnTable = { plan: string; rule: string; name: string; reason: string; at: Date };
type Tables = { plan: PlanTable; plan_gone_on: GoneOnTable; plan_version: VersionTable };

const tables = (db: Database) => db.withTables<Tables>();

export type NewPlan = {
  readonly id: PlanId;
  readonly title: string;
  readonly question: string;
  readonly invented: boolean;
  readonly now: Date;
};

/** Begins a plan and gives its number. Sent twice (same id), it is one plan. */
export async function addPlan(
  tx: Database,
  plan: NewPlan,
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const added = await tables(tx)
    .insertInto('plan')
    .values({
      id: plan.id,
      title: plan.title,
      question: plan.question,
      answers: asJson({}),
      changed_by: asJson({}),
      invented: plan.invented,
      created_at: plan.now,
      updated_at: plan.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (added) {
    await keepVersion(tx, added);
    return { number: added.number, isNew: true };
  }
  const there = await tables(tx)
    .selectFrom('plan')
    .select('number')
    .where('id', '=', plan.id)
    .executeTakeFirstOrThrow();
  return { number: there.number, isNew: false };
}

/** When a plan was put away; nothing while it is in use, or when there is no such plan. */
export async function putAwayAt(db: Database, number: number): Promise<Date | undefined> {
  const row = await tables(db)
    .selectFrom('plan')
    .select('archived_at')
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.archived_at ?? undefined;
}

export async function planByNumber(db: Database, number: number): Promise<Plan | undefined> {
  const row = await tables(db).selectFrom('plan').selectAll().where('number', '=', number).executeTakeFirst();
  return row && toPlan(row);
}

export async function planById(db: Database, id: PlanId): Promise<Plan | undefined> {
  const row = await tables(db).selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPlan(row);
}

/** The plan that an address names, as `3`; nothing for what is no number. */
export async function planAt(db: Database, address: string | undefined): Promise<Plan | undefined> {
  return address !== undefined && /^\d{1,9}$/.test(address) ? planByNumber(db, Number(address)) : undefined;
}

/** The number and the title of plans, for those who have only their ids. */
export async function planNames(
  db: Database,
  plans: readonly PlanId[],
): Promise<ReadonlyMap<PlanId, Pick<Plan, 'number' | 'title'>>> {
  if (plans.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('plan')
    .select(['id', 'number', 'title'])
    .where('id', 'in', plans)
    .execute();
  return new Map(rows.map(({ id, number, title }) => [id as PlanId, { number, title }]));
}

export type PlanPage = { readonly plans: readonly Plan[]; readonly older: string | undefined };

export const shelves = ['in-use', 'put-away', 'all'] as const;
/** Plans in use, those put away, or both. */
export type Shelf = (typeof shelves)[number];

export type PlanQuery = {
  readonly before?: string | undefined;
  readonly size: number;
  /** Plans in use when it is left out. */
  readonly shelf?: Shelf | undefined;
  /** Every one of these words is in the plan, as `searchWords` gives them. */
  readonly words?: readonly string[] | undefined;
  readonly locale?: Locale | undefined;
  /** Plans that have a word elsewhere: in a comment, in a sentence of the memo. */
  readonly elsewhere?: ReadonlyMap<string, readonly string[]> | undefined;
};

/** Plans, the latest changed first, a page at a time; `before` is what an earlier page gave as `older`. */
export async function latestPlans(db: Database, page: PlanQuery): Promise<PlanPage> {
  const { shelf = 'in-use', words = [], locale = 'da' } = page;
  if (words.length > 0) await fillSearch(db);
  const from = page.before === undefined ? undefined : readPosition(page.before);
  const rows = await tables(db)
    .selectFrom('plan')
    .selectAll()
    .$if(shelf !== 'all', (query) => query.where('archived_at', shelf === 'put-away' ? 'is not' : 'is', null))
    .where(({ and, eb, or }) =>
      and(
        words.map((word) => {
          const plans = page.elsewhere?.get(word) ?? [];
          const inPlan = eb(locale === 'da' ? 'search_da' : 'search_en', 'like', inLike(word));
          return plans.length > 0 ? or([inPlan, eb('id', 'in', plans)]) : inPlan;
        }),
      ),
    )
    .$if(from !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('updated_at', 'number'), '<', tuple(from?.at ?? new Date(0), from?.number ?? 0)),
      ),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('number', 'desc')
    .limit(page.size + 1)
    .execute();
  const shown = rows.slice(0, page.size);
  const last = shown.at(-1);
  return {
    plans: shown.map(toPlan),
    older: rows.length > page.size && last ? `${last.updated_at.getTime()}-${last.number}` : undefined,
  };
}

/** Writes what can be found in the plans that were changed since somebody last searched. */
async function fillSearch(db: Database): Promise<void> {
  const rows = await tables(db).selectFrom('plan').selectAll().where('search_da', 'is', null).execute();
  for (const row of rows) {
    const plan = toPlan(row);
    await tables(db)
      .updateTable('plan')
      .set({ search_da: searchText(plan, 'da'), search_en: searchText(plan, 'en') })
      .where('id', '=', row.id)
      .where('version', '=', row.version)
      .execute();
  }
}

function readPosition(text: string): { readonly at: Date; readonly number: number } | undefined {
  const match = /^(\d{1,15})-(\d{1,9})$/.exec(text);
  return match ? { at: new Date(Number(match[1])), number: Number(match[2]) } : undefined;
}

export type PlanChange = {
  readonly title?: string;
  readonly question?: string;
  readonly answers?: Answers;
  readonly chosen?: readonly ChosenMethod[] | null;
  readonly variants?: Variants;
  readonly suggested?: readonly AnswerName[];
  readonly disagreements?: Disagreements;
  readonly changedBy?: ChangedBy;
  readonly origin?: Origin | null;
  readonly archivedAt?: Date | null;
};

/** Saves a change to the version that was read. False: somebody saved in between, and nothing was written. */
export async function changePlan(
  tx: Database,
  plan: Pick<Plan, 'id' | 'version'>,
  change: PlanChange,
  now: Date,
): Promise<boolean> {
  const saved = await tables(tx)
    .updateTable('plan')
    .set({
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.question === undefined ? {} : { question: change.question }),
      ...(change.answers === undefined ? {} : { answers: asJson(change.answers) }),
      ...(change.chosen === undefined
        ? {}
        : { chosen: change.chosen === null ? null : asJson(change.chosen) }),
      ...(change.variants === undefined ? {} : { variants: asJson(change.variants) }),
      ...(change.suggested === undefined ? {} : { suggested: asJson(change.suggested) }),
      ...(change.disagreements === undefined ? {} : { disagreements: asJson(change.disagreements) }),
      ...(change.changedBy === undefined ? {} : { changed_by: asJson(change.changedBy) }),
      ...(change.origin === undefined
        ? {}
        : { origin: change.origin === null ? null : asJson(change.origin) }),
      ...(change.archivedAt === undefined ? {} : { archived_at: change.archivedAt }),
      ...{ search_da: null, search_en: null, version: plan.version + 1, updated_at: now },
    })
    .where('id', '=', plan.id)
    .where('version', '=', plan.version)
    .returningAll()
    .executeTakeFirst();
  if (saved) await keepVersion(tx, saved);
  return saved !== undefined;
}

/** Keeps the plan as it has just been saved, under its version. */
async function keepVersion(tx: Database, row: Selectable<PlanTable>): Promise<void> {
  const { title, question, answers, chosen, variants, suggested, disagreements } = row;
  await tables(tx)
    .insertInto('plan_version')
    .values({
      plan: row.id,
      version: row.version,
      at: row.updated_at,
      content: asJson({ title, question, answers, chosen, variants, suggested, disagreements }),
    })
    .execute();
}

export type KeptVersion = { readonly version: number; readonly at: Date };

/** The versions of a plan, the newest first, without what they hold. */
export async function versionsOf(db: Database, plan: PlanId): Promise<readonly KeptVersion[]> {
  return tables(db)
    .selectFrom('plan_version')
    .select(['version', 'at'])
    .where('plan', '=', plan)
    .orderBy('version', 'desc')
    .execute();
}

/** What a version of a plan holds; nothing for one that never was. */
export async function versionOf(
  db: Database,
  plan: PlanId,
  version: number,
): Promise<(KeptVersion & { readonly content: PlanContent }) | undefined> {
  const row = await tables(db)
    .selectFrom('plan_version')
    .select(['version', 'at', 'content'])
    .where('plan', '=', plan)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && { version: row.version, at: row.at, content: planContentSchema.parse(row.content) };
}

/** More plans than are asked in one area in the years a plan is compared with. */
const plansInAnArea = 100;

/** Other plans in use, begun here, that ask in one of the areas or in all of them; the latest first. */
export async function plansInAreas(
  db: Database,
  id: PlanId,
  areas: readonly string[],
): Promise<readonly Plan[]> {
  const rows = await tables(db)
    .selectFrom('plan')
    .selectAll()
    .where('id', '!=', id)
    .where('archived_at', 'is', null)
    .where('origin', 'is', null)
    .where(({ or }) =>
      or([
        sql<boolean>`answers->>'scope' in ('municipality', 'region')`,
        ...(areas.length === 0 ? [sql<boolean>`answers ? 'areas'`] : []),
        ...areas.map((area) => sql<boolean>`answers->'areas' @> ${JSON.stringify([area])}::jsonb`),
      ]),
    )
    .orderBy('updated_at', 'desc')
    .limit(plansInAnArea)
    .execute();
  return rows.map(toPlan);
}

/** Plans that hold just this, as a file that is brought in may. */
export async function plansHolding(
  db: Database,
  content: PlanContent,
): Promise<readonly Pick<Plan, 'number' | 'title'>[]> {
  const { title, question, answers, chosen, variants } = content;
  return tables(db)
    .selectFrom('plan')
    .select(['number', 'title'])
    .where('title', '=', title)
    .where('question', '=', question)
    .where('answers', '=', asJson(answers))
    .where('variants', '=', asJson(variants))
    .where('chosen', 'is not distinct from', chosen === null ? null : asJson(chosen))
    .orderBy('number')
    .limit(5)
    .execute();
}

/** What some versions of a plan hold, by their number. */
export async function contentsOf(
  db: Database,
  plan: PlanId,
  versions: readonly number[],
): Promise<ReadonlyMap<number, PlanContent>> {
  if (versions.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('plan_version')
    .select(['version', 'content'])
    .where('plan', '=', plan)
    .where('version', 'in', [...versions])
    .execute();
  return new Map(rows.map((row) => [row.version, planContentSchema.parse(row.content)]));
}

/** The findings that somebody decided to live with. */
export async function goneOnWith(db: Database, plan: PlanId): Promise<readonly GoneOn[]> {
  return tables(db)
    .selectFrom('plan_gone_on')
    .select(['rule', 'name', 'reason', 'at'])
    .where('plan', '=', plan)
    .orderBy('rule')
    .execute();
}

/** The same for several plans at once, for a list; a plan that went on with nothing is not in it. */
export async function goneOnByPlan(
  db: Database,
  plans: readonly PlanId[],
): Promise<ReadonlyMap<PlanId, readonly GoneOn[]>> {
  if (plans.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('plan_gone_on')
    .selectAll()
    .where('plan', 'in', plans)
    .orderBy('rule')
    .execute();
  return Map.groupBy(rows, (row) => row.plan as PlanId);
}

type Reasoned = Pick<GoneOn, 'name' | 'reason'>;

/**
 * Goes on with a finding, on top of what stood there before. False: somebody has said something else meanwhile, and
 * nothing was written.
 */
export async function goOn(
  tx: Database,
  plan: PlanId,
  gone: GoneOn,
  before?: Reasoned | undefined,
): Promise<boolean> {
  if (!before) {
    const added = await tables(tx)
      .insertInto('plan_gone_on')
      .values({ plan, ...gone })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const saved = await tables(tx)
    .updateTable('plan_gone_on')
    .set({ name: gone.name, reason: gone.reason, at: gone.at })
    .where('plan', '=', plan)
    .where('rule', '=', gone.rule)
    .where('name', '=', before.name)
    .where('reason', '=', before.reason)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** False: it was taken back already, or somebody has given another reason meanwhile. */
export async function takeBackGoingOn(
  tx: Database,
  plan: PlanId,
  rule: string,
  before: Reasoned,
): Promise<boolean> {
  const result = await tables(tx)
    .deleteFrom('plan_gone_on')
    .where('plan', '=', plan)
    .where('rule', '=', rule)
    .where('name', '=', before.name)
    .where('reason', '=', before.reason)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function hasInventedPlans(db: Database): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('plan')
    .select('number')
    .where('invented', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes the demonstration's plans, and nothing that anybody else made. */
export async function removeInventedPlans(tx: Database): Promise<number> {
  const result = await tables(tx).deleteFrom('plan').where('invented', '=', true).executeTakeFirst();
  return Number(result.numDeletedRows);
}

function toPlan(row: Selectable<PlanTable>): Plan {
  return {
    id: row.id as PlanId,
    number: row.number,
    title: row.title,
    question: row.question,
    answers: answersSchema.parse(row.answers),
    chosen: row.chosen === null ? null : chosenSchema.parse(row.chosen),
    variants: variantsSchema.parse(row.variants),
    suggested: suggestedSchema.parse(row.suggested),
    disagreements: disagreementsSchema.parse(row.disagreements),
    origin: row.origin === null ? null : originSchema.parse(row.origin),
    archivedAt: row.archived_at,
    version: row.version,
    changedBy: row.changed_by as ChangedBy,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    invented: row.invented,
  };
}
