-- Who is called about a plan: by whom, by when, and what came of it. A removed line can be put back.
create table plan_contact (
  id uuid primary key,
  plan uuid not null references plan (id) on delete cascade,
  -- the suggestion it came from, so that it is suggested once; empty when somebody thought of it
  suggestion text not null default '',
  who text not null,
  organisation text not null default '',
  groups jsonb not null default '[]',
  areas jsonb not null default '[]',
  channel text,
  detail text not null default '',
  doer text not null default '',
  day date,
  state text not null default 'waiting',
  result text not null default '',
  done_on date,
  version integer not null default 1,
  removed_at timestamptz,
  created_at timestamptz not null
);
create index plan_contact_of_plan on plan_contact (plan, created_at);
create unique index plan_contact_suggested on plan_contact (plan, suggestion)
  where suggestion <> '' and removed_at is null;

-- A text for others' channels that somebody wrote on; without a row the plan's own suggestion stands.
create table plan_spread_text (
  plan uuid not null references plan (id) on delete cascade,
  length text not null,
  language text not null,
  body text not null,
  -- the suggestion as it was when the text was written: when it has changed, the text may no longer fit
  suggested text not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  updated_by text not null,
  primary key (plan, length, language)
);
