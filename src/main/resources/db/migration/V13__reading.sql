-- What stories and topics are near to each other. Worked out after commit from a queue, one node at a time, and stored: a read looks it up and
-- joins what is live at that moment, so that a withdrawn story vanishes from every list at once.

-- Stories that were published, changed or withdrawn. Rows are only added by publications, so that none ever waits for the work. `relate` is
-- false where only what is counted of a story has changed: its topics were moved in the tree.
create table live.related_due (
  id bigint generated always as identity primary key,
  article bigint not null,
  relate boolean not null
);

-- What is counted of a story at present, to be taken off again when it changes: terms of the kinds 'topicExact', 'topic' and 'language', and
-- hashes of the words of its headline.
create table live.related_story (
  article bigint primary key,
  exact integer[] not null,
  topics integer[] not null,
  languages integer[] not null,
  words integer[] not null
);
create table live.headline_word (
  word integer not null,
  article bigint not null,
  primary key (word, article)
);

-- At most 24 a story. Why: numbers of shared terms (speakers, topics, places), shared quotations, whether the headlines are alike.
create table live.related (
  article bigint not null,
  other bigint not null,
  score real not null,
  terms integer[] not null,
  quotations uuid[] not null,
  headline boolean not null,
  primary key (article, other)
);
create index related_other on live.related (other);

-- How many stories two topics have in common (terms of the kind 'topicExact'), and the nearest of each topic, best first.
create table live.topic_pair (
  topic integer not null,
  other integer not null,
  articles integer not null,
  primary key (topic, other)
);
create table live.topic_near (
  topic integer primary key,
  others integer[] not null
);

-- How many stories of a topic and its narrower ones are in a language; terms of the kinds 'topic' and 'language'.
create table live.topic_language (
  topic integer not null,
  language integer not null,
  articles integer not null,
  primary key (topic, language)
);

insert into live.related_due (article, relate) select no, true from live.article order by no;

-- Reads. Delivery adds to the tally, and that is all it may write; one node folds the tally into counts by five minutes and by hour. Who read is
-- in none of them.
create table live.read_tally (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  article bigint not null,
  reads integer not null check (reads > 0)
);
create table live.reads (
  at timestamptz not null,
  article bigint not null,
  reads integer not null,
  primary key (at, article)
);
create table live.reads_hourly (
  at timestamptz not null,
  article bigint not null,
  reads integer not null,
  primary key (at, article)
);
grant insert on live.read_tally to ${liveRole};
-- Rows come and go every second.
alter table live.read_tally set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Stories pinned to places in the lists of what is most read; in `live` with what each pin was, so that a list of a time can be made again.
create table desk.pin (
  id uuid primary key,
  article uuid not null references desk.article (id) on delete cascade,
  position integer not null check (position between 1 and 100),
  language text,
  topic uuid,
  starts timestamptz,
  ends timestamptz,
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  check (starts < ends)
);
create index pin_article on desk.pin (article);
create table live.pin (
  id uuid not null,
  article uuid not null,
  position integer not null,
  language text,
  topic uuid,
  starts timestamptz,
  ends timestamptz,
  known_from timestamptz not null,
  known_to timestamptz
);
create index pin_known on live.pin (id) where known_to is null;

-- Partners' feeds and what was read of them, or added by hand (then `feed` is null). Entries are plain text.
create table desk.partner_feed (
  id uuid primary key,
  partner text not null,
  partner_slug text collate "C" not null,
  site text,
  url text not null unique,
  language text,
  rights text,
  topics uuid[] not null,
  polling boolean not null,
  pace integer not null,
  etag text,
  last_modified text,
  next_poll timestamptz not null,
  polled_at timestamptz,
  succeeded_at timestamptz,
  failures integer not null default 0,
  problem text,
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create index partner_feed_due on desk.partner_feed (next_poll) where polling;

create table desk.partner_news (
  id uuid primary key,
  feed uuid references desk.partner_feed (id) on delete cascade,
  guid text,
  url_key text not null,
  title_key text not null,
  partner text not null,
  partner_slug text collate "C" not null,
  site text,
  url text not null,
  title text not null,
  summary text,
  language text,
  rights text,
  topics uuid[] not null,
  published_at timestamptz not null,
  hidden boolean not null,
  edited boolean not null,
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create unique index partner_news_guid on desk.partner_news (feed, guid) where feed is not null;
create unique index partner_news_url on desk.partner_news (partner_slug, url_key);
create index partner_news_title on desk.partner_news (partner_slug, title_key);
create index partner_news_time on desk.partner_news (published_at);

create table live.partner_news (
  id uuid primary key,
  partner text not null,
  partner_slug text collate "C" not null,
  site text,
  url text not null,
  title text not null,
  summary text,
  language text,
  rights text,
  topics uuid[] not null,
  published_at timestamptz not null
);
create index partner_news_latest on live.partner_news (published_at, id);
create index partner_news_of_partner on live.partner_news (partner_slug, published_at, id);
