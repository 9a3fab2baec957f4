-- By what names a speaker can be found in a text: hashes of the folded names and aliases, and of the last words of longer ones. Folding is made
-- in Java, so `called` is null until that has been done; and a revision that was written without it, by a node of the version before, is told by
-- its number. The names themselves are compared afterwards, and nothing of them is left here when they are erased.
alter table desk.speaker add called bigint[], add called_revision integer;
create index speaker_called on desk.speaker using gin (called);
create index speaker_uncalled on desk.speaker (id) where called_revision is distinct from revision;

-- Whether the topics are still those that were read: counts every statement that changes some. They change one statement at a time anyway.
create table desk.topic_stamp (
  one boolean primary key default true check (one),
  value bigint not null
);
insert into desk.topic_stamp (value) values (0);
create function desk.topic_changed() returns trigger language plpgsql as $$
begin
  update desk.topic_stamp set value = value + 1;
  return null;
end $$;
create trigger topic_changed after insert or update or delete on desk.topic for each statement execute function desk.topic_changed();
grant select, insert, update, delete on desk.topic_stamp to ${deskRole};
grant execute on all functions in schema desk to ${deskRole};
