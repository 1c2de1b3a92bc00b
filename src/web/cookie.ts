import type { Context, Env } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** A cookie of ours: never readable by script, never sent along by other sites' forms. */
export type Cookie = {
  readonly name: string;
  /** Whether the public address is https: then the cookie is `Secure` and bound to this very host. */
  readonly secure: boolean;
};

const options = (cookie: Cookie) => ({
  httpOnly: true,
  sameSite: 'Lax' as const,
  path: '/',
  secure: cookie.secure,
  ...(cookie.secure ? { prefix: 'host' as const } : {}),
});

export function readCookie<E extends Env>(c: Context<E>, cookie: Cookie): string | undefined {
  return cookie.secure ? getCookie(c, cookie.name, 'host') : getCookie(c, cookie.name);
}

export function writeCookie<E extends Env>(
  c: Context<E>,
  cookie: Cookie,
  value: string,
  seconds: number,
): void {
  setCookie(c, cookie.name, value, { ...options(cookie), maxAge: seconds });
}

export function dropCookie<E extends Env>(c: Context<E>, cookie: Cookie): void {
  deleteCookie(c, cookie.name, options(cookie));
}
