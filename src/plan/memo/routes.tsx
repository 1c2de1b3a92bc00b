import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../engagement/day.ts';
import { municipalityToHold } from '../../engagement/municipality-store.ts';
import { assessPlan } from '../../engagement/plan-assessment.ts';
import { goneOnWith, planAt } from '../../engagement/plan-store.ts';
import { paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { problem } from '../../web/problem.tsx';
import { MemoPage } from './memo-page.tsx';
import { memoOf } from './rules.ts';

export type MemoDeps = { readonly db: Database; readonly zone: string };

export function memoRoutes({ db, zone }: MemoDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  routes.get(paths.planMemo(':number'), guard('read-plans'), async (c) => {
    const plan = await planAt(db, c.req.param('number'));
    if (!plan) return problem(c, { kind: 'not-found' });
    const assessment = assessPlan(
      plan,
      dayOf(c.var.now, zone),
      await municipalityToHold(db, plan, dayOf(c.var.now, zone)),
    );
    const memo = memoOf(plan, assessment, await goneOnWith(db, plan.id));
    return c.html(<MemoPage frame={c.var.frame} number={plan.number} memo={memo} zone={zone} />);
  });
  return routes;
}
