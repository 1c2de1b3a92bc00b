import { createHash } from 'node:crypto';
import { methodById } from '@medvirk/method-guide';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import type { Decision } from '../../engagement/decision.ts';
import { decisionLine } from '../../engagement/decision-line.ts';
import { decisionsOf } from '../../engagement/decision-store.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import type { Assessment } from '../../engagement/plan-assessment.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import { goneOnWith, planAt } from '../../engagement/plan-store.ts';
import type { Locale } from '../../i18n/texts.ts';
import { decisionAddress, inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import { problem } from '../../web/problem.tsx';
import { composeMemo } from './document-text.ts';
import { lengthAt, lengthQuery } from './lengths.ts';
import { MemoPage } from './memo-page.tsx';
import type { MemoPageProps } from './memo-view-panel.ts';
import { memoDone } from './memo-view-panel.ts';
import type { KeptSentence, Memo, MemoDocument, MemoLength, MemoSection, StandingSentence } from './model.ts';
import { memoLengths } from './model.ts';
import { pageTexts } from './page-texts.ts';
import { memoOf } from './rules.ts';
import type { StandingMemo } from './standing.ts';
import { editedElsewhere, sentencesOf, standOn } from './standing.ts';
import { keepSentence, keptSentencesOf, takeBackAccepted } from './store.ts';
import { stripOf } from './strip.ts';

export type MemoDeps = { readonly db: Database; readonly zone: string };
type C = Context<Staff>;

export type ReadMemo = {
  readonly memo: Memo;
  readonly assessment: Assessment;
  readonly kept: readonly KeptSentence[];
  readonly decided: Decision | undefined;
  /** As the program writes it, in every length. */
  readonly lengths: readonly MemoDocument[];
  /** One length as it stands, with what is left out. */
  readonly in: (length: MemoLength) => StandingMemo;
};

/** A plan's memo in one language, as it stands today. */
export async function readMemo(
  { db, zone }: MemoDeps,
  plan: Plan,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
  { goneHeading }: { readonly goneHeading: string } = pageTexts[locale],
): Promise<ReadMemo> {
  const today = dayOf(now, zone);
  const assessment = await assessInHouse(db, plan, today);
  const decided = (await decisionsOf(db, plan.id)).at(-1);
  const memo = memoOf(plan, assessment, await goneOnWith(db, plan.id), { zone, decided });
  const kept = await keptSentencesOf(db, plan.id);
  const composed = new Map(memoLengths.map((length) => [length, composeMemo(memo, length, locale)]));
  const lengths = [...composed.values()];
  return {
    ...{ memo, assessment, kept, decided, lengths },
    in: (length) =>
      standOn(composed.get(length) ?? composeMemo(memo, length, locale), kept, { lengths, goneHeading }),
  };
}

/** The names of a plan's steps, to say where a sentence comes from. */
export const stepNamesOf = ({ chosen }: Assessment, locale: Locale): ReadonlyMap<string, string> =>
  new Map(chosen.map(({ key, method }) => [key, methodById.get(method)?.name[locale] ?? method]));

/** What the program's sentences of some parts say, to see whether they still say it. */
function digestOf(...sections: readonly MemoSection<StandingSentence>[]): string {
  const said = sections
    .flatMap(sentencesOf)
    .filter(({ standing }) => standing === 'program')
    .map(({ key, text }) => [key, text]);
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}

export function memoRoutes(deps: MemoDeps): Hono<Staff> {
  const { db, zone } = deps;
  const routes = new Hono<Staff>();

  routes.get(paths.planMemo(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const length = lengthAt(c.req.query('laengde'));
    const kind = memoDone.find((word) => word === c.req.query('ok'));
    const [section, at] = [c.req.query('afsnit'), c.req.query('tid')];
    const count = Number(c.req.query('antal')) || 0;
    return memoPage(c, plan, length, { done: kind && { kind, section, count, at } });
  });

  /** A browser that was asked to sign in comes back by GET. */
  routes.get(paths.planMemoAccept(':number'), guard('read-plans'), (c) =>
    c.redirect(inLanguage(c.var.locale, paths.planMemo(c.req.param('number') ?? '')), 303),
  );

  routes.post(paths.planMemoAccept(':number'), guard('write-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const length = lengthAt(one(form.values, 'laengde'));
    const name = one(form.values, 'section');
    const document = (await readMemo(deps, plan, c.var)).in(length);
    const sections = document.sections.filter(({ key }) => name === '' || key === name);
    if (one(form.values, 'do') === 'take-back') return takeBack(c, plan, length, sections, form.values);
    if (one(form.values, 'read') !== digestOf(...sections)) {
      // Pressed twice, or accepted by a colleague: there is nothing left to accept.
      if (sections.flatMap(sentencesOf).every(({ standing }) => standing !== 'program'))
        return back(c, plan, length, { ...(name ? { afsnit: name } : {}) });
      return memoPage(c, plan, length, { isChanged: true }, 409);
    }
    return accept(c, plan, length, sections, name);
  });

  async function accept(
    c: C,
    plan: Plan,
    length: MemoLength,
    sections: readonly MemoSection<StandingSentence>[],
    name: string,
  ) {
    const { locale: language, now: at, person } = c.var;
    const open = sections.flatMap(sentencesOf).filter(({ standing }) => standing === 'program');
    const sentences = [...new Map(open.map(({ key, text }) => [key, text]))];
    await inTransaction(db, async (tx) => {
      const keys: string[] = [];
      for (const [key, text] of sentences) {
        const decision = {
          state: 'accepted',
          text,
          suggested: text,
          by: person.name,
          at,
          version: 0,
        } as const;
        if (await keepSentence(tx, { plan: plan.id, key, language, ...decision })) keys.push(key);
      }
      if (keys.length > 0) await note(tx, c, plan, 'memo-accepted', { language, keys });
    });
    return back(c, plan, length, {
      ok: 'accepted',
      antal: String(sentences.length),
      tid: at.toISOString(),
      ...(name ? { afsnit: name } : {}),
    });
  }

  /** What was accepted at one moment, or everything accepted in a part. */
  async function takeBack(
    c: C,
    plan: Plan,
    length: MemoLength,
    sections: readonly MemoSection<StandingSentence>[],
    values: FormValues,
  ) {
    const language = c.var.locale;
    const at = one(values, 'at');
    const keys = sections
      .flatMap(sentencesOf)
      .filter(({ standing, kept }) => standing === 'accepted' && (at === '' || kept?.at.toISOString() === at))
      .map(({ key }) => key);
    const taken = await inTransaction(db, async (tx) => {
      const gone = await takeBackAccepted(tx, { plan: plan.id, language, keys });
      if (gone.length > 0) await note(tx, c, plan, 'memo-taken-back', { language, keys: gone });
      return gone;
    });
    const name = one(values, 'section');
    return back(c, plan, length, {
      ok: 'taken-back',
      antal: String(taken.length),
      ...(name ? { afsnit: name } : {}),
    });
  }

  async function memoPage(
    c: C,
    plan: Plan,
    length: MemoLength,
    shown: Pick<MemoPageProps, 'done' | 'isChanged'>,
    status: 200 | 409 = 200,
  ) {
    const { frame, locale, now, person } = c.var;
    const read = await readMemo(deps, plan, c.var);
    return c.html(
      <MemoPage
        frame={frame}
        number={plan.number}
        title={plan.title}
        decided={await decisionLine(deps.db, plan, locale, decisionAddress(locale, plan.number))}
        memo={read.memo}
        document={read.in(length)}
        length={length}
        strip={stripOf(read.assessment.timeline.rows, dayOf(now, zone))}
        stepNames={stepNamesOf(read.assessment, locale)}
        elsewhere={editedElsewhere(read.kept, locale)}
        zone={zone}
        mayWrite={may(person.role, 'write-plans')}
        comments={await commentMarks(db, plan.id, may(person.role, 'comment-plans'))}
        digest={digestOf}
        {...shown}
      />,
      status,
    );
  }

  return routes;
}

/** Back to the memo, at the part it was about. */
export function back(c: C, plan: Plan, length: MemoLength, query: Readonly<Record<string, string>>) {
  const search = new URLSearchParams({ ...lengthQuery(length), ...query });
  const at = inLanguage(c.var.locale, paths.planMemo(plan.number));
  const part = query.afsnit === undefined ? '' : `#afsnit-${query.afsnit}`;
  return c.redirect(`${at}${search.size > 0 ? `?${search}` : ''}${part}`, 303);
}

export function note(
  tx: Database,
  c: C,
  plan: Plan,
  what: 'memo-accepted' | 'memo-edited' | 'memo-taken-back',
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { now, person } = c.var;
  const by = { at: now, actor: person.id, actorName: person.name };
  return recordEvent(tx, { ...by, subjectKind: 'plan', subjectId: plan.id, what, details });
}
