package press.doorstep.consistency;

import java.util.List;

/** What the desk has published against what readers get and what was told. */
final class PublicationChecks {

    static final List<Check> ALL = List.of(
            new Check("stories", "Every story that is published at the desk is live once, and no other is.", """
                    select case when l.id is null then 'missing' else 'extra' end, 'article ' || coalesce(a.id, l.id)
                    from (select id from desk.article where state in ('published', 'corrected')) a
                    full join live.article l on l.id = a.id
                    where a.id is null or l.id is null
                    """),
            new Check(
                    "versions",
                    "Every live story is the version that was published last, at the times it was published.",
                    """
                    select 'missing', 'article ' || a.id || ' version ' || a.publications || ', live is ' || l.version
                    from desk.article a join live.article l on l.id = a.id and l.no = a.no
                    where a.state in ('published', 'corrected') and (l.version, l.published_at, l.updated_at)
                      is distinct from (a.publications, a.published_at, a.public_updated_at)
                    """),
            new Check("revisions", "Every story that was published has the revision it was published from.", """
                    select 'missing', 'article ' || a.id || ' revision ' || a.published_revision
                    from desk.article a where a.state in ('published', 'corrected') and not exists (
                      select 1 from desk.revision r where r.article = a.id and r.number = a.published_revision and r.kind = 'publication')
                    """),
            new Check("facts", "Every version of a story was told of once, as far back as facts are kept.", """
                    with told (article, version, issued, corrected) as (
                      select subject_id, (payload ->> 'version')::integer, count(*) filter (where type <> 'ArticleCorrected'),
                        count(*) filter (where type = 'ArticleCorrected')
                      from desk.outbox where type in ('ArticlePublished', 'ArticleUpdated', 'ArticleCorrected') group by 1, 2
                    )
                    select 'missing', 'article ' || a.id || ' version ' || v.version
                    from desk.article a cross join lateral generate_series(1, a.publications) v (version)
                    left join told t on t.article = a.id and t.version = v.version
                    where t.version is null and not exists (
                      select 1 from desk.issue i, (select number, happened_at from desk.outbox order by number limit 1) kept
                      where i.article = a.id and i.version = v.version and kept.number > 1 and i.at <= kept.happened_at)
                    union all
                    select 'extra', 'article ' || t.article || ' version ' || t.version
                    from told t join desk.article a on a.id = t.article
                    where t.issued > 1 or t.corrected > 1 or t.version > a.publications
                    """),
            new Check("numbers", "Every fact older than a minute has its number, and no number was left out.", """
                    select 'missing', 'fact ' || o.id from desk.outbox o
                    where o.number is null and o.happened_at < now() - interval '1 minute'
                    union all
                    select 'missing', 'number ' || (o.before + 1) from (
                      select number, lag(number) over (order by number) as before from desk.outbox where number is not null
                    ) o where o.number > o.before + 1
                    """),
            new Check(
                    "tombstones",
                    "What was withdrawn or killed has its tombstone and is not live, and nothing else has one.",
                    """
                    select case when t.id is null then 'missing' else 'extra' end, 'article ' || coalesce(a.id, t.id)
                    from (select id, case state when 'killed' then 'kill' else 'withdrawal' end as kind
                          from desk.article where state in ('withdrawn', 'killed')) a
                    full join (select id, kind from live.tombstone where subject = 'article' and kind <> 'erasure') t
                      on t.id = a.id and t.kind = a.kind
                    where a.id is null or t.id is null
                    union all
                    select 'extra', t.subject || ' ' || t.id from live.tombstone t
                    where exists (select 1 from live.article l where l.id = t.id)
                      or exists (select 1 from live.quotation l where l.id = t.id)
                      or exists (select 1 from live.speaker l where l.id = t.id)
                      or exists (select 1 from live.author l where l.id = t.id)
                    """),
            new Check(
                    "topics",
                    "Every topic of the desk is public, stands where it stands at the desk, and no other is.",
                    """
                    select case when l.id is null then 'missing' else 'extra' end, 'topic ' || coalesce(t.id, l.id)
                    from desk.topic t full join live.topic l on l.id = t.id
                    where t.id is null or l.id is null or l.merged_into is distinct from t.merged_into
                      or (t.merged_into is null and (l.slug, l.broader) is distinct from (t.slug, t.broader))
                    """),
            new Check("collections", "Every collection that is published at the desk is public, and no other is.", """
                    select case when l.id is null then 'missing' else 'extra' end, 'collection ' || coalesce(c.id, l.id)
                    from (select id from desk.collection where state = 'published') c full join live.collection l on l.id = c.id
                    where c.id is null or l.id is null
                    """),
            new Check("merged", "Nothing at the desk refers to what was merged into something else.", """
                    select 'extra', 'quotation ' || q.id from desk.quotation q join desk.speaker s on s.id = q.speaker
                    where s.merged_into is not null
                    union all
                    select 'extra', 'article ' || x.article from desk.article_topic x join desk.topic t on t.id = x.topic
                    where t.merged_into is not null
                    union all
                    select 'extra', 'article ' || x.article from desk.article_byline x join desk.author a on a.id = x.author
                    where a.merged_into is not null
                    union all
                    select 'extra', 'article ' || x.article from desk.occurrence x join desk.quotation q on q.id = x.quotation
                    where q.merged_into is not null
                    union all
                    select 'extra', 'quotation ' || f.id from desk.quotation f join desk.quotation q on q.id = f.fragment_of
                    where q.merged_into is not null
                    union all
                    select 'extra', 'quotation ' || q.id from live.quotation l join desk.quotation q on q.id = l.id
                    where q.merged_into is not null
                    union all
                    select 'extra', m.kind || ' ' || m.id from desk.merged m join desk.merged further on further.id = m.into_id
                    """),
            new Check("rerendering", "No story waits longer than five minutes to be rendered again.", """
                    select 'missing', 'article ' || r.article from desk.rerender r where r.since < now() - interval '5 minutes'
                    """));

    private PublicationChecks() {}
}
