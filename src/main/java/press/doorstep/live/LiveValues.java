package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of filters that are slugs of names and not of things: places, sources, occasions, offices, organisations. */
@ApplicationScoped
public class LiveValues {

    private static final String ALIKE = """
            select t.key from live.term t
            where t.kind = ? and t.key >= ? and t.key < ? and (t.articles > 0 or t.quotations > 0 or t.fragments > 0)
            order by t.key limit 100
            """;

    private static final String HAVING = """
            select given.no from unnest(?::integer[]) given(no)
            where (select true from live.article_term t where t.term = given.no limit 1)
              or (select true from live.quotation_term t where t.term = given.no limit 1)
            """;

    private static final String MISSING_ORGANISATIONS = """
            select given.slug from unnest(?::text[]) given(slug)
            where not exists (select 1 from live.speaker_organisation o where o.organisation = given.slug)
            """;

    private static final String ALIKE_ORGANISATIONS = """
            select distinct o.organisation from live.speaker_organisation o
            where o.organisation >= ? and o.organisation < ? order by 1 limit 100
            """;

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    /** Those that nothing public ever had; no statement once they are known. */
    public List<Term> missing(Collection<Term> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<Term, Integer> known = live.read(sql -> numbers.find(sql, terms));
        Set<Integer> there = live.partner() == Audience.EVERYBODY ? Set.copyOf(known.values()) : theirs(known.values());
        return terms.stream()
                .filter(term -> known.get(term) == null || !there.contains(known.get(term)))
                .toList();
    }

    /** Those that something has which the partner may have. */
    private Set<Integer> theirs(Collection<Integer> known) {
        int[] all = known.stream().mapToInt(Integer::intValue).toArray();
        return Set.copyOf(live.read(sql -> sql.rows(HAVING, row -> row.number(1), (Object) all)));
    }

    /** Up to 100 values of the same kind that something public has and that begin alike. */
    public List<String> alike(Term term) {
        return live.read(sql -> sql.rows(ALIKE, row -> row.text(1), term.kind(), start(term.key()), end(term.key())));
    }

    /** Those of these organisations that no public speaker holds or held an office in. */
    public List<String> missingOrganisations(List<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        return live.read(
                sql -> sql.rows(MISSING_ORGANISATIONS, row -> row.text(1), (Object) slugs.toArray(String[]::new)));
    }

    /** Up to 100 organisations whose slugs begin alike. */
    public List<String> alikeOrganisations(String slug) {
        return live.read(sql -> sql.rows(ALIKE_ORGANISATIONS, row -> row.text(1), start(slug), end(slug)));
    }

    /** Misspelt words mostly begin well. */
    private static String start(String slug) {
        return slug.substring(0, Math.min(3, slug.length()));
    }

    /** Sorts behind everything that begins so. */
    private static String end(String slug) {
        return start(slug) + "{";
    }
}
