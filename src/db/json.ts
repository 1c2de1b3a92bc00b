import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/**
 * A value for a `jsonb` column. Always go through this: `pg` turns a bare array into a PostgreSQL array,
 * and both engines take a bare string for finished JSON.
 */
export function asJson<Value>(value: Value): RawBuilder<Value> {
  return sql`${JSON.stringify(value)}::jsonb`;
}
