import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { addPlan, changePlan, planAt, planByNumber } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import type { CopyWish } from './copy.ts';
import { copiedPlan, nextDecision, nextTitle, readCopy, yearsOn } from './copy.ts';
import { CopyPage } from './copy-page.tsx';
import type { CopyProblem, Filled } from './model.ts';

export type CopyDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

/** A plan once more, for next year. */
export function copyRoutes({ db, zone, chance, kept }: CopyDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const write = guard('write-house');

  routes.get(paths.planCopy(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return copyPage(c, plan, typed ?? (await suggestion(c, plan)), { isKept: typed !== undefined });
  });

  routes.post(paths.planCopy(':number'), write, async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    if (isSwitchingLanguage(form.values)) return copyPage(c, plan, form.values, {});
    const reading = readCopy(form.values, dayOf(c.var.now, zone));
    if (!reading.ok) return copyPage(c, plan, form.values, { problems: reading.problems });
    const number = await copy(c, plan, reading.wish, one(form.values, 'key'));
    return c.redirect(inLanguage(c.var.locale, paths.planProposal(number)), 303);
  });

  /** Next year's title and the day that comes nearest to last time's. */
  async function suggestion(c: C, plan: Plan): Promise<Filled> {
    const years = yearsOn(plan.answers.decisionDay, dayOf(c.var.now, zone));
    const { year } = await municipalityFor(db, plan);
    const decision = nextDecision(plan.answers, years, year);
    return { title: [nextTitle(plan.title, years)], ...(decision ? { decision: [decision] } : {}) };
  }

  function copy(c: C, plan: Plan, wish: CopyWish, key: string): Promise<number> {
    const { now, person } = c.var;
    const id = readId<'plan'>(key) ?? newId<'plan'>(now, chance);
    const { title, question, ...content } = copiedPlan(plan, wish);
    return inTransaction(db, async (tx) => {
      const added = await addPlan(tx, { id, title, question, invented: false, now });
      const begun = await planByNumber(tx, added.number);
      if (!added.isNew || !begun) return added.number;
      await changePlan(tx, begun, { ...content, origin: plan.origin }, now);
      await recordEvent(tx, {
        ...{ at: now, actor: person.id, actorName: person.name, subjectKind: 'plan', subjectId: id },
        what: 'copied',
        details: { from: plan.number, title: plan.title },
      });
      return added.number;
    });
  }

  function copyPage(
    c: C,
    plan: Plan,
    filled: Filled,
    view: { readonly problems?: readonly CopyProblem[]; readonly isKept?: boolean },
  ) {
    const { problems = [], isKept = false } = view;
    const steps = [plan.chosen, ...plan.variants.others.map(({ chosen }) => chosen)].flatMap(
      (list) => list ?? [],
    );
    return c.html(
      <CopyPage
        frame={c.var.frame}
        plan={plan}
        before={plan.answers.decisionDay}
        hasDays={steps.some(({ start, end }) => start !== undefined || end !== undefined)}
        filled={filled}
        problems={problems}
        isKept={isKept}
        id={readId<'plan'>(filled.key?.[0] ?? '') ?? newId<'plan'>(c.var.now, chance)}
      />,
      problems.length > 0 ? 422 : 200,
    );
  }

  return routes;
}
