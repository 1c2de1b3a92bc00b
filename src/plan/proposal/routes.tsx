import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import type { PlanChange } from '../../engagement/plan-store.ts';
import { changePlan, goneOnWith, goOn, planAt, takeBackGoingOn } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { ArithmeticPage } from './arithmetic-page.tsx';
import { FindingPage } from './finding-page.tsx';
import { answersAfter, readFix } from './fixes.ts';
import type { FindingLine, GoOnProblem } from './model.ts';
import { ProposalPage } from './proposal-page.tsx';
import { readGoingOn, sumsOf, viewProposal } from './rules.ts';

export type ProposalDeps = { readonly db: Database; readonly zone: string; readonly kept: KeptForms };
type C = Context<Staff>;

export function proposalRoutes({ db, zone, kept }: ProposalDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const read = guard('read-plans');
  const write = guard('write-plans');

  routes.get(paths.planProposal(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const { frame, person } = c.var;
    const view = await viewOf(c, plan);
    return c.html(
      <ProposalPage
        frame={frame}
        plan={plan}
        view={view}
        zone={zone}
        mayWrite={may(person.role, 'write-plans')}
      />,
    );
  });

  routes.get(paths.plan(':number'), read, (c) =>
    c.redirect(inLanguage(c.var.locale, paths.planProposal(c.req.param('number') ?? '')), 303),
  );

  routes.get(paths.planArithmetic(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    return c.html(<ArithmeticPage frame={c.var.frame} plan={plan} sums={sumsOf(await assess(c, plan))} />);
  });

  routes.post(paths.planFix(':number'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const back = inLanguage(c.var.locale, `${paths.planProposal(plan.number)}`);
    const fix = readFix(one(form.values, 'fix'), await assess(c, plan));
    // A fix that no longer applies (sent twice, or the plan has changed) shows the plan as it is now.
    if (!fix) return c.redirect(back, 303);
    const what =
      fix.kind === 'chosen' ? { chosen: fix.chosen } : { answers: answersAfter(fix, plan.answers) };
    await change(c, plan, what, 'mended', { rule: one(form.values, 'rule'), fix: one(form.values, 'fix') });
    const isFromSteps = one(form.values, 'from') === 'steps';
    return c.redirect(
      isFromSteps ? inLanguage(c.var.locale, paths.planSteps(plan.number)) : `${back}#findings`,
      303,
    );
  });

  routes.get(paths.planFinding(':number', ':rule'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const finding = await findFinding(c, plan);
    if (!finding) return c.redirect(inLanguage(c.var.locale, paths.planProposal(plan.number)), 303);
    const typed = await kept.take(c);
    return findingPage(c, plan, finding, {
      typed: {
        name: typed ? one(typed, 'name') : (finding.gone?.name ?? c.var.person.name),
        reason: typed ? one(typed, 'reason') : (finding.gone?.reason ?? ''),
      },
      kept: typed !== undefined,
    });
  });

  routes.post(paths.planFinding(':number', ':rule'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const rule = c.req.param('rule') ?? '';
    const back = inLanguage(c.var.locale, `${paths.planProposal(plan.number)}`);
    if (one(form.values, 'do') === 'take-back') {
      await takeBack(c, plan, rule);
      return c.redirect(`${back}#findings`, 303);
    }
    const finding = await findFinding(c, plan);
    if (!finding) return c.redirect(`${back}#findings`, 303);
    const typed = { name: one(form.values, 'name'), reason: one(form.values, 'reason') };
    if (isSwitchingLanguage(form.values)) return findingPage(c, plan, finding, { typed });
    const problems = readGoingOn(finding, typed);
    if (problems.length > 0) return findingPage(c, plan, finding, { typed, problems });
    const { now, person } = c.var;
    const name = typed.name.trim() || person.name;
    const reason = typed.reason.trim();
    await inTransaction(db, async (tx) => {
      await goOn(tx, plan.id, { rule, name, reason, at: now });
      await recordEvent(tx, {
        ...by(c, plan),
        what: 'gone-on',
        why: reason || undefined,
        details: { rule, name },
      });
    });
    return c.redirect(`${back}#findings`, 303);
  });

  async function takeBack(c: C, plan: Plan, rule: string): Promise<void> {
    await inTransaction(db, async (tx) => {
      if (await takeBackGoingOn(tx, plan.id, rule))
        await recordEvent(tx, { ...by(c, plan), what: 'taken-back', details: { rule } });
    });
  }

  function change(
    c: C,
    plan: Plan,
    what: PlanChange,
    event: string,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<boolean> {
    return inTransaction(db, async (tx) => {
      const done = await changePlan(tx, plan, what, c.var.now);
      if (done) await recordEvent(tx, { ...by(c, plan), what: event, details: { ...details, ...what } });
      return done;
    });
  }

  const assess = async (c: C, plan: Plan) =>
    assessPlan(plan, dayOf(c.var.now, zone), await municipalityFor(db, plan));

  async function viewOf(c: C, plan: Plan) {
    const municipality = await municipalityFor(db, plan);
    const assessment = assessPlan(plan, dayOf(c.var.now, zone), municipality);
    return viewProposal(plan, assessment, await goneOnWith(db, plan.id), municipality);
  }

  async function findFinding(c: C, plan: Plan): Promise<FindingLine | undefined> {
    const view = await viewOf(c, plan);
    return [...view.findings, ...view.settled, ...view.checklist].find(
      (line) => line.rule === c.req.param('rule'),
    );
  }

  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  type FindingView = {
    readonly typed: { readonly name: string; readonly reason: string };
    readonly problems?: readonly GoOnProblem[];
    readonly kept?: boolean;
  };

  function findingPage(
    c: C,
    plan: Plan,
    finding: FindingLine,
    { typed, problems = [], kept: isKept = false }: FindingView,
  ) {
    return c.html(
      <FindingPage
        frame={c.var.frame}
        plan={plan}
        finding={finding}
        typed={typed}
        problems={problems}
        kept={isKept}
      />,
      problems.length > 0 ? 422 : 200,
    );
  }

  return routes;
}

function by(c: C, plan: Plan) {
  return {
    at: c.var.now,
    actor: c.var.person.id,
    actorName: c.var.person.name,
    subjectKind: 'plan',
    subjectId: plan.id,
  };
}
