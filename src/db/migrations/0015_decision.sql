-- What the politicians said to a plan: approved, changed, or sent back with what they ask for.
create table plan_decision (
  id uuid primary key,
  plan uuid not null references plan (id) on delete cascade,
  outcome text not null check (outcome in ('approved', 'changed', 'sent-back')),
  day date not null,
  -- the council or committee, as its name was then
  body text not null,
  -- their own words
  text text not null default '',
  -- the save of the plan that lay before them
  plan_version integer not null,
  -- the save that stands as they decided it; null while nobody has said so
  adopted_version integer,
  recorded_by text not null,
  recorded_at timestamptz not null,
  version integer not null default 1
);
create index plan_decision_of_plan on plan_decision (plan, day);
