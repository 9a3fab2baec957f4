-- Who may do what. The owner of the schemas migrates and nothing else; these two run the application.
revoke all on schema desk, live from public;
grant usage on schema desk, live to ${deskRole};
grant select, insert, update, delete on all tables in schema desk, live to ${deskRole};
grant usage on all sequences in schema desk, live to ${deskRole};
grant execute on all functions in schema desk to ${deskRole};
alter default privileges in schema desk grant select, insert, update, delete on tables to ${deskRole};
alter default privileges in schema live grant select, insert, update, delete on tables to ${deskRole};
alter default privileges in schema desk grant usage on sequences to ${deskRole};
alter default privileges in schema live grant usage on sequences to ${deskRole};

-- The delivery role: reads what is live. It has no right to the schema desk, so no filter, include or injection can reach a draft.
grant usage on schema live to ${liveRole};
grant select on all tables in schema live to ${liveRole};
alter default privileges in schema live grant select on tables to ${liveRole};
