-- The hub of our own feeds. A feed stands here while somebody subscribes to it, as it was last rendered: `version` counts what subscribers were to be
-- sent, `position` is the number of the change up to which it was looked at.
create table desk.websub_feed (
  topic text primary key,
  version integer not null,
  hash text not null,
  media_type text not null,
  links text not null,
  body bytea not null,
  position bigint not null,
  rendered_at timestamptz not null
);

-- Who is sent it. A subscriber always gets the latest rendering, so what is to be sent is what `sent` is behind of. The secret signs, so it is kept as it is.
create table desk.websub_subscription (
  id uuid primary key,
  topic text not null references desk.websub_feed on delete cascade,
  callback text not null,
  host text not null,
  secret text,
  expires_at timestamptz not null,
  sent integer not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  claimed_until timestamptz,
  created_at timestamptz not null,
  unique (topic, callback)
);
create index websub_subscription_host on desk.websub_subscription (host);
create index websub_subscription_end on desk.websub_subscription (expires_at);

-- What callbacks are asked, or told: whether they want to subscribe or no more, and that they are subscribed no longer. What is done stays for an hour, so
-- that it can be counted how often a host was called for the asking.
create table desk.websub_intent (
  id uuid primary key,
  mode text not null check (mode in ('subscribe', 'unsubscribe', 'denied')),
  topic text not null,
  callback text not null,
  host text not null,
  secret text,
  seconds integer not null,
  reason text,
  done boolean not null default false,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  claimed_until timestamptz
);
create index websub_intent_waiting on desk.websub_intent (next_at) where not done;
create index websub_intent_host on desk.websub_intent (host, created_at);
create index websub_intent_old on desk.websub_intent (created_at);
grant select, insert, update, delete on desk.websub_feed, desk.websub_subscription, desk.websub_intent to ${deskRole};
