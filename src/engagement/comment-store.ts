import type { Generated, GeneratedAlways, Selectable } from 'kysely';
import type { Database } from '../db/database.ts';
import { inLike } from '../db/like.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Comment, CommentId, CommentMarks, OpenComments } from './comments.ts';
import type { PlanId } from './plan.ts';
import type { PersonId } from './plan-members.ts';
import type { LooksElsewhere } from './plan-search.ts';
import { saidAtMost } from './plan-search.ts';

type CommentTable = {
  id: string;
  plan: string;
  answers: string | null;
  part: string;
  part_name: string;
  author: string | null;
  author_name: string;
  body: string;
  version: Generated<number>;
  created_at: Date;
  edited_at: Generated<Date | null>;
  resolved_at: Generated<Date | null>;
  resolved_by: Generated<string | null>;
  deleted_at: Generated<Date | null>;
  search: GeneratedAlways<string>;
};
type MentionTable = { comment: string; person: string; told_at: Generated<Date | null> };

const tables = (db: Database) => db.withTables<{ plan_comment: CommentTable; plan_mention: MentionTable }>();

/** How many comments on each part of a plan are open. One question for a whole page. */
export async function openCommentCounts(db: Database, plan: PlanId): Promise<OpenComments> {
  const rows = await tables(db)
    .selectFrom('plan_comment')
    .select(({ fn }) => ['part', fn.countAll<number>().as('open')])
    .where('plan', '=', plan)
    .where('answers', 'is', null)
    .where('resolved_at', 'is', null)
    .groupBy('part')
    .execute();
  return new Map(rows.map(({ part, open }) => [part, open]));
}

/** What a page of a plan is told, to show beside its parts. */
export async function commentMarks(db: Database, plan: PlanId, mayComment: boolean): Promise<CommentMarks> {
  return { open: await openCommentCounts(db, plan), mayComment };
}

/** Everything that was said about a plan, in the order it was said. */
export async function commentsOf(db: Database, plan: PlanId): Promise<readonly Comment[]> {
  const rows = await tables(db)
    .selectFrom('plan_comment')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return withMentions(db, rows);
}

export async function commentAt(db: Database, plan: PlanId, id: CommentId): Promise<Comment | undefined> {
  const rows = await tables(db)
    .selectFrom('plan_comment')
    .selectAll()
    .where('plan', '=', plan)
    .where('id', '=', id)
    .execute();
  return (await withMentions(db, rows))[0];
}

/** The open comments that somebody wrote last. */
export async function latestOpenComments(
  db: Database,
  plan: PlanId,
  most: number,
): Promise<readonly Comment[]> {
  const rows = await tables(db)
    .selectFrom('plan_comment')
    .selectAll()
    .where('plan', '=', plan)
    .where('answers', 'is', null)
    .where('resolved_at', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => toComment(row, []));
}

export type NewComment = Pick<
  Comment,
  'id' | 'answers' | 'part' | 'partName' | 'author' | 'authorName' | 'body'
> & { readonly plan: PlanId };

/**
 * Holds a thread by the comment that began it until the transaction ends: whoever answers and whoever deletes take
 * turns, so that no answer goes with what it answers. False: it has gone.
 */
export async function holdThread(tx: Database, first: CommentId): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('plan_comment')
    .select('id')
    .where('id', '=', first)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes a comment down. Sent twice (same id), it is one comment, and the second time is false. */
export async function addComment(tx: Database, comment: NewComment, now: Date): Promise<boolean> {
  const { id, plan, answers, part, partName, author, authorName, body } = comment;
  const added = await tables(tx)
    .insertInto('plan_comment')
    .values({
      ...{ id, plan, answers: answers ?? null, part, part_name: partName },
      ...{ author: author ?? null, author_name: authorName, body, created_at: now },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Other words for a comment. False: it was changed or deleted in between. */
export async function changeComment(
  tx: Database,
  { id, version }: Pick<Comment, 'id' | 'version'>,
  body: string,
  now: Date,
): Promise<boolean> {
  const saved = await tables(tx)
    .updateTable('plan_comment')
    .set({ body, edited_at: now, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Resolves what began a thread. False: it is so already, or gone. */
export async function resolveComment(
  tx: Database,
  id: CommentId,
  by: { readonly name: string; readonly now: Date },
): Promise<boolean> {
  const saved = await tables(tx)
    .updateTable('plan_comment')
    .set({ resolved_at: by.now, resolved_by: by.name })
    .where('id', '=', id)
    .where('answers', 'is', null)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Opens a thread again. False: it is open already, or gone. */
export async function reopenComment(tx: Database, id: CommentId): Promise<boolean> {
  const saved = await tables(tx)
    .updateTable('plan_comment')
    .set({ resolved_at: null, resolved_by: null })
    .where('id', '=', id)
    .where('resolved_at', 'is not', null)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/**
 * Takes a comment away: nobody is told of it any more. Where somebody has answered, its place stays without its words;
 * a place whose last answer goes, goes too. False: it was gone already.
 */
export async function deleteComment(
  tx: Database,
  { id, answers, version }: Pick<Comment, 'id' | 'answers' | 'version'>,
  now: Date,
): Promise<boolean> {
  await holdThread(tx, answers ?? id);
  const emptied = await tables(tx)
    .updateTable('plan_comment')
    .set({ body: '', deleted_at: now, version: version + 1 })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (emptied.numUpdatedRows === 0n) return false;
  await tables(tx)
    .deleteFrom('plan_mention')
    .where('comment', '=', id)
    .where('told_at', 'is', null)
    .execute();
  await dropUnanswered(tx, id);
  if (answers) await dropUnanswered(tx, answers);
  return true;
}

/** A deleted comment that nobody has answered leaves no place behind. */
async function dropUnanswered(tx: Database, id: CommentId): Promise<void> {
  await tables(tx)
    .deleteFrom('plan_comment')
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('plan_comment as answer').select('answer.id').where('answer.answers', '=', id))),
    )
    .execute();
}

/** Says who is to be told of a comment. Who is left out is not told, unless they have been. Gives those who are new. */
export async function mention(
  tx: Database,
  comment: CommentId,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  await tables(tx)
    .deleteFrom('plan_mention')
    .where('comment', '=', comment)
    .where('told_at', 'is', null)
    .$if(people.length > 0, (query) => query.where('person', 'not in', people))
    .execute();
  if (people.length === 0) return [];
  const added = await tables(tx)
    .insertInto('plan_mention')
    .values(people.map((person) => ({ comment, person })))
    .onConflict((conflict) => conflict.columns(['comment', 'person']).doNothing())
    .returning('person')
    .execute();
  return added.map(({ person }) => person as PersonId);
}

/** A comment that somebody is to be told of. */
export type UntoldComment = Pick<Comment, 'id' | 'part' | 'partName' | 'authorName' | 'body'> & {
  readonly plan: PlanId;
};

/**
 * Hands over the comments a person has not been told of, the oldest first, and notes that they have been, in one
 * transaction with what `tell` writes: told once, or not yet. Gives how many there were.
 */
export async function tellUntold(
  db: Database,
  person: PersonId,
  now: Date,
  tell: (tx: Database, comments: readonly UntoldComment[]) => Promise<void>,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const claimed = await tables(tx)
      .updateTable('plan_mention')
      .set({ told_at: now })
      .where('person', '=', person)
      .where('told_at', 'is', null)
      .returning('comment')
      .execute();
    if (claimed.length === 0) return 0;
    const rows = await tables(tx)
      .selectFrom('plan_comment')
      .selectAll()
      .where(
        'id',
        'in',
        claimed.map(({ comment }) => comment),
      )
      .where('deleted_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const comments = rows.map((row) => ({ ...toComment(row, []), plan: row.plan as PlanId }));
    if (comments.length > 0) await tell(tx, comments);
    return comments.length;
  });
}

async function withMentions(
  db: Database,
  rows: readonly Selectable<CommentTable>[],
): Promise<readonly Comment[]> {
  if (rows.length === 0) return [];
  const mentions = await tables(db)
    .selectFrom('plan_mention')
    .select(['comment', 'person'])
    .where(
      'comment',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('person')
    .execute();
  const byComment = Map.groupBy(mentions, ({ comment }) => comment);
  return rows.map((row) =>
    toComment(
      row,
      (byComment.get(row.id) ?? []).map(({ person }) => person as PersonId),
    ),
  );
}

function toComment(row: Selectable<CommentTable>, mentions: readonly PersonId[]): Comment {
  return {
    id: row.id as CommentId,
    answers: row.answers === null ? undefined : (row.answers as CommentId),
    part: row.part,
    partName: row.part_name,
    author: row.author === null ? undefined : (row.author as PersonId),
    authorName: row.author_name,
    body: row.body,
    version: row.version,
    createdAt: row.created_at,
    editedAt: row.edited_at ?? undefined,
    resolvedAt: row.resolved_at ?? undefined,
    resolvedBy: row.resolved_by ?? undefined,
    deletedAt: row.deleted_at ?? undefined,
    mentions,
  };
}

/** The search of all plans, in what was said about them. */
export const searchComments: LooksElsewhere<Database> = {
  plansWith: async (db, word) => {
    const rows = await tables(db)
      .selectFrom('plan_comment')
      .select('plan')
      .distinct()
      .where('search', 'like', inLike(word))
      .execute();
    return rows.map(({ plan }) => plan);
  },
  saidIn: async (db, plans, words) => {
    const rows = await tables(db)
      .selectFrom('plan_comment')
      .select(['id', 'plan', 'body', 'author_name'])
      .where('plan', 'in', plans)
      .where(({ eb, or }) => or(words.map((word) => eb('search', 'like', inLike(word)))))
      .orderBy('created_at', 'desc')
      .limit(saidAtMost)
      .execute();
    return rows.map(({ id, plan, body, author_name: who }) => ({
      ...{ plan, text: body, place: { kind: 'comment', id, who } as const },
    }));
  },
};
