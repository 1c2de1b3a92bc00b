-- What can be found in a plan, folded (å as aa, no capitals), in each language; null after a change, until somebody
-- searches.
alter table plan add column search_da text;
alter table plan add column search_en text;

-- A link with which somebody without an account reads a plan's memo. Its address follows from the id and the server's
-- key, so that nothing here opens it. How often it was opened is counted; by whom is not.
create table plan_read_link (
  id uuid primary key,
  plan uuid not null references plan (id) on delete cascade,
  name text not null,
  last_day date,
  made_at timestamptz not null,
  made_by text not null,
  withdrawn_at timestamptz,
  opened integer not null default 0,
  last_opened_at timestamptz
);
create index plan_read_link_of_plan on plan_read_link (plan, made_at);
