-- Mail on its way out. A row is `sending` before the connection is used; found so after a crash it is `uncertain`.
create table outbox (
  id uuid primary key,
  created_at timestamptz not null,
  recipient text not null,
  subject text not null,
  body text not null,
  -- The link that signs someone in, apart from the body: it is erased as soon as it is not needed.
  private_link text,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'uncertain', 'not-sent')),
  attempts int not null default 0,
  changed_at timestamptz not null,
  problem text
);

create index outbox_by_age on outbox (created_at, id);
