-- For archives of a million stories.

-- A condition on one time in a list that is sorted by the other is answered off the index, however many stories are passed over.
drop index live.article_newest;
create index article_newest on live.article (published_at, no) include (updated_at);
drop index live.article_updated;
create index article_updated on live.article (updated_at, no) include (published_at);

-- The newest change on each page of the sitemap, which holds ten thousand numbers (LiveSitemaps.PAGE).
create index article_sitemap on live.article (((no - 1) / 10000), updated_at);

-- What has several terms, where lists are long and have next to nothing in common: then walking one and probing the other would look at all of it. Entries
-- go in at once, so that no publication has to put in those of the last thousand.
create index article_having on live.article using gin (terms) with (fastupdate = off);
create index quotation_having on live.quotation using gin (terms) with (fastupdate = off);

-- Functions, because only a bitmap can use such an index, and reads are planned without bitmaps.
create function live.article_having(terms integer[]) returns setof bigint language sql stable parallel safe rows 100
  set enable_bitmapscan = on set enable_indexscan = off set enable_indexonlyscan = off
as 'select a.no from live.article a where a.terms @> $1';
create function live.quotation_having(terms integer[]) returns setof bigint language sql stable parallel safe rows 100
  set enable_bitmapscan = on set enable_indexscan = off set enable_indexonlyscan = off
as 'select q.no from live.quotation q where q.terms @> $1';
grant execute on function live.article_having, live.quotation_having to ${deskRole}, ${liveRole};

-- Who is quoted on a topic and what a speaker speaks about is told from the newest thousand quotations, which lie anywhere: it stands in the index.
alter table live.quotation drop constraint quotation_pkey;
alter table live.quotation add constraint quotation_pkey primary key (no) include (speaker, topics, language);
