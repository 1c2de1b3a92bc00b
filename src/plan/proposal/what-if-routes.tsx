import { modes } from '@medvirk/method-guide';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Year } from '../../engagement/municipality.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { withKeys } from '../../engagement/plan.ts';
import { assessCase } from '../../engagement/plan-assessment.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import { keptSteps } from '../../engagement/plan-steps.ts';
import { changePlan, planAt, versionOf } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import { problem } from '../../web/problem.tsx';
import type { VersionAction, VersionProblem } from './model.ts';
import type { ProposalDeps } from './routes.tsx';
import { changeVersions } from './versions.ts';
import { viewWhatIf } from './what-if.ts';
import type { WhatIfPageProps } from './what-if-page.tsx';
import { WhatIfPage } from './what-if-page.tsx';
import { whatIfTexts } from './what-if-texts.ts';

type C = Context<Staff>;

/** What the history calls each thing done to a version. */
const events = {
  save: 'version-kept',
  use: 'version-used',
  remove: 'version-removed',
  rename: 'version-renamed',
} as const;

/** What only a colleague's change can bring about. */
const meanwhile: readonly VersionProblem[] = ['version-gone', 'version-changed', 'renamed-meanwhile'];

function statusOf(trouble: VersionProblem | 'kept' | undefined): 200 | 409 | 422 {
  if (trouble === undefined || trouble === 'kept') return 200;
  return meanwhile.includes(trouble) ? 409 : 422;
}

export function whatIfRoutes({ db, zone, kept }: ProposalDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));

  routes.get(paths.planWhatIf(':number'), guard('read-plans'), async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const mayWrite = may(c.var.person.role, 'write-plans');
    const typed = mayWrite ? await kept.take(c, paths.planVersions(plan.number)) : undefined;
    const field = typed && Object.keys(typed).find((name) => /^name(-[a-z])?$/.test(name));
    return whatIfPage(c, plan, field ? { kind: 'kept', field, name: one(typed, field) } : undefined);
  });

  routes.post(paths.planVersions(':number'), guard('write-plans'), async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    for (;;) {
      const plan = await findPlan(c);
      if (!plan) return problem(c, { kind: 'not-found' });
      const { year } = await municipalityFor(db, plan);
      const asked = readVersion(c, plan, year, form.values);
      if (!asked) return problem(c, { kind: 'not-found' });
      const isAsSeen = await isVersionAsSeen(plan, asked.action, one(form.values, 'version'));
      const outcome = isAsSeen
        ? changeVersions(plan, asked.action)
        : ({ ok: false, problem: 'version-changed' } as const);
      if (!outcome.ok) {
        const name = 'name' in asked.action ? asked.action.name : '';
        return whatIfPage(c, plan, { kind: outcome.problem, field: asked.field, name });
      }
      const { chosen, variants } = outcome;
      const saved = await inTransaction(db, async (tx) => {
        const done = await changePlan(tx, plan, { chosen, variants }, c.var.now);
        if (done) {
          await recordEvent(tx, {
            at: c.var.now,
            actor: c.var.person.id,
            actorName: c.var.person.name,
            subjectKind: 'plan',
            subjectId: plan.id,
            what: events[asked.action.kind],
            details: { ...asked.action, before: { chosen: plan.chosen, variants: plan.variants } },
          });
        }
        return done;
      });
      // Somebody saved in the same moment: the same thing is done to what they saved.
      if (saved)
        return c.redirect(`${inLanguage(c.var.locale, paths.planWhatIf(plan.number))}#versions`, 303);
    }
  });

  /** Whether a version that is to be removed is still the one that was seen. */
  async function isVersionAsSeen(plan: Plan, action: VersionAction, seen: string): Promise<boolean> {
    if (action.kind !== 'remove' || !/^\d{1,9}$/.test(seen) || seen === String(plan.version)) return true;
    const then = await versionOf(db, plan.id, Number(seen));
    const [before, now] = [then?.content.variants, plan.variants].map((variants) =>
      JSON.stringify(variants?.others.find(({ key }) => key === action.key)),
    );
    return now === undefined || before === now;
  }

  function readVersion(
    c: C,
    plan: Plan,
    year: Year,
    values: FormValues,
  ): { readonly action: VersionAction; readonly field: string } | undefined {
    const [what, key = ''] = one(values, 'do').split(' ', 2);
    if (what === 'save') return { action: { kind: 'save', name: one(values, 'name') }, field: 'name' };
    if (what === 'use' || what === 'remove') return { action: { kind: what, key }, field: 'versions' };
    if (what === 'rename') {
      const field = `name-${key}`;
      const was = values.was?.[0];
      return { action: { kind: 'rename', key, name: one(values, field), was }, field };
    }
    const mode = what === 'keep' ? modes.find((each) => each === key) : undefined;
    if (!mode) return undefined;
    const { portfolio } = assessCase(plan.answers, dayOf(c.var.now, zone), year).modes[mode];
    const name = whatIfTexts[c.var.locale].kind[mode];
    return { action: { kind: 'save', name, chosen: keptSteps(withKeys(portfolio)) }, field: 'name' };
  }

  async function whatIfPage(c: C, plan: Plan, trouble?: WhatIfPageProps['problem']) {
    const assessment = await assessInHouse(db, plan, dayOf(c.var.now, zone));
    return c.html(
      <WhatIfPage
        frame={c.var.frame}
        plan={plan}
        view={viewWhatIf(plan, assessment)}
        mayWrite={may(c.var.person.role, 'write-plans')}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        problem={trouble}
        stepSavedIn={
          trouble ? undefined : plan.variants.others.find(({ key }) => key === c.req.query('gemt'))
        }
      />,
      statusOf(trouble?.kind),
    );
  }

  return routes;
}
