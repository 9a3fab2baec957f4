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

-- Roles as printed that are no office of their day. Worked out after commit from a queue, so that editing an office of somebody quoted ten
-- thousand times waits for nothing. No keys to other tables: whoever edits a story never waits for the work, and what is gone is checked too.
create table desk.role_check (
  id bigint generated always as identity primary key,
  quotation uuid,
  speaker uuid,
  check ((quotation is null) <> (speaker is null))
);
create table desk.role_mismatch (
  occurrence uuid primary key,
  quotation uuid not null,
  article uuid not null,
  role_printed text not null,
  held jsonb not null
);
create index role_mismatch_quotation on desk.role_mismatch (quotation);

create function desk.check_roles_of_added() returns trigger language plpgsql as $$
begin
  insert into desk.role_check (quotation) select distinct a.quotation from added a where a.role_printed is not null;
  return null;
end $$;
create trigger occurrence_added after insert on desk.occurrence
  referencing new table as added for each statement execute function desk.check_roles_of_added();

create function desk.check_roles_of_changed() returns trigger language plpgsql as $$
begin
  insert into desk.role_check (quotation)
  select distinct b.quotation from before b left join after a on a.id = b.id
  where (a.role_printed, a.quotation, a.article) is distinct from (b.role_printed, b.quotation, b.article)
  union select a.quotation from after a left join before b on a.id = b.id
  where (a.role_printed, a.quotation, a.article) is distinct from (b.role_printed, b.quotation, b.article);
  return null;
end $$;
create trigger occurrence_changed after update on desk.occurrence
  referencing old table as before new table as after for each statement execute function desk.check_roles_of_changed();

create function desk.check_roles_of_removed() returns trigger language plpgsql as $$
begin
  insert into desk.role_check (quotation) select distinct r.quotation from removed r where r.role_printed is not null;
  return null;
end $$;
create trigger occurrence_removed after delete on desk.occurrence
  referencing old table as removed for each statement execute function desk.check_roles_of_removed();

create function desk.check_roles_of_quotation() returns trigger language plpgsql as $$
begin
  insert into desk.role_check (quotation) values (new.id);
  return null;
end $$;
create trigger quotation_said after update of speaker, said_on, said_on_precision on desk.quotation for each row
  when ((old.speaker, old.said_on, old.said_on_precision) is distinct from (new.speaker, new.said_on, new.said_on_precision))
  execute function desk.check_roles_of_quotation();

create function desk.check_roles_of_speaker() returns trigger language plpgsql as $$
begin
  insert into desk.role_check (speaker) values (coalesce(new.speaker, old.speaker));
  return null;
end $$;
create trigger tenure_held after insert or update of title, organisation, held_from, held_to or delete on desk.tenure
  for each row execute function desk.check_roles_of_speaker();

insert into desk.role_check (quotation) select distinct quotation from desk.occurrence where role_printed is not null;

grant select, insert, update, delete on desk.role_check, desk.role_mismatch to ${deskRole};
grant usage on all sequences in schema desk to ${deskRole};
grant execute on all functions in schema desk to ${deskRole};
