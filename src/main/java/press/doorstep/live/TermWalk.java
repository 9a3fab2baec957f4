package press.doorstep.live;

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
    record Condition(String sql, Object... values) {

        boolean isOn(@Nullable String column) {
            return column != null && sql.startsWith(column + " ");
        }
    }

    private static final long MOST_COUNTED = 1_000;

    private final ListOrder order;
    private final TermNeeds needs;
    private final Counted counted;
    private final List<Condition> conditions;
    private final boolean driven;
    private final String key;
    private final String item;

    TermWalk(ListOrder order, TermNeeds needs, Counted counted, List<Condition> conditions) {
        this.order = order;
        this.needs = needs;
        this.counted = counted;
        this.conditions = conditions;
        this.driven = !needs.groups().isEmpty();
        this.key = "t." + order.key;
        this.item = driven ? "t." + order.item : "t.no";
    }

    /** Rows of the table, aliased {@code a}: {@code columns} of them, one more than the window's limit when there are more. */
    <T> List<T> rows(Sql sql, String columns, Window window, Row.Reader<T> reader) {
        if (needs.hopeless()) {
            return List.of();
        }
        TermGathering gathering = TermGathering.of(order, needs, counted, conditions);
        if (gathering == null) {
            return page(columns, window).rows(sql, reader);
        }
        List<T> near = page(columns, window, gathering).rows(sql, reader);
        return near.size() > window.limit() || !gathering.isFar(sql, window)
                ? near
                : gathering.page(columns, window).rows(sql, reader);
    }

    SqlText page(String columns, Window window) {
        return page(columns, window, null);
    }

    private SqlText page(String columns, Window window, @Nullable TermGathering gathering) {
        boolean down = order.walksDown(window);
        SqlText text = new SqlText().add("select " + columns + " from (select distinct t.at, t.item from");
        lists(text);
        text.add("cross join lateral (select " + key + " as at, " + item + " as item");
        matching(text, gathering == null ? null : gathering.near(window));
        text.add("and (" + key + ", " + item + (down ? ") < (?, ?)" : ") > (?, ?)"), order.start(window));
        text.add(sorted(key, item, down) + " limit ?", window.limit() + 1);
        text.add(") t " + sorted("t.at", "t.item", down) + " limit ?) found", window.limit() + 1);
        return text.add("join " + order.rows + " a on a.no = found.item " + sorted("found.at", "found.item", down));
    }

    /** The keys ({@code at}) and numbers ({@code item}) of all that match, for counts by something else. */
    SqlText matched() {
        boolean once = !driven || needs.groups().get(0).length == 1;
        SqlText text = new SqlText().add(once ? "select t.at, t.item from" : "select distinct t.at, t.item from");
        lists(text);
        text.add("cross join lateral (select " + key + " as at, " + item + " as item");
        matching(text);
        return text.add(") t");
    }

    /** How many rows match; null when it was not asked. */
    @Nullable
    Long total(Sql sql, Count count) {
        if (count == Count.NONE || needs.hopeless()) {
            return count == Count.NONE ? null : 0L;
        }
        if (conditions.isEmpty() && needs.isOneTerm()) {
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
        SqlText text = new SqlText().add("select count(*) from (select distinct t.item from");
        lists(text);
        text.add("cross join lateral (select " + item + " as item");
        matching(text);
        return text.add(") t limit ?) counted", most).number(sql);
    }

    /** The lists that are walked side by side: one for each term that drives, or the rows; of quotations, fragments have lists of their own. */
    private void lists(SqlText text) {
        int[] terms = driven ? needs.groups().get(0) : new int[] {needs.all()};
        text.add("unnest(?::integer[]) driver(term)", (Object) terms);
        if (order.sided) {
            text.add("cross join unnest(?::boolean[]) side(fragment)", (Object) counted.sides());
        }
    }

    private void matching(SqlText text) {
        matching(text, null);
    }

    /** {@code rows} stand for those of the list, if they are given. */
    private void matching(SqlText text, @Nullable SqlText rows) {
        if (rows != null) {
            text.add("from (").add(rows).add(") t where true");
        } else {
            text.add("from " + (driven ? order.terms + " t where t.term = driver.term" : order.rows + " t where true"));
        }
        if (order.sided) {
            text.add("and t.fragment = side.fragment");
        }
        conditions.forEach(condition -> text.add("and t." + condition.sql(), condition.values()));
        needs.groups().stream().skip(1).forEach(group -> probe(text, "", group));
        if (needs.none().length > 0 && driven) {
            probe(text, " is null", needs.none());
        } else if (needs.none().length > 0) {
            text.add("and not (t.terms && ?::integer[])", (Object) needs.none());
        }
    }

    private void probe(SqlText text, String outcome, int[] terms) {
        text.add("and (select true from " + order.terms + " r where r.term = any (?::integer[])", (Object) terms);
        text.add("and r." + order.home + " = t." + order.home + " and r." + order.item + " = " + item);
        text.add((order.sided ? "and r.fragment = t.fragment" : "") + " limit 1)" + outcome);
    }

    private static String sorted(String key, String number, boolean down) {
        return "order by " + key + (down ? " desc, " : ", ") + number + (down ? " desc" : "");
    }
}
