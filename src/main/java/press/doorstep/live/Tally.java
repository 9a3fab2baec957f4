package press.doorstep.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a publication adds to the counts of terms and takes from them. Written as rows of the tally, which are folded in after commit. */
final class Tally {

    private static final String INSERT = """
            insert into live.tally (term, articles, quotations, fragments)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::integer[])
            """;

    private final Map<Integer, int[]> changes = new HashMap<>();
    private final int all;

    /** {@code all} is the number of the term that everything has and no list holds. */
    Tally(int all) {
        this.all = all;
    }

    void article(int[] terms, int by) {
        add(terms, 0, by);
        add(0, all, by);
    }

    void quotation(int[] terms, boolean fragment, int by) {
        add(terms, fragment ? 2 : 1, by);
        add(fragment ? 2 : 1, all, by);
    }

    /** Stories of one term, or things that are counted as such: speakers and authors. */
    void things(int term, int by) {
        add(0, term, by);
    }

    /** A quotation of one term. */
    void said(int term, boolean fragment, int by) {
        add(fragment ? 2 : 1, term, by);
    }

    private void add(int[] terms, int what, int by) {
        for (int term : terms) {
            add(what, term, by);
        }
    }

    private void add(int what, int term, int by) {
        changes.computeIfAbsent(term, none -> new int[3])[what] += by;
    }

    void write(Sql sql) {
        changes.values().removeIf(change -> change[0] == 0 && change[1] == 0 && change[2] == 0);
        if (changes.isEmpty()) {
            return;
        }
        List<Object> columns = new ArrayList<>();
        columns.add(changes.keySet().stream().mapToInt(Integer::intValue).toArray());
        for (int what = 0; what < 3; what++) {
            int column = what;
            columns.add(
                    changes.values().stream().mapToInt(change -> change[column]).toArray());
        }
        sql.run(INSERT, columns.toArray());
    }
}
