package press.doorstep.live;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What of a live story tells which others are near to it.
 *
 * @param terms all it is listed under
 * @param quotations those it carries, of fragments the fuller one
 * @param words of its headline, as {@link HeadlineWords} has them
 */
record Signs(
        long number,
        String language,
        @Nullable UUID group,
        Instant publishedAt,
        int[] exact,
        Set<Integer> terms,
        Set<UUID> quotations,
        Set<Integer> words) {

    private static final String SELECT = """
            select a.no, a.language, a.translation_group, a.published_at, a.topics, a.terms, a.headline, %s
            from live.article a where a.no = any (?) order by a.no
            """;

    private static final String WHOLE = SELECT.formatted("""
            array(select distinct coalesce(q.fragment_of, q.id) from live.occurrence o join live.quotation q on q.no = o.quotation
              where o.article = a.no)""");

    private static final String PLAIN = SELECT.formatted("'{}'::uuid[]");

    /** Of those of these stories that are live. */
    static List<Signs> of(Sql sql, long[] numbers) {
        return sql.rows(WHOLE, Signs::read, (Object) numbers);
    }

    /** The same without quotations. */
    static List<Signs> plain(Sql sql, long[] numbers) {
        return sql.rows(PLAIN, Signs::read, (Object) numbers);
    }

    Signs with(Set<UUID> shared) {
        return new Signs(number, language, group, publishedAt, exact, terms, shared, words);
    }

    private static Signs read(Row row) throws SQLException {
        return new Signs(
                row.big(1),
                row.text(2),
                row.idOrNull(3),
                row.time(4),
                row.numbers(5),
                IntStream.of(row.numbers(6)).boxed().collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(row.ids(8)),
                HeadlineWords.of(row.text(7)));
    }

    /** Whether the two say the same thing in two languages. */
    boolean translates(Signs other) {
        return group != null && group.equals(other.group);
    }

    boolean sameLanguage(Signs other) {
        return primary(language).equals(primary(other.language));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
