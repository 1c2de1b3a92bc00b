import type { Kysely } from 'kysely';

/**
 * The database or an open transaction. Each store names its own tables:
 * `db.withTables<{ plan: PlanTable }>().selectFrom('plan')`.
 */
export type Database = Kysely<Record<never, never>>;

export type OpenDatabase = {
  readonly db: Database;
  readonly engine: 'pglite' | 'postgres';
  /** Calls `listener` for each message; `afterGap` when messages may have been missed (a lost connection). */
  readonly listen: (
    channel: string,
    listener: (payload: string) => void,
    afterGap?: () => void,
  ) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
};

/** The database cannot be opened, for a reason the operator can mend; the message is one sentence for them. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly kind: 'folder-in-use' | 'folder-not-writable' | 'folder-of-another-version' | 'server';

  constructor(kind: DatabaseUnavailable['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** A channel's name goes into SQL as it is. */
export function channelName(channel: string): string {
  if (!/^[a-z][a-z_]*$/.test(channel)) throw new Error(`Not a channel: ${channel}`);
  return channel;
}
