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
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { problem } from '../../web/problem.tsx';
import type { LawPageProps } from './law-page.tsx';
import { LawPage } from './law-page.tsx';
import { lawLines, periodLines, readConfirmation } from './rules.ts';
import { frameNames } from './texts.ts';

export type LawDeps = { readonly db: Database; readonly zone: string; readonly kept: KeptForms };
type C = Context<Staff>;

export function lawRoutes({ db, zone, kept }: LawDeps): Hono<Staff> {
  const routes = new Hono<Staff>();

  routes.get(paths.law(), guard('read-plans'), async (c) => {
    const typed = may(c.var.houseRole, 'write-house') ? await kept.take(c) : undefined;
    return lawPage(c, typed && { ...typedIn(typed), base: one(typed, 'base'), isKept: true });
  });

  routes.post(paths.law(), guard('write-house'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const { rule, name, note } = typedIn(form.values);
    const pressed = one(form.values, 'do');
    const takesBack = [pressed, one(form.values, 'pressed')].includes('take-back');
    const known = lawLines({ confirmations: {} }).some((line) => line.rule === rule);
    if (!known) return problem(c, { kind: 'not-found' });
    const there = `${inLanguage(c.var.locale, paths.law())}#${rule}`;
    if (pressed === 'theirs') return c.redirect(there, 303);
    const problems = takesBack ? [] : readConfirmation({ name, note });
    const sent = { rule, name, note, base: one(form.values, 'base') };
    if (problems.length > 0) return lawPage(c, { ...sent, problems }, 422);
    const day = dayOf(c.var.now, zone);
    for (;;) {
      const { confirmations, versions } = await municipalityOf(db);
      const base = lawLines({ confirmations }).find((line) => line.rule === rule)?.base ?? '';
      const { [rule]: before, ...others } = confirmations;
      const mine = { name: name.trim(), note: note.trim() };
      const isDone = takesBack ? !before : before?.name === mine.name && before.note === mine.note;
      const isAsSeen = isDone || sent.base === base;
      if (!isAsSeen) return lawPage(c, { ...sent, base, isClash: true, takesBack, problems }, 409);
      const value = takesBack ? others : { ...others, [rule]: { ...mine, day } };
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
            details: { rule, name: mine.name },
          });
        }
        return done;
      });
      // Somebody confirmed another rule in the same moment: both stand.
      if (saved) return c.redirect(there, 303);
    }
  });

  const typedIn = (values: FormValues) => ({
    ...{ rule: one(values, 'rule'), name: one(values, 'name'), note: one(values, 'note') },
    problems: [],
  });

  async function lawPage(c: C, typed?: LawPageProps['typed'], status: 200 | 409 | 422 = 200) {
    return c.html(
      <LawPage
        frame={c.var.frame}
        lines={lawLines(await municipalityOf(db))}
        periods={periodLines((frame) => frameNames[frame])}
        mayWrite={may(c.var.houseRole, 'write-house')}
        typed={typed}
      />,
      status,
    );
  }

  return routes;
}
