import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import { changeMunicipality, municipalityOf } from '../../engagement/municipality-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { one, readForm } from '../../web/form.ts';
import { problem } from '../../web/problem.tsx';
import type { LawPageProps } from './law-page.tsx';
import { LawPage } from './law-page.tsx';
import { lawLines, periodLines, readConfirmation } from './rules.ts';
import { frameNames } from './texts.ts';

export type LawDeps = { readonly db: Database; readonly zone: string };
type C = Context<Staff>;

export function lawRoutes({ db, zone }: LawDeps): Hono<Staff> {
  const routes = new Hono<Staff>();

  routes.get(paths.law(), guard('read-plans'), (c) => lawPage(c));

  routes.post(paths.law(), guard('write-plans'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const rule = one(form.values, 'rule');
    const typed = { name: one(form.values, 'name'), note: one(form.values, 'note') };
    const takesBack = one(form.values, 'do') === 'take-back';
    const known = lawLines({ confirmations: {} }).some((line) => line.rule === rule);
    if (!known) return problem(c, { kind: 'not-found' });
    const problems = takesBack ? [] : readConfirmation(typed);
    if (problems.length > 0) return lawPage(c, { rule, ...typed, problems });
    const name = typed.name.trim();
    const day = dayOf(c.var.now, zone);
    for (;;) {
      const { confirmations, versions } = await municipalityOf(db);
      const { [rule]: _before, ...others } = confirmations;
      const value = takesBack ? others : { ...others, [rule]: { name, day, note: typed.note.trim() } };
      const saved = await inTransaction(db, async (tx) => {
        const by = { version: versions.confirmations, name: c.var.person.name, now: c.var.now };
        const done = await changeMunicipality(tx, { part: 'confirmations', value }, by);
        if (done) {
          await recordEvent(tx, {
            at: c.var.now,
            actor: c.var.person.id,
            actorName: c.var.person.name,
            subjectKind: 'municipality',
            subjectId: 'confirmations',
            what: takesBack ? 'law-taken-back' : 'law-confirmed',
            details: { rule, name },
          });
        }
        return done;
      });
      // Somebody confirmed another rule in the same moment: both stand.
      if (saved) return c.redirect(`${inLanguage(c.var.locale, paths.law())}#${rule}`, 303);
    }
  });

  async function lawPage(c: C, typed?: LawPageProps['typed']) {
    return c.html(
      <LawPage
        frame={c.var.frame}
        lines={lawLines(await municipalityOf(db))}
        periods={periodLines((frame) => frameNames[frame])}
        mayWrite={may(c.var.person.role, 'write-plans')}
        typed={typed}
      />,
      typed ? 422 : 200,
    );
  }

  return routes;
}
