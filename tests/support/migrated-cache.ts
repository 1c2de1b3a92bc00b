import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const migrations = new URL('../../src/db/migrations/', import.meta.url);
const cache = fileURLToPath(new URL('../../.cache/test-database/', import.meta.url));

/** Where a migrated database is kept between runs: another place for other migrations or another PGlite. */
export function cacheFor(what: 'dump' | 'folder'): string {
  const engine = join(
    dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
    '../package.json',
  );
  const hash = createHash('sha256').update(readFileSync(engine));
  for (const file of readdirSync(migrations).sort())
    hash.update(file).update(readFileSync(new URL(file, migrations)));
  return join(cache, `${what}-${hash.digest('hex').slice(0, 16)}`);
}
