-- Quotations that were made one. As with names (V6), what was merged keeps its row and its slugs and says what it became.
alter table desk.quotation add merged_into uuid references desk.quotation check (merged_into <> id);
create index quotation_merged on desk.quotation (merged_into) where merged_into is not null;

create or replace view desk.merged (kind, id, into_id) as
  select 'speaker', id, merged_into from desk.speaker where merged_into is not null
  union all select 'topic', id, merged_into from desk.topic where merged_into is not null
  union all select 'author', id, merged_into from desk.author where merged_into is not null
  union all select 'quotation', id, merged_into from desk.quotation where merged_into is not null;

alter table desk.merge drop constraint merge_kind_check;
alter table desk.merge add constraint merge_kind_check check (kind in ('speaker', 'topic', 'author', 'quotation'));

-- No working copy ever refers to what was merged, and nothing is a fragment of it.
create function desk.quotation_of_occurrence() returns trigger language plpgsql as $$
declare survivor uuid;
begin
  loop
    select q.merged_into into survivor from desk.quotation q where q.id = new.quotation for key share;
    exit when survivor is null;
    new.quotation := survivor;
  end loop;
  return new;
end $$;
create trigger occurrence_survivor before insert or update of quotation on desk.occurrence
  for each row execute function desk.quotation_of_occurrence();

create function desk.fuller_quotation() returns trigger language plpgsql as $$
declare survivor uuid;
begin
  loop
    select q.merged_into into survivor from desk.quotation q where q.id = new.fragment_of for key share;
    exit when survivor is null;
    new.fragment_of := survivor;
  end loop;
  return new;
end $$;
create trigger quotation_survivor before insert or update of fragment_of on desk.quotation
  for each row when (new.fragment_of is not null) execute function desk.fuller_quotation();

-- What was parted from a quotation: in a story's revisions up to `revision` the appearances of `quotation` (or that one appearance) are `became`'s.
-- Snapshots stay as they were; whoever reads one follows this, in the order of `no`.
create table desk.requotation (
  no bigint generated always as identity primary key,
  article uuid not null references desk.article on delete cascade,
  occurrence uuid,
  quotation uuid not null,
  became uuid not null references desk.quotation on delete cascade check (became <> quotation),
  revision integer not null
);
create index requotation_article on desk.requotation (article);
create index requotation_became on desk.requotation (became);

-- Two quotations that somebody looked at and found to be two; the smaller id first.
create table desk.quotation_apart (
  one uuid not null references desk.quotation on delete cascade,
  other uuid not null references desk.quotation on delete cascade,
  since timestamptz not null,
  said_by text not null,
  primary key (one, other),
  check (one < other)
);
create index quotation_apart_other on desk.quotation_apart (other);

grant select, insert, update, delete on desk.requotation, desk.quotation_apart to ${deskRole};
grant select on desk.merged to ${deskRole};
grant usage on all sequences in schema desk to ${deskRole};
grant execute on all functions in schema desk to ${deskRole};

-- Where the words of a stale appearance stood last, so that it can be said what edits did to them.
alter table desk.occurrence add stood jsonb;
