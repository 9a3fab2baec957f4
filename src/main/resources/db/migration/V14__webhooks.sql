-- Whom the desk tells of changes by calling them. `position` is the number of the last change that was put in line for them; `partner` says whose
-- it is. What is null or empty in a filter lets everything through. The secret signs what is sent, so it is kept as it is.
create table desk.webhook (
  id uuid primary key,
  name text not null check (name <> ''),
  url text not null,
  partner text,
  events text[] not null,
  topics uuid[] not null,
  languages text[] not null,
  secret text not null,
  former_secret text,
  former_until timestamptz,
  position bigint not null,
  active boolean not null,
  paused_at timestamptz,
  paused_because text,
  failing_since timestamptz,
  revision integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null
);

-- One message to one of them. Messages of one subject go out one after the other, by number; a test has none and goes out at once.
create table desk.webhook_delivery (
  id uuid primary key,
  webhook uuid not null references desk.webhook on delete cascade,
  number bigint not null,
  event text not null,
  subject uuid not null,
  body text not null,
  state text not null check (state in ('waiting', 'delivered')),
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  claimed_until timestamptz,
  delivered_at timestamptz
);
create index webhook_delivery_waiting on desk.webhook_delivery (webhook, number) where state = 'waiting';
create index webhook_delivery_subject on desk.webhook_delivery (webhook, subject, number) where state = 'waiting';
create index webhook_delivery_log on desk.webhook_delivery (webhook, id desc);
create index webhook_delivery_old on desk.webhook_delivery (created_at);

-- What became of each attempt: the heads as they were sent and came, and why there was none.
create table desk.webhook_attempt (
  delivery uuid not null references desk.webhook_delivery on delete cascade,
  number integer not null,
  at timestamptz not null,
  millis integer not null,
  status integer,
  request_head text not null,
  response_head text,
  failure text,
  primary key (delivery, number)
);
grant select, insert, update, delete on desk.webhook, desk.webhook_delivery, desk.webhook_attempt to ${deskRole};
