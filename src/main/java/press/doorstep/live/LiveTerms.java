package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The terms of the index behind every filter, and their numbers, which mean the same as long as the schema {@code live} is there. */
@ApplicationScoped
public class LiveTerms {

    private static final int MOST = 200_000;

    private static final String NAMED = "select t.no, t.kind, t.key from live.term t where t.no = any (?)";

    @Inject
    LiveDatabase live;

    @Inject
    TermNumbers numbers;

    private final Map<Integer, Term> known = new ConcurrentHashMap<>();

    /** The numbers of those that have one; what nothing public ever had has none. No statement for those that are known. */
    public Map<Term, Integer> numbers(Collection<Term> terms) {
        return terms.isEmpty() ? Map.of() : live.read(sql -> numbers.find(sql, terms));
    }

    /** What these numbers stand for. No statement for those that are known. */
    public Map<Integer, Term> named(Collection<Integer> asked) {
        Map<Integer, Term> named = new HashMap<>();
        Set<Integer> unknown = new HashSet<>();
        for (Integer number : asked) {
            Term term = known.get(number);
            if (term == null) {
                unknown.add(number);
            } else {
                named.put(number, term);
            }
        }
        int[] missing = unknown.stream().mapToInt(Integer::intValue).toArray();
        if (missing.length > 0) {
            Map<Integer, Term> read = new HashMap<>();
            live.read(sql -> sql.rows(
                    NAMED, row -> read.put(row.number(1), new Term(row.text(2), row.text(3))), (Object) missing));
            keep(read);
            named.putAll(read);
        }
        return named;
    }

    private void keep(Map<Integer, Term> read) {
        if (known.size() + read.size() > MOST) {
            known.clear();
        }
        known.putAll(read);
    }
}
