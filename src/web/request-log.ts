import type { MiddlewareHandler } from 'hono';
import type { Visit } from './visit.ts';

/** Both kinds of token (`token.ts`) in base64url, wherever they stand in an address. */
const token = /(?<=\/)[\w-]{43}(?:[\w-]{3})?(?=\/|$)/g;

/** The path fit for a log: no query, no tokens. */
export function pathForLog(path: string): string {
  return path.replace(token, '…');
}

/**
 * One line a request: when, what, how it went, how long. Never an address, a name or a query.
 * Answers from the page cache leave no line; the cache counts them.
 */
export function requestLog(
  write: (line: string) => void,
  milliseconds: () => number,
): MiddlewareHandler<Visit> {
  return async (c, next) => {
    const start = milliseconds();
    await next();
    const ms = Math.round((milliseconds() - start) * 10) / 10;
    const { method } = c.req;
    const path = pathForLog(new URL(c.req.url).pathname);
    write(JSON.stringify({ time: c.var.now, method, path, status: c.res.status, ms }));
  };
}
