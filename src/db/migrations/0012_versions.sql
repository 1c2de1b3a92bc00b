-- Every version of a plan as it was saved, so that two can be compared and an earlier one taken up again.
create table plan_version (
  plan uuid not null references plan (id) on delete cascade,
  version integer not null,
  at timestamptz not null,
  content jsonb not null,
  primary key (plan, version)
);

insert into plan_version (plan, version, at, content)
select id, version, updated_at, jsonb_build_object(
  'title', title, 'question', question, 'answers', answers, 'chosen', chosen, 'variants', variants,
  'suggested', suggested, 'disagreements', disagreements)
from plan;

-- Put away: out of the list and the year wheel, and still to be found.
alter table plan add column archived_at timestamptz;
-- The municipality as it was where an imported plan came from; null reckons with the house's own.
alter table plan add column origin jsonb;
