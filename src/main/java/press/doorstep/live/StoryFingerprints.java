package press.doorstep.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whether what readers get of a story is the same as at another time: every byte of its documents, and where it can be found. */
final class StoryFingerprints {

    private static final String HASH = """
            select a.id, md5(concat_ws('|',
              md5(a.card), md5(a.head), md5(a.body_blocks), md5(a.body_html), md5(a.body_markdown), md5(a.body_text), md5(a.quotations),
              md5(a.links), md5(a.tail), md5(a.corrections),
              a.slug, a.language, a.headline, a.version, a.published_at, a.updated_at, a.translation_group,
              a.topics, a.terms, a.handed_on, a.mentions, a.targets, a.keys,
              (select string_agg(concat_ws(',', o.rank, o.form, md5(o.head), md5(o.tail), md5(q.head), md5(q.translations), q.slug,
                 q.speaker, q.said_order, q.fragment, q.fragment_of, q.terms, q.own_terms, q.occurrences, md5(q.first_published)), ';'
                 order by o.rank desc)
               from live.occurrence o join live.quotation q on q.no = o.quotation where o.article = a.no)))
            from live.article a where a.id = any (?)
            """;

    private StoryFingerprints() {}

    static Map<UUID, String> of(Sql sql, Collection<UUID> articles) {
        Map<UUID, String> hashes = new HashMap<>();
        sql.rows(HASH, row -> hashes.put(row.id(1), row.text(2)), (Object) articles.toArray(UUID[]::new));
        return hashes;
    }
}
