import { Hono } from 'hono';
import type { Database } from '../db/database.ts';
import type { Colleague } from '../engagement/plan-members.ts';
import { accountRoutes } from './account-routes.tsx';
import type { Known } from './guard.ts';
import { jobsRoutes } from './jobs-routes.tsx';
import { linkRoutes } from './link-routes.tsx';
import type { PeopleNeeds } from './needs.ts';
import { outboxRoutes } from './outbox-routes.tsx';
import { peopleListRoutes } from './people-routes.tsx';
import { personRoutes } from './person-routes.tsx';
import { may } from './rights.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { listPeople } from './store.ts';

/** Everybody who works here, for rooms where a colleague is put on a plan or told of a comment. */
export async function colleaguesIn(db: Database): Promise<readonly Colleague[]> {
  return (await listPeople(db)).map(({ id, name, email, locale, role, deactivatedAt }) => ({
    ...{ id, name, email, locale },
    role: may(role, 'write-plans') ? 'planner' : may(role, 'comment-plans') ? 'commenter' : 'reader',
    isActive: deactivatedAt === undefined,
  }));
}

/** Everything about who works here. Mounted after `recognise`. */
export function peopleRoutes(needs: PeopleNeeds): Hono<Known> {
  const app = new Hono<Known>();
  // Before the links: `/log-ind/sendt` is not a link.
  app.route('/', signInRoutes(needs));
  app.route('/', linkRoutes(needs));
  app.route('/', accountRoutes(needs));
  app.route('/', peopleListRoutes(needs));
  app.route('/', personRoutes(needs));
  app.route('/', outboxRoutes(needs));
  app.route('/', jobsRoutes(needs));
  return app;
}
