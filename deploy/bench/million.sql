-- What `million` uses: how a copy's ids, slugs, words and documents are made of those of the original. All of it goes away with the schema.
create schema multiply;

-- The same id some hours earlier: ids carry the time of their making in their first 48 bits, so that indexes grow as they would.
create function multiply.id(uuid, integer) returns uuid language sql immutable strict parallel safe as $$
  select (lpad(to_hex(('x0000' || left(replace($1::text, '-', ''), 12))::bit(64)::bigint - $2 * 3600000::bigint), 12, '0')
    || right(replace($1::text, '-', ''), 20))::uuid
$$;
create function multiply.slug(text, integer) returns text language sql immutable strict parallel safe as $$
  select rtrim(left($1, 108), '-') || '-again-' || $2
$$;
-- A word that only this copy's headlines have.
create function multiply.word(integer) returns text language sql immutable strict parallel safe as $$
  select 'qu' || translate(lpad($1::text, 3, '0'), '0123456789', 'abcdefghij') || 'x'
$$;
-- Copies are spread over five times five years, and in each five over some weeks.
create function multiply.days(integer) returns integer language sql immutable strict parallel safe as $$ select $1 % 5 * 1826 + $1 / 5 $$;
create function multiply.hash(integer, integer) returns integer language sql immutable strict parallel safe as $$
  select ((($1::bigint + $2::bigint * 2654435761) & 4294967295) - 2147483648)::integer
$$;
create function multiply.wrapped(numeric) returns bigint language sql immutable strict parallel safe as $$
  select (mod($1, 18446744073709551616) - case when mod($1, 18446744073709551616) >= 9223372036854775808 then 18446744073709551616 else 0 end)::bigint
$$;
create function multiply.unsigned(text) returns numeric language sql immutable strict parallel safe as $$
  select ('x' || lpad(left($1, 8), 16, '0'))::bit(64)::bigint::numeric * 4294967296 + ('x' || lpad(right($1, 8), 16, '0'))::bit(64)::bigint
$$;
-- The surrogate key of an id, as live.CacheKeys makes it.
create function multiply.key(uuid) returns text language plpgsql immutable strict parallel safe as $$
declare
  hex text := replace($1::text, '-', '');
  mixed bigint := multiply.wrapped(multiply.unsigned(left(hex, 16)) * 11400714819323198485)
    # multiply.wrapped(multiply.unsigned(right(hex, 16)) * 14029467366897019727);
begin
  mixed := mixed # ((mixed >> 29) & 34359738367);
  return translate(encode(substring(int8send(mixed) from 1 for 6), 'base64'), '+/', '-_');
end $$;

-- Texts with each of `finds` made the one of `puts` in its place.
create function multiply.text(whole text, finds text[], puts text[]) returns text language plpgsql immutable strict parallel safe as $$
begin
  for i in 1 .. cardinality(finds) loop
    whole := replace(whole, finds[i], puts[i]);
  end loop;
  return whole;
end $$;
create function multiply.document(whole bytea, finds text[], puts text[]) returns bytea language sql immutable strict parallel safe as $$
  select convert_to(multiply.text(convert_from($1, 'UTF8'), $2, $3), 'UTF8')
$$;

-- Stories and quotations, what documents call them by, and their surrogate keys.
create table multiply.thing as
  select a.id, a.slug, a.headline, multiply.key(a.id) as key from live.article a
  union all select q.id, q.slug, null, multiply.key(q.id) from live.quotation q;
alter table multiply.thing add primary key (id);
analyze multiply.thing;

-- Which things and days stand in the documents of a story, and of a quotation.
create table multiply.naming (id uuid, things uuid[], days date[], finds text[]);
insert into multiply.naming (id, things, days)
  select a.id, array(select distinct t.id from unnest(a.id || a.mentions || a.targets) named (id) join multiply.thing t on t.id = named.id),
    array(select distinct d from (
      values (a.published_at::date), (a.updated_at::date)
      union all select q.said_order from unnest(a.mentions) named (id) join live.quotation q on q.id = named.id) days (d) where d > '-infinity' order by d)
  from live.article a;
insert into multiply.naming (id, things, days)
  select q.id, array(select distinct t.id from (
      select unnest(array[q.id, q.fragment_of] || array_agg(a.id))
      union all select o.id from live.quotation o where o.translation_group = q.translation_group) named (id) join multiply.thing t on t.id = named.id),
    array(select distinct d from unnest(q.said_order || array_agg(a.published_at::date)) d where d > '-infinity' order by d)
  from live.quotation q join live.occurrence o on o.quotation = q.no join live.article a on a.no = o.article group by q.no;
alter table multiply.naming add primary key (id);

-- One copy's words for the things and days above, in the same order. Days go from the first to the last, so that none is moved twice.
create function multiply.finds(uuid) returns text[] language sql stable parallel safe as $$
  select array(
    select unnest(array[t.id::text, '"slug":' || to_json(t.slug)] || case when t.headline is null then '{}'::text[]
      else array['"headline":' || to_json(t.headline), '"title":' || to_json(t.headline)] end)
    from unnest(n.things) with ordinality thing (id, place) join multiply.thing t on t.id = thing.id order by place)
    || array(select '"' || d from unnest(n.days) d)
  from multiply.naming n where n.id = $1
$$;
create function multiply.puts(uuid, integer) returns text[] language sql stable parallel safe as $$
  select array(
    select unnest(array[multiply.id(t.id, $2)::text, '"slug":' || to_json(multiply.slug(t.slug, $2))]
      || case when t.headline is null then '{}'::text[]
      else array['"headline":' || to_json(t.headline || ' ' || multiply.word($2)), '"title":' || to_json(t.headline || ' ' || multiply.word($2))] end)
    from unnest(n.things) with ordinality thing (id, place) join multiply.thing t on t.id = thing.id order by place)
    || array(select '"' || (d - multiply.days($2)) from unnest(n.days) d)
  from multiply.naming n where n.id = $1
$$;
update multiply.naming set finds = multiply.finds(id);
create function multiply.ids(uuid[], integer) returns uuid[] language sql stable parallel safe as $$
  select array(select case when t.id is null then given.id else multiply.id(given.id, $2) end
    from unnest($1) with ordinality given (id, place) left join multiply.thing t on t.id = given.id order by given.place)
$$;
create function multiply.one(id uuid, own uuid, copy integer) returns uuid language plpgsql stable parallel safe as $$
begin
  return case when $1 = $2 then multiply.id($2, $3) else (multiply.ids(array[$1], $3))[1] end;
end $$;
create function multiply.keys(keys text, naming uuid, copy integer) returns text language sql stable parallel safe as $$
  select multiply.text($1, array_agg(t.key order by t.id), array_agg(multiply.key(multiply.id(t.id, $3)) order by t.id))
  from multiply.naming n join multiply.thing t on t.id = any (n.things) where n.id = $2
$$;

-- The originals as they are now: copies are made of these, while the tables grow.
create table multiply.size as select
  (select ceil(max(no) / 10000.0) * 10000 from desk.article)::bigint as stories, (select ceil(max(no) / 10000.0) * 10000 from desk.quotation)::bigint as quotations;

-- What is taken away while rows come in, and made again afterwards, in the order of `step`.
create table multiply.rebuild (step integer, tab text, name text, sql text);
create table multiply.grown (tab regclass primary key);
insert into multiply.grown select ('live.' || t)::regclass from unnest(array['article', 'article_term', 'article_mention', 'quotation', 'quotation_term',
  'occurrence', 'wording', 'phrase', 'slug', 'related', 'related_story', 'headline_word']) t;
insert into multiply.grown select ('desk.' || t)::regclass from unnest(array['article', 'article_topic', 'article_byline', 'article_words', 'quotation',
  'issue', 'revision', 'slug']) t;
insert into multiply.rebuild
  select case when c.contype = 'f' then 3 else 1 end, c.conrelid::regclass::text, c.conname,
    format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
  from pg_constraint c
  where (c.contype in ('p', 'u') and c.conrelid in (select tab from multiply.grown))
    or (c.contype = 'f' and (c.conrelid in (select tab from multiply.grown) or c.confrelid in (select tab from multiply.grown)));
insert into multiply.rebuild
  select 2, i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
  from pg_index i where i.indrelid in (select tab from multiply.grown) and not exists (select from pg_constraint c where c.conindid = i.indexrelid);

-- The originals, kept aside, because what is copied loses its indexes too.
do $$
declare t text;
begin
  for t in select tab::text from multiply.grown loop
    execute format('create table multiply.%I as select * from %s', replace(t, '.', '_'), t);
  end loop;
end $$;
create index on multiply.live_related (article, score desc);
create table multiply.nearest as
  select r.* from (select r.*, row_number() over (partition by article order by score desc, other desc) as place from multiply.live_related r) r where place <= 12;
alter table multiply.nearest drop column place;
do $$
declare t text;
begin
  for t in select format('multiply.%I', relname) from pg_class where relnamespace = 'multiply'::regnamespace and relkind = 'r' loop
    execute 'analyze ' || t;
  end loop;
end $$;
