-- What somebody has said of a plan's tasks. A task that follows from the plan has a row once it is touched; its words
-- and its day are reckoned from the plan, unless they are written here.
create table plan_task (
  plan uuid not null references plan (id) on delete cascade,
  -- the preparation's key, or an id for a task somebody wrote
  key text not null,
  -- the task's own words; null for one that follows from the plan
  text text,
  -- set by hand; null follows the plan
  day date,
  owner text not null default '',
  state text not null default 'open',
  note text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  primary key (plan, key)
);
