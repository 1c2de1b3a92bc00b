import type { Context } from 'hono';
import type { Database } from '../../db/database.ts';
import type { Comment } from '../../engagement/comments.ts';
import { partWords, readPart } from '../../engagement/comments.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import type { Plan, PlanId } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import type { Colleagues } from '../../engagement/plan-members.ts';
import { storedTasks } from '../../engagement/task-store.ts';
import type { Locale } from '../../i18n/texts.ts';
import type { Staff } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { many, one } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import type { Typed } from './comment-form.tsx';
import type { PartOfPlan } from './model.ts';
import type { PartSources } from './part-names.ts';
import { partsOf } from './part-names.ts';
import type { Viewer } from './thread-panel.tsx';

/** What rooms call their own parts; the wing puts it together, for rooms do not know each other. */
export type PartNames = {
  readonly contacts: (
    db: Database,
    plan: PlanId,
  ) => Promise<
    readonly { readonly id: string; readonly who: string; readonly removedAt?: Date | undefined }[]
  >;
  readonly question: (locale: Locale, ...number: Parameters<PartSources['question']>) => string;
  readonly memo: (locale: Locale, plan: Plan, assessment: Assessment) => PartSources['memo'];
};

export type CommentsDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
  readonly colleagues: Colleagues<Database>;
  readonly partNames: PartNames;
};
export type C = Context<Staff>;

/** Every part the plan has today, in the visitor's language. */
export async function partsToday(
  deps: Pick<CommentsDeps, 'db' | 'zone' | 'partNames'>,
  c: C,
  plan: Plan,
): Promise<readonly PartOfPlan[]> {
  const { db, zone, partNames } = deps;
  const { locale, now } = c.var;
  const contacts = await partNames.contacts(db, plan.id);
  const today = dayOf(now, zone);
  const assessment = await assessInHouse(db, plan, today);
  return partsOf(locale, {
    assessment,
    tasks: await storedTasks(db, plan.id),
    contacts: contacts.filter(({ removedAt }) => removedAt === undefined),
    question: (number) => partNames.question(locale, number),
    memo: partNames.memo(locale, plan, assessment),
  });
}

/** What a part is called now, or was when somebody wrote about it; nothing when nobody ever did. */
export function wordsOf(
  locale: Locale,
  key: string,
  parts: readonly PartOfPlan[],
  comments: readonly Comment[],
): string | undefined {
  const part = readPart(key);
  const now = parts.find((each) => each.key === key)?.words;
  const then = comments.findLast((comment) => comment.part === key)?.partName;
  return now ?? then ?? (part?.kind === 'plan' ? partWords(locale, part, undefined) : undefined);
}

export function viewerOf({ var: { person } }: C): Viewer {
  const { id, role } = person;
  return { id, mayComment: may(role, 'comment-plans'), mayWrite: may(role, 'write-plans') };
}

export const typedIn = (values: FormValues): Typed => ({
  body: one(values, 'body'),
  tell: many(values, 'tell'),
});

/** Writes down what was done with a comment. Its words stay out of the history, so that they can be taken away. */
export function noteComment(
  tx: Database,
  c: C,
  plan: Plan,
  what: string,
  { id, part }: Pick<Comment, 'id' | 'part'>,
): Promise<void> {
  const { now, person } = c.var;
  return recordEvent(tx, {
    ...{ at: now, actor: person.id, actorName: person.name },
    ...{ subjectKind: 'plan', subjectId: plan.id, what },
    details: { comment: id, part },
  });
}
