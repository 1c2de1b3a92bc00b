import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Database } from '../../src/db/database.ts';
import { inLanguage } from '../../src/paths.ts';
import type { Known } from '../../src/people/guard.ts';
import type { PeopleNeeds } from '../../src/people/needs.ts';
import { recognise } from '../../src/people/recognise.ts';
import { peopleRoutes } from '../../src/people/routes.tsx';
import { refuseCrossSite } from '../../src/web/cross-site.ts';
import { keptForms } from '../../src/web/kept-forms.ts';
import { getPathWithoutLanguage, readLanguage } from '../../src/web/locale.ts';
import type { Visit } from '../../src/web/visit.ts';

export const home = 'http://127.0.0.1:3000';

/** The room of people alone, as the house mounts it, at a time the test sets. */
export function peopleApp(db: Database, given: Partial<PeopleNeeds> = {}) {
  let now = new Date('2026-11-23T09:00:00Z');
  const needs: PeopleNeeds = {
    db,
    secret: randomBytes(32),
    chance: randomBytes,
    pause: async () => undefined,
    url: home,
    trustProxy: true,
    zone: 'Europe/Copenhagen',
    siteName: async (locale) => (locale === 'da' ? 'Lillerup lytter' : 'Lillerup listens'),
    mail: { hasServer: false, keepsLinks: true },
    keptForms: keptForms({ db, secure: false, chance: randomBytes }),
    ...given,
  };
  const app = new Hono<Known>({ getPath: getPathWithoutLanguage });
  app.use(async (c, next) => {
    c.set('now', now);
    await next();
  });
  app.use(readLanguage);
  app.use(async (c, next) => {
    c.set('frame', plainFrame(c.var));
    await next();
  });
  app.use(refuseCrossSite(needs.url));
  app.use(recognise(needs));
  app.route('/', peopleRoutes(needs));

  const send = (path: string, init: RequestInit & { readonly cookie?: string | undefined } = {}) => {
    const { cookie, headers, ...rest } = init;
    return app.request(home + path, {
      ...rest,
      headers: { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}), ...headers },
    });
  };
  return {
    app,
    needs,
    now: () => now,
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    read: (path: string, cookie?: string) => send(path, { cookie }),
    post: (
      path: string,
      fields: Readonly<Record<string, string>>,
      more: { readonly cookie?: string | undefined; readonly headers?: Record<string, string> } = {},
    ) => send(path, { method: 'POST', body: new URLSearchParams(fields), ...more }),
  };
}

/** A frame without data, such as every page can be shown in. */
export function plainFrame({ locale, path }: Pick<Visit['Variables'], 'locale' | 'path'>) {
  const other = locale === 'da' ? ('en' as const) : ('da' as const);
  return {
    locale,
    kind: 'public' as const,
    siteName: 'Lillerup lytter',
    municipality: 'Lillerup',
    homeHref: inLanguage(locale, '/'),
    nav: [],
    languageSwitch: { href: inLanguage(other, path), label: other, lang: other },
    footer: [],
    assets: { css: '/a.css', brand: '/brand.css', fonts: [] },
  };
}

/** The cookies an answer sets, as a browser would send them. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
