-- What was taken back last, for feeds, which tell of it.
create index tombstone_recent on live.tombstone (subject, since, id);
