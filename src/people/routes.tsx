import { Hono } from 'hono';
import { accountRoutes } from './account-routes.tsx';
import type { Known } from './guard.ts';
import { jobsRoutes } from './jobs-routes.tsx';
import { linkRoutes } from './link-routes.tsx';
import type { PeopleNeeds } from './needs.ts';
import { outboxRoutes } from './outbox-routes.tsx';
import { peopleListRoutes } from './people-routes.tsx';
import { personRoutes } from './person-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

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
