import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { decisionLine } from '../../engagement/decision-line.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Fields } from '../../engagement/merge-fields.ts';
import { asSettled, mergeFields, readBase, sayBase } from '../../engagement/merge-fields.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import type { PlanChange } from '../../engagement/plan-store.ts';
import { changePlan, goneOnWith, goOn, planAt, takeBackGoingOn } from '../../engagement/plan-store.ts';
import { decisionAddress, inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { ArithmeticPage } from './arithmetic-page.tsx';
import type { FindingPageProps } from './finding-page.tsx';
import { FindingPage } from './finding-page.tsx';
import { answersAfter, readFix } from './fixes.ts';
import { goneFields, readGoingOn } from './going-on.ts';
import type { FindingLine, GoOnProblem } from './model.ts';
import { ProposalPage } from './proposal-page.tsx';
import { sumsOf, viewProposal } from './rules.ts';

export type ProposalDeps = { readonly db: Database; readonly zone: string; readonly kept: KeptForms };
type C = Context<Staff>;

export function proposalRoutes({ db, zone, kept }: ProposalDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const read = guard('read-plans');
  const write = guard('write-plans');

  routes.get(paths.planProposal(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const { frame, person, locale } = c.var;
    const view = await viewOf(c, plan);
    return c.html(
      <ProposalPage
        frame={frame}
        plan={plan}
        view={view}
        zone={zone}
        mayWrite={may(person.role, 'write-plans')}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        decided={await decisionLine(db, plan, locale, decisionAddress(locale, plan.number))}
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
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      const { locale } = c.var;
      const page = one(form.values, 'from') === 'steps' ? paths.planSteps : paths.planProposal;
      const fix = readFix(one(form.values, 'fix'), await assess(c, plan));
      // A fix that no longer applies (sent twice, or the plan has changed) shows the plan as it is now.
      if (!fix) return c.redirect(inLanguage(locale, paths.planProposal(plan.number)), 303);
      const what =
        fix.kind === 'chosen' ? { chosen: fix.chosen } : { answers: answersAfter(fix, plan.answers) };
      const details = { rule: one(form.values, 'rule'), fix: one(form.values, 'fix') };
      const back = inLanguage(locale, page(plan.number));
      // Somebody saved in the same moment: the fix is done to what they saved, if it still applies.
      if (await change(c, plan, what, 'mended', details))
        return c.redirect(page === paths.planSteps ? back : `${back}#findings`, 303);
    }
  });

  routes.get(paths.planFinding(':number', ':rule'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const finding = await findFinding(c, plan);
    if (!finding) return c.redirect(inLanguage(c.var.locale, paths.planProposal(plan.number)), 303);
    const typed = await kept.take(c);
    return findingPage(c, plan, finding, {
      typed: typed ? typedIn(typed) : (finding.gone ?? { name: c.var.person.name, reason: '' }),
      base: typed && one(typed, 'base'),
      kept: typed !== undefined,
    });
  });

  routes.post(paths.planFinding(':number', ':rule'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      const finding = await findFinding(c, plan);
      const isTakingBack = one(form.values, 'do') === 'take-back';
      const answer = isTakingBack
        ? await takeBack(c, plan, finding, form.values)
        : finding
          ? await sendGoingOn(c, plan, finding, form.values)
          : // A colleague has mended it, or an answer has made it go away.
            await problem(c, { kind: 'gone' });
      // Somebody said something in the same moment: the form is laid on what they said.
      if (answer !== 'again') return answer;
    }
  });

  const toFindings = (c: C, plan: Plan) =>
    c.redirect(`${inLanguage(c.var.locale, paths.planProposal(plan.number))}#findings`, 303);

  async function sendGoingOn(c: C, plan: Plan, finding: FindingLine, values: FormValues) {
    const { now, person } = c.var;
    const { rule, gone } = finding;
    const shown = { typed: typedIn(values), base: one(values, 'base') };
    if (isSwitchingLanguage(values)) return findingPage(c, plan, finding, shown);
    const stored = goneFields(finding);
    const base = readBase(shown.base) ?? (gone ? undefined : {});
    const meant = typedIn(asSettled(values, base));
    const problems = readGoingOn(finding, meant);
    if (problems.length > 0) return findingPage(c, plan, finding, { ...shown, problems });
    const mine = { name: [meant.name.trim()], reason: [meant.reason.trim()] };
    const names = finding.class === 'law' ? (['name', 'reason'] as const) : (['reason'] as const);
    const { merged, clashes } = mergeFields({ names, base, mine, stored });
    if (clashes.length > 0)
      return findingPage(c, plan, finding, { typed: typedIn({ ...mine, ...merged }), clashes });
    const { name: signed, reason } = typedIn(merged);
    if (gone && signed === gone.name && reason === gone.reason) return toFindings(c, plan);
    const name = finding.class === 'law' ? signed || person.name : person.name;
    const isSaved = await inTransaction(db, async (tx) => {
      const done = await goOn(tx, plan.id, { rule, name, reason, at: now }, gone);
      const details = { rule, name, message: finding.message };
      if (done) await recordEvent(tx, { ...by(c, plan), what: 'gone-on', why: reason || undefined, details });
      return done;
    });
    return isSaved ? toFindings(c, plan) : 'again';
  }

  async function takeBack(c: C, plan: Plan, finding: FindingLine | undefined, values: FormValues) {
    // Taken back already, or the finding has gone by itself.
    if (!finding?.gone) return toFindings(c, plan);
    const { rule, gone } = finding;
    const seen = readBase(one(values, 'base')) ?? goneFields(finding);
    if (sayBase(seen) !== sayBase(goneFields(finding)))
      return findingPage(c, plan, finding, { typed: gone, isTakingBack: true });
    const isDone = await inTransaction(db, async (tx) => {
      const done = await takeBackGoingOn(tx, plan.id, rule, gone);
      if (done) await recordEvent(tx, { ...by(c, plan), what: 'taken-back', details: { rule } });
      return done;
    });
    return isDone ? toFindings(c, plan) : 'again';
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

  const assess = (c: C, plan: Plan) => assessInHouse(db, plan, dayOf(c.var.now, zone));

  async function viewOf(c: C, plan: Plan) {
    const assessment = await assess(c, plan);
    return viewProposal(plan, assessment, await goneOnWith(db, plan.id), assessment.basis.municipality);
  }

  async function findFinding(c: C, plan: Plan): Promise<FindingLine | undefined> {
    const view = await viewOf(c, plan);
    return [...view.findings, ...view.settled, ...view.checklist].find(
      (line) => line.rule === c.req.param('rule'),
    );
  }

  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  type FindingView = Pick<FindingPageProps, 'typed' | 'clashes' | 'isTakingBack'> & {
    readonly base?: string | undefined;
    readonly problems?: readonly GoOnProblem[];
    readonly kept?: boolean;
  };

  function findingPage(c: C, plan: Plan, finding: FindingLine, view: FindingView) {
    const { problems = [] } = view;
    return c.html(
      <FindingPage
        frame={c.var.frame}
        plan={plan}
        finding={finding}
        kept={false}
        {...view}
        base={view.base || sayBase(goneFields(finding))}
        problems={problems}
      />,
      view.clashes || view.isTakingBack ? 409 : problems.length > 0 ? 422 : 200,
    );
  }

  return routes;
}

const typedIn = (values: Fields) => ({ name: values.name?.[0] ?? '', reason: values.reason?.[0] ?? '' });

function by(c: C, plan: Plan) {
  return {
    at: c.var.now,
    actor: c.var.person.id,
    actorName: c.var.person.name,
    subjectKind: 'plan',
    subjectId: plan.id,
  };
}
