package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much is live. */
@ApplicationScoped
public class LiveCounts {

    private static final String COUNTED = """
            select t.kind, t.key, t.articles, t.quotations from live.term t
            where t.kind in ('all', 'count', 'language', 'kind') order by t.articles desc, t.key
            """;

    private static final String COUNT = """
            select (select count(*) from live.place p
                    where (select true from live.article_term a where a.term = p.term limit 1)),
              (select count(*) from live.collection)
            """;

    @Inject
    LiveDatabase live;

    @Inject
    TopicMemory topics;

    /** What publications of the last second brought may be missing. */
    public Counts read() {
        Map<Term, Long> articles = new LinkedHashMap<>();
        Map<Term, Long> quotations = new HashMap<>();
        long[] rest = live.read(sql -> {
            sql.rows(COUNTED, row -> {
                Term term = new Term(row.text(1), row.text(2));
                quotations.put(term, row.big(4));
                return articles.put(term, row.big(3));
            });
            return sql.first(COUNT, row -> new long[] {row.big(1), row.big(2)});
        });
        return new Counts(
                articles.getOrDefault(Term.ALL, 0L),
                quotations.getOrDefault(Term.ALL, 0L),
                articles.getOrDefault(Held.SPEAKERS, 0L),
                articles.getOrDefault(Held.AUTHORS, 0L),
                topics.current().byName().size(),
                rest[0],
                rest[1],
                of("language", articles),
                of("kind", articles));
    }

    private static Map<String, Long> of(String kind, Map<Term, Long> articles) {
        Map<String, Long> counts = new LinkedHashMap<>();
        articles.forEach((term, count) -> {
            if (term.kind().equals(kind) && count > 0) {
                counts.put(term.key(), count);
            }
        });
        return counts;
    }
}
