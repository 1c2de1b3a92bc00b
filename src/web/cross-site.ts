import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.tsx';
import type { Visit } from './visit.ts';

export type Origin = {
  readonly method: string;
  /** `Sec-Fetch-Site`, `Origin` and `Referer` as sent. */
  readonly site: string | undefined;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
  /** Where this site lies. */
  readonly own: readonly string[];
  /** The request carries a cookie, and with it perhaps somebody's rights. */
  readonly hasCookie: boolean;
};

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something: it comes from our own pages, or it speaks for nobody.
 * A browser too old to say where a form came from can still answer a hearing, but cannot use a signed-in person's rights
 * unless its `Referer` is ours.
 */
export function isAllowed({ method, site, origin, referer, own, hasCookie }: Origin): boolean {
  if (reading.has(method)) return true;
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin !== undefined) return own.includes(origin);
  if (referer !== undefined) return own.includes(originOf(referer) ?? '');
  return !hasCookie;
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where this site lies: its public address. Beside it a request's own address is believed on this machine only,
 * where no other site can stand under it.
 */
export function ownOrigins(publicUrl: string, requestUrl: string): readonly string[] {
  const url = new URL(requestUrl);
  return [new URL(publicUrl).origin, ...(loopback.has(url.hostname) ? [url.origin] : [])];
}

/** Refuses forms sent by other sites' pages. */
export function refuseCrossSite(publicUrl: string): MiddlewareHandler<Visit> {
  return async (c, next) => {
    if (!isAllowed(read(c, publicUrl))) return problem(c, { kind: 'cross-site' });
    await next();
    return undefined;
  };
}

function read(c: Context<Visit>, publicUrl: string): Origin {
  return {
    method: c.req.method,
    site: c.req.header('sec-fetch-site'),
    origin: c.req.header('origin'),
    referer: c.req.header('referer'),
    own: ownOrigins(publicUrl, c.req.url),
    hasCookie: c.req.header('cookie') !== undefined,
  };
}
