package press.doorstep.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks rows in one order along the lists of terms. The rarest group of terms drives: each of its terms' lists is walked from the keyset on,
 * every row is checked for the other groups by one probe each, and what the lists bring is merged. So a page costs what it holds and what
 * had to be skipped, wherever it stands. Without terms the rows themselves are walked. Checks are written as scalar subqueries on purpose:
 * PostgreSQL probes for those, and never reads a whole table to make a join of them.
 */
final class TermWalk {

    /** A condition on columns that both tables have; {@code sql} begins with a column's name. */
    record Condition(String sql, Object... values) {}

    private static final long MOST_COUNTED = 1_000;

    private final ListOrder order;
    private final TermNeeds needs;
    private final Counted counted;
    private final List<Condition> conditions;
    private final boolean unconditional;

    TermWalk(ListOrder order, TermNeeds needs, Counted counted, List<Condition> conditions) {
        this.order = order;
        this.needs = needs;
        this.counted = counted;
        this.unconditional = conditions.isEmpty();
        this.conditions = new ArrayList<>(conditions);
        if (counted == Counted.WHOLE_QUOTATIONS) {
            this.conditions.add(new Condition("fragment = false"));
        }
    }

    /** Rows of the table, aliased {@code a}: {@code columns} of them, one more than the window's limit when there are more. */
    <T> List<T> rows(Sql sql, String columns, Window window, Row.Reader<T> reader) {
        if (needs.hopeless()) {
            return List.of();
        }
        SqlText text = new SqlText().add("select " + columns);
        if (needs.groups().isEmpty()) {
            text.add("from " + order.rows + " a where true");
            whole(text);
            page(text, "a", "no", window);
        } else {
            text.add("from (select distinct t.at, t.item from unnest(?::integer[]) driver(term)", (Object) driver());
            text.add("cross join lateral (select t." + order.key + " as at, t." + order.item + " as item");
            driven(text);
            page(text, "t", order.item, window);
            boolean down = order.walksDown(window);
            text.add(") t " + sorted("t.at", "t.item", down) + " limit ?) found", window.limit() + 1);
            text.add("join " + order.rows + " a on a.no = found.item " + sorted("found.at", "found.item", down));
        }
        return text.rows(sql, reader);
    }

    /** How many rows match; null when it was not asked. */
    @Nullable
    Long total(Sql sql, Count count) {
        if (count == Count.NONE || needs.hopeless()) {
            return count == Count.NONE ? null : 0L;
        }
        if (unconditional && needs.isOneTerm()) {
            return counted.exactly(sql, needs.oneTerm());
        }
        if (count == Count.EXACT) {
            return counted(sql, Long.MAX_VALUE);
        }
        long some = counted(sql, MOST_COUNTED);
        return some < MOST_COUNTED ? some : Math.max(some, needs.guess(counted.exactly(sql, needs.all())));
    }

    /** How many rows match, counted up to {@code most}. */
    private long counted(Sql sql, long most) {
        SqlText text = new SqlText().add("select count(*) from (");
        if (needs.groups().isEmpty()) {
            text.add("select 1 from " + order.rows + " a where true");
            whole(text);
        } else {
            text.add("select distinct t.item from unnest(?::integer[]) driver(term)", (Object) driver());
            text.add("cross join lateral (select t." + order.item + " as item");
            driven(text);
            text.add(") t");
        }
        return text.add("limit ?) counted", most).number(sql);
    }

    private int[] driver() {
        return needs.groups().get(0);
    }

    private void whole(SqlText text) {
        conditions.forEach(condition -> text.add("and a." + condition.sql(), condition.values()));
        if (needs.none().length > 0) {
            text.add("and not (a.terms && ?::integer[])", (Object) needs.none());
        }
    }

    private void driven(SqlText text) {
        text.add("from " + order.terms + " t where t.term = driver.term");
        conditions.forEach(condition -> text.add("and t." + condition.sql(), condition.values()));
        needs.groups().stream().skip(1).forEach(group -> probe(text, "", group));
        if (needs.none().length > 0) {
            probe(text, " is null", needs.none());
        }
    }

    private void probe(SqlText text, String outcome, int[] terms) {
        String home = "r." + order.home + " = t." + order.home;
        String item = "r." + order.item + " = t." + order.item;
        text.add("and (select true from " + order.terms + " r where r.term = any (?::integer[])", (Object) terms);
        text.add("and " + home + " and " + item + " limit 1)" + outcome);
    }

    private void page(SqlText text, String alias, String number, Window window) {
        boolean down = order.walksDown(window);
        String key = alias + "." + order.key;
        String tie = alias + "." + number;
        text.add("and (" + key + ", " + tie + (down ? ") < (?, ?)" : ") > (?, ?)"), order.start(window));
        text.add(sorted(key, tie, down) + " limit ?", window.limit() + 1);
    }

    private static String sorted(String key, String number, boolean down) {
        return "order by " + key + (down ? " desc, " : ", ") + number + (down ? " desc" : "");
    }
}
