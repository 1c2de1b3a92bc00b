import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import type { OpenDatabase } from '../db/database.ts';
import type { Encoding } from './encoding.ts';
import { chosenEncoding, encode } from './encoding.ts';

/** A page ready to be sent: one body and one set of headers for each encoding. */
type Entry = {
  readonly tags: readonly string[];
  readonly etag: string;
  readonly ready: Readonly<Record<Encoding, Ready>>;
  readonly unchanged: Readonly<Record<string, string>>;
  readonly size: number;
};

type Ready = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> };

export type PageCache = {
  /** Mounted before everything else, so that a page it holds costs almost nothing. */
  readonly middleware: MiddlewareHandler;
  /** Whether the cache will keep the answer to this request, in every encoding: nothing else need compress it. */
  readonly keeps: (request: Request) => boolean;
  /** Drops what carries one of the tags; without an argument, everything. */
  readonly drop: (tag?: string) => void;
  /** Follows `notify page, scope` from now on, and drops all when messages may have been missed. */
  readonly follow: (database: Pick<OpenDatabase, 'listen'>) => Promise<() => Promise<void>>;
  readonly counts: () => {
    readonly hits: number;
    readonly misses: number;
    readonly entries: number;
    readonly bytes: number;
  };
};

/** The channel on which a store says that something shown has changed; the payload is the scope. */
export const pageChannel = 'page';

const maxBytes = 64 * 1024 * 1024;
const maxAge = 60_000;
const longestKey = 500;

const cacheable = new WeakMap<Request, readonly string[]>();

/**
 * Says that this answer is the same for everyone who is not signed in, until one of the scopes (`site`,
 * `process:ID`) changes. A page that does not say so is never kept.
 */
export function cachePage(c: Pick<Context, 'req'>, scopes: readonly string[]): void {
  cacheable.set(c.req.raw, scopes);
}

/**
 * What anonymous visitors read. Requests with one of `ownCookies` (somebody is signed in, something typed is waiting)
 * pass it by, in both directions.
 */
export function createPageCache(ownCookies: readonly string[], milliseconds: () => number): PageCache {
  const pages = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: ({ size }) => size,
    ttl: maxAge,
    ttlResolution: 0,
    perf: { now: milliseconds },
  });
  const asked = new WeakSet<Request>();
  let drops = 0;
  let hits = 0;
  let misses = 0;

  const drop = (tag?: string) => {
    drops += 1;
    if (tag === undefined) return pages.clear();
    for (const [key, entry] of pages.entries()) if (entry.tags.includes(tag)) pages.delete(key);
  };

  const middleware: MiddlewareHandler = async (c, next) => {
    const key = keyOf(c, ownCookies);
    if (key === undefined) return next();
    const held = pages.get(key);
    if (held) {
      hits += 1;
      return answer(c, held);
    }
    misses += 1;
    asked.add(c.req.raw);
    const dropsBefore = drops;
    await next();
    const tags = cacheable.get(c.req.raw);
    const { status, headers } = c.res;
    if (!tags || status !== 200 || headers.has('set-cookie') || headers.has('content-encoding'))
      return undefined;
    const entry = await prepare(c.res, tags);
    // A change while the page was being made may not be in it.
    if (drops === dropsBefore) pages.set(key, entry);
    c.res = undefined;
    c.res = answer(c, entry);
    return undefined;
  };

  return {
    middleware,
    keeps: (request) => asked.has(request) && cacheable.has(request),
    drop,
    follow: ({ listen }) => listen(pageChannel, drop, () => drop()),
    counts: () => ({ hits, misses, entries: pages.size, bytes: pages.calculatedSize }),
  };
}

function keyOf(c: Context, ownCookies: readonly string[]): string | undefined {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return undefined;
  const cookies = c.req.header('cookie');
  if (cookies !== undefined && ownCookies.some((name) => cookies.includes(name))) return undefined;
  const { url } = c.req;
  const key = url.slice(url.indexOf('/', 8));
  return key.length <= longestKey ? key : undefined;
}

function answer(c: Context, entry: Entry): Response {
  const known = c.req.header('if-none-match');
  if (known?.includes(entry.etag)) return new Response(null, { status: 304, headers: entry.unchanged });
  const { body, headers } = entry.ready[chosenEncoding(c.req.header('accept-encoding'))];
  return new Response(body, { status: 200, headers });
}

async function prepare(response: Response, tags: readonly string[]): Promise<Entry> {
  const body = new Uint8Array(await response.arrayBuffer());
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const shared = {
    ...Object.fromEntries(response.headers),
    etag,
    // Shared caches may not hand it on unasked: the same address is another page for someone who is signed in.
    'cache-control': 'private, no-cache',
    vary: 'Accept-Encoding, Cookie',
  };
  const [identity, br, gzip] = await Promise.all([
    readyIn('identity', body, shared),
    readyIn('br', body, shared),
    readyIn('gzip', body, shared),
  ]);
  return {
    tags,
    etag,
    ready: { identity, br, gzip },
    unchanged: { etag, 'cache-control': shared['cache-control'], vary: shared.vary },
    size: identity.body.length + br.body.length + gzip.body.length + 2_000,
  };
}

async function readyIn(
  encoding: Encoding,
  page: Uint8Array,
  shared: Readonly<Record<string, string>>,
): Promise<Ready> {
  const body = await encode(page, encoding);
  const said = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  return { body, headers: { ...shared, ...said, 'content-length': String(body.length) } };
}
