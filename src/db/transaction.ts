import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';
import type { Database } from './engine.ts';

type Span = { open: boolean };

const current = new AsyncLocalStorage<Span>();

/**
 * Runs the work in one transaction: all of it is kept, or, when the work throws, none of it.
 * Pass `tx` on to every store. Called with a `tx`, it joins the transaction already open.
 */
export async function inTransaction<Value>(
  db: Database,
  work: (tx: Database) => Promise<Value>,
): Promise<Value> {
  if (db.isTransaction) return work(db);
  refuseOutsideQuery();
  const span: Span = { open: true };
  try {
    return await db
      .withoutPlugins()
      .transaction()
      .execute((tx) => current.run(span, () => work(tx)));
  } finally {
    span.open = false;
  }
}

/**
 * The embedded database has one connection: a query beside an open transaction of the same request would
 * wait for itself for ever. On a server it would silently stand outside the transaction. Both are refused.
 */
export const outsideQueryGuard: KyselyPlugin = {
  transformQuery: (args) => {
    refuseOutsideQuery();
    return args.node;
  },
  transformResult: async (args) => args.result,
};

function refuseOutsideQuery(): void {
  if (current.getStore()?.open) {
    throw new Error(
      'A query was sent beside the open transaction: pass the transaction (tx) on instead of db',
    );
  }
}
