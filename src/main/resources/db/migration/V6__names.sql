-- Merging, parting and erasing. A thing that was merged keeps its row and its slugs and says what it became; whoever asks for it is led there.
-- `merged_into` is always something that was not merged itself.
alter table desk.speaker add merged_into uuid references desk.speaker check (merged_into <> id);
alter table desk.topic add merged_into uuid references desk.topic check (merged_into <> id);
alter table desk.author add merged_into uuid references desk.author check (merged_into <> id);
create index speaker_merged on desk.speaker (merged_into) where merged_into is not null;
create index topic_merged on desk.topic (merged_into) where merged_into is not null;
create index author_merged on desk.author (merged_into) where merged_into is not null;

-- A merged topic remembers its code, but has it no more.
alter table desk.topic drop constraint topic_iptc_code_key;
create unique index topic_iptc_code_key on desk.topic (iptc_code) where merged_into is null;

create view desk.merged (kind, id, into_id) as
  select 'speaker', id, merged_into from desk.speaker where merged_into is not null
  union all select 'topic', id, merged_into from desk.topic where merged_into is not null
  union all select 'author', id, merged_into from desk.author where merged_into is not null;

-- Every merge, so that it can be undone: what the survivor gained, and below what was moved to it (a speaker's quotations, the stories of a
-- topic or author). `survivor` is what it was merged into then, which may have been merged itself since.
create table desk.merge (
  id uuid primary key,
  kind text not null check (kind in ('speaker', 'topic', 'author')),
  merged uuid not null,
  survivor uuid not null check (survivor <> merged),
  gained jsonb not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text
);
create unique index merge_standing on desk.merge (merged) where undone_at is null;
create index merge_survivor on desk.merge (survivor);
create table desk.merge_moved (
  merge uuid not null references desk.merge on delete cascade,
  thing uuid not null,
  primary key (merge, thing)
);

-- Nothing ever refers to what was merged. Whoever writes such a reference waits for a merge under way, and then refers to what came of it.
create function desk.speaker_of_quotation() returns trigger language plpgsql as $$
declare survivor uuid;
begin
  loop
    select s.merged_into into survivor from desk.speaker s where s.id = new.speaker for key share;
    exit when survivor is null;
    new.speaker := survivor;
  end loop;
  return new;
end $$;
create trigger quotation_speaker before insert or update of speaker on desk.quotation
  for each row when (new.speaker is not null) execute function desk.speaker_of_quotation();

create function desk.author_of_byline() returns trigger language plpgsql as $$
declare survivor uuid;
begin
  loop
    select a.merged_into into survivor from desk.author a where a.id = new.author for key share;
    exit when survivor is null;
    new.author := survivor;
  end loop;
  return new;
end $$;
create trigger byline_author before insert or update of author on desk.article_byline
  for each row when (new.author is not null) execute function desk.author_of_byline();

create function desk.topic_of_article() returns trigger language plpgsql as $$
declare survivor uuid;
begin
  loop
    select t.merged_into into survivor from desk.topic t where t.id = new.topic for key share;
    exit when survivor is null;
    new.topic := survivor;
  end loop;
  return new;
end $$;
create trigger article_topic_survivor before insert or update of topic on desk.article_topic
  for each row execute function desk.topic_of_article();

-- A topic that was merged stands for its survivor wherever a story still names it; readers never see it under its own name.
alter table live.topic add merged_into uuid;

grant select, insert, update, delete on desk.merge, desk.merge_moved to ${deskRole};
grant select on desk.merged to ${deskRole};
grant execute on all functions in schema desk to ${deskRole};

-- The story a quotation came with: when that is deleted as a draft, and nothing else needs the quotation, it goes too.
alter table desk.quotation add came_with uuid;

-- What was removed for good, without its words. `places` counts the rows that held some of it.
create table desk.erasure (
  id uuid primary key,
  kind text not null check (kind in ('speaker', 'author', 'article', 'quotation', 'text')),
  subject uuid,
  reason text not null check (reason <> ''),
  quotations text check (quotations in ('keep', 'remove')),
  places bigint not null,
  stories integer not null,
  erased_at timestamptz not null,
  erased_by text not null
);
create index erasure_recent on desk.erasure (erased_at desc, id desc);
grant select, insert, update on desk.erasure to ${deskRole};

alter table live.tombstone drop constraint tombstone_kind_check;
alter table live.tombstone add constraint tombstone_kind_check check (kind in ('withdrawal', 'kill', 'erasure'));
