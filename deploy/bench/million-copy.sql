-- One more of every story and quotation: copy number :copy.
begin;
set local synchronous_commit = off;
set local enable_mergejoin = off;
insert into live.article
  select a.no + :copy * s.stories, multiply.id(a.id, :copy), multiply.slug(a.slug, :copy), a.language, a.headline || ' ' || multiply.word(:copy),
    a.published_at - multiply.days(:copy) * interval '1 day', a.updated_at - multiply.days(:copy) * interval '1 day', a.rendered_at, a.version,
    multiply.one(a.translation_group, a.id, :copy), a.topics, a.terms, a.handed_on, multiply.ids(a.mentions, :copy),
    case when a.targets = '{}' then a.targets else multiply.ids(a.targets, :copy) end, multiply.keys(a.keys, a.id, :copy), multiply.document(a.card, n.finds, n.puts), multiply.document(a.head, n.finds, n.puts),
    multiply.document(a.body_blocks, n.finds, n.puts), '{"format":"html","html":""}', '{"format":"markdown","markdown":""}',
    '{"format":"text","text":"","spans":[]}', multiply.document(a.quotations, n.finds, n.puts), case when a.links = '[]' then a.links else multiply.document(a.links, n.finds, n.puts) end,
    multiply.document(a.tail, n.finds, n.puts), a.corrections, a.without_body, a.without_quotations, a.territories
  from multiply.size s cross join multiply.live_article a
  cross join lateral (select n.finds, multiply.puts(a.id, :copy) as puts from multiply.naming n where n.id = a.id offset 0) n;
insert into live.article_term
  select t.term, t.published_at - multiply.days(:copy) * interval '1 day', t.article + :copy * s.stories, t.updated_at - multiply.days(:copy) * interval '1 day'
  from multiply.size s cross join multiply.live_article_term t;
insert into live.article_mention
  select case when t.id is null then m.mentioned else multiply.id(t.id, :copy) end, m.article + :copy * s.stories
  from multiply.size s cross join multiply.live_article_mention m left join multiply.thing t on t.id = m.mentioned;
insert into live.quotation
  select q.no + :copy * s.quotations, multiply.id(q.id, :copy), multiply.slug(q.slug, :copy), q.language, q.speaker,
    q.said_order - multiply.days(:copy), q.fragment, multiply.id(q.fragment_of, :copy), multiply.one(q.translation_group, q.id, :copy),
    q.rendered_at, q.topics, q.terms, q.own_terms, multiply.keys(q.keys, q.id, :copy), multiply.document(q.head, n.finds, n.puts),
    case when q.translations = '[]' then q.translations else multiply.document(q.translations, n.finds, n.puts) end, q.occurrences, q.first_at - multiply.days(:copy) * interval '1 day',
    multiply.document(q.first_published, n.finds, n.puts)
  from multiply.size s cross join multiply.live_quotation q
  cross join lateral (select n.finds, multiply.puts(q.id, :copy) as puts from multiply.naming n where n.id = q.id offset 0) n;
insert into live.quotation_term
  select t.term, t.fragment, t.said_order - multiply.days(:copy), t.quotation + :copy * s.quotations from multiply.size s cross join multiply.live_quotation_term t;
insert into live.occurrence
  select o.quotation + :copy * s.quotations, o.published_at - multiply.days(:copy) * interval '1 day', o.article + :copy * s.stories, o.rank, o.form,
    multiply.document(o.head, n.finds, n.puts), o.tail
  from multiply.size s cross join multiply.live_occurrence o join multiply.live_article a on a.no = o.article
  cross join lateral (select n.finds, multiply.puts(a.id, :copy) as puts from multiply.naming n where n.id = a.id offset 0) n;
insert into live.wording
  select w.quotation + :copy * s.quotations, w.words, array(select multiply.hash(p, :copy) from unnest(w.phrases) p)
  from multiply.size s cross join multiply.live_wording w;
insert into live.phrase
  select multiply.hash(p.hash, :copy), p.quotation + :copy * s.quotations from multiply.size s cross join multiply.live_phrase p;
insert into live.slug
  select l.kind, multiply.slug(l.slug, :copy), multiply.id(l.id, :copy), l.former from multiply.live_slug l join multiply.thing t on t.id = l.id;
insert into live.related
  select r.article + :copy * s.stories, r.other + :copy * s.stories, r.score, r.terms, case when r.quotations = '{}' then '{}' else multiply.ids(r.quotations, :copy) end, r.headline
  from multiply.size s cross join multiply.nearest r;
insert into live.related_story
  select r.article + :copy * s.stories, r.exact, r.topics, r.languages, r.words from multiply.size s cross join multiply.live_related_story r;
insert into live.headline_word
  select h.word, h.article + :copy * s.stories from multiply.size s cross join multiply.live_headline_word h;

insert into desk.article (id, no, slug, state, revision, language, kind, headline, standfirst, place, body, images, videos, seo, source, source_url, rights,
    translation_group, owner, publications, published_revision, public_slugs, published_at, public_updated_at, created_at, updated_at, updated_by)
  select multiply.id(a.id, :copy), a.no + :copy * s.stories, multiply.slug(a.slug, :copy), a.state, a.revision, a.language, a.kind,
    a.headline || ' ' || multiply.word(:copy), a.standfirst, a.place, jsonb_build_object('blocks', jsonb_build_array(a.body -> 'blocks' -> 0)),
    a.images, a.videos, a.seo, a.source, a.source_url || '?again=' || :copy, a.rights, multiply.one(a.translation_group, a.id, :copy), a.owner,
    a.publications, a.published_revision, array(select multiply.slug(g, :copy) from unnest(a.public_slugs) g),
    a.published_at - multiply.days(:copy) * interval '1 day', a.public_updated_at - multiply.days(:copy) * interval '1 day',
    a.published_at - multiply.days(:copy) * interval '1 day', a.public_updated_at - multiply.days(:copy) * interval '1 day', a.updated_by
  from multiply.size s cross join multiply.desk_article a join multiply.thing t on t.id = a.id;
insert into desk.article_topic
  select multiply.id(x.article, :copy), x.position, x.topic from multiply.desk_article_topic x join multiply.thing t on t.id = x.article;
insert into desk.article_byline
  select multiply.id(x.article, :copy), x.position, x.author, x.name, x.role from multiply.desk_article_byline x join multiply.thing t on t.id = x.article;
insert into desk.article_words
  select multiply.id(x.article, :copy), x.words from multiply.desk_article_words x join multiply.thing t on t.id = x.article;
insert into desk.revision
  select multiply.id(r.article, :copy), r.number, r.kind, '{}', r.made_by, r.made_at from multiply.desk_revision r join multiply.thing t on t.id = r.article;
insert into desk.issue
  select multiply.id(i.article, :copy), i.number, i.at - multiply.days(:copy) * interval '1 day', i.ending, i.notice, i.revision, i.version,
    i.published_at - multiply.days(:copy) * interval '1 day', i.updated_at - multiply.days(:copy) * interval '1 day'
  from multiply.desk_issue i join multiply.thing t on t.id = i.article;
insert into desk.quotation (id, no, slug, words, language, fingerprint, speaker, said_by, said_on, said_on_precision, occasion, place, medium, verification,
    verification_note, fragment_of, translation_group, revision, created_at, updated_at, updated_by, came_with)
  select multiply.id(q.id, :copy), q.no + :copy * s.quotations, multiply.slug(q.slug, :copy), q.words, q.language, md5(q.fingerprint || :copy), q.speaker,
    q.said_by, q.said_on - multiply.days(:copy), q.said_on_precision, q.occasion, q.place, q.medium, q.verification, q.verification_note,
    multiply.id(q.fragment_of, :copy), multiply.one(q.translation_group, q.id, :copy), q.revision,
    q.created_at - multiply.days(:copy) * interval '1 day', q.updated_at - multiply.days(:copy) * interval '1 day', q.updated_by,
    multiply.id(c.id, :copy)
  from multiply.size s cross join multiply.desk_quotation q join multiply.thing t on t.id = q.id left join multiply.thing c on c.id = q.came_with;
insert into desk.slug
  select l.kind, multiply.slug(l.slug, :copy), multiply.id(l.target, :copy), l.current, l.since from multiply.desk_slug l join multiply.thing t on t.id = l.target;
commit;
