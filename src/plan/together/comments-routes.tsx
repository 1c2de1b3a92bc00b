import { Hono } from 'hono';
import { inTransaction } from '../../db/transaction.ts';
import { addComment, commentsOf } from '../../engagement/comment-store.ts';
import type { CommentId } from '../../engagement/comments.ts';
import { addressOfPart } from '../../engagement/comments.ts';
import { newId, readId } from '../../engagement/ids.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planAt } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { one, readForm } from '../../web/form.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { C, CommentsDeps } from './comment-view-routes.ts';
import { noteComment, partsToday, typedIn, viewerOf, wordsOf } from './comment-view-routes.ts';
import type { CommentsPageProps } from './comments-page.tsx';
import { CommentsPage } from './comments-page.tsx';
import type { CommentDone } from './comments-texts.ts';
import { commentDones } from './comments-texts.ts';
import { toBeTold } from './mentions.ts';
import type { PartOfPlan } from './model.ts';
import { groupThreads, readBody, threadsOf } from './rules.ts';
import { tellPeople } from './telling-routes.ts';

type View = Partial<
  Pick<CommentsPageProps, 'typed' | 'problem' | 'isKept' | 'isLost'> & { readonly key: string }
>;

/** What was said about a plan and its parts, and saying more. */
export function commentsRoutes(deps: CommentsDeps): Hono<Staff> {
  const { db, kept, colleagues, chance } = deps;
  const commentsPage = commentsPageFor(deps);
  const routes = new Hono<Staff>();

  routes.get(paths.planComments(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    const asked = typed && one(typed, 'back') !== 'all' ? one(typed, 'part') : c.req.query('del');
    const view = typed ? { typed: typedIn(typed), key: one(typed, 'key'), isKept: true } : {};
    return commentsPage(c, plan, asked, view);
  });

  routes.post(paths.planComments(':number'), guard('comment-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const key = one(form.values, 'key');
    const part = one(form.values, 'part');
    const asked = one(form.values, 'back') === 'all' ? undefined : part;
    const typed = typedIn(form.values);
    if (isSwitchingLanguage(form.values)) return commentsPage(c, plan, asked, { typed, key });
    const reading = readBody(typed.body);
    if (!reading.ok) return commentsPage(c, plan, asked, { typed, key, problem: reading.problem }, 422);
    const about = (await partsToday(deps, c, plan)).find((each) => each.key === part);
    if (!about) return commentsPage(c, plan, part, { typed, key, isLost: true }, 409);
    const id = readId<'comment'>(key) ?? newId<'comment'>(c.var.now, chance);
    await write(c, plan, about, { id, body: reading.body, tell: typed.tell });
    return backToComments(c, plan, asked, 'added', id);
  });

  async function write(
    c: C,
    plan: Plan,
    about: PartOfPlan,
    said: { readonly id: CommentId; readonly body: string; readonly tell: readonly string[] },
  ): Promise<void> {
    const { person, now } = c.var;
    const { id, body, tell } = said;
    const everybody = (await colleagues(db)).filter(({ isActive }) => isActive);
    await inTransaction(db, async (tx) => {
      const by = { author: person.id, authorName: person.name };
      const comment = { id, answers: undefined, part: about.key, partName: about.words, body, ...by };
      if (!(await addComment(tx, { ...comment, plan: plan.id }, now))) return;
      await noteComment(tx, c, plan, 'commented', comment);
      await tellPeople(tx, id, toBeTold(body, tell, everybody, person.id), now);
    });
  }

  return routes;
}

/** The page of a plan's comments, or of those on one part. */
export function commentsPageFor(deps: CommentsDeps) {
  const { db, colleagues, chance, zone } = deps;
  return async (
    c: C,
    plan: Plan,
    asked: string | undefined,
    view: View = {},
    status: 200 | 409 | 422 = 200,
  ) => {
    const { locale, now, frame } = c.var;
    const comments = await commentsOf(db, plan.id);
    const parts = await partsToday(deps, c, plan);
    const words = asked === undefined ? undefined : wordsOf(locale, asked, parts, comments);
    if (asked !== undefined && words === undefined && !view.typed) return problem(c, { kind: 'not-found' });
    const part = parts.find(({ key }) => key === asked);
    const what = commentDones.find((word) => word === c.req.query('ok'));
    return c.html(
      <CommentsPage
        frame={frame}
        plan={plan}
        zone={zone}
        about={
          asked === undefined || words === undefined
            ? undefined
            : { key: asked, part: part?.part, words, query: part?.query }
        }
        {...groupThreads(threadsOf(comments), parts)}
        colleagues={await colleagues(db)}
        viewer={viewerOf(c)}
        typed={view.typed ?? { body: '', tell: [] }}
        newKey={readId<'comment'>(view.key ?? '') ?? newId<'comment'>(now, chance)}
        problem={view.problem}
        isKept={view.isKept}
        isLost={view.isLost}
        done={status === 200 && what ? { what, id: readId<'comment'>(c.req.query('hvad') ?? '') } : undefined}
      />,
      status,
    );
  };
}

/** Back to the conversations one came from: a part's, or all of the plan's. */
export function backToComments(
  c: C,
  plan: Plan,
  part: string | undefined,
  done: CommentDone,
  id: CommentId,
): Response {
  const all = inLanguage(c.var.locale, paths.planComments(plan.number));
  const query = new URLSearchParams({ ...(part === undefined ? {} : { del: part }), ok: done, hvad: id });
  const at = done === 'resolved' || done === 'deleted' ? '' : `#k-${id}`;
  return c.redirect(`${all}?${query}${at}`, 303);
}

/** A part's conversations, in the visitor's language. */
export const commentsAbout = (c: C, plan: Plan, part: PartOfPlan['part'] | undefined): string => {
  const all = inLanguage(c.var.locale, paths.planComments(plan.number));
  return part ? addressOfPart(all, part) : all;
};
