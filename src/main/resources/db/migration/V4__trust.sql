-- Texts that keys had before they were rotated. They stay when their overlap has ended, so that none of them can become a key again.
create table desk.api_key_former (
  hash bytea primary key check (length(hash) = 32),
  key uuid not null references desk.api_key,
  until timestamptz not null
);
create index api_key_former_key on desk.api_key_former (key);
alter table desk.api_key add column rotated_at timestamptz;
alter table desk.api_key add column previous_until timestamptz;

-- First answers to requests that may be repeated: `id` is a digest of who asked and the key they chose, `content` of what they asked.
create table desk.saved_answer (
  id bytea primary key check (length(id) = 32),
  content bytea not null check (length(content) = 32),
  status smallint not null,
  location text,
  etag text,
  body bytea not null,
  saved_at timestamptz not null
);
create index saved_answer_age on desk.saved_answer (saved_at);

-- Who did what, or tried to. `times` is more than one where refusals that came too fast are told of together.
create table desk.audit (
  id uuid primary key,
  at timestamptz not null,
  by_kind text not null check (by_kind in ('key', 'person', 'system', 'nobody')),
  by_id text not null,
  by_name text not null,
  address text,
  request text,
  action text,
  kind text,
  item uuid,
  revision integer,
  outcome text not null check (outcome in ('done', 'refused')),
  status smallint,
  code text,
  times integer not null default 1 check (times > 0),
  check ((outcome = 'refused') = (code is not null))
);
create index audit_recent on desk.audit (at desc, id desc);
create index audit_item on desk.audit (item, at desc, id desc) where item is not null;
create index audit_name on desk.audit (by_name, at desc, id desc);
create index audit_by on desk.audit (by_id, at desc, id desc);
create index audit_refused on desk.audit (at desc, id desc) where outcome = 'refused';
create index audit_request on desk.audit (request);

-- Written once and never changed: not by the application, whatever is made of it.
revoke update, delete, truncate on desk.audit from ${deskRole};
