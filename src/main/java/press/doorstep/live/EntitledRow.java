package press.doorstep.live;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A live story on its way to being held against the rules, locked. */
record EntitledRow(
        long number,
        UUID id,
        String slug,
        int version,
        int[] terms,
        int[] handedOn,
        Reach reach,
        Set<UUID> topics,
        EntitledStory story) {

    private static final String SELECT = """
            select a.no, a.id, a.slug, a.version, a.terms, a.handed_on, coalesce(a.without_body, '{}'), coalesce(a.without_quotations, '{}'), a.published_at,
              a.language, coalesce(a.territories, '{}'), array(select x.id from live.topic x where x.term = any (a.terms) and x.merged_into is null),
              (select t.key from live.term t where t.no = any (a.terms) and t.kind = 'kind' limit 1),
              (select t.key from live.term t where t.no = any (a.terms) and t.kind = 'source' limit 1)
            from live.article a where
            """;

    private static final String SOME = SELECT + "a.no = any (?) order by a.no for update of a";

    private static final String ONE = SELECT + "a.id = ?";

    static List<EntitledRow> lock(Sql sql, long[] numbers) {
        return sql.rows(SOME, EntitledRow::read, (Object) numbers);
    }

    static @Nullable EntitledRow find(Sql sql, UUID id) {
        return sql.first(ONE, EntitledRow::read, id);
    }

    private static EntitledRow read(Row row) throws SQLException {
        int[] terms = row.numbers(5);
        Instant publishedAt = row.time(9);
        Set<UUID> topics = new TreeSet<>(row.ids(12));
        Set<String> territories = Set.of((String[]) row.result().getArray(11).getArray());
        return new EntitledRow(
                row.big(1),
                row.id(2),
                row.text(3),
                row.number(4),
                terms,
                row.numbers(6),
                new Reach(Reach.partners(terms), row.numbers(7), row.numbers(8), null),
                topics,
                new EntitledStory(publishedAt, topics, row.text(10), row.text(13), row.textOrNull(14), territories));
    }

    int[] termsWith(Reach other) {
        return merged(terms, other.terms());
    }

    int[] handedOnWith(Reach other) {
        return merged(handedOn, other.handedOn());
    }

    /** Those whose it stays, though not as much of it. */
    List<Integer> altered(Reach now) {
        return IntStream.of(now.partners())
                .filter(partner ->
                        reach.extentFor(partner) != null && reach.extentFor(partner) != now.extentFor(partner))
                .boxed()
                .toList();
    }

    private static int[] merged(int[] terms, IntStream partners) {
        return IntStream.concat(IntStream.of(terms).filter(term -> term > 0), partners)
                .sorted()
                .toArray();
    }
}
