package press.doorstep.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import press.doorstep.text.Rights;

/** The rows of stories: their documents, the lists of terms they stand in, and what they mention. */
final class StoredArticles {

    /** What was live under a number before. */
    record Former(
            long number,
            UUID id,
            String slug,
            Instant publishedAt,
            Instant updatedAt,
            int[] terms,
            List<UUID> mentions,
            int version,
            String language,
            byte[] corrections,
            String headline) {}

    /** What is about to be live. */
    record Rendered(
            PublishedArticle story,
            int[] topics,
            int[] terms,
            int[] handedOn,
            UUID[] mentions,
            UUID[] targets,
            String keys,
            Reach reach,
            ArticleDocument document) {

        /** Whether readers are told of it as something new: it was published again or corrected since. */
        boolean isNews(Former former) {
            return former.version() != story.version()
                    || story.updatedAt().truncatedTo(ChronoUnit.MICROS).isAfter(former.updatedAt());
        }

        /** Whether it is near to the same stories as before. */
        boolean relatesAs(Former former) {
            return former.headline().equals(story.headline())
                    && former.publishedAt().equals(story.publishedAt().truncatedTo(ChronoUnit.MICROS))
                    && Arrays.equals(former.terms(), terms)
                    && Arrays.asList(mentions).equals(former.mentions());
        }

        /** Whether the lists that the story stood in before are those it will stand in. */
        boolean listedAs(Former former) {
            return former.publishedAt().equals(story.publishedAt().truncatedTo(ChronoUnit.MICROS))
                    && former.updatedAt().equals(story.updatedAt().truncatedTo(ChronoUnit.MICROS))
                    && Arrays.equals(former.terms(), terms);
        }
    }

    private static final String LOCK = """
            select a.no, a.id, a.slug, a.published_at, a.updated_at, a.terms, a.mentions, a.version, a.language, a.corrections, a.headline
            from live.article a where a.id = any (?) order by a.no for update
            """;

    private static final String UPSERT = """
            insert into live.article (
              no, id, slug, language, headline, published_at, updated_at, rendered_at, version, translation_group, topics, terms,
              handed_on, mentions, targets, keys, card, head, body_blocks, body_html, body_markdown, body_text, quotations, links,
              tail, corrections, without_body, without_quotations, territories)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              nullif(?::integer[], '{}'), nullif(?::integer[], '{}'), nullif(?::text[], '{}')
            on conflict (no) do update set
              slug = excluded.slug, language = excluded.language, headline = excluded.headline, published_at = excluded.published_at,
              updated_at = excluded.updated_at, rendered_at = excluded.rendered_at, version = excluded.version,
              translation_group = excluded.translation_group, topics = excluded.topics, terms = excluded.terms,
              handed_on = excluded.handed_on, mentions = excluded.mentions, targets = excluded.targets, keys = excluded.keys,
              card = excluded.card, head = excluded.head, body_blocks = excluded.body_blocks, body_html = excluded.body_html,
              body_markdown = excluded.body_markdown, body_text = excluded.body_text, quotations = excluded.quotations,
              links = excluded.links, tail = excluded.tail, corrections = excluded.corrections, without_body = excluded.without_body,
              without_quotations = excluded.without_quotations, territories = excluded.territories
            """;

    private static final String DELETE = "delete from live.article where no = any (?)";

    private static final String LIST = """
            insert into live.article_term (term, published_at, article, updated_at)
            select unnest(a.terms), a.published_at, a.no, a.updated_at from live.article a where a.no = any (?) order by 1, 2, 3
            """;

    private static final String UNLIST = """
            delete from live.article_term t
            using (select unnest(a.terms) as term, a.published_at, a.no from live.article a where a.no = any (?)) gone
            where t.term = gone.term and t.published_at = gone.published_at and t.article = gone.no
            """;

    private static final String MENTION = """
            insert into live.article_mention (mentioned, article)
            select unnest(a.mentions), a.no from live.article a where a.no = any (?) order by 1, 2
            """;

    private static final String UNMENTION = """
            delete from live.article_mention m
            using (select unnest(a.mentions) as mentioned, a.no from live.article a where a.no = any (?)) gone
            where m.mentioned = gone.mentioned and m.article = gone.no
            """;

    private static final String CARRYING = """
            select a.id from live.article_mention m join live.article a on a.no = m.article where m.mentioned = any (?)
            union
            select a.id from live.topic t join live.article_term x on x.term = t.exact join live.article a on a.no = x.article
            where t.id = any (?)
            """;

    private StoredArticles() {}

    /** What is live under these ids, locked in the order of numbers. */
    static Map<Long, Former> lock(Sql sql, Collection<UUID> ids) {
        Map<Long, Former> former = new HashMap<>();
        sql.rows(
                LOCK,
                row -> former.put(
                        row.big(1),
                        new Former(
                                row.big(1),
                                row.id(2),
                                row.text(3),
                                row.time(4),
                                row.time(5),
                                row.numbers(6),
                                row.ids(7),
                                row.number(8),
                                row.text(9),
                                row.bytes(10),
                                row.text(11))),
                (Object) ids.toArray(UUID[]::new));
        return former;
    }

    /** Puts rows in place of what was there. */
    static void replace(Sql sql, List<Rendered> rows, Map<Long, Former> former, Instant now) {
        long[] relisted = numbers(rows, row -> moved(row, former, row::listedAs));
        long[] mentioning = numbers(
                rows,
                row -> moved(row, former, old -> Arrays.asList(row.mentions()).equals(old.mentions())));
        unlist(sql, relisted, mentioning, former.isEmpty());
        sql.batch(UPSERT, rows.stream().map(row -> columns(row, now)).toList());
        sql.run(LIST, (Object) relisted);
        sql.run(MENTION, (Object) mentioning);
        RelatedQueue.due(sql, numbers(rows, row -> moved(row, former, row::relatesAs)), true);
    }

    static void remove(Sql sql, Collection<Long> numbers) {
        long[] gone = numbers.stream().mapToLong(Long::longValue).toArray();
        unlist(sql, gone, gone, false);
        sql.run(DELETE, (Object) gone);
        RelatedQueue.due(sql, gone, true);
    }

    static List<UUID> carrying(Sql sql, Collection<UUID> ids) {
        UUID[] any = ids.toArray(UUID[]::new);
        return sql.rows(CARRYING, row -> row.id(1), any, any);
    }

    private static void unlist(Sql sql, long[] listed, long[] mentioning, boolean allNew) {
        if (!allNew) {
            sql.run(UNLIST, (Object) listed);
            sql.run(UNMENTION, (Object) mentioning);
        }
    }

    private static boolean moved(Rendered row, Map<Long, Former> former, Predicate<Former> same) {
        Former old = former.get(row.story().number());
        return old == null || !same.test(old);
    }

    private static long[] numbers(List<Rendered> rows, Predicate<Rendered> which) {
        return rows.stream()
                .filter(which)
                .mapToLong(row -> row.story().number())
                .toArray();
    }

    /** Where alone a story may be printed. */
    static List<String> territories(PublishedArticle story) {
        Rights rights = story.rights();
        return rights == null || rights.territories() == null ? List.of() : rights.territories();
    }

    private static Object[] columns(Rendered row, Instant now) {
        PublishedArticle story = row.story();
        List<Object> columns = new ArrayList<>(Arrays.asList(
                story.number(),
                story.id(),
                story.slug(),
                story.language(),
                story.headline(),
                story.publishedAt(),
                story.updatedAt(),
                now,
                story.version(),
                story.translationGroup(),
                row.topics(),
                row.terms(),
                row.handedOn(),
                row.mentions(),
                row.targets(),
                row.keys()));
        ArticleDocument document = row.document();
        columns.addAll(List.of(document.card(), document.head(), document.blocks(), document.html()));
        columns.addAll(List.of(document.markdown(), document.text(), document.quotations(), document.links()));
        columns.addAll(
                List.of(document.tail(), document.corrections(), row.reach().withoutBody()));
        columns.add(row.reach().withoutQuotations());
        columns.add(territories(story).toArray(String[]::new));
        return columns.toArray();
    }
}
