import type { Generated, Selectable } from 'kysely';
import { sql } from 'kysely';
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

export type PastEvent = NewEvent & {
  readonly id: number;
  readonly details: Readonly<Record<string, unknown>>;
};

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

export type EventsAsked = {
  /** Only what came before this event, or this event and what came before it. */
  readonly before?: number | undefined;
  readonly from?: number | undefined;
  readonly size?: number;
  /** Only what somebody of this name did. */
  readonly by?: string | undefined;
  /** Only, or all but, what is called by these words. */
  readonly what?: readonly string[] | undefined;
  readonly except?: readonly string[];
};

/** The history of one subject, newest first, a page at a time. */
export async function eventsOf(
  db: Database,
  subjectKind: string,
  subjectId: string,
  page: EventsAsked = {},
): Promise<EventPage> {
  const size = page.size ?? 50;
  const { by, what, except = [] } = page;
  if (what?.length === 0) return { events: [], older: undefined };
  const rows = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .selectAll()
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .$if(page.before !== undefined, (query) => query.where(at(), '<', placeOf(page.before)))
    .$if(page.from !== undefined, (query) => query.where(at(), '<=', placeOf(page.from)))
    .$if(by !== undefined, (query) => query.where('actor_name', '=', by ?? ''))
    .$if(what !== undefined, (query) => query.where('what', 'in', [...(what ?? [])]))
    .$if(except.length > 0, (query) => query.where('what', 'not in', [...except]))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute();
  const shown = rows.slice(0, size);
  return { events: shown.map(toEvent), older: rows.length > size ? shown.at(-1)?.id : undefined };
}

/** Where an event stands in its history: by its moment, and of one moment by the order it was written in. */
const at = () => sql<readonly [Date, number]>`(at, id)`;
const placeOf = (id: number | undefined) =>
  sql<readonly [Date, number]>`(select at, id from event where id = ${id ?? 0})`;

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

/** An event without what it says: enough to tell who did what, and when. */
export type EventHead = Pick<PastEvent, 'at' | 'actorName' | 'what'>;

/** All that happened to a subject, newest first, without the details. */
export async function eventHeads(
  db: Database,
  subjectKind: string,
  subjectId: string,
): Promise<readonly EventHead[]> {
  const rows = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .select(['at', 'actor_name', 'what'])
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ at: row.at, actorName: row.actor_name, what: row.what }));
}

/** Everybody who ever did something to a subject, by name. */
export async function actorsOf(
  db: Database,
  subjectKind: string,
  subjectId: string,
): Promise<readonly string[]> {
  const rows = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .select('actor_name')
    .distinct()
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .orderBy('actor_name')
    .execute();
  return rows.map((row) => row.actor_name);
}

/** Events that speak of other events: those called `what` whose details name one of `ids`, the oldest first. */
export async function eventsAbout(
  db: Database,
  subject: { readonly kind: string; readonly id: string },
  what: string,
  ids: readonly number[],
): Promise<readonly PastEvent[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .selectAll()
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('what', '=', what)
    .where(sql<string>`details ->> 'event'`, 'in', ids.map(String))
    .orderBy('id')
    .execute();
  return rows.map(toEvent);
}

/** One event of a subject; undefined when it tells of something else. */
export async function findEvent(
  db: Database,
  subjectKind: string,
  subjectId: string,
  id: number,
): Promise<PastEvent | undefined> {
  const row = await db
    .withTables<{ event: EventTable }>()
    .selectFrom('event')
    .selectAll()
    .where('id', '=', id)
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst();
  return row && toEvent(row);
}

function toEvent(row: Selectable<EventTable>): PastEvent {
  return {
    id: row.id,
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
