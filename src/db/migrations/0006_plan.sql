-- A plan: what was answered, the methods chosen, and the findings somebody went on with.
create table plan (
  id uuid primary key,
  number integer generated always as identity unique,
  title text not null,
  question text not null default '',
  answers jsonb not null default '{}',
  -- null: the plan follows the proposal
  chosen jsonb,
  version integer not null default 1,
  changed_by jsonb not null default '{}',
  invented boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index plan_latest on plan (updated_at desc, number desc);

create table plan_gone_on (
  plan uuid not null references plan (id) on delete cascade,
  rule text not null,
  name text not null,
  reason text not null,
  at timestamptz not null,
  primary key (plan, rule)
);
