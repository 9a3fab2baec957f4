package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of terms. Numbers never change, so that those of committed terms are kept in memory. */
@ApplicationScoped
class TermNumbers {

    private static final int MOST = 200_000;

    private static final Comparator<Term> IN_ORDER =
            Comparator.<Term, String>comparing(Term::kind).thenComparing(Term::key);

    /** In one order, so that two publications that bring the same new terms wait for each other instead of both. */
    private static final String INSERT = """
            insert into live.term (kind, key)
            select kind, key from unnest(?::text[], ?::text[]) with ordinality given (kind, key, place) order by place
            on conflict (kind, key) do nothing
            """;

    private static final String SELECT = """
            select t.no, given.place from unnest(?::text[], ?::text[]) with ordinality given (kind, key, place)
            join live.term t on t.kind = given.kind and t.key = given.key
            """;

    private final Map<Term, Integer> committed = new ConcurrentHashMap<>();

    @Inject
    DeskDatabase desk;

    /** The numbers of all these terms; those without one get it. */
    Map<Term, Integer> give(Sql sql, Collection<Term> terms) {
        Map<Term, Integer> ours = desk.shared(this, HashMap<Term, Integer>::new, this::keep);
        Map<Term, Integer> numbers = new HashMap<>();
        List<Term> missing = missing(terms, numbers, ours);
        if (!missing.isEmpty()) {
            Map<Term, Integer> found = select(sql, missing);
            if (found.size() < missing.size()) {
                sql.run(INSERT, kinds(missing), keys(missing));
                found = select(sql, missing);
            }
            ours.putAll(found);
            numbers.putAll(found);
        }
        return numbers;
    }

    /** The numbers of those terms that have one. */
    Map<Term, Integer> find(Sql sql, Collection<Term> terms) {
        Map<Term, Integer> numbers = new HashMap<>();
        List<Term> missing = missing(terms, numbers, Map.of());
        if (!missing.isEmpty()) {
            Map<Term, Integer> found = select(sql, missing);
            keep(found);
            numbers.putAll(found);
        }
        return numbers;
    }

    private List<Term> missing(Collection<Term> terms, Map<Term, Integer> numbers, Map<Term, Integer> ours) {
        List<Term> missing = new ArrayList<>();
        for (Term term : terms) {
            Integer number = committed.getOrDefault(term, ours.get(term));
            if (number != null) {
                numbers.put(term, number);
            } else {
                missing.add(term);
            }
        }
        return missing.stream().distinct().sorted(IN_ORDER).toList();
    }

    private static Map<Term, Integer> select(Sql sql, List<Term> terms) {
        Map<Term, Integer> found = new HashMap<>();
        sql.rows(SELECT, row -> found.put(terms.get(row.number(2) - 1), row.number(1)), kinds(terms), keys(terms));
        return found;
    }

    private void keep(Map<Term, Integer> numbers) {
        if (committed.size() + numbers.size() > MOST) {
            committed.clear();
        }
        committed.putAll(numbers);
    }

    private static String[] kinds(List<Term> terms) {
        return terms.stream().map(Term::kind).toArray(String[]::new);
    }

    private static String[] keys(List<Term> terms) {
        return terms.stream().map(Term::key).toArray(String[]::new);
    }
}
