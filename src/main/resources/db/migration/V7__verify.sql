-- What public quotations can be found by when somebody asks whether words were said. `phrases` are hashes of folded words: of the whole
-- wording, of every three words in a row, and in short ones of every two. Kept by the publication that brings or takes the quotation, so that
-- words no live story carries can not be confirmed. Killed words leave nothing behind here but pages for vacuum.
create table live.wording (
  quotation bigint primary key,
  words text not null,
  phrases integer[] not null
);
create table live.phrase (
  hash integer not null,
  quotation bigint not null,
  primary key (hash, quotation)
);
-- Rows come and go with stories: look after the list before it is a fifth dead, so that reads stay in the index.
alter table live.phrase set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.05);

-- Stories that are public already get into the list as they are rendered again.
insert into desk.rerender (article, since)
select id, now() from desk.article where published_revision is not null and ended_at is null
on conflict (article) do nothing;
