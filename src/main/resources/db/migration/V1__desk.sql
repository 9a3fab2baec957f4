-- The desk: everything editors touch. Only the desk role may look in here; the delivery role has no right to the schema at all.

-- Which slug belongs to what, now and formerly. One row a slug and kind, so that a slug is never given twice, not even a former one.
create table desk.slug (
  kind text not null check (kind in ('article', 'quotation', 'speaker', 'topic', 'author', 'collection')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120
    and slug !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'),
  target uuid not null,
  current boolean not null,
  since timestamptz not null,
  primary key (kind, slug)
);
create unique index slug_current on desk.slug (kind, target) where current;
create index slug_target on desk.slug (target);

create table desk.topic (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('subject', 'person', 'place', 'organisation', 'event')),
  names jsonb not null check (jsonb_typeof(names) = 'object' and names <> '{}'),
  description jsonb,
  broader uuid references desk.topic check (broader <> id),
  iptc_code text unique check (iptc_code ~ '^medtop:[0-9]{8}$'),
  external_ids jsonb not null default '{}',
  sort_key text not null,
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create index topic_broader on desk.topic (broader);
create index topic_by_name on desk.topic (sort_key, id);

-- Related topics, both ways: one row for each direction.
create table desk.topic_related (
  topic uuid not null references desk.topic on delete cascade,
  related uuid not null references desk.topic on delete cascade check (related <> topic),
  primary key (topic, related)
);

-- A topic never stands below itself. The aggregate refuses it first; this holds against two moves at once.
create function desk.topic_tree_guard() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('desk.topic.tree'));
  if exists (
    with recursive up(id, broader) as (
      select t.id, t.broader from desk.topic t where t.id = new.broader
      union
      select t.id, t.broader from desk.topic t join up on t.id = up.broader
    ) select 1 from up where id = new.id
  ) then
    raise exception 'topic % would stand below itself', new.id using errcode = 'check_violation', constraint = 'topic_tree';
  end if;
  return new;
end $$;
create trigger topic_tree before insert or update of broader on desk.topic
  for each row when (new.broader is not null) execute function desk.topic_tree_guard();

create table desk.speaker (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('person', 'organisation')),
  names jsonb not null check (jsonb_typeof(names) = 'object' and names <> '{}'),
  aliases jsonb not null default '[]',
  sort_name text,
  sort_key text not null,
  description jsonb,
  portrait jsonb,
  external_ids jsonb not null default '{}',
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create index speaker_by_name on desk.speaker (sort_key, id);

create table desk.tenure (
  id uuid primary key,
  speaker uuid not null references desk.speaker on delete cascade,
  position integer not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'),
  organisation jsonb,
  held_from date,
  held_to date,
  unique (speaker, position) deferrable initially deferred,
  check (held_to is null or held_from is null or held_from <= held_to)
);

create table desk.author (
  id uuid primary key,
  slug text not null unique,
  names jsonb not null check (jsonb_typeof(names) = 'object' and names <> '{}'),
  sort_name text,
  sort_key text not null,
  role text,
  biography jsonb,
  portrait jsonb,
  links jsonb not null default '[]',
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null
);
create index author_by_name on desk.author (sort_key, id);

-- Numbers of quotations and articles; drawn for a whole batch at once.
create sequence desk.quotation_no;
create sequence desk.article_no;

create table desk.quotation (
  id uuid primary key,
  no bigint not null unique,
  slug text not null unique,
  words text not null check (words <> ''),
  language text not null,
  fingerprint text not null,
  speaker uuid references desk.speaker,
  said_by text,
  said_on date,
  said_on_precision text check (said_on_precision in ('day', 'month', 'year')),
  occasion text,
  place jsonb,
  medium text check (medium in ('speech', 'interview', 'pressConference', 'doorstep', 'statement', 'debate', 'testimony', 'broadcast', 'social', 'writing', 'other')),
  verification text not null default 'asReported' check (verification in ('asReported', 'confirmed', 'disputed', 'misattributed', 'retracted')),
  verification_note text,
  fragment_of uuid references desk.quotation deferrable initially deferred check (fragment_of <> id),
  translation_group uuid not null,
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  check ((said_on is null) = (said_on_precision is null)),
  check (speaker is null or said_by is null)
);
create index quotation_speaker on desk.quotation (speaker, said_on desc);
create index quotation_fragment on desk.quotation (fragment_of) where fragment_of is not null;
create index quotation_translation on desk.quotation (translation_group);
create index quotation_same_words on desk.quotation (fingerprint, speaker, language);
create index quotation_recent on desk.quotation (updated_at desc, id desc);
create index quotation_said on desk.quotation (coalesce(said_on, date '0001-01-01') desc, id desc);

-- A story's working copy and what became of it. `public_slugs` are those it was ever published under; `translation_group` is the story's own id
-- unless it is a translation; `language` is "und" until an editor says which.
create table desk.article (
  id uuid primary key,
  no bigint not null unique,
  slug text not null unique,
  state text not null check (state in ('draft', 'scheduled', 'published', 'corrected', 'withdrawn', 'killed')),
  revision integer not null,
  language text not null,
  kind text not null check (kind in ('news', 'opinion', 'interview', 'statement', 'analysis', 'feature', 'live', 'factCheck', 'obituary')),
  headline text not null,
  standfirst text,
  place jsonb,
  body jsonb not null,
  images jsonb not null default '[]',
  videos jsonb not null default '[]',
  seo jsonb,
  source jsonb,
  source_url text,
  rights jsonb,
  translation_group uuid not null,
  owner text not null,
  publications integer not null default 0,
  published_revision integer,
  newer_draft boolean not null default false,
  public_slugs text[] not null default '{}',
  published_at timestamptz,
  public_updated_at timestamptz,
  scheduled_at timestamptz,
  ended_at timestamptz,
  notice text,
  reason text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  check (state <> 'scheduled' or scheduled_at is not null),
  check ((state in ('published', 'corrected')) <= (published_revision is not null and published_at is not null)),
  check ((state in ('withdrawn', 'killed')) = (ended_at is not null)),
  check (scheduled_at is null or state not in ('withdrawn', 'killed'))
);
create unique index article_translation on desk.article (translation_group, language);
create unique index article_source_url on desk.article (source_url) where source_url is not null;
create index article_due on desk.article (scheduled_at) where scheduled_at is not null;
create index article_recent on desk.article (updated_at desc, id desc);
create index article_by_state on desk.article (state, updated_at desc, id desc);
create index article_by_owner on desk.article (owner, updated_at desc, id desc);

create table desk.article_topic (
  article uuid not null references desk.article on delete cascade,
  position integer not null,
  topic uuid not null references desk.topic,
  primary key (article, position),
  unique (article, topic)
);
create index article_topic_topic on desk.article_topic (topic);

create table desk.article_byline (
  article uuid not null references desk.article on delete cascade,
  position integer not null,
  author uuid references desk.author,
  name text not null,
  role text,
  primary key (article, position)
);
create index article_byline_author on desk.article_byline (author) where author is not null;

create table desk.article_link (
  article uuid not null references desk.article on delete cascade,
  position integer not null,
  kind text not null check (kind in ('related', 'background', 'previous', 'followUp', 'source', 'partner', 'external')),
  title text,
  url text,
  target uuid references desk.article,
  partner text,
  primary key (article, position),
  check ((url is null) <> (target is null)),
  check (target <> article)
);
create index article_link_target on desk.article_link (target) where target is not null;

-- Where a story quotes. `proposed` holds changes to a quotation that is already public: they wait here until the story is published.
create table desk.occurrence (
  id uuid primary key,
  article uuid not null references desk.article on delete cascade,
  ordinal integer not null,
  quotation uuid not null references desk.quotation,
  location text check (location in ('headline', 'standfirst', 'block')),
  form text not null check (form in ('direct', 'partial', 'mixed', 'indirect')),
  cue text,
  attribution text,
  role_printed text,
  spans jsonb not null default '[]',
  collapsed_after integer check (collapsed_after > 0),
  alterations jsonb not null default '[]',
  anchoring text not null check (anchoring in ('anchored', 'stale', 'unanchored')),
  proposed jsonb,
  unique (article, ordinal) deferrable initially deferred,
  check (anchoring <> 'anchored' or (location is not null and spans <> '[]'))
);
create index occurrence_quotation on desk.occurrence (quotation);

create table desk.correction (
  id uuid primary key,
  article uuid not null references desk.article on delete cascade,
  kind text not null check (kind in ('correction', 'clarification', 'update')),
  severity text not null check (severity in ('minor', 'major')),
  text text not null check (text <> ''),
  corrected_at timestamptz not null,
  corrected_by text not null
);
create index correction_article on desk.correction (article, corrected_at);

-- Every save and publication, whole and for good. Rendering reads the snapshot of the published revision, never the working copy.
create table desk.revision (
  article uuid not null references desk.article on delete cascade,
  number integer not null,
  kind text not null check (kind in ('save', 'publication')),
  snapshot jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (article, number)
);

-- Stories whose published documents print a name that has changed since; a worker renders them again in batches.
create table desk.rerender (
  article uuid primary key references desk.article on delete cascade,
  since timestamptz not null
);

create table desk.collection (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('front', 'dossier')),
  language text not null,
  title text not null,
  description text,
  state text not null check (state in ('draft', 'published')),
  revision integer not null,
  published jsonb,
  published_at timestamptz,
  public_updated_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  check ((state = 'published') = (published is not null))
);
create index collection_recent on desk.collection (updated_at desc, id desc);

create table desk.collection_article (
  collection uuid not null references desk.collection on delete cascade,
  position integer not null,
  article uuid not null references desk.article,
  primary key (collection, position),
  unique (collection, article) deferrable initially deferred
);

-- Facts, written with the change they tell of. The relay numbers them after commit: that order is the order everybody sees.
create table desk.outbox (
  id bigint generated always as identity primary key,
  number bigint unique,
  type text not null,
  subject text not null,
  subject_id uuid not null,
  payload jsonb not null,
  happened_at timestamptz not null
);
create index outbox_unnumbered on desk.outbox (id) where number is null;
create table desk.outbox_reader (
  name text primary key,
  position bigint not null
);

create table desk.api_key (
  id uuid primary key,
  name text not null,
  prefix text not null,
  hash bytea not null unique check (length(hash) = 32),
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);

-- An import: the file lies in a node's spool folder (`spool` is the folder's own id), worked off in stages, batch by batch. A batch, its outcomes
-- and the place behind it (`stage`, `position` in bytes, `line`) commit together; `attempt` keeps out whoever has lost the import to another.
create table desk.import (
  id uuid primary key,
  state text not null check (state in ('queued', 'running', 'finished', 'failed')),
  dry_run boolean not null,
  may_publish boolean not null,
  requested_by text not null,
  spool uuid not null,
  attempt integer not null default 0,
  stage text not null check (stage in ('declarations', 'names', 'quotations', 'articles', 'collections', 'leftovers', 'done')),
  position bigint not null default 0,
  line bigint not null default 0,
  lines bigint not null,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  warned bigint not null default 0,
  refused bigint not null default 0,
  failure text,
  queued_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  check ((state in ('finished', 'failed')) = (finished_at is not null))
);
create index import_unfinished on desk.import (id) where state in ('queued', 'running');

-- What became of each line. `pending` lines name things that were not there yet; the last stage keeps them again, from `position` in the file.
create table desk.import_outcome (
  import uuid not null references desk.import on delete cascade,
  line bigint not null,
  position bigint not null,
  outcome text not null check (outcome in ('created', 'updated', 'unchanged', 'warned', 'refused')),
  kind text,
  id uuid,
  slug text,
  problems json not null,
  pending boolean not null,
  primary key (import, line)
);
create index import_outcome_pending on desk.import_outcome (import, line) where pending;

-- What the file of a dry run would bring, so that a reference to it is not taken for one to nothing.
create table desk.import_declaration (
  import uuid not null references desk.import on delete cascade,
  kind text not null,
  reference text not null,
  line bigint not null,
  primary key (import, kind, reference)
);
create index import_declaration_line on desk.import_declaration (import, line);
