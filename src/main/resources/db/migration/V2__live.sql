-- What is published. Made only by publishing; can be dropped and made again from desk.revision. The delivery role may SELECT here, nothing else.
--
-- No foreign keys on purpose: one room writes all of this, in one order, and a bulk import writes sixty rows a story. Orders compare byte by
-- byte (collate "C"), so that they are the same on every PostgreSQL and keysets can be compared in Java.

-- The inverted index behind every filter. A term is something to filter by: kind 'topic' (stories of the topic and of all narrower ones),
-- 'topicExact', 'speaker', 'author' (key: the uuid), 'place', 'language', 'source', 'kind', 'form', 'medium', 'occasion', 'verification',
-- 'roleAt' (key: the slug or code), 'all' with key 'all', which everything has, and 'count' with the name of a room as key, which nothing has.
-- Counts are folded in from live.tally after commit; what is still in the tally belongs to them. Rows are never deleted: numbers are cached.
create table live.term (
  no integer generated always as identity primary key,
  kind text collate "C" not null,
  key text collate "C" not null,
  articles bigint not null default 0,
  quotations bigint not null default 0,
  fragments bigint not null default 0,
  unique (kind, key)
) with (fillfactor = 70);
create table live.tally (
  id bigint generated always as identity primary key,
  term integer not null,
  articles integer not null,
  quotations integer not null,
  fragments integer not null
);

-- A slug, present or former, of anything that is or was public.
create table live.slug (
  kind text collate "C" not null,
  slug text collate "C" not null,
  id uuid not null,
  former boolean not null,
  primary key (kind, slug)
);
create index slug_id on live.slug (id);

-- A story. The document is JSON text in pieces, so that topic names (which live in memory), the body in the asked format and single members
-- can be set in without parsing: head, body, ,"quotations":, quotations, ,"topics":, topics, ,"links":, links, tail, corrections, }. The card
-- is followed by ,"topics":, topics, }. `topics` holds the numbers of the 'topicExact' terms in editorial order; `handed_on` the terms that
-- quotations get from the story that carries them; `mentions` what has to be known to find the stories that a change concerns; `targets` our
-- own stories that the documents point to; `keys` the surrogate keys, parted by blanks.
create table live.article (
  no bigint primary key,
  id uuid not null unique,
  slug text collate "C" not null unique,
  language text not null,
  headline text not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  rendered_at timestamptz not null,
  version integer not null,
  translation_group uuid,
  topics integer[] not null,
  terms integer[] not null,
  handed_on integer[] not null,
  mentions uuid[] not null,
  targets uuid[] not null,
  keys text not null,
  card bytea not null,
  head bytea not null,
  body_blocks bytea not null,
  body_html bytea not null,
  body_markdown bytea not null,
  body_text bytea not null,
  quotations bytea not null,
  links bytea not null,
  tail bytea not null,
  corrections bytea not null
);
-- Lists read the card of many rows: it stays in the row. The rest is fetched one story at a time; packing it would cost more than it saves.
alter table live.article
  alter card set storage main,
  alter keys set storage main,
  alter head set storage external,
  alter body_blocks set storage external,
  alter body_html set storage external,
  alter body_markdown set storage external,
  alter body_text set storage external,
  alter quotations set storage external;
create index article_newest on live.article (published_at, no);
create index article_updated on live.article (updated_at, no);
create index article_group on live.article (translation_group) where translation_group is not null;

create table live.article_term (
  term integer not null,
  published_at timestamptz not null,
  article bigint not null,
  updated_at timestamptz not null,
  primary key (term, published_at, article) include (updated_at)
);
create index article_term_updated on live.article_term (term, updated_at, article) include (published_at);

-- Who a story's documents name or link to, and the groups of translations it stands in: what has to be rendered again when one changes.
create table live.article_mention (
  mentioned uuid not null,
  article bigint not null,
  primary key (mentioned, article)
);

-- A quotation on its own: head, translations, ,"occurrencesCount":, occurrences, ,"firstPublished":, first_published, }. said_order is said_on
-- with unknown days last: the order of lists. `own_terms` are those of the utterance itself; the others come from the stories that carry it.
create table live.quotation (
  no bigint primary key,
  id uuid not null unique,
  slug text collate "C" not null unique,
  language text not null,
  speaker uuid,
  said_order date not null,
  fragment boolean not null,
  fragment_of uuid,
  translation_group uuid,
  rendered_at timestamptz not null,
  topics integer[] not null,
  terms integer[] not null,
  own_terms integer[] not null,
  keys text not null,
  head bytea not null,
  translations bytea not null,
  occurrences integer not null,
  first_at timestamptz not null,
  first_published bytea not null
);
create index quotation_latest on live.quotation (fragment, said_order, no);
create index quotation_fragment on live.quotation (fragment_of) where fragment_of is not null;
create index quotation_group on live.quotation (translation_group) where translation_group is not null;

-- Lists leave fragments out unless asked for them: so each term has two lists, which are walked side by side when both are wanted.
create table live.quotation_term (
  term integer not null,
  fragment boolean not null,
  said_order date not null,
  quotation bigint not null,
  primary key (term, fragment, said_order, quotation)
);

-- One appearance: head, true or false (is it a fragment's?), tail. `rank` is the place in reading order, counted down from -1, so that newest
-- story first and then reading order is one backward scan.
create table live.occurrence (
  quotation bigint not null,
  published_at timestamptz not null,
  article bigint not null,
  rank integer not null,
  form integer not null,
  head bytea not null,
  tail bytea not null,
  primary key (quotation, published_at, article, rank)
);
create index occurrence_article on live.occurrence (article);

-- The document is the published model as JSON: names, today's role and counts are only known when it is read.
create table live.speaker (
  id uuid primary key,
  slug text collate "C" not null unique,
  kind text not null,
  sort_key text collate "C" not null,
  term integer not null,
  rendered_at timestamptz not null,
  document bytea not null
);
create index speaker_by_name on live.speaker (sort_key, id);
create index speaker_by_kind on live.speaker (kind, sort_key, id);

create table live.speaker_organisation (
  organisation text collate "C" not null,
  sort_key text collate "C" not null,
  speaker uuid not null,
  primary key (organisation, sort_key, speaker)
);
create index speaker_organisation_speaker on live.speaker_organisation (speaker);

create table live.author (
  id uuid primary key,
  slug text collate "C" not null unique,
  sort_key text collate "C" not null,
  term integer not null,
  rendered_at timestamptz not null,
  document bytea not null
);
create index author_by_name on live.author (sort_key, id);

-- A place stays when its last story goes; lists show those that have stories. `detail` counts what is known of it: more replaces less.
create table live.place (
  slug text collate "C" primary key,
  sort_key text collate "C" not null,
  term integer not null,
  detail integer not null,
  document bytea not null
);
create index place_by_name on live.place (sort_key, slug);

create table live.topic (
  id uuid primary key,
  slug text collate "C" not null unique,
  broader uuid,
  sort_key text collate "C" not null,
  term integer not null,
  exact integer not null,
  rendered_at timestamptz not null,
  document bytea not null
);
create index topic_broader on live.topic (broader) where broader is not null;

-- A collection: document, ,"items":, cards, }.
create table live.collection (
  id uuid primary key,
  slug text collate "C" not null unique,
  kind text not null,
  language text not null,
  articles uuid[] not null,
  updated_at timestamptz not null,
  rendered_at timestamptz not null,
  document bytea not null
);
create index collection_recent on live.collection (updated_at, id);

create table live.tombstone (
  id uuid primary key,
  subject text not null,
  kind text not null check (kind in ('withdrawal', 'kill')),
  since timestamptz not null,
  notice text
);

-- When something that will change public pages is due and how many things are; says when, never what.
create table live.due (
  at timestamptz primary key,
  things integer not null
);

-- Counts up with every change of a thing that servers keep in memory.
create table live.stamp (
  name text primary key,
  value bigint not null
);
insert into live.stamp values ('topics', 0);
