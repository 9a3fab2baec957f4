-- What became different for readers, in the order of commits. A row is made of a fact of the outbox by the relay and has the fact's number, so that
-- the numbers survive when live is dropped and made again. `event` is what partners are told; it is null where only servers have to know, who read
-- in `touched` what to forget or to index anew. A thing that is gone is called by its id alone, here and in all rows before.
create table live.change (
  number bigint primary key,
  happened_at timestamptz not null,
  event text,
  subject text,
  resource uuid,
  slug text,
  former_slug text,
  became uuid,
  version integer,
  language text,
  topics uuid[],
  notice text,
  touched bytea not null,
  check ((event is null) = (subject is null) and (event is null) = (resource is null))
);
create index change_event on live.change (number) where event is not null;
create index change_resource on live.change (resource, number) where resource is not null;

-- The last number that was pruned: whoever has read less has missed something.
insert into live.stamp values ('changes', 0);

-- What a story was told under while it was public: of those that were withdrawn before this, nothing is known.
alter table live.tombstone
  add column language text,
  add column topics uuid[] not null default '{}';

-- Which topics a story stands under is kept as the numbers of terms.
create index topic_term on live.topic (term);
