import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import type { Plan } from '../../engagement/plan.ts';
import { planAt } from '../../engagement/plan-store.ts';
import type { ReadLink } from '../../engagement/read-link.ts';
import { readLinkPurpose, readLinkState, readLinksAtMost } from '../../engagement/read-link.ts';
import { addReadLink, readLinksOf, withdrawReadLink } from '../../engagement/read-link-store.ts';
import { moment } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { tokenOfId } from '../../web/token.ts';
import { readLinkForm } from './links.ts';
import type { LinksPageProps } from './links-page.tsx';
import { LinksPage } from './links-page.tsx';
import type { Filled, LinkLine } from './model.ts';

export type LinksDeps = {
  readonly db: Database;
  readonly url: string;
  readonly zone: string;
  /** The server's key: the address of a link follows from it. */
  readonly secret: Uint8Array;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

/** Links for politicians: made, shown again, withdrawn. */
export function linksRoutes({ db, url, zone, secret, chance, kept }: LinksDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-plans');

  routes.get(paths.planLinks(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    const what = (['made', 'withdrawn'] as const).find((word) => word === c.req.query('ok'));
    const about = (await readLinksOf(db, plan.id)).find(({ id }) => id === c.req.query('hvad'));
    return linksPage(c, plan, typed ?? {}, {
      isKept: typed !== undefined,
      done: what && about && { what, name: about.name },
    });
  });

  routes.post(paths.planLinks(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const pressed = readId<'read-link'>(one(form.values, 'withdraw'));
    if (pressed) return withdraw(c, plan, pressed);
    if (plan.archivedAt) return problem(c, { kind: 'put-away' });
    if (isSwitchingLanguage(form.values)) return linksPage(c, plan, form.values, {});
    return make(c, plan, form.values);
  });

  async function make(c: C, plan: Plan, values: FormValues) {
    const { now, person } = c.var;
    const today = dayOf(now, zone);
    const reading = readLinkForm(values, today);
    if (!reading.ok) return linksPage(c, plan, values, { problems: reading.problems }, 422);
    const id = readId<'read-link'>(one(values, 'key')) ?? newId<'read-link'>(now, chance);
    const links = await readLinksOf(db, plan.id);
    // Sent twice, it has been made.
    if (links.some((link) => link.id === id)) return back(c, plan, 'made', id);
    const working = links.filter((link) => readLinkState(link, today) === 'open');
    if (working.length >= readLinksAtMost) return linksPage(c, plan, values, { isFull: working.length }, 422);
    const { name, lastDay } = reading;
    await inTransaction(db, async (tx) => {
      const link = { id, plan: plan.id, name, lastDay, madeAt: now, madeBy: person.name };
      if (await addReadLink(tx, link)) await note(tx, c, plan, 'link-made', { name, lastDay });
    });
    return back(c, plan, 'made', id);
  }

  async function withdraw(c: C, plan: Plan, id: ReadLink['id']) {
    const link = (await readLinksOf(db, plan.id)).find((one) => one.id === id);
    if (!link) return problem(c, { kind: 'not-found' });
    await inTransaction(db, async (tx) => {
      if (await withdrawReadLink(tx, plan.id, id, c.var.now))
        await note(tx, c, plan, 'link-withdrawn', { name: link.name });
    });
    return back(c, plan, 'withdrawn', id);
  }

  function back(c: C, plan: Plan, ok: string, id: string) {
    const at = inLanguage(c.var.locale, paths.planLinks(plan.number));
    return c.redirect(`${at}?${new URLSearchParams({ ok, hvad: id })}`, 303);
  }

  async function linksPage(
    c: C,
    plan: Plan,
    filled: Filled,
    view: Partial<Pick<LinksPageProps, 'problems' | 'isKept' | 'isFull' | 'done'>>,
    status: 200 | 422 = 200,
  ) {
    c.header('Cache-Control', 'no-store');
    const links = await readLinksOf(db, plan.id);
    return c.html(
      <LinksPage
        frame={c.var.frame}
        plan={plan}
        links={links.map((link) => lineOf(c, link))}
        mayMake={plan.archivedAt === null}
        filled={filled}
        problems={view.problems ?? []}
        isKept={view.isKept ?? false}
        isFull={view.isFull}
        done={view.done}
        id={readId<'read-link'>(filled.key?.[0] ?? '') ?? newId<'read-link'>(c.var.now, chance)}
      />,
      status,
    );
  }

  function lineOf(c: C, link: ReadLink): LinkLine {
    const { locale, now } = c.var;
    const state = readLinkState(link, dayOf(now, zone));
    const at = (when: Date | undefined) => when && moment(locale, when, zone);
    return {
      ...{ id: link.id, name: link.name, state, lastDay: link.lastDay, opened: link.opened },
      // The address is Danish whoever makes it: that is what a committee reads.
      href: state === 'open' ? url + paths.readLink(tokenOfId(secret, readLinkPurpose, link.id)) : undefined,
      lastOpened: at(link.lastOpenedAt),
      ...{ madeBy: link.madeBy, made: moment(locale, link.madeAt, zone), withdrawn: at(link.withdrawnAt) },
    };
  }

  return routes;
}

function note(
  tx: Database,
  c: C,
  plan: Plan,
  what: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { now, person } = c.var;
  const by = { at: now, actor: person.id, actorName: person.name };
  return recordEvent(tx, { ...by, subjectKind: 'plan', subjectId: plan.id, what, details });
}
