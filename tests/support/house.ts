import { randomBytes } from 'node:crypto';
import { createApp } from '../../src/app.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import type { Role } from '../../src/people/model.ts';
import { signedIn } from './people.ts';

export const home = 'http://127.0.0.1:3000';

/** The whole house as it is mounted, on a test's database, at a time the test sets. */
export async function house(database: OpenDatabase) {
  let now = new Date('2026-11-23T09:00:00Z');
  const { app, stop } = await createApp({
    config: {
      url: home,
      zone: 'Europe/Copenhagen',
      trustProxy: false,
      smtp: undefined,
      mailFrom: undefined,
      demo: true,
      host: '127.0.0.1',
    },
    database,
    secret: randomBytes(32),
    assets: { manifest: {}, send: () => undefined },
    now: () => now,
    log: () => undefined,
  });

  const send = (path: string, init: RequestInit & { readonly cookie?: string | undefined }) => {
    const { cookie, headers, ...rest } = init;
    return app.request(home + path, {
      redirect: 'manual',
      ...rest,
      headers: { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}), ...headers },
    });
  };

  /** Somebody with a role, signed in: reads pages and sends forms. */
  async function visitor(role: Role, name?: string) {
    const { cookie } = await signedIn(database.db, role, now, name === undefined ? {} : { name });
    return visitorWith(cookie);
  }

  function visitorWith(cookie: string | undefined) {
    return {
      cookie,
      get: (path: string) => send(path, { cookie }),
      text: async (path: string) => (await send(path, { cookie })).text(),
      post: (path: string, fields: Fields, headers: Record<string, string> = {}) =>
        send(path, { method: 'POST', cookie, body: bodyOf(fields), headers }),
    };
  }

  return {
    app,
    stop,
    visitor,
    visitorWith,
    setClock: (at: string) => {
      now = new Date(at);
    },
    now: () => now,
  };
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

function bodyOf(fields: Fields): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  return body;
}

/** The value of a hidden field in a page. */
export function hidden(page: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  return found
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
