-- Danish order (the ready-made locale da-DK sorts wrongly in one engine). Named in every ORDER BY over text
-- and in its index.
create collation dansk (provider=icu, locale='und', rules='&[before 1]ǀ<æ<<<Æ<<ä<<<Ä<ø<<<Ø<<ö<<<Ö<å<<<Å<<aa<<<Aa<<<AA');

-- The append-only history: who did what, when and why. Never changed, never deleted.
-- Its key is a running number, not a UUID: several events of one transaction share their moment and must
-- still be read in the order they were written, and nothing outside ever points at one.
create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor uuid,
  actor_name text not null,
  subject_kind text not null,
  subject_id text not null,
  what text not null,
  why text,
  details jsonb not null default '{}'
);

create index event_subject on event (subject_kind, subject_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger event_stays before update or delete on event for each row execute function refuse_change();
create trigger event_stays_whole before truncate on event for each statement execute function refuse_change();

-- What the servers must know and nobody else: made at the first start, found by every further process.
create table secret (
  name text primary key,
  value bytea not null,
  made_at timestamptz not null default now()
);
