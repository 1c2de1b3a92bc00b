-- What a person has made of a sentence the program wrote in the memo; without a row the program's sentence stands.
create table plan_memo_sentence (
  plan uuid not null references plan (id) on delete cascade,
  key text not null,
  language text not null,
  -- accepted, edited or left-out
  state text not null,
  text text not null,
  -- the program's sentence when the person decided: when it says something else now, the plan has changed
  suggested text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  version integer not null default 1,
  primary key (plan, key, language)
);
