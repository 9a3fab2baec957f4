#!/bin/bash
# Run once by the PostgreSQL image, when it has made its data folder: roles, passwords, the database.
set -euo pipefail

sql() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$1" "${@:2}"
}

sql postgres --file /doorstep/roles.sql
sql postgres <<'SQL'
\getenv owner DOORSTEP_OWNER_PASSWORD
\getenv desk DOORSTEP_DESK_PASSWORD
\getenv live DOORSTEP_LIVE_PASSWORD
alter role doorstep_owner password :'owner';
alter role doorstep_desk password :'desk';
alter role doorstep_live password :'live';
create database doorstep owner doorstep_owner;
SQL
sql doorstep --file /doorstep/database.sql
