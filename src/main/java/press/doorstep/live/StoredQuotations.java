package press.doorstep.live;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of quotations: their documents and the lists of terms they stand in. */
final class StoredQuotations {

    /** What is live under a number before a publication. */
    record Former(
            long number,
            UUID id,
            String slug,
            String language,
            LocalDate saidOrder,
            boolean fragment,
            @Nullable UUID fragmentOf,
            @Nullable UUID translationGroup,
            Instant firstAt,
            int[] terms,
            int[] ownTerms,
            byte[] head) {}

    /** What a publication knows of a quotation that a story of its brings. */
    record Canonical(PublishedQuotation quotation, int[] ownTerms, byte[] head, String keys) {}

    /** What changes when the stories that carry a quotation, or its translations, do. */
    record Standing(long number, Carried carried, byte[] translations) {}

    private static final String RELATIVES = """
            select q.fragment_of, q.translation_group from live.quotation q
            where q.no = any (?) and (q.fragment_of is not null or q.translation_group is not null)
            """;

    private static final String LOCK = """
            select q.no, q.id, q.slug, q.language, q.said_order, q.fragment, q.fragment_of, q.translation_group, q.first_at, q.terms,
              q.own_terms, q.head
            from live.quotation q
            where q.no in (
              select i.no from live.quotation i where i.no = any (?)
              union all select i.no from live.quotation i where i.id = any (?)
              union all select i.no from live.quotation i where i.translation_group = any (?))
            order by q.no for update
            """;

    private static final String UPSERT = """
            insert into live.quotation (
              no, id, slug, language, speaker, said_order, fragment, fragment_of, translation_group, rendered_at, topics, terms, own_terms,
              keys, head, translations, occurrences, first_at, first_published)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            on conflict (no) do update set
              slug = excluded.slug, language = excluded.language, speaker = excluded.speaker, said_order = excluded.said_order,
              fragment = excluded.fragment, fragment_of = excluded.fragment_of, translation_group = excluded.translation_group,
              rendered_at = excluded.rendered_at, topics = excluded.topics, terms = excluded.terms, own_terms = excluded.own_terms,
              keys = excluded.keys, head = excluded.head, translations = excluded.translations, occurrences = excluded.occurrences,
              first_at = excluded.first_at, first_published = excluded.first_published
            """;

    private static final String UPDATE = """
            update live.quotation q set rendered_at = ?, topics = now.topics, terms = now.terms, translations = now.translations,
              first_at = now.first_at, first_published = now.first_published, occurrences = now.occurrences
            from (
              select ?::bigint as no, ?::integer[] as topics, ?::integer[] as terms, ?::bytea as translations, ?::timestamptz as first_at,
                ?::bytea as first_published, ?::integer as occurrences
            ) now
            where q.no = now.no and (q.topics, q.terms, q.translations, q.first_published, q.occurrences)
              is distinct from (now.topics, now.terms, now.translations, now.first_published, now.occurrences)
            """;

    /** Appearances of a quotation are those of its fragments too. */
    private static final String COUNT_FRAGMENTS = """
            update live.quotation q set rendered_at = ?, occurrences = (
              select count(*) from live.occurrence o
              where o.quotation = q.no or o.quotation in (select f.no from live.quotation f where f.fragment_of = q.id))
            where q.no = any (?) and exists (select 1 from live.quotation f where f.fragment_of = q.id)
            """;

    private static final String DELETE = "delete from live.quotation where no = any (?)";

    private static final String LIST = """
            insert into live.quotation_term (term, fragment, said_order, quotation)
            select unnest(q.terms), q.fragment, q.said_order, q.no from live.quotation q where q.no = any (?) order by 1, 2, 3, 4
            """;

    private static final String UNLIST = """
            delete from live.quotation_term t
            using (select unnest(q.terms) as term, q.fragment, q.said_order, q.no from live.quotation q where q.no = any (?)) gone
            where t.term = gone.term and t.fragment = gone.fragment and t.said_order = gone.said_order and t.quotation = gone.no
            """;

    private StoredQuotations() {}

    /** Locks quotations, those they are fragments of, and their translations, in the order of numbers. */
    static Map<Long, Former> lock(
            Sql sql, Collection<Long> numbers, Collection<UUID> parents, Collection<UUID> groups) {
        Set<UUID> ids = new TreeSet<>(parents);
        Set<UUID> translations = new TreeSet<>(groups);
        long[] wanted = StoredOccurrences.longs(numbers);
        sql.rows(RELATIVES, row -> Arrays.asList(row.idOrNull(1), row.idOrNull(2)), (Object) wanted)
                .forEach(relatives -> {
                    Stream.ofNullable(relatives.get(0)).forEach(ids::add);
                    Stream.ofNullable(relatives.get(1)).forEach(translations::add);
                });
        Map<Long, Former> former = new HashMap<>();
        sql.rows(
                LOCK,
                row -> former.put(row.big(1), former(row)),
                wanted,
                ids.toArray(UUID[]::new),
                translations.toArray(UUID[]::new));
        return former;
    }

    private static Former former(Row row) throws SQLException {
        return new Former(
                row.big(1),
                row.id(2),
                row.text(3),
                row.text(4),
                row.day(5),
                row.flag(6),
                row.idOrNull(7),
                row.idOrNull(8),
                row.time(9),
                row.numbers(10),
                row.numbers(11),
                row.bytes(12));
    }

    /** {@code LocalDate.MIN} is the database's own date before all others. */
    static LocalDate order(PublishedQuotation quotation) {
        return quotation.saidOn() == null ? LocalDate.MIN : quotation.saidOn();
    }

    static void unlist(Sql sql, Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            sql.run(UNLIST, (Object) StoredOccurrences.longs(numbers));
        }
    }

    static void list(Sql sql, Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            sql.run(LIST, (Object) StoredOccurrences.longs(numbers));
        }
    }

    static void remove(Sql sql, Collection<Long> numbers) {
        sql.run(DELETE, (Object) StoredOccurrences.longs(numbers));
    }

    static void countFragments(Sql sql, Collection<Long> numbers, Instant now) {
        sql.run(COUNT_FRAGMENTS, now, StoredOccurrences.longs(numbers));
    }

    static void put(Sql sql, Map<Standing, Canonical> brought, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        brought.forEach((standing, canonical) -> rows.add(columns(standing, canonical, now)));
        sql.batch(UPSERT, rows);
    }

    static void update(Sql sql, List<Standing> standings, Instant now) {
        sql.batch(
                UPDATE,
                standings.stream()
                        .map(standing -> new Object[] {
                            now,
                            standing.number(),
                            standing.carried().topics(),
                            standing.carried().terms(),
                            standing.translations(),
                            standing.carried().first().publishedAt(),
                            QuotationWriter.firstPublished(standing.carried().first()),
                            standing.carried().appearances()
                        })
                        .toList());
    }

    private static Object[] columns(Standing standing, Canonical canonical, Instant now) {
        PublishedQuotation quotation = canonical.quotation();
        PublishedSpeaker speaker = quotation.speaker();
        List<Object> columns = new ArrayList<>(Arrays.asList(
                quotation.number(),
                quotation.id(),
                quotation.slug(),
                quotation.language(),
                speaker == null ? null : speaker.id(),
                order(quotation),
                quotation.fragmentOf() != null,
                quotation.fragmentOf(),
                quotation.translationGroup(),
                now));
        columns.addAll(List.of(standing.carried().topics(), standing.carried().terms(), canonical.ownTerms()));
        columns.addAll(List.of(canonical.keys(), canonical.head(), standing.translations()));
        columns.addAll(List.of(
                standing.carried().appearances(), standing.carried().first().publishedAt()));
        columns.add(QuotationWriter.firstPublished(standing.carried().first()));
        return columns.toArray();
    }
}
