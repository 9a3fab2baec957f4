-- The three logins of Doorstep, for an administrator to run once on the server (again at any time; it changes nothing that is right).
-- They have no passwords yet: set them with \password. Then: create database doorstep owner doorstep_owner; and database.sql in it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'doorstep_owner') then
    create role doorstep_owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'doorstep_desk') then
    create role doorstep_desk login;
  end if;
  if not exists (select from pg_roles where rolname = 'doorstep_live') then
    create role doorstep_live login;
  end if;
end
$$;

-- Owns the schemas and migrates them at start, nothing else. A migration may take long, but waits for no lock for long.
alter role doorstep_owner set lock_timeout = '10s';

-- The application: the desk, publishing, imports.
alter role doorstep_desk set statement_timeout = '60s';
alter role doorstep_desk set lock_timeout = '5s';
alter role doorstep_desk set idle_in_transaction_session_timeout = '60s';

-- Public reading. What takes longer than this is broken.
alter role doorstep_live set statement_timeout = '4s';
alter role doorstep_live set lock_timeout = '2s';
alter role doorstep_live set idle_in_transaction_session_timeout = '10s';
