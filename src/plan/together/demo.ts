import { methodById } from '@medvirk/method-guide';
import type { Database } from '../../db/database.ts';
import { addComment, mention, resolveComment, tellUntold } from '../../engagement/comment-store.ts';
import type { CommentId, PlanPart } from '../../engagement/comments.ts';
import { partKey, partWords } from '../../engagement/comments.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId } from '../../engagement/ids.ts';
import type { PlanId } from '../../engagement/plan.ts';
import type { PersonId, PlanRole } from '../../engagement/plan-members.ts';
import { addMember } from '../../engagement/plan-members-store.ts';

type Remark = {
  readonly by: string;
  readonly minutesAgo: number;
  readonly body: string;
  readonly tells?: string;
};
type Talk = Remark & {
  readonly part: PlanPart;
  readonly answers: readonly Remark[];
  /** Who closed it, and when. */
  readonly resolved?: { readonly by: string; readonly minutesAgo: number };
};

/** On the harbour plan: one has its role from the plan alone. */
const members: Readonly<Record<string, PlanRole>> = {
  'Planlægger B': 'planner',
  Borgerservice: 'commenter',
};

const talks: readonly Talk[] = [
  {
    part: { kind: 'question', number: 8 },
    by: 'Borgerservice',
    minutesAgo: 4,
    body: 'Dem uden MitID ringer til os hver dag. De læser ikke et kort på nettet. Kan de få et på papir i skranken?',
    answers: [
      {
        by: 'Planlægger A',
        minutesAgo: 3.5,
        body: 'Ja. Kortet bliver også trykt, og I taster ind for dem, der vil have hjælp.',
      },
    ],
    resolved: { by: 'Planlægger A', minutesAgo: 3.4 },
  },
  {
    part: { kind: 'step', key: 'dialogmoede' },
    by: 'Planlægger B',
    minutesAgo: 3,
    body: '@Planlægger A, lørdag er der marked på kajen. Skal vi bytte om på formiddag og eftermiddag?',
    tells: 'Planlægger A',
    answers: [
      {
        by: 'Planlægger A',
        minutesAgo: 2,
        body: 'Måske er markedet en fordel: så er folk der allerede. Jeg spørger Værftet om larmen.',
      },
    ],
  },
  {
    part: { kind: 'timeline' },
    by: 'Sekretariatslederen',
    minutesAgo: 1,
    body: 'Udvalget spørger, om de kan se de første svar, før fristen er gået. Hvad lover vi dem?',
    answers: [],
  },
];

/** Colleagues and their comments on the invented harbour plan; they go when the plan does. */
export async function demonstrateTogether(
  tx: Database,
  plan: PlanId,
  people: ReadonlyMap<string, PersonId>,
  now: Date,
  chance: Chance,
): Promise<void> {
  const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
  const note = (at: Date, by: string, what: string, details: Readonly<Record<string, unknown>>) =>
    recordEvent(tx, { at, actorName: by, subjectKind: 'plan', subjectId: plan, what, details });

  for (const [name, role] of Object.entries(members)) {
    const person = people.get(name);
    if (!person) continue;
    const at = ago(4.5);
    await addMember(tx, { plan, person, role, addedBy: 'Planlægger A' }, at);
    await note(at, 'Planlægger A', 'member-added', { person, name, role });
  }

  async function say(remark: Remark, talk: Talk, answers: CommentId | undefined): Promise<CommentId> {
    const { by, minutesAgo, body, tells } = remark;
    const at = ago(minutesAgo);
    const id = newId<'comment'>(at, chance);
    const part = partKey(talk.part);
    const method = talk.part.kind === 'step' ? methodById.get(talk.part.key)?.name.da : undefined;
    const partName = partWords('da', talk.part, method);
    const comment = { id, plan, answers, part, partName, author: people.get(by), authorName: by, body };
    await addComment(tx, comment, at);
    await note(at, by, answers ? 'comment-answered' : 'commented', { comment: id, part });
    const told = tells === undefined ? undefined : people.get(tells);
    if (told) {
      await mention(tx, id, [told]);
      // Nobody receives mail in an invented municipality.
      await tellUntold(tx, told, at, async () => {});
    }
    return id;
  }

  for (const talk of talks) {
    const id = await say(talk, talk, undefined);
    for (const answer of talk.answers) await say(answer, talk, id);
    if (talk.resolved) {
      const { by, minutesAgo } = talk.resolved;
      await resolveComment(tx, id, { name: by, now: ago(minutesAgo) });
      await note(ago(minutesAgo), by, 'comment-resolved', { comment: id, part: partKey(talk.part) });
    }
  }
}
