-- What the municipality says about itself on every page: one row, or none before it has been said.
create table setting (
  only_row boolean primary key default true check (only_row),
  site_name jsonb not null,
  municipality text not null,
  brand text not null check (brand ~ '^#[0-9a-f]{6}$'),
  contact jsonb,
  invented boolean not null default false,
  version integer not null default 1
);
