package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of appearances: which live story carries which quotation. */
final class StoredOccurrences {

    private static final String QUOTATIONS =
            "select distinct o.quotation from live.occurrence o where o.article = any (?)";

    private static final String INSERT = """
            insert into live.occurrence (quotation, published_at, article, rank, form, head, tail) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DELETE = "delete from live.occurrence where article = any (?)";

    private static final String CARRIERS = """
            select o.quotation, o.form, a.handed_on, a.topics, %s
            from live.occurrence o join live.article a on a.no = o.article where o.quotation = any (?)
            """.formatted(StoryRef.COLUMNS);

    private static final String GROUPS = """
            select distinct q.translation_group
            from live.article a join live.occurrence o on o.article = a.no join live.quotation q on q.no = o.quotation
            where a.id = any (?) and q.translation_group is not null
            """;

    private StoredOccurrences() {}

    /** The groups of translations in which quotations stand that these stories carry. */
    static List<UUID> translationGroups(Sql sql, Collection<UUID> stories) {
        return sql.rows(GROUPS, row -> row.id(1), (Object) stories.toArray(UUID[]::new));
    }

    /** The numbers of the quotations that stories carry. */
    static Set<Long> carriedBy(Sql sql, Collection<Long> stories) {
        return stories.isEmpty()
                ? Set.of()
                : new TreeSet<>(sql.rows(QUOTATIONS, row -> row.big(1), (Object) longs(stories)));
    }

    static void remove(Sql sql, Collection<Long> stories) {
        if (!stories.isEmpty()) {
            sql.run(DELETE, (Object) longs(stories));
        }
    }

    static void add(Sql sql, List<PublishedArticle> stories, Map<Term, Integer> numbers) {
        List<Object[]> rows = new ArrayList<>();
        for (PublishedArticle story : stories) {
            Map<UUID, Long> quotations = story.quotations().stream()
                    .collect(Collectors.toMap(PublishedQuotation::id, PublishedQuotation::number));
            for (PublishedOccurrence occurrence : story.occurrences()) {
                OccurrenceWriter.Pieces pieces = OccurrenceWriter.onItsOwn(story, occurrence);
                rows.add(new Object[] {
                    quotations.get(occurrence.quotation()),
                    story.publishedAt(),
                    story.number(),
                    -occurrence.ordinal(),
                    numbers.get(Term.form(occurrence.form())),
                    pieces.head(),
                    pieces.tail()
                });
            }
        }
        sql.batch(INSERT, rows);
    }

    /** The live stories that carry these quotations, by the quotation's number. */
    static Map<Long, List<Carrier>> carriers(Sql sql, Collection<Long> quotations) {
        return sql
                .rows(
                        CARRIERS,
                        row -> new Carrier(
                                row.big(1),
                                row.number(2),
                                row.numbers(3),
                                row.numbers(4),
                                StoryRef.from(5).read(row)),
                        (Object) longs(quotations))
                .stream()
                .collect(Collectors.groupingBy(Carrier::quotation));
    }

    static long[] longs(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
