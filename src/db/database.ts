import type { OpenDatabase } from './engine.ts';

export type { Database, OpenDatabase } from './engine.ts';
export { DatabaseUnavailable } from './engine.ts';

/** Where the data lies: a folder with the embedded database, or a PostgreSQL server. */
export type DatabaseTarget =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** Opens the database. Throws `DatabaseUnavailable` with a sentence for the operator. */
export async function openDatabase(target: DatabaseTarget): Promise<OpenDatabase> {
  switch (target.kind) {
    case 'embedded': {
      const { openEmbedded } = await import('./embedded.ts');
      return openEmbedded(target.folder);
    }
    case 'postgres': {
      const { openPostgres } = await import('./postgres.ts');
      return openPostgres(target.url);
    }
  }
}
