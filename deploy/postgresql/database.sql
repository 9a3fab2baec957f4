-- To be run in the database doorstep, by its owner or an administrator: nobody but Doorstep's three roles gets in.
revoke all on database doorstep from public;
grant connect on database doorstep to doorstep_desk, doorstep_live;
revoke all on schema public from public;
