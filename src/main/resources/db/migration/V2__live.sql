-- What is published. Made only by publishing; can be dropped and made again from desk.revision. The delivery role may SELECT here, nothing else.

-- The inverted index behind every filter. A term is something to filter by: kind 'topic' (stories of the topic and of all narrower ones),
-- 'topicExact', 'speaker', 'author', 'article', 'quotation' (key: the uuid), 'place', 'language', 'source', 'kind', 'form', 'medium', 'occasion',
-- 'verification', 'roleAt' (key: the slug or code), and 'all' with key 'all', which every row has. Counts are folded in from live.tally after commit.
create table live.term (
  no integer generated always as identity primary key,
  kind text not null,
  key text not null,
  articles bigint not null default 0,
  quotations bigint not null default 0,
  unique (kind, key)
);
create table live.tally (
  id bigint generated always as identity primary key,
  term integer not null,
  articles integer not null,
  quotations integer not null
);

-- A slug, present or former, of anything that is or was public.
create table live.slug (
  kind text not null,
  slug text not null,
  id uuid not null,
  former boolean not null,
  primary key (kind, slug)
);
create index slug_id on live.slug (id);

-- A story. The document is JSON text in pieces, so that topic names (which live in memory) and the body in the asked format can be set in
-- without parsing: head + topics + middle + body + tail. The card likewise: card_head + topics + card_tail.
create table live.article (
  no bigint primary key,
  id uuid not null unique,
  slug text not null unique,
  language text not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  rendered_at timestamptz not null,
  version integer not null,
  translation_group uuid,
  topics uuid[] not null,
  terms integer[] not null,
  headline text not null,
  url text not null,
  head bytea not null,
  middle bytea not null,
  tail bytea not null,
  body_blocks bytea not null,
  body_html bytea not null,
  body_markdown bytea not null,
  body_text bytea not null,
  card_head bytea not null,
  card_tail bytea not null
);
create index article_group on live.article (translation_group) where translation_group is not null;

create table live.article_term (
  term integer not null,
  published_at timestamptz not null,
  article bigint not null references live.article on delete cascade,
  updated_at timestamptz not null,
  primary key (term, published_at, article)
);
create index article_term_updated on live.article_term (term, updated_at, article);
create index article_term_article on live.article_term (article);

-- Who a story's documents name or link to: what has to be rendered again when one of them changes.
create table live.article_mention (
  mentioned uuid not null,
  article bigint not null references live.article on delete cascade,
  primary key (mentioned, article)
);
create index article_mention_article on live.article_mention (article);

-- A quotation. said_order is said_on with unknown days last: the order of lists.
create table live.quotation (
  no bigint primary key,
  id uuid not null unique,
  slug text not null unique,
  speaker uuid,
  said_on date,
  said_order date not null,
  fragment boolean not null,
  fragment_of uuid,
  rendered_at timestamptz not null,
  terms integer[] not null,
  document bytea not null
);
create index quotation_fragment on live.quotation (fragment_of) where fragment_of is not null;

create table live.quotation_term (
  term integer not null,
  fragment boolean not null,
  said_order date not null,
  quotation bigint not null references live.quotation on delete cascade,
  primary key (term, said_order, quotation)
);
create index quotation_term_whole on live.quotation_term (term, said_order, quotation) where not fragment;
create index quotation_term_quotation on live.quotation_term (quotation);

create table live.occurrence (
  quotation bigint not null,
  published_at timestamptz not null,
  article bigint not null references live.article on delete cascade,
  ordinal integer not null,
  fragment_of bigint,
  document bytea not null,
  primary key (quotation, published_at, article, ordinal)
);
create index occurrence_article on live.occurrence (article);

create table live.speaker (
  id uuid primary key,
  slug text not null unique,
  kind text not null,
  sort_key text not null,
  organisations text[] not null,
  rendered_at timestamptz not null,
  names jsonb not null,
  tenures jsonb not null,
  document bytea not null
);
create index speaker_by_name on live.speaker (sort_key, id);
create index speaker_by_kind on live.speaker (kind, sort_key, id);
create index speaker_organisation on live.speaker using gin (organisations);

create table live.author (
  id uuid primary key,
  slug text not null unique,
  sort_key text not null,
  rendered_at timestamptz not null,
  names jsonb not null,
  document bytea not null
);
create index author_by_name on live.author (sort_key, id);

create table live.place (
  slug text primary key,
  sort_key text not null,
  document bytea not null
);
create index place_by_name on live.place (sort_key, slug);

create table live.topic (
  id uuid primary key,
  slug text not null unique,
  kind text not null,
  names jsonb not null,
  description jsonb,
  broader uuid,
  related uuid[] not null,
  iptc_code text,
  external_ids jsonb not null,
  sort_key text not null,
  rendered_at timestamptz not null
);

create table live.collection (
  id uuid primary key,
  slug text not null unique,
  kind text not null,
  language text not null,
  title text not null,
  description text,
  articles uuid[] not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  rendered_at timestamptz not null
);
create index collection_recent on live.collection (updated_at desc, id desc);

create table live.tombstone (
  subject text not null,
  id uuid not null,
  kind text not null check (kind in ('withdrawal', 'kill')),
  since timestamptz not null,
  notice text,
  primary key (id)
);

-- When something that will change public pages is due; says when, never what.
create table live.due (
  at timestamptz primary key
);

-- Counts up with every change of a thing that servers keep in memory.
create table live.stamp (
  name text primary key,
  value bigint not null
);
insert into live.stamp values ('topics', 0);
