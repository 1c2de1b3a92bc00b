import type { Generated } from 'kysely';
import type { Database } from '../db/database.ts';
import { asJson } from '../db/json.ts';
import type { Id } from './ids.ts';

/** Something that happened, as it is written down: in the same transaction as what it tells of, for good. */
export type NewEvent = {
  readonly at: Date;
  /** The person who did it; left out when the product itself or someone without an account did. */
  readonly actor?: Id<'person'> | undefined;
  /** The name as it was then: it must be readable after the person has gone. */
  readonly actorName: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** A word of the subject's room, such as `method-chosen`; its texts turn it into a sentence. */
  readonly what: string;
  /** The reason given, in the person's own words. */
  readonly why?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
};

export type PastEvent = NewEvent & { readonly details: Readonly<Record<string, unknown>> };

export type EventPage = {
  readonly events: readonly PastEvent[];
  /** Hand it back as `before` for the next, older page; undefined on the last. */
  readonly older: number | undefined;
};

type EventTable = {
  id: Generated<number>;
  at: Date;
  actor: string | null;
  actor_name: string;
  subject_kind: string;
  subject_id: string;
  what: string;
  why: string | null;
  details: Readonly<Record<string, unknown>>;
};

/** Writes an event down. `tx` is the transaction of the change it tells of. */
export async function recordEvent(tx: Database, event: NewEvent): Promise<void> {
  await tx
    .withTables<{ event: EventTable }>()
    .insertInto('event')
    .values({
      at: event.at,
      actor: event.actor ?? null,
      actor_name: event.actorName,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      what: event.what,
      why: event.why ?? null,
      details: asJson(event.details ?? {}),
    })
    .execute();
}

/** The history of one subject, newest first, a page at a time. */
export async function eventsOf(
  db: Database,
  subjectKind: string,
  subjectId: string,
  page: { readonly before?: number | undefined; readonly size?: number } = {},
): Promise<EventPage> {
  const size = page.size ?? 50;
  const rows = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .selectAll()
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .$if(page.before !== undefined, (query) => query.where('id', '<', page.before ?? 0))
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const shown = rows.slice(0, size);
  return { events: shown.map(toEvent), older: rows.length > size ? shown.at(-1)?.id : undefined };
}

/** The first thing that happened to a subject: who began it. */
export async function firstEventOf(
  db: Database,
  subjectKind: string,
  subjectId: string,
): Promise<PastEvent | undefined> {
  const row = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .selectAll()
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && toEvent(row);
}

function toEvent(row: Omit<EventTable, 'id'>): PastEvent {
  return {
    at: row.at,
    actor: row.actor === null ? undefined : (row.actor as Id<'person'>),
    actorName: row.actor_name,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    what: row.what,
    why: row.why ?? undefined,
    details: row.details,
  };
}
