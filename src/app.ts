import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Config } from './config.ts';
import type { OpenDatabase } from './db/database.ts';
import { guideRoutes } from './guides/routes.tsx';
import { methodRoutes } from './methods/routes.tsx';
import { paths } from './paths.ts';
import type { Known } from './people/guard.ts';
import type { PeopleNeeds } from './people/needs.ts';
import { recognise, sessionCookieName } from './people/recognise.ts';
import { colleaguesIn, peopleRoutes } from './people/routes.tsx';
import { planRoutes } from './plan/routes.ts';
import { togetherJobs } from './plan/together/jobs.ts';
import { policyRoutes } from './policy/routes.tsx';
import { mailJobs } from './post/jobs.ts';
import { smtpTransport } from './post/smtp.ts';
import { frameVisits, plainFrame, siteNames, siteRoutes } from './site/routes.tsx';
import type { Assets } from './web/assets.ts';
import { refuseCrossSite } from './web/cross-site.ts';
import { devReload } from './web/dev-reload.ts';
import { compressPages } from './web/encoding.ts';
import { answerFailure } from './web/failure.ts';
import { keptCookieName, keptForms } from './web/kept-forms.ts';
import { getPathWithoutLanguage, readLanguage } from './web/locale.ts';
import { refuseOtherMethods } from './web/other-methods.ts';
import { createPageCache } from './web/page-cache.ts';
import { problem } from './web/problem.tsx';
import { requestLog } from './web/request-log.ts';
import { securityHeaders } from './web/security-headers.ts';
import { startRunner } from './work/runner.ts';

export type AppParts = {
  readonly config: Pick<Config, 'url' | 'zone' | 'trustProxy' | 'smtp' | 'mailFrom' | 'demo' | 'host'>;
  readonly database: Pick<OpenDatabase, 'db' | 'listen'>;
  readonly secret: Uint8Array;
  readonly assets: Assets;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** While developing: the name of this start; open pages load themselves again when it changes. */
  readonly devName?: string | undefined;
};

/** The whole house: what every visit passes, then the wings, then what is left over. */
export async function createApp({ config, database, secret, assets, now, log, devName }: AppParts) {
  const { db } = database;
  const { url, zone, trustProxy } = config;
  const milliseconds = () => performance.now();
  const site = { db, url, manifest: assets.manifest };
  const kept = keptForms({ db, secure: url.startsWith('https:'), chance: randomBytes });
  const onLoopback = config.host === '127.0.0.1' || config.host === '::1' || config.host === 'localhost';
  const mail = { hasServer: config.smtp !== undefined, keepsLinks: config.demo && onLoopback };
  const people: PeopleNeeds = {
    ...{ db, secret, chance: randomBytes, pause, url, trustProxy, zone, mail, keptForms: kept },
    siteName: siteNames(db),
  };
  const cache = createPageCache([sessionCookieName, keptCookieName], milliseconds);
  const unfollow = await cache.follow(database);
  const transport = config.smtp && config.mailFrom ? smtpTransport(config.smtp, config.mailFrom) : undefined;
  const handlers = {
    ...(transport ? mailJobs({ db, transport, now }) : {}),
    ...togetherJobs({ db, colleagues: colleaguesIn, url, mail, now, chance: randomBytes }),
  };
  const onProblem = (error: unknown) => log(JSON.stringify({ time: now(), job: String(error) }));
  const runner = await startRunner({ ...database, handlers, now, onProblem });

  const app = new Hono<Known>({ getPath: getPathWithoutLanguage });
  app.use(cache.middleware);
  app.use(async (c, next) => {
    c.set('now', now());
    await next();
  });
  app.use(requestLog(log, milliseconds));
  app.use(readLanguage);
  app.use(securityHeaders(url));
  app.get(paths.asset(':file'), (c, next) => assets.send(c, c.req.param('file') ?? '') ?? next());
  app.get(paths.health(), (c) => c.text('ok'));
  app.use(compressPages(cache.keeps));
  if (devName !== undefined) app.use(devReload(devName));
  app.use(recognise(people));
  app.use(frameVisits(site));
  app.use(refuseCrossSite(url));
  app.use(refuseOtherMethods(app));

  app.route('/', siteRoutes(site));
  app.route('/', policyRoutes({ db, kept }));
  app.route('/', methodRoutes());
  app.route('/', guideRoutes({ zone }));
  app.route('/', peopleRoutes(people));
  const planning = { db, url, zone, secret, trustProxy, chance: randomBytes, kept };
  app.route('/', planRoutes({ ...planning, colleagues: colleaguesIn }));

  app.notFound((c) => problem(c, { kind: 'not-found' }));
  const newNumber = () => randomBytes(4).toString('hex');
  app.onError(answerFailure({ write: log, newNumber, plainFrame: (visit) => plainFrame(site, visit) }));
  const stop = async () => {
    await Promise.all([runner.stop(), unfollow()]);
  };
  return { app, stop };
}
