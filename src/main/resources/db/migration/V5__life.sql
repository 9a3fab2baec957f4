-- What editors need around a story's life: when readers saw what, scheduled withdrawals, the desk's search, previews and notes.

-- Every step readers saw: from `at` until the next one the story looked as `revision` has it, or was gone. What was public at any time is the
-- last step before it. `published_at` to `version` are what the story said of itself then.
create table desk.issue (
  article uuid not null references desk.article on delete cascade,
  number integer not null,
  at timestamptz not null,
  ending text check (ending in ('withdrawal', 'kill')),
  notice text,
  revision integer not null,
  version integer not null,
  published_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (article, number)
);
create index issue_at on desk.issue (article, at desc, number desc);

-- What can be told of the time before: every publication, every correction that came without one, and how the story ended if it did.
insert into desk.issue (article, number, at, ending, notice, revision, version, published_at, updated_at)
select s.article, row_number() over story, s.at, s.ending, s.notice,
  coalesce(max(s.revision) over (story rows unbounded preceding), a.published_revision),
  greatest(count(*) filter (where s.ending is null) over (story rows unbounded preceding), 1), a.published_at,
  coalesce(nullif(s.at, min(s.at) over (partition by s.article)), a.published_at)
from (
  select r.article, r.made_at as at, r.number as revision, null as ending, null as notice, 1 as turn
  from desk.revision r where r.kind = 'publication'
  union all
  select c.article, c.corrected_at, null, null, null, 2
  from desk.correction c where not exists (
    select 1 from desk.revision r where r.article = c.article and r.kind = 'publication' and r.made_at = c.corrected_at)
  union all
  select e.id, e.ended_at, null, case e.state when 'killed' then 'kill' else 'withdrawal' end, e.notice, 3
  from desk.article e where e.ended_at is not null
) s join desk.article a on a.id = s.article
where a.published_at is not null
window story as (partition by s.article order by s.at, s.turn, s.revision);

-- A withdrawal that is to come. It comes behind a scheduled publication, never before it.
alter table desk.article
  add column withdraw_at timestamptz,
  add column withdraw_kind text check (withdraw_kind in ('withdrawal', 'kill')),
  add column withdraw_reason text,
  add column withdraw_notice text,
  add constraint article_withdrawal_whole check ((withdraw_at is null) = (withdraw_kind is null)),
  add constraint article_withdrawal_last check (withdraw_at is null or scheduled_at is null or scheduled_at < withdraw_at),
  add constraint article_withdrawal_once check (withdraw_at is null or state not in ('withdrawn', 'killed'));
create index article_withdrawal_due on desk.article (withdraw_at) where withdraw_at is not null;

-- The desk's lists.
create index article_newer_draft on desk.article (updated_at desc, id desc) where newer_draft;
create index article_by_language on desk.article (split_part(language, '-', 1), updated_at desc, id desc);

-- The words of a working copy, folded as everything is folded, in Java: `words` is null until that has been done.
create table desk.article_words (
  article uuid primary key references desk.article on delete cascade,
  words tsvector
);
create index article_words_search on desk.article_words using gin (words);
create index article_words_missing on desk.article_words (article) where words is null;
insert into desk.article_words (article) select id from desk.article;

-- Links that show one draft to whoever has them. The token itself is nowhere: it is the id and the expiry under a seal, whose key is the one row
-- of preview_key.
create table desk.preview (
  id uuid primary key,
  article uuid not null references desk.article on delete cascade,
  at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  check ((revoked_at is null) = (revoked_by is null))
);
create index preview_article on desk.preview (article, id desc);
create table desk.preview_key (
  one boolean primary key default true check (one),
  secret bytea not null check (length(secret) = 32)
);

-- What editors say to each other about a story. `thread` is the note that began it. A note that was answered leaves an empty place.
create table desk.note (
  id uuid primary key,
  article uuid not null references desk.article on delete cascade,
  thread uuid not null references desk.note on delete cascade,
  in_reply_to uuid references desk.note,
  block text,
  text text,
  resolved boolean not null,
  revision integer not null,
  written_by text not null,
  written_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  check ((in_reply_to is null) = (thread = id)),
  check (in_reply_to is null or (block is null and not resolved))
);
create index note_of_article on desk.note (article, thread, id);
create index note_reply on desk.note (in_reply_to) where in_reply_to is not null;
create index note_open on desk.note (article, thread) where not resolved and in_reply_to is null;
