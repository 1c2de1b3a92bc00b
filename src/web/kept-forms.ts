import type { Context, Env } from 'hono';
import type { Database } from '../db/database.ts';
import type { Cookie } from './cookie.ts';
import { readCookie, writeCookie } from './cookie.ts';
import type { FormValues } from './form.ts';
import { saveKeptForm, takeKeptForm } from './kept-form-store.ts';
import type { Chance } from './token.ts';
import { hashOfToken, newToken } from './token.ts';
import type { Visit } from './visit.ts';

/**
 * What was typed by someone whose session had run out. The key is a strictly necessary cookie, set by the POST that
 * had to be kept, never by a GET.
 */
export type KeptForms = {
  readonly cookie: Cookie;
  /** Keeps a form for the page it was sent to. */
  readonly keep: <E extends Env & Visit>(c: Context<E>, values: FormValues) => Promise<void>;
  /** What was kept for this path (without language), once; undefined for everyone who has nothing waiting. */
  readonly take: <E extends Env & Visit>(c: Context<E>, path?: string) => Promise<FormValues | undefined>;
};

export const keptCookieName = 'medvirk-kept';

const secondsKept = 86_400;

export function keptForms({
  db,
  secure,
  chance,
}: {
  readonly db: Database;
  readonly secure: boolean;
  readonly chance: Chance;
}): KeptForms {
  const cookie = { name: keptCookieName, secure };
  return {
    cookie,
    keep: async (c, values) => {
      const { now, path }: Visit['Variables'] = c.var;
      const key = readCookie(c, cookie) ?? newToken(chance);
      await saveKeptForm(db, hashOfToken(key), path, values, now);
      writeCookie(c, cookie, key, secondsKept);
    },
    take: async (c, path) => {
      const visit: Visit['Variables'] = c.var;
      const key = readCookie(c, cookie);
      if (key === undefined) return undefined;
      const values = await takeKeptForm(db, hashOfToken(key), path ?? visit.path, visit.now);
      return values && Object.assign(Object.create(null), values);
    },
  };
}
