-- The words of a story that a correction is about, where they stood when it was made: [{exact, location, spans}].
alter table desk.correction add column affected jsonb not null default '[]' check (jsonb_typeof(affected) = 'array');
