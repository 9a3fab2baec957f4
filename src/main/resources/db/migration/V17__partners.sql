-- Partners, and what is theirs to publish. `no` names a partner among the terms of stories, so it is never given twice.
create table desk.partner (
  id uuid primary key,
  no integer generated always as identity unique,
  slug text collate "C" not null unique,
  name text not null,
  site text,
  contact text,
  active boolean not null,
  rules jsonb not null,
  revision integer not null,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null
);
alter table desk.api_key add column partner uuid references desk.partner on delete set null;
create index api_key_partner on desk.api_key (partner) where partner is not null;

-- What partners were handed: per day, kind of route and story; without a story it counts requests. Written by nodes every few seconds.
create table desk.partner_read (
  partner uuid not null references desk.partner on delete cascade,
  day date not null,
  route text not null,
  article uuid not null,
  times bigint not null,
  primary key (partner, day, route, article)
);
create index partner_read_article on desk.partner_read (article, partner);

-- Corrections and ends that partners who had the story are asked to acknowledge; `number` is that of the change.
create table desk.partner_request (
  partner uuid not null references desk.partner on delete cascade,
  number bigint not null,
  article uuid not null,
  event text not null,
  asked_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  primary key (partner, number)
);
create index partner_request_article on desk.partner_request (article, number desc, partner);
create index partner_request_open on desk.partner_request (number, partner) where acknowledged_at is null;
create table desk.partner_request_position (
  one boolean primary key check (one),
  number bigint not null
);

-- A subscription of a partner gets what that partner gets.
alter table desk.webhook add column partner_id uuid references desk.partner on delete cascade;

grant select, insert, update, delete on desk.partner, desk.partner_read, desk.partner_request, desk.partner_request_position to ${deskRole};
grant usage on all sequences in schema desk to ${deskRole};

-- The rules as publications read them.
create table live.partner (
  no integer primary key,
  rules jsonb not null
);
-- All stories below this number have yet to be held against the rules as they are now; 0: none.
insert into live.stamp values ('entitlements', 0);
-- Stories to be held against the rules again: an embargo of a partner ends, or their topics were moved.
create table live.entitlement_due (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  article bigint not null
);
create index entitlement_due_at on live.entitlement_due (at);

-- A partner who may have a story is one of its terms, as the number -no, and so of the quotations that it hands on. Most may have the whole story:
-- those who may not have its body, or not its quotations, are named here; null for
-- nobody, which takes no room in a row.
alter table live.article
  add column without_body integer[],
  add column without_quotations integer[],
  add column territories text[];
update live.article a set territories = array(
  select jsonb_array_elements_text(convert_from('{"a":0'::bytea || a.tail || '0}'::bytea, 'UTF8')::jsonb -> 'rights' -> 'territories'))
where position('"territories":["'::bytea in a.tail) > 0;
alter table live.tombstone add column partners integer[] not null default '{}';

-- Who is told of a change: everybody when `told` is null, else these partners and the public. To whom it is that a story came, went or is
-- another, is named apart; a change that is only that has no event, but says of what.
alter table live.change
  add column told integer[],
  add column gained integer[] not null default '{}',
  add column lost integer[] not null default '{}',
  add column altered integer[] not null default '{}';
alter table live.change drop constraint change_check;
alter table live.change add constraint change_check check ((event is null or subject is not null) and (subject is null) = (resource is null));
create index change_subject on live.change (number) where subject is not null;

-- What is live as one partner may have it: each of these stands for the table of its name, and the application puts them in its place in every
-- statement that is read for a partner. Written so that PostgreSQL takes them apart into the statement. Checks are scalar subqueries: those are
-- probed for, row by row.

-- Whether a partner may have any appearance, and the words around quotations where the body is held back.
create function live.without_context(document bytea) returns bytea language sql immutable as $$
  select convert_to(regexp_replace(convert_from($1, 'UTF8'), '"(prefix|suffix)":"([^"\\]|\\.)*"', '"\1":""', 'g'), 'UTF8')
$$;
create function live.entitled_translations(p integer, document jsonb) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(e.value order by e.place), '[]'::jsonb)
  from jsonb_array_elements($2) with ordinality e (value, place)
  where (select true from live.quotation q where q.id = (e.value ->> 'id')::uuid and -$1 = any (q.terms))
$$;
create function live.entitled_fuller(p integer, document jsonb) returns jsonb language sql stable as $$
  select case when (select true from live.quotation q where q.id = ($2 #>> '{}')::uuid and -$1 = any (q.terms)) then $2 else 'null'::jsonb end
$$;
-- The quotations of a story; what other quotations they lead to is only looked at where there are any.
create function live.entitled_quotations(p integer, document bytea, context boolean) returns bytea language plpgsql stable as $$
declare whole jsonb;
begin
  if not context then
    document := live.without_context(document);
  end if;
  if position('"translations":[{'::bytea in document) = 0 and position('"fragmentOf":"'::bytea in document) = 0 then
    return document;
  end if;
  select jsonb_agg(e.value
      || jsonb_build_object('translations', live.entitled_translations(p, e.value -> 'translations'),
        'fragmentOf', live.entitled_fuller(p, e.value -> 'fragmentOf')) order by e.place)
  into whole from jsonb_array_elements(convert_from(document, 'UTF8')::jsonb) with ordinality e (value, place);
  return convert_to(whole::text, 'UTF8');
end $$;

-- Links to stories of ours are titled as those are.
create function live.entitled_links(p integer, document bytea) returns bytea language sql stable as $$
  select convert_to(coalesce(jsonb_agg(e.value order by e.place), '[]'::jsonb)::text, 'UTF8')
  from jsonb_array_elements(convert_from($2, 'UTF8')::jsonb) with ordinality e (value, place)
  where e.value ->> 'article' is null
    or (select true from live.article a where a.id = (e.value ->> 'article')::uuid and -$1 = any (a.terms))
$$;

-- What is marked in a whole body is marked in no other rendering: so a body that is held back makes it another.
create function live.entitled_article(p integer) returns setof live.article language sql stable as $$
  select a.no, a.id, a.slug, a.language, a.headline, a.published_at, a.updated_at,
    case when $1 = any (a.without_body) then a.rendered_at + interval '1 millisecond' else a.rendered_at end,
    a.version, a.translation_group, a.topics, a.terms, a.handed_on, a.mentions, a.targets, a.keys, a.card, a.head,
    case when $1 = any (a.without_body) then '{"format":"blocks","blocks":[]}'::bytea else a.body_blocks end,
    case when $1 = any (a.without_body) then '{"format":"html","html":""}'::bytea else a.body_html end,
    case when $1 = any (a.without_body) then '{"format":"markdown","markdown":""}'::bytea else a.body_markdown end,
    case when $1 = any (a.without_body) then '{"format":"text","text":"","spans":[]}'::bytea else a.body_text end,
    case when $1 = any (a.without_quotations) then '[]'::bytea
      else live.entitled_quotations($1, a.quotations, not coalesce($1 = any (a.without_body), false)) end,
    case when position('"article":"'::bytea in a.links) = 0 then a.links else live.entitled_links($1, a.links) end,
    case when $1 = any (a.without_quotations) then ',"extent":"summary"'::bytea
      when $1 = any (a.without_body) then ',"extent":"quotes"'::bytea else ',"extent":"full"'::bytea end || a.tail,
    a.corrections, a.without_body, a.without_quotations, a.territories
  from live.article a where -$1 = any (a.terms)
$$;
create function live.entitled_article_term(p integer) returns setof live.article_term language sql stable as $$
  select t.term, t.published_at, t.article, t.updated_at from live.article_term t
  where (select true from live.article_term e where e.term = -$1 and e.published_at = t.published_at and e.article = t.article)
$$;
create function live.entitled_occurrence(p integer) returns setof live.occurrence language sql stable as $$
  select o.quotation, o.published_at, o.article, o.rank, o.form,
    case when (select $1 = any (a.without_body) from live.article a where a.no = o.article) then live.without_context(o.head) else o.head end,
    case when (select $1 = any (a.without_body) from live.article a where a.no = o.article) then live.without_context(o.tail) else o.tail end
  from live.occurrence o
  where (select -$1 = any (a.handed_on) from live.article a where a.no = o.article)
$$;
create function live.entitled_quotation(p integer) returns setof live.quotation language sql stable as $$
  select q.no, q.id, q.slug, q.language, q.speaker, q.said_order, q.fragment,
    case when q.fragment_of is not null and (select -$1 = any (f.terms) from live.quotation f where f.id = q.fragment_of) then q.fragment_of end,
    q.translation_group, q.rendered_at, q.topics, q.terms, q.own_terms, q.keys,
    case when q.fragment_of is null or (select -$1 = any (f.terms) from live.quotation f where f.id = q.fragment_of) then q.head
      else convert_to(regexp_replace(convert_from(q.head, 'UTF8'), '"fragmentOf":"[^"]*"', '"fragmentOf":null'), 'UTF8') end,
    case when position('{'::bytea in q.translations) = 0 then q.translations
      else convert_to(live.entitled_translations($1, convert_from(q.translations, 'UTF8')::jsonb)::text, 'UTF8') end,
    (select count(*)::integer from live.occurrence o
     where o.quotation in (select q.no union all select f.no from live.quotation f where f.fragment_of = q.id)
       and (select -$1 = any (a.handed_on) from live.article a where a.no = o.article)),
    q.first_at,
    (select convert_to('{"article":{"id":' || to_json(a.id) || ',"slug":' || to_json(a.slug) || ',"url":' || to_json('/v1/articles/' || a.id)
        || ',"headline":' || to_json(a.headline) || ',"language":' || to_json(a.language) || '},"publishedAt":"'
        || to_char(a.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"}', 'UTF8')
     from live.occurrence o join live.article a on a.no = o.article
     where o.quotation = q.no and -$1 = any (a.handed_on) order by o.published_at, o.article limit 1)
  from live.quotation q where -$1 = any (q.terms)
$$;
create function live.entitled_quotation_term(p integer) returns setof live.quotation_term language sql stable as $$
  select t.term, t.fragment, t.said_order, t.quotation from live.quotation_term t
  where (select true from live.quotation_term e
         where e.term = -$1 and e.fragment = t.fragment and e.said_order = t.said_order and e.quotation = t.quotation)
$$;
create function live.entitled_wording(p integer) returns setof live.wording language sql stable as $$
  select w.* from live.wording w where (select -$1 = any (q.terms) from live.quotation q where q.no = w.quotation)
$$;
create function live.entitled_phrase(p integer) returns setof live.phrase language sql stable as $$
  select f.* from live.phrase f where (select -$1 = any (q.terms) from live.quotation q where q.no = f.quotation)
$$;
create function live.entitled_speaker(p integer) returns setof live.speaker language sql stable as $$
  select s.* from live.speaker s
  where (select true from live.quotation_term t where t.term = s.term and (
    select true from live.quotation_term e
    where e.term = -$1 and e.fragment = t.fragment and e.said_order = t.said_order and e.quotation = t.quotation) limit 1)
$$;
create function live.entitled_speaker_organisation(p integer) returns setof live.speaker_organisation language sql stable as $$
  select o.* from live.speaker_organisation o
  where (select true from live.speaker s join live.quotation_term t on t.term = s.term where s.id = o.speaker and (
    select true from live.quotation_term e
    where e.term = -$1 and e.fragment = t.fragment and e.said_order = t.said_order and e.quotation = t.quotation) limit 1)
$$;
create function live.entitled_author(p integer) returns setof live.author language sql stable as $$
  select w.* from live.author w
  where (select true from live.article_term t where t.term = w.term and (
    select true from live.article_term e where e.term = -$1 and e.published_at = t.published_at and e.article = t.article) limit 1)
$$;
create function live.entitled_place(p integer) returns setof live.place language sql stable as $$
  select l.* from live.place l
  where (select true from live.article_term t where t.term = l.term and (
      select true from live.article_term e where e.term = -$1 and e.published_at = t.published_at and e.article = t.article) limit 1)
    or (select true from live.quotation_term t where t.term = l.term and (
      select true from live.quotation_term e
      where e.term = -$1 and e.fragment = t.fragment and e.said_order = t.said_order and e.quotation = t.quotation) limit 1)
$$;
create function live.entitled_collection(p integer) returns setof live.collection language sql stable as $$
  select c.* from live.collection c
  where (select true from unnest(c.articles) i (id) join live.article a on a.id = i.id where -$1 = any (a.terms) limit 1)
$$;
create function live.entitled_tombstone(p integer) returns setof live.tombstone language sql stable as $$
  select t.* from live.tombstone t where t.subject = 'topic' or $1 = any (t.partners)
$$;
create function live.entitled_slug(p integer) returns setof live.slug language sql stable as $$
  select s.* from live.slug s
  where case s.kind
    when 'topic' then true
    when 'article' then (select -$1 = any (a.terms) from live.article a where a.id = s.id)
    when 'quotation' then (select -$1 = any (q.terms) from live.quotation q where q.id = s.id)
    when 'speaker' then (select true from live.speaker r join live.quotation_term t on t.term = r.term where r.id = s.id and (
      select true from live.quotation_term e
      where e.term = -$1 and e.fragment = t.fragment and e.said_order = t.said_order and e.quotation = t.quotation) limit 1)
    when 'author' then (select true from live.author w join live.article_term t on t.term = w.term where w.id = s.id and (
      select true from live.article_term e where e.term = -$1 and e.published_at = t.published_at and e.article = t.article) limit 1)
    when 'collection' then (
      select true from live.collection c cross join unnest(c.articles) i (id) join live.article a on a.id = i.id
      where c.id = s.id and -$1 = any (a.terms) limit 1)
  end or (select $1 = any (t.partners) from live.tombstone t where t.id = s.id)
$$;
-- Counts are made when they are read, along the shorter of the two lists; what nobody reads of a row is not counted.
create function live.entitled_term(p integer) returns setof live.term language sql stable as $$
  select t.no, t.kind, t.key,
    case
      when t.kind = 'all' then (select count(*) from live.article_term e where e.term = -$1)
      when t.kind = 'count' and t.key = 'speakers' then (select count(*) from live.entitled_speaker($1))
      when t.kind = 'count' and t.key = 'authors' then (select count(*) from live.entitled_author($1))
      when t.articles <= (select mine.articles from live.term mine where mine.no = -$1) then (
        select count(*) from live.article_term x where x.term = t.no and (
          select true from live.article_term e where e.term = -$1 and e.published_at = x.published_at and e.article = x.article))
      else (
        select count(*) from live.article_term x where x.term = -$1 and (
          select true from live.article_term e where e.term = t.no and e.published_at = x.published_at and e.article = x.article))
    end,
    case
      when t.kind = 'all' then (select count(*) from live.quotation_term e where e.term = -$1 and not e.fragment)
      when t.quotations <= (select mine.quotations from live.term mine where mine.no = -$1) then (
        select count(*) from live.quotation_term x where x.term = t.no and not x.fragment and (
          select true from live.quotation_term e
          where e.term = -$1 and not e.fragment and e.said_order = x.said_order and e.quotation = x.quotation))
      else (
        select count(*) from live.quotation_term x where x.term = -$1 and not x.fragment and (
          select true from live.quotation_term e
          where e.term = t.no and not e.fragment and e.said_order = x.said_order and e.quotation = x.quotation))
    end,
    case
      when t.kind = 'all' then (select count(*) from live.quotation_term e where e.term = -$1 and e.fragment)
      else (
        select count(*) from live.quotation_term x where x.term = t.no and x.fragment and (
          select true from live.quotation_term e
          where e.term = -$1 and e.fragment and e.said_order = x.said_order and e.quotation = x.quotation))
    end
  from live.term t
$$;
-- What was counted is exact: nothing waits to be folded in.
create function live.entitled_tally(p integer) returns setof live.tally language sql stable as $$
  select y.* from live.tally y where false
$$;
create function live.entitled_topic_language(p integer) returns setof live.topic_language language sql stable as $$
  select l.topic, l.language, (
    select count(*)::integer from live.article_term x where x.term = l.topic and (
      select true from live.article_term e where e.term = -$1 and e.published_at = x.published_at and e.article = x.article)
    and (select true from live.article_term g where g.term = l.language and g.published_at = x.published_at and g.article = x.article))
  from live.topic_language l
$$;
create function live.entitled_change(p integer) returns setof live.change language sql stable as $$
  select c.number, c.happened_at,
    case when $1 = any (c.gained) then 'articlePublished' when $1 = any (c.lost) then 'articleWithdrawn'
      when $1 = any (c.altered) then 'articleUpdated' else c.event end,
    c.subject, c.resource,
    case when not $1 = any (c.lost) then c.slug end,
    case when not $1 = any (c.lost || c.gained) then c.former_slug end,
    c.became,
    case when not $1 = any (c.lost) then c.version end,
    c.language, c.topics,
    case when not $1 = any (c.lost) then c.notice end,
    c.touched, c.told, c.gained, c.lost, c.altered
  from live.change c
  where c.subject is null or $1 = any (c.gained || c.lost || c.altered) or (c.event is not null and (c.told is null or $1 = any (c.told)))
$$;
grant execute on all functions in schema live to ${deskRole}, ${liveRole};
