package press.doorstep.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk could go on for long without finding anything: through a long list of which next to nothing has another term too, or next to
 * nothing the other time that is asked for. Then only the near part of the list is walked, and if that does not fill the page, what matches is
 * gathered by what it has in common and sorted, for there can not be much of it.
 */
final class TermGathering {

    /** So many rows are walked before: of what is not found a page of among them, a million stories have some thousands, most often none. */
    private static final int NEAR = 3_000;

    private final ListOrder order;
    private final TermNeeds needs;
    private final Counted counted;
    private final List<TermWalk.Condition> conditions;
    private final @Nullable Integer driver;
    private final int[] every;

    private TermGathering(
            ListOrder order, TermNeeds needs, Counted counted, List<TermWalk.Condition> conditions, int[] every) {
        this.order = order;
        this.needs = needs;
        this.counted = counted;
        this.conditions = conditions;
        this.driver = needs.groups().isEmpty() ? null : needs.groups().get(0)[0];
        this.every = every;
    }

    /** Null where there is one list with nothing to look for in it, where that is short, or where several lists are walked at once. */
    static @Nullable TermGathering of(
            ListOrder order, TermNeeds needs, Counted counted, List<TermWalk.Condition> conditions) {
        List<int[]> groups = needs.groups();
        boolean oneList =
                (groups.isEmpty() || groups.get(0).length == 1) && (!order.sided || counted.sides().length == 1);
        if (!oneList) {
            return null;
        }
        int[] every = groups.stream()
                .filter(group -> group.length == 1)
                .mapToInt(group -> group[0])
                .toArray();
        boolean terms = every.length > 1 && needs.rows().getOrDefault(every[0], 0L) > NEAR;
        boolean times = groups.size() < 2 && conditions.stream().anyMatch(condition -> condition.isOn(order.other));
        return terms || times ? new TermGathering(order, needs, counted, conditions, every) : null;
    }

    /** The rows of the list that are near, in its order. */
    SqlText near(Window window) {
        return list("select *", window).add("limit ?", NEAR);
    }

    /** Whether there are more rows in the list than those. */
    boolean isFar(Sql sql, Window window) {
        return list("select 1", window).add("offset ? limit 1", NEAR).first(sql);
    }

    private SqlText list(String select, Window window) {
        boolean down = order.walksDown(window);
        String item = driver == null ? "l.no" : "l." + order.item;
        SqlText text =
                new SqlText().add(select + " from " + (driver == null ? order.rows : order.terms) + " l where true");
        if (driver != null) {
            text.add("and l.term = ?", driver);
        }
        if (order.sided) {
            text.add("and l.fragment = ?", counted.sides()[0]);
        }
        add(text, "l", order.key);
        text.add("and (l." + order.key + ", " + item + (down ? ") < (?, ?)" : ") > (?, ?)"), order.start(window));
        String turn = down ? " desc" : "";
        return text.add("order by l." + order.key + turn + ", " + item + turn);
    }

    /** What matches of what has the terms, or the other time, in common. */
    SqlText page(String columns, Window window) {
        boolean down = order.walksDown(window);
        SqlText text =
                new SqlText().add("select " + columns + " from (select a." + order.key + " as at, a.no as item from");
        if (every.length > 1) {
            having(text);
        } else {
            timed(text);
        }
        conditions.forEach(condition -> text.add("and a." + condition.sql(), condition.values()));
        text.add("and (a." + order.key + ", a.no" + (down ? ") < (?, ?)" : ") > (?, ?)"), order.start(window));
        String turn = down ? " desc" : "";
        text.add("order by 1" + turn + ", 2" + turn + " limit ?) found", window.limit() + 1);
        text.add("join " + order.rows + " a on a.no = found.item order by found.at" + turn + ", found.item" + turn);
        return text;
    }

    private void having(SqlText text) {
        text.add("(select had.no from " + order.rows + "_having(?::integer[]) had (no) offset 0) h", (Object) every);
        text.add("join " + order.rows + " a on a.no = h.no where true");
        if (order.sided) {
            text.add("and a.fragment = ?", counted.sides()[0]);
        }
        needs.groups().stream()
                .filter(group -> group.length > 1)
                .forEach(group -> text.add("and a.terms && ?::integer[]", (Object) group));
        if (needs.none().length > 0) {
            text.add("and not (a.terms && ?::integer[])", (Object) needs.none());
        }
    }

    private void timed(SqlText text) {
        text.add("(select " + (driver == null ? "l.no" : "l." + order.item + " as no")
                + ", l.published_at, l.updated_at");
        text.add("from " + (driver == null ? order.rows : order.terms) + " l where true");
        if (driver != null) {
            text.add("and l.term = ?", driver);
        }
        add(text, "l", order.other);
        text.add("offset 0) a where true");
        if (needs.none().length > 0) {
            text.add("and (select true from " + order.terms + " r where r.term = any (?::integer[])", (Object)
                    needs.none());
            text.add(
                    "and r." + order.home + " = a." + order.home + " and r." + order.item + " = a.no limit 1) is null");
        }
    }

    private void add(SqlText text, String alias, @Nullable String column) {
        List<TermWalk.Condition> on = new ArrayList<>(conditions);
        on.removeIf(condition -> !condition.isOn(column));
        on.forEach(condition -> text.add("and " + alias + "." + condition.sql(), condition.values()));
    }
}
