import { Hono } from 'hono';
import { inTransaction } from '../../db/transaction.ts';
import {
  addComment,
  changeComment,
  commentAt,
  commentsOf,
  deleteComment,
  holdThread,
  reopenComment,
  resolveComment,
} from '../../engagement/comment-store.ts';
import type { Comment } from '../../engagement/comments.ts';
import { readPart } from '../../engagement/comments.ts';
import { newId, readId } from '../../engagement/ids.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planAt } from '../../engagement/plan-store.ts';
import { paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { Typed } from './comment-form.tsx';
import type { CommentPageProps } from './comment-page.tsx';
import { CommentPage } from './comment-page.tsx';
import type { C, CommentsDeps } from './comment-view-routes.ts';
import { noteComment, partsToday, typedIn, viewerOf, wordsOf } from './comment-view-routes.ts';
import { backToComments, commentsAbout, commentsPageFor } from './comments-routes.tsx';
import { toBeTold } from './mentions.ts';
import { beganBy, mayResolve, readBody, threadsOf } from './rules.ts';
import { tellPeople } from './telling-routes.ts';

type Mode = CommentPageProps['mode'];
type View = Partial<Pick<CommentPageProps, 'typed' | 'problem' | 'isKept' | 'theirs' | 'hidden'>>;

/** One comment: replied to, mended, closed, opened again, deleted. */
export function commentRoutes(deps: CommentsDeps): Hono<Staff> {
  const { db, kept, colleagues, chance, zone } = deps;
  const commentsPage = commentsPageFor(deps);
  const routes = new Hono<Staff>();

  routes.get(paths.planComment(':number', ':id'), guard('read-plans'), async (c) => {
    const found = await find(c);
    if (!found) return problem(c, { kind: 'not-found' });
    const { plan, comment } = found;
    const typed = await kept.take(c);
    const wantsEdit = typed ? one(typed, 'mode') === 'edit' : c.req.query('ret') === 'ja';
    const isOwn = comment.author === c.var.person.id && !comment.deletedAt;
    const mode = wantsEdit && isOwn ? 'edit' : 'answer';
    return commentPage(c, plan, comment, mode, typed ? { ...shownAgain(typed), isKept: true } : {});
  });

  routes.post(paths.planComment(':number', ':id'), guard('comment-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const found = await find(c);
    if (!found) return lost(c, plan, form.values);
    const { comment } = found;
    const action = one(form.values, 'do');
    const back = one(form.values, 'back') === 'all' ? undefined : comment.part;
    if (action === 'resolve' || action === 'reopen') return close(c, plan, comment, action, back);
    if (action === 'delete') return remove(c, plan, comment);
    if (action === 'theirs') return c.redirect(commentsAbout(c, plan, readPart(comment.part)), 303);
    const mode = one(form.values, 'mode') === 'edit' ? 'edit' : 'answer';
    if (mode === 'edit' && comment.author !== c.var.person.id) return problem(c, { kind: 'forbidden' });
    const again = shownAgain(form.values);
    if (isSwitchingLanguage(form.values)) return commentPage(c, plan, comment, mode, again);
    const reading = readBody(again.typed.body);
    if (!reading.ok) return commentPage(c, plan, comment, mode, { ...again, problem: reading.problem }, 422);
    const said = { body: reading.body, tell: again.typed.tell };
    return mode === 'edit'
      ? edit(c, plan, comment, said, form.values)
      : answer(c, plan, comment, said, form.values);
  });

  /** A reply joins the conversation; one that was closed meanwhile is open again, for somebody had more to say. */
  async function answer(c: C, plan: Plan, comment: Comment, said: Typed, values: FormValues) {
    const { person, now } = c.var;
    const id = readId<'comment'>(one(values, 'key')) ?? newId<'comment'>(now, chance);
    const told = await reached(said, c);
    const { part, partName } = comment;
    const isThere = await inTransaction(db, async (tx) => {
      if (!(await holdThread(tx, beganBy(comment)))) return false;
      const by = { author: person.id, authorName: person.name };
      const reply = { id, plan: plan.id, answers: beganBy(comment), part, partName, body: said.body, ...by };
      if (!(await addComment(tx, reply, now))) return true;
      await noteComment(tx, c, plan, 'comment-answered', { id, part });
      if (await reopenComment(tx, beganBy(comment)))
        await noteComment(tx, c, plan, 'comment-reopened', { id: beganBy(comment), part });
      await tellPeople(tx, id, told, now);
      return true;
    });
    if (!isThere) return lost(c, plan, values);
    return backToComments(c, plan, part, 'answered', id);
  }

  async function edit(c: C, plan: Plan, comment: Comment, said: Typed, values: FormValues) {
    const { now } = c.var;
    const told = await reached(said, c);
    const isLatest = one(values, 'version') === String(comment.version);
    const isSame = comment.body === said.body;
    const saved =
      (isLatest || isSame) &&
      (await inTransaction(db, async (tx) => {
        if (!isSame && !(await changeComment(tx, comment, said.body, now))) return false;
        if (!isSame) await noteComment(tx, c, plan, 'comment-changed', comment);
        await tellPeople(tx, comment.id, told, now);
        return true;
      }));
    if (saved) return backToComments(c, plan, comment.part, 'changed', comment.id);
    const latest = await commentAt(db, plan.id, comment.id);
    if (!latest || latest.deletedAt) return lost(c, plan, values);
    const hidden = { version: String(latest.version) };
    return commentPage(c, plan, latest, 'edit', { typed: said, hidden, theirs: latest.body }, 409);
  }

  async function close(
    c: C,
    plan: Plan,
    comment: Comment,
    action: 'resolve' | 'reopen',
    back: string | undefined,
  ) {
    const { person, now } = c.var;
    if (comment.answers || !mayResolve(comment, viewerOf(c))) return problem(c, { kind: 'forbidden' });
    await inTransaction(db, async (tx) => {
      const isDone =
        action === 'resolve'
          ? await resolveComment(tx, comment.id, { name: person.name, now })
          : await reopenComment(tx, comment.id);
      const what = action === 'resolve' ? 'comment-resolved' : 'comment-reopened';
      if (isDone) await noteComment(tx, c, plan, what, comment);
    });
    return backToComments(c, plan, back, action === 'resolve' ? 'resolved' : 'reopened', comment.id);
  }

  async function remove(c: C, plan: Plan, comment: Comment) {
    if (comment.author !== c.var.person.id) return problem(c, { kind: 'forbidden' });
    await inTransaction(db, async (tx) => {
      if (await deleteComment(tx, comment, c.var.now))
        await noteComment(tx, c, plan, 'comment-deleted', comment);
    });
    return backToComments(c, plan, comment.part, 'deleted', comment.id);
  }

  /** What one wrote to has gone meanwhile: the words are kept, to be said elsewhere. */
  function lost(c: C, plan: Plan, values: FormValues) {
    return commentsPage(c, plan, one(values, 'part'), { typed: typedIn(values), isLost: true }, 409);
  }

  /** Everybody a comment is to reach, from its words and its ticks. */
  async function reached({ body, tell }: Typed, c: C) {
    const everybody = (await colleagues(db)).filter(({ isActive }) => isActive);
    return toBeTold(body, tell, everybody, c.var.person.id);
  }

  async function find(c: C) {
    const plan = await planAt(db, c.req.param('number'));
    const id = readId<'comment'>(c.req.param('id') ?? '');
    const comment = plan && id && (await commentAt(db, plan.id, id));
    return comment ? { plan, comment } : undefined;
  }

  async function commentPage(
    c: C,
    plan: Plan,
    comment: Comment,
    mode: Mode,
    view: View = {},
    status: 200 | 409 | 422 = 200,
  ) {
    const { locale, frame, now } = c.var;
    const comments = await commentsOf(db, plan.id);
    const parts = await partsToday(deps, c, plan);
    const thread = threadsOf(comments).find(({ first }) => first.id === beganBy(comment));
    const own =
      mode === 'edit' ? { version: String(comment.version) } : { key: newId<'comment'>(now, chance) };
    const typed = mode === 'edit' ? { body: comment.body, tell: comment.mentions } : { body: '', tell: [] };
    return c.html(
      <CommentPage
        frame={frame}
        plan={plan}
        zone={zone}
        comment={comment}
        thread={thread ?? { first: comment, answers: [] }}
        listAddress={commentsAbout(c, plan, readPart(comment.part))}
        partWords={wordsOf(locale, comment.part, parts, comments) ?? comment.partName}
        mode={mode}
        colleagues={await colleagues(db)}
        viewer={viewerOf(c)}
        typed={view.typed ?? typed}
        hidden={{ ...own, ...view.hidden, part: comment.part }}
        problem={view.problem}
        isKept={view.isKept}
        theirs={view.theirs}
      />,
      status,
    );
  }

  return routes;
}

/** What was typed, and what makes sending it again the same. */
function shownAgain(values: FormValues): { readonly typed: Typed; readonly hidden: Record<string, string> } {
  const kept = ['key', 'version'].flatMap((name) => {
    const value = one(values, name);
    return value === '' ? [] : [[name, value]];
  });
  return { typed: typedIn(values), hidden: Object.fromEntries(kept) };
}
