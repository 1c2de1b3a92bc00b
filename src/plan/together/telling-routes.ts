import type { Database } from '../../db/database.ts';
import { mention } from '../../engagement/comment-store.ts';
import type { CommentId } from '../../engagement/comments.ts';
import type { PersonId } from '../../engagement/plan-members.ts';
import { enqueue } from '../../work/job-store.ts';
import { tellMentionsKind } from './model.ts';

/** Long enough for what one writes in one go to come in one mail, short enough to be read the same morning. */
const waits = 10 * 60_000;

/** Notes who is to be told of a comment, and plans one mail to each for all that waits for them. */
export async function tellPeople(
  tx: Database,
  comment: CommentId,
  people: readonly PersonId[],
  now: Date,
): Promise<void> {
  for (const person of await mention(tx, comment, people)) {
    const runAt = new Date(now.getTime() + waits);
    await enqueue(tx, { kind: tellMentionsKind, key: person, payload: { person }, runAt }, now);
  }
}
