-- The outbox: which change is still to be told to which webhook. Rows are written in the transaction of the change itself, so
-- that no change goes untold and nothing is told that was rolled back; workers send, at least once, in no promised order.
create table newsroom.deliveries (
  -- A row of the collection `webhooks`, whose table is made from the collection.
  webhook uuid not null,
  change bigint not null references delivery.changes (id),
  -- waiting: not tried; failed: tried, and to be tried again; dead: given up, until somebody replays it.
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed', 'dead')),
  attempts integer not null default 0,
  -- When it is due. While a worker sends, the moment at which its lease ends.
  next_at timestamptz not null default clock_timestamp(),
  -- HTTP status of the last answer; null where none came.
  last_status integer,
  -- A code of src/webhooks/failure.ts, and what the machine said.
  last_error text,
  created_at timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  primary key (webhook, change)
);
create index deliveries_due on newsroom.deliveries (webhook, next_at) where state in ('waiting', 'failed');
create index deliveries_dead on newsroom.deliveries (webhook, change) where state = 'dead';
create index deliveries_done on newsroom.deliveries (delivered_at) where state = 'delivered';

-- What signs a webhook's messages, sealed with the program's own secret. In no collection: no door of Payload's leads here.
create table newsroom.webhook_secrets (
  id bigint generated always as identity primary key,
  webhook uuid not null,
  sealed text not null,
  -- Null: the present one. Another signs beside it until then.
  expires_at timestamptz
);
create unique index webhook_secrets_present on newsroom.webhook_secrets (webhook) where expires_at is null;
create index webhook_secrets_webhook on newsroom.webhook_secrets (webhook);
