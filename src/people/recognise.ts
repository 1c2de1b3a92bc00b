import type { Context, MiddlewareHandler } from 'hono';
import { inLanguage, paths } from '../paths.ts';
import { clientAddress } from '../web/client-address.ts';
import type { Cookie } from '../web/cookie.ts';
import { dropCookie, readCookie } from '../web/cookie.ts';
import { readForm } from '../web/form.ts';
import { problem } from '../web/problem.tsx';
import { countTry } from '../web/rate-limit-store.ts';
import { ownPath } from '../web/safe-href.ts';
import { hashOfToken } from '../web/token.ts';
import type { Known } from './guard.ts';
import type { Person, Session } from './model.ts';
import type { PeopleNeeds } from './needs.ts';
import { isSessionAlive, seenEvery } from './rules.ts';
import { findSession, noteSeen } from './session-store.ts';
import { findPerson } from './store.ts';

export const sessionCookieName = 'medvirk-session';

export function sessionCookie(url: string): Cookie {
  return { name: sessionCookieName, secure: url.startsWith('https:') };
}

/** Finds out, for every request, who is signed in. Without a cookie it asks nobody. */
export function recognise(needs: PeopleNeeds): MiddlewareHandler<Known> {
  const cookie = sessionCookie(needs.url);
  return async (c, next) => {
    const token = readCookie(c, cookie);
    const found = token === undefined ? undefined : await findSignedIn(needs, token, c.var.now);
    c.set('person', found?.person);
    c.set('houseRole', found?.person.role);
    c.set('session', found?.session);
    c.set('askToSignIn', () => askToSignIn(needs, c));
    await next();
  };
}

async function findSignedIn(
  { db }: PeopleNeeds,
  token: string,
  now: Date,
): Promise<{ readonly person: Person; readonly session: Session } | undefined> {
  const session = await findSession(db, hashOfToken(token));
  if (!session || !isSessionAlive(session, now)) return undefined;
  const person = await findPerson(db, session.person);
  if (!person || person.deactivatedAt) return undefined;
  if (now.getTime() - session.lastSeenAt.getTime() >= seenEvery) await noteSeen(db, session.id, now);
  return { person, session };
}

const keepLimit = { purpose: 'kept-form', window: 15 * 60_000, tries: 60 };

/** A GET comes back to its own address after signing in; what a POST carries is kept and shown again. */
async function askToSignIn(needs: PeopleNeeds, c: Context<Known>): Promise<Response> {
  const { locale, now } = c.var;
  const here = new URL(c.req.url);
  const signIn = (to: string) => `${inLanguage(locale, paths.signIn())}?${new URLSearchParams({ til: to })}`;
  if (c.req.method === 'GET' || c.req.method === 'HEAD')
    return c.redirect(signIn(here.pathname + here.search), 303);
  const form = await readForm(c);
  if (!form.ok) return problem(c, form.problem);
  const cookie = sessionCookie(needs.url);
  if (readCookie(c, cookie) !== undefined) {
    const who = clientAddress(c, needs.trustProxy);
    const allowed = await countTry(needs.db, needs.secret, keepLimit, who, now);
    if (!allowed.ok) return problem(c, { kind: 'too-many', retryAt: allowed.retryAt });
    await needs.keptForms.keep(c, form.values);
    dropCookie(c, cookie);
  }
  return c.redirect(signIn(pageOfForm(c)), 303);
}

/** The page that held the form: where the browser says it came from, on this site, or the form's own address. */
function pageOfForm(c: Context<Known>): string {
  const here = new URL(c.req.url);
  const referer = c.req.header('referer');
  if (referer === undefined || !URL.canParse(referer)) return here.pathname;
  const from = new URL(referer);
  return (from.host === here.host ? ownPath(from.pathname + from.search) : undefined) ?? here.pathname;
}
