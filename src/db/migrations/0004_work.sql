-- What is done after the answer has been sent: mail, letters, imports, computing. One row a job.
-- `again`: it was asked for anew while it ran, and goes round once more.
create table job (
  id bigint generated always as identity primary key,
  kind text not null,
  key text,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'stopped')),
  run_at timestamptz not null,
  attempts int not null default 0,
  most_attempts int not null,
  again boolean not null default false,
  runner text,
  lease_until timestamptz,
  done int not null default 0,
  total int,
  stop_wanted boolean not null default false,
  problem text,
  created_at timestamptz not null,
  changed_at timestamptz not null
);

create unique index job_open_key on job (kind, key) where state in ('waiting', 'running');
create index job_due on job (run_at, id) where state = 'waiting';
create index job_leased on job (lease_until) where state = 'running';
create index job_ended on job (changed_at) where state in ('done', 'failed', 'stopped');
