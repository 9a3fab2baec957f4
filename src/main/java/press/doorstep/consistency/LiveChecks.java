package press.doorstep.consistency;

import java.util.List;

/** What is live in itself: who is public because of whom, and the lists behind the filters. */
final class LiveChecks {

    static final List<Check> ALL = List.of(
            new Check("occurrences", "Every appearance of a quotation is in a live story, of a live quotation.", """
                    select 'missing', 'quotation number ' || o.quotation from live.occurrence o
                    where not exists (select 1 from live.quotation q where q.no = o.quotation)
                    union all
                    select 'extra', 'story number ' || o.article from live.occurrence o
                    where not exists (select 1 from live.article a where a.no = o.article)
                    """),
            new Check("quotations", "A quotation is public while the desk has it and a live story carries it.", """
                    select 'extra', 'quotation ' || q.id from live.quotation q
                    where not exists (select 1 from live.occurrence o where o.quotation = q.no)
                    union all
                    select 'extra', 'quotation ' || q.id from live.quotation q
                    where not exists (select 1 from desk.quotation d where d.id = q.id and d.no = q.no)
                    """),
            new Check("speakers", "A speaker is public while a public quotation is theirs.", """
                    select case when s.id is null then 'missing' else 'extra' end, 'speaker ' || coalesce(q.speaker, s.id)
                    from (select distinct speaker from live.quotation where speaker is not null) q
                    full join live.speaker s on s.id = q.speaker
                    where q.speaker is null or s.id is null
                    """),
            new Check("authors", "An author is public while a live story has the byline.", """
                    select case when a.id is null then 'missing' else 'extra' end, 'author ' || coalesce(signed.key, a.id::text)
                    from (select t.key from live.term t where t.kind = 'author'
                          and exists (select 1 from live.article_term x where x.term = t.no)) signed
                    full join live.author a on a.id::text = signed.key
                    where signed.key is null or a.id is null
                    """),
            new Check(
                    "story-lists",
                    "Every story stands in the list of each of its terms, once and in its place, and in no other.",
                    """
                    select case when x.article is null then 'missing' else 'extra' end,
                      'story number ' || coalesce(a.no, x.article) || ' term ' || coalesce(a.term, x.term)
                    from (select no, unnest(terms) as term, published_at, updated_at from live.article) a
                    full join live.article_term x
                      on x.term = a.term and x.article = a.no and x.published_at = a.published_at and x.updated_at = a.updated_at
                    where a.no is null or x.article is null
                    """),
            new Check(
                    "quotation-lists",
                    "Every quotation stands in the list of each of its terms, once and in its place, and in no other.",
                    """
                    select case when x.quotation is null then 'missing' else 'extra' end,
                      'quotation number ' || coalesce(q.no, x.quotation) || ' term ' || coalesce(q.term, x.term)
                    from (select no, unnest(terms) as term, fragment, said_order from live.quotation) q
                    full join live.quotation_term x
                      on x.term = q.term and x.quotation = q.no and x.fragment = q.fragment and x.said_order = q.said_order
                    where q.no is null or x.quotation is null
                    """),
            new Check("counts", "Every term counts the stories and quotations of its list.", """
                    with folded as (
                      select term, sum(articles) as articles, sum(quotations) as quotations, sum(fragments) as fragments
                      from live.tally group by 1
                    ), stories as (select term, count(*) as listed from live.article_term group by 1
                    ), said as (
                      select term, count(*) filter (where not fragment) as whole, count(*) filter (where fragment) as fragments
                      from live.quotation_term group by 1
                    )
                    select case when least(
                        t.articles + coalesce(f.articles, 0) - coalesce(s.listed, 0),
                        t.quotations + coalesce(f.quotations, 0) - coalesce(q.whole, 0),
                        t.fragments + coalesce(f.fragments, 0) - coalesce(q.fragments, 0)) < 0 then 'missing' else 'extra' end,
                      'term ' || t.kind || ' ' || t.key
                    from live.term t left join folded f on f.term = t.no left join stories s on s.term = t.no left join said q on q.term = t.no
                    where t.kind not in ('all', 'count') and (
                      t.articles + coalesce(f.articles, 0) <> coalesce(s.listed, 0)
                      or t.quotations + coalesce(f.quotations, 0) <> coalesce(q.whole, 0)
                      or t.fragments + coalesce(f.fragments, 0) <> coalesce(q.fragments, 0))
                    """),
            new Check("mentions", "What a story names leads back to the story.", """
                    select case when m.article is null then 'missing' else 'extra' end,
                      'story number ' || coalesce(a.no, m.article) || ' names ' || coalesce(a.mentioned, m.mentioned)
                    from (select distinct no, unnest(mentions) as mentioned from live.article) a
                    full join live.article_mention m on m.article = a.no and m.mentioned = a.mentioned
                    where a.no is null or m.article is null
                    """),
            new Check(
                    "addresses",
                    "Everything public can be asked for by its slug, and every former slug leads somewhere.",
                    """
                    select 'missing', l.kind || ' ' || l.slug from (
                      select 'article' as kind, id, slug from live.article
                      union all select 'quotation', id, slug from live.quotation
                      union all select 'speaker', id, slug from live.speaker
                      union all select 'author', id, slug from live.author
                      union all select 'topic', id, slug from live.topic where merged_into is null
                      union all select 'collection', id, slug from live.collection
                    ) l where not exists (
                      select 1 from live.slug s where s.kind = l.kind and s.slug = l.slug and s.id = l.id and not s.former)
                    union all
                    select 'extra', s.kind || ' ' || s.slug from live.slug s
                    where s.former and not exists (select 1 from live.slug p where p.kind = s.kind and p.id = s.id and not p.former)
                    """));

    private LiveChecks() {}
}
