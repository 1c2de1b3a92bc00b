import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { signedIn } from '../../tests/support/people.ts';
import { home } from '../../tests/support/people-app.ts';
import { createApp } from '../app.ts';
import type { Access } from './access.ts';
import { accessTable } from './access.ts';
import type { Role } from './model.ts';
import { roles } from './model.ts';
import { allRights, may } from './rights.ts';

const database = await testDatabase();
const now = new Date('2026-11-23T09:00:00Z');
const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function house() {
  const { app, stop } = await createApp({
    config: {
      url: home,
      host: '127.0.0.1',
      zone: 'Europe/Copenhagen',
      trustProxy: false,
      smtp: undefined,
      mailFrom: undefined,
      demo: false,
    },
    database,
    secret: randomBytes(32),
    assets: { manifest: {}, send: () => undefined },
    now: () => now,
    log: () => undefined,
  });
  stops.push(stop);
  return app;
}

type App = Awaited<ReturnType<typeof house>>;
type Outcome = 'in' | 'sign-in' | 'forbidden' | 'failure';

/** A cookie for each role, and none. */
async function visitors(): Promise<readonly { readonly role: Role | undefined; readonly cookie: string }[]> {
  const staff = [];
  for (const role of roles) staff.push({ role, cookie: (await signedIn(database.db, role, now)).cookie });
  return [{ role: undefined, cookie: '' }, ...staff];
}

const sample: Readonly<Record<string, string>> = {
  ':id': '018f0000-0000-7000-8000-000000000000',
  ':number': '1',
  ':screen': '1',
};

const fill = (path: string) => path.replace(/:\w+/g, (name) => sample[name] ?? 'x');

async function attempt(app: App, { method, path }: Route, cookie: string): Promise<Outcome> {
  const answer = await app.request(home + fill(path), {
    method,
    headers: { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) },
  });
  if (answer.status === 403) return 'forbidden';
  if (answer.status >= 500) return 'failure';
  const goesTo = answer.headers.get('location') ?? '';
  return goesTo.startsWith('/log-ind?til=') ? 'sign-in' : 'in';
}

function expected(who: Access['who'], role: Role | undefined): Outcome {
  if (who === 'everyone') return 'in';
  if (role === undefined) return 'sign-in';
  return may(role, who) ? 'in' : 'forbidden';
}

type Route = { readonly method: string; readonly path: string };

/** The routes that answer; what is mounted with `use` only passes a visit on. */
function mounted(app: App): readonly Route[] {
  const routes = app.routes.filter(({ method }) => method !== 'ALL');
  return [...new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
}

/** All that the house does otherwise than the table says. */
async function complaints(app: App, table: readonly Access[]): Promise<readonly string[]> {
  const found: string[] = [];
  const everyone = await visitors();
  const routes = mounted(app);
  const isSame = (one: Route, other: Route) => one.method === other.method && one.path === other.path;
  for (const row of table) {
    if (!routes.some((route) => isSame(route, row))) found.push(`${row.method} ${row.path} is not mounted`);
  }
  for (const route of routes) {
    const row = table.find((one) => isSame(one, route));
    if (!row) {
      found.push(`${route.method} ${route.path} is not in the table`);
      continue;
    }
    for (const { role, cookie } of everyone) {
      if (route.path === '/log-ud' && route.method === 'POST' && role) continue;
      const outcome = await attempt(app, route, cookie);
      const should = expected(row.who, role);
      if (outcome !== should)
        found.push(`${route.method} ${route.path} as ${role ?? 'nobody'}: ${outcome}, not ${should}`);
    }
  }
  return found;
}

test('every route of the house lets in those whom the table names, and nobody else', async () => {
  const app = await house();
  expect(mounted(app).length).toBeGreaterThan(35);
  expect(await complaints(app, accessTable)).toEqual([]);
});

test('a route that somebody forgot to guard, or to write into the table, is found', async () => {
  const app = await house();
  app.get('/planted', (c) => c.text('secret'));
  app.post('/unlisted', (c) => c.text('secret'));
  const table: readonly Access[] = [
    ...accessTable,
    { method: 'GET', path: '/planted', who: 'manage-people' },
  ];
  expect(await complaints(app, table)).toEqual([
    'GET /planted as nobody: in, not sign-in',
    'GET /planted as planner: in, not forbidden',
    'GET /planted as commenter: in, not forbidden',
    'GET /planted as reader: in, not forbidden',
    'POST /unlisted is not in the table',
  ]);
});

test('a session that is not one is nobody’s', async () => {
  const app = await house();
  const route = { method: 'GET', path: '/medarbejdere' };
  for (const cookie of ['medvirk-session=', 'medvirk-session=x', `medvirk-session=${'A'.repeat(43)}`]) {
    expect(await attempt(app, route, cookie)).toBe('sign-in');
  }
});

test.each(roles)('an administrator may all that a %s may', (role) => {
  for (const right of allRights) if (may(role, right)) expect(may('administrator', right)).toBe(true);
});
