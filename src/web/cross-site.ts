import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.tsx';
import type { Visit } from './visit.ts';

export type Origin = {
  readonly method: string;
  /** `Sec-Fetch-Site`, `Origin` and `Referer` as sent. */
  readonly site: string | undefined;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
  /** Where this site lies, or undefined when nobody has said so. */
  readonly own: string | undefined;
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
  if (origin !== undefined) return own !== undefined && origin === own;
  if (referer !== undefined) return own !== undefined && originOf(referer) === own;
  return !hasCookie;
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The public address when it is set; else the address of the request, believed only on this machine. */
export function ownOrigin(publicUrl: string | undefined, requestUrl: string): string | undefined {
  if (publicUrl !== undefined) return originOf(publicUrl);
  const url = new URL(requestUrl);
  return loopback.has(url.hostname) ? url.origin : undefined;
}

/** Refuses forms sent by other sites' pages. Their answer says how to go on, as a stale proxy setting looks the same. */
export function refuseCrossSite(publicUrl: string | undefined): MiddlewareHandler<Visit> {
  return async (c, next) => {
    if (!isAllowed(read(c, publicUrl))) return problem(c, { kind: 'cross-site' });
    await next();
    return undefined;
  };
}

function read(c: Context<Visit>, publicUrl: string | undefined): Origin {
  return {
    method: c.req.method,
    site: c.req.header('sec-fetch-site'),
    origin: c.req.header('origin'),
    referer: c.req.header('referer'),
    own: ownOrigin(publicUrl, c.req.url),
    hasCookie: c.req.header('cookie') !== undefined,
  };
}
