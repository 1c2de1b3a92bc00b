-- How often something was tried: per purpose, per keyed hash of who, per window of time. No address is kept in clear.
create table rate_limit (
  purpose text not null,
  key bytea not null,
  window_start timestamptz not null,
  tries int not null,
  primary key (purpose, key, window_start)
);

-- A form that came when its sender was no longer signed in: shown again after signing in, kept for a day.
create table kept_form (
  key_hash bytea not null,
  path text not null,
  data jsonb not null,
  kept_at timestamptz not null,
  primary key (key_hash, path)
);

create index kept_form_by_age on kept_form (kept_at);
