-- Those who work here. The e-mail address is kept in lower case; it is what one signs in with.
create table person (
  id uuid primary key,
  name text not null,
  email text not null unique,
  role text not null check (role in ('administrator', 'planner', 'reader')),
  locale text not null check (locale in ('da', 'en')),
  created_at timestamptz not null,
  last_signed_in_at timestamptz,
  deactivated_at timestamptz,
  version int not null default 1
);

create index person_by_name on person (name collate dansk, id);

-- A link that was mailed or printed: only its hash, 30 minutes, once. Without a person it makes the first administrator.
create table sign_in_link (
  token_hash bytea primary key,
  person uuid references person (id),
  return_path text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index sign_in_link_by_age on sign_in_link (created_at);

-- Someone is signed in somewhere. Signing out deletes the row.
create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person uuid not null references person (id),
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);

create index session_by_person on session (person);
create index session_by_last_seen on session (last_seen_at);
