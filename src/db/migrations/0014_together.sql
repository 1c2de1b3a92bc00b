-- Someone who may comment on plans, between who writes them and who only reads them.
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check
  check (role in ('administrator', 'planner', 'commenter', 'reader'));

-- Who works on one plan. The role lifts what the person may do in the house, for this plan; it never lowers it.
create table plan_member (
  plan uuid not null references plan (id) on delete cascade,
  person uuid not null references person (id),
  role text not null check (role in ('planner', 'commenter', 'reader')),
  version integer not null default 1,
  added_at timestamptz not null,
  added_by text not null,
  primary key (plan, person)
);

-- What is said about a part of a plan. An answer hangs on the comment that began; only what began is resolved.
create table plan_comment (
  id uuid primary key,
  plan uuid not null references plan (id) on delete cascade,
  answers uuid references plan_comment (id) on delete cascade,
  -- the part's key, such as step:borgermoede, and what it was called when the comment was written
  part text not null,
  part_name text not null,
  author uuid,
  author_name text not null,
  body text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  edited_at timestamptz,
  resolved_at timestamptz,
  resolved_by text,
  -- the words are gone; the place stays while somebody has answered
  deleted_at timestamptz
);
create index plan_comment_of_plan on plan_comment (plan, created_at, id);
create index plan_comment_answers on plan_comment (answers) where answers is not null;
create index plan_comment_open on plan_comment (plan, part) where answers is null and resolved_at is null;

-- Who is to be told of a comment, and when the mail that told them was written.
create table plan_mention (
  comment uuid not null references plan_comment (id) on delete cascade,
  person uuid not null references person (id),
  told_at timestamptz,
  primary key (comment, person)
);
create index plan_mention_untold on plan_mention (person) where told_at is null;
