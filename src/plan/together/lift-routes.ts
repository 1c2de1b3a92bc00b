import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { canBeLifted, liftedRole } from '../../engagement/plan-members.ts';
import { memberRole } from '../../engagement/plan-members-store.ts';
import { planAt } from '../../engagement/plan-store.ts';
import type { Known } from '../../people/guard.ts';

/**
 * Lets those who are on a plan do there what the plan lets them. Mounted before the rooms: for this one request
 * `c.var.person` has the higher role, and every guard and every page asks as it always does.
 */
export function liftRoutes({ db }: { readonly db: Database }): Hono<Known> {
  const routes = new Hono<Known>();
  routes.use('/planer/:number{[0-9]+}/*', async (c, next) => {
    const { person } = c.var;
    if (person && canBeLifted(person.role)) {
      const plan = await planAt(db, c.req.param('number'));
      const role = plan && (await memberRole(db, plan.id, person.id));
      c.set('person', { ...person, role: liftedRole(person.role, role) });
    }
    await next();
  });
  return routes;
}
