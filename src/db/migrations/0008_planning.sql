-- A plan's named versions beside the one in use, answers that a template suggested and nobody has confirmed, and
-- what a meeting could not agree on, question by question.
alter table plan add column variants jsonb not null default '{"inUse": {"key": "a", "name": ""}, "others": []}';
alter table plan add column suggested jsonb not null default '[]';
alter table plan add column disagreements jsonb not null default '{}';

-- What all plans of the municipality share: its areas, its year, what the house already has, who confirmed a law.
create table municipality (
  key text primary key,
  value jsonb not null,
  version integer not null default 1,
  invented boolean not null default false,
  updated_at timestamptz not null,
  updated_by text not null
);
