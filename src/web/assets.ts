import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context } from 'hono';
import { chosenEncoding } from './encoding.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type Held = {
  readonly type: string;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Uint8Array<ArrayBuffer>>>;
};

export type Assets = {
  /** Name → file name with its digest. */
  readonly manifest: Readonly<Record<string, string>>;
  /** The file, kept by browsers for ever because its name changes with its content; undefined when there is none. */
  readonly send: (c: Context, file: string) => Response | undefined;
};

/** The built style sheet, fonts and scripts, read once. The build has compressed what is text. */
export function loadAssets(folder: string): Assets {
  const held = new Map<string, Held>();
  for (const file of readdirSync(folder)) {
    const type = types[extname(file)];
    if (type) held.set(file, { type, bodies: bodiesOf(join(folder, file), type) });
  }
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return {
    manifest: manifest as Assets['manifest'],
    send: (c, file) => {
      const found = held.get(file);
      if (!found) return undefined;
      const encoding = chosenEncoding(c.req.header('accept-encoding'));
      return new Response(found.bodies[encoding], {
        headers: {
          'content-type': found.type,
          'cache-control': 'public, max-age=31536000, immutable',
          vary: 'Accept-Encoding',
          ...(encoding === 'identity' || found.type === 'font/woff2' ? {} : { 'content-encoding': encoding }),
        },
      });
    },
  };
}

/** A font is compressed already. */
function bodiesOf(path: string, type: string): Held['bodies'] {
  const read = (file: string) => Uint8Array.from(readFileSync(file));
  const identity = read(path);
  if (type === 'font/woff2') return { identity, br: identity, gzip: identity };
  return { identity, br: read(`${path}.br`), gzip: read(`${path}.gz`) };
}
