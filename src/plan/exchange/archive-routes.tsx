import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { eventsOf, recordEvent } from '../../engagement/event-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { changePlan, planAt, putAwayAt } from '../../engagement/plan-store.ts';
import { moment } from '../../i18n/dates.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Known, Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { ArchivePage } from './archive-page.tsx';
import { archiveTexts, reasonAtMost } from './archive-texts.ts';

export type ArchiveDeps = { readonly db: Database; readonly zone: string; readonly kept: KeptForms };
type C = Context<Staff>;

/** What can be done with a plan while it is put away: take it out, copy it, carry it along, close its links. */
const stillOpen = (path: string, number: string): boolean =>
  [paths.planArchive, paths.planCopy, paths.planMove, paths.planExport, paths.planLinks].some(
    (at) => path === at(number),
  );

/**
 * A plan that is put away can be read and not changed. Mounted before the rooms, so that none of them has to ask: for
 * this one request everybody is a reader, and every page says how the plan stands.
 */
export function putAwayRoutes({ db }: Pick<ArchiveDeps, 'db'>): Hono<Known> {
  const routes = new Hono<Known>();
  routes.use('/planer/:number{[0-9]{1,9}}/*', async (c, next) => {
    const number = c.req.param('number');
    const { person, path, locale, frame } = c.var;
    const isPutAway = person && (await putAwayAt(db, Number(number))) !== undefined;
    if (!isPutAway) return next();
    const words = archiveTexts[locale];
    const href = inLanguage(locale, paths.planArchive(number));
    const link = may(person.role, 'write-plans') ? { href, label: words.standingLink } : undefined;
    c.set('frame', { ...frame, notice: { text: words.standing, link } });
    if (stillOpen(path, number)) return next();
    const isChanging = may(person.role, 'comment-plans');
    if (c.req.method === 'POST' && isChanging) {
      await readForm(c);
      return problem(c, { kind: 'put-away' });
    }
    c.set('person', { ...person, role: 'reader' });
    await next();
    if (c.res.status === 403 && isChanging) c.res = await problem(c, { kind: 'put-away' });
    return undefined;
  });
  return routes;
}

/** Putting a plan away, and taking it out again. */
export function archiveRoutes({ db, zone, kept }: ArchiveDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-plans');

  routes.get(paths.planArchive(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return archivePage(c, plan, typed ? one(typed, 'reason') : '');
  });

  routes.post(paths.planArchive(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const reason = one(form.values, 'reason').trim();
    if (isSwitchingLanguage(form.values)) return archivePage(c, plan, reason);
    if (reason.length > reasonAtMost) return archivePage(c, plan, reason, true);
    return move(c, plan, form.values, reason);
  });

  async function move(c: C, plan: Plan, values: FormValues, reason: string): Promise<Response> {
    const { now, person, locale } = c.var;
    const isOut = one(values, 'do') === 'take-out';
    const at = inLanguage(locale, isOut ? paths.planProposal(plan.number) : paths.plans());
    // Pressed twice, or by two: it is so already.
    if ((plan.archivedAt === null) === isOut) return c.redirect(at, 303);
    const isSaved = await inTransaction(db, async (tx) => {
      const saved = await changePlan(tx, plan, { archivedAt: isOut ? null : now }, now);
      if (saved) {
        await recordEvent(tx, {
          ...{ at: now, actor: person.id, actorName: person.name, subjectKind: 'plan', subjectId: plan.id },
          what: isOut ? 'taken-out' : 'put-away',
          ...(reason === '' || isOut ? {} : { why: reason }),
        });
      }
      return saved;
    });
    if (isSaved) return c.redirect(at, 303);
    const latest = await planAt(db, String(plan.number));
    return latest ? move(c, latest, values, reason) : problem(c, { kind: 'not-found' });
  }

  async function archivePage(c: C, plan: Plan, reason: string, isTooLong = false) {
    const { events } = await eventsOf(db, 'plan', plan.id);
    const event = plan.archivedAt ? events.find(({ what }) => what === 'put-away') : undefined;
    return c.html(
      <ArchivePage
        frame={c.var.frame}
        plan={plan}
        reason={reason}
        isTooLong={isTooLong}
        isPutAway={plan.archivedAt !== null}
        putAway={
          event && {
            who: event.actorName,
            when: moment(c.var.locale, event.at, zone),
            why: event.why,
          }
        }
      />,
      isTooLong ? 422 : 200,
    );
  }

  return routes;
}
