import type { Database } from '../../db/database.ts';
import type { UntoldComment } from '../../engagement/comment-store.ts';
import { tellUntold } from '../../engagement/comment-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { readId } from '../../engagement/ids.ts';
import type { Colleagues } from '../../engagement/plan-members.ts';
import { planNames } from '../../engagement/plan-store.ts';
import type { MailSetting } from '../../post/outbox-store.ts';
import { addMail } from '../../post/outbox-store.ts';
import type { JobHandler } from '../../work/job.ts';
import { mentionLetter } from './mention-letter.ts';
import { tellMentionsKind } from './model.ts';

export type TellingNeeds = {
  readonly db: Database;
  readonly colleagues: Colleagues<Database>;
  /** The public address, without a slash at its end. */
  readonly url: string;
  readonly mail: MailSetting;
  readonly now: () => Date;
  readonly chance: Chance;
};

/** The handlers of this room for the runner. Without a mail server the mail lies in the outbox, not sent. */
export function togetherJobs(needs: TellingNeeds): Readonly<Record<string, JobHandler>> {
  return { [tellMentionsKind]: (job) => tellMentions(needs, job.payload) };
}

/** All that waits for one person in one mail. The mail and the note that they have been told stand or fall together. */
async function tellMentions(needs: TellingNeeds, payload: unknown): ReturnType<JobHandler> {
  const { db, colleagues, url, mail, now, chance } = needs;
  const person = readPerson(payload);
  await tellUntold(db, person, now(), async (tx, comments) => {
    const someone = (await colleagues(tx)).find(({ id }) => id === person);
    if (!someone?.isActive) return;
    const letter = mentionLetter(someone, await withPlans(tx, comments), url);
    await addMail(tx, { ...letter, recipient: someone.email }, mail, now(), chance);
  });
  return { kind: 'done' };
}

function readPerson(payload: unknown) {
  const text =
    typeof payload === 'object' && payload !== null && 'person' in payload ? payload.person : undefined;
  const person = typeof text === 'string' ? readId<'person'>(text) : undefined;
  if (!person) throw new Error('A job without its person');
  return person;
}

async function withPlans(tx: Database, comments: readonly UntoldComment[]) {
  const names = await planNames(
    tx,
    comments.map(({ plan }) => plan),
  );
  return comments.flatMap((comment) => {
    const plan = names.get(comment.plan);
    return plan ? [{ ...comment, plan }] : [];
  });
}
