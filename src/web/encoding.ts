import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest encoding that the browser takes. */
export function chosenEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  if (takes(accepted, 'br')) return 'br';
  return takes(accepted, 'gzip') ? 'gzip' : 'identity';
}

function takes(accepted: string, encoding: string): boolean {
  if (!accepted.includes(encoding)) return false;
  return accepted.split(',').some((part) => {
    const [name, weight] = part.split(';');
    return name?.trim().toLowerCase() === encoding && !/^\s*q=0(\.0*)?\s*$/.test(weight ?? '');
  });
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export async function encode(body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  switch (encoding) {
    case 'br':
      return Uint8Array.from(await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
    case 'gzip':
      return Uint8Array.from(await zip(body, { level: 5 }));
    case 'identity':
      return Uint8Array.from(body);
  }
}

/** Below this the headers weigh more than what is saved. */
const worthwhile = 1_024;

/** Sends pages compressed. What the page cache will keep is left to it: it holds every encoding ready. */
export function compressPages(isKept: (request: Request) => boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    if (isKept(c.req.raw) || c.req.method === 'HEAD' || headers.has('content-encoding')) return;
    if (!headers.get('content-type')?.startsWith('text/html')) return;
    const encoding = chosenEncoding(c.req.header('accept-encoding'));
    headers.append('vary', 'Accept-Encoding');
    if (encoding === 'identity') return;
    const body = new Uint8Array(await c.res.arrayBuffer());
    const { status } = c.res;
    const isSmall = body.length < worthwhile;
    if (!isSmall) headers.set('content-encoding', encoding);
    headers.delete('content-length');
    const sent = isSmall ? body : await encode(body, encoding);
    c.res = new Response(sent, { status, headers });
  };
}
