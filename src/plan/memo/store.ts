import type { Generated, GeneratedAlways, Selectable } from 'kysely';
import type { Database } from '../../db/database.ts';
import { inLike } from '../../db/like.ts';
import type { PlanId } from '../../engagement/plan.ts';
import type { LooksElsewhere } from '../../engagement/plan-search.ts';
import { saidAtMost } from '../../engagement/plan-search.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { KeptSentence } from './model.ts';

type SentenceTable = {
  plan: string;
  key: string;
  language: Locale;
  state: KeptSentence['state'];
  text: string;
  suggested: string;
  decided_by: string;
  decided_at: Date;
  version: Generated<number>;
  search: GeneratedAlways<string>;
};

const tables = (db: Database) => db.withTables<{ plan_memo_sentence: SentenceTable }>();

/** What people have made of a memo's sentences, in both languages. */
export async function keptSentencesOf(db: Database, plan: PlanId): Promise<readonly KeptSentence[]> {
  const rows = await tables(db)
    .selectFrom('plan_memo_sentence')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('key')
    .orderBy('language')
    .execute();
  return rows.map(toKept);
}

function toKept(row: Selectable<SentenceTable>): KeptSentence {
  const { key, language, state, text, suggested, decided_by, decided_at, version } = row;
  return { key, language, state, text, suggested, by: decided_by, at: decided_at, version };
}

type At = { readonly plan: PlanId; readonly key: string; readonly language: Locale };

export type Decision = At &
  Pick<KeptSentence, 'state' | 'text' | 'suggested' | 'by' | 'at'> & {
    /** The version it takes the place of; 0 where nobody has decided yet. */
    readonly version: number;
  };

/** Keeps what somebody decided on a sentence. False: somebody else did in between, and nothing was written. */
export async function keepSentence(tx: Database, decision: Decision): Promise<boolean> {
  const { plan, key, language, state, text, suggested, by, at, version } = decision;
  const values = { state, text, suggested, decided_by: by, decided_at: at };
  if (version === 0) {
    const added = await tables(tx)
      .insertInto('plan_memo_sentence')
      .values({ plan, key, language, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const saved = await tables(tx)
    .updateTable('plan_memo_sentence')
    .set({ ...values, version: version + 1 })
    .where('plan', '=', plan)
    .where('key', '=', key)
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Lets the program's sentence stand again. False when somebody has decided on it since this version. */
export async function dropSentence(
  tx: Database,
  { plan, key, language, version }: At & { readonly version: number },
): Promise<boolean> {
  const dropped = await tables(tx)
    .deleteFrom('plan_memo_sentence')
    .where('plan', '=', plan)
    .where('key', '=', key)
    .where('language', '=', language)
    .where('version', '=', version)
    .executeTakeFirst();
  return dropped.numDeletedRows === 1n;
}

/** Takes back what was accepted. Gives the keys; what somebody has edited since stays. */
export async function takeBackAccepted(
  tx: Database,
  {
    plan,
    language,
    keys,
  }: { readonly plan: PlanId; readonly language: Locale; readonly keys: readonly string[] },
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await tables(tx)
    .deleteFrom('plan_memo_sentence')
    .where('plan', '=', plan)
    .where('language', '=', language)
    .where('state', '=', 'accepted')
    .where('key', 'in', keys)
    .returning('key')
    .execute();
  return rows.map(({ key }) => key).toSorted();
}

/** The search of all plans, in the sentences that people wrote themselves. */
export const searchSentences: LooksElsewhere<Database> = {
  plansWith: async (db, word) => {
    const rows = await tables(db)
      .selectFrom('plan_memo_sentence')
      .select('plan')
      .distinct()
      .where('state', '=', 'edited')
      .where('search', 'like', inLike(word))
      .execute();
    return rows.map(({ plan }) => plan);
  },
  saidIn: async (db, plans, words) => {
    const rows = await tables(db)
      .selectFrom('plan_memo_sentence')
      .select(['plan', 'key', 'language', 'text'])
      .where('plan', 'in', plans)
      .where('state', '=', 'edited')
      .where(({ eb, or }) => or(words.map((word) => eb('search', 'like', inLike(word)))))
      .orderBy('decided_at', 'desc')
      .limit(saidAtMost)
      .execute();
    return rows.map(({ plan, key, language, text }) => ({
      ...{ plan, text, place: { kind: 'memo', section: key.split('.')[0] ?? key, language } as const },
    }));
  },
};
