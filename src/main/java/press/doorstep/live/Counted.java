package press.doorstep.live;

import java.util.HashMap;
import java.util.Map;

/** What the counts of terms count. */
enum Counted {
    STORIES("articles"),
    WHOLE_QUOTATIONS("quotations"),
    QUOTATIONS("quotations", "fragments");

    private final String rough;
    private final String exact;

    Counted(String... columns) {
        this.rough = "select t.no, t." + String.join(" + t.", columns) + " from live.term t where t.no = any (?)";
        this.exact = "select t." + String.join(" + t.", columns) + " + coalesce((select sum(y."
                + String.join(" + y.", columns)
                + ") from live.tally y where y.term = t.no), 0) from live.term t where t.no = ?";
    }

    /** Of quotations, whether fragments are among them: the values of the column. */
    Boolean[] sides() {
        return this == QUOTATIONS ? new Boolean[] {false, true} : new Boolean[] {false};
    }

    /** Counts that may be a second old, by term. */
    Map<Integer, Long> roughly(Sql sql, int[] terms) {
        Map<Integer, Long> counts = new HashMap<>();
        sql.forEverybody().rows(rough, row -> counts.put(row.number(1), row.big(2)), (Object) terms);
        return counts;
    }

    /** The count of one term with what is not folded in yet. */
    long exactly(Sql sql, int term) {
        Sql counting = term == -sql.partner() ? sql.forEverybody() : sql;
        Long count = counting.first(exact, row -> row.big(1), term);
        return count == null ? 0 : count;
    }
}
