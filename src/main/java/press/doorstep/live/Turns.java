package press.doorstep.live;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who goes first: locks that publications take before they look at anything. */
final class Turns {

    private static final String WITH_TREE =
            "select 1 from pg_advisory_xact_lock_shared(hashtextextended('live.topics', 0))";

    private static final String ALONE_WITH_TREE =
            "select 1 from pg_advisory_xact_lock(hashtextextended('live.topics', 0))";

    private static final String TURNS = """
            select pg_advisory_xact_lock(hashtextextended(id::text, 0)) is null
            from (select unnest(?::uuid[]) as id order by 1) turns
            """;

    private Turns() {}

    /** Stories come and go side by side, but not while a topic with stories is being moved. */
    static void besideOthers(Sql sql) {
        sql.rows(WITH_TREE, row -> true);
    }

    static void alone(Sql sql) {
        sql.rows(ALONE_WITH_TREE, row -> true);
    }

    /**
     * Publications of one story follow each other, also the first two, when there is no row yet to lock; and so do those of translations of each
     * other, because they name each other.
     */
    static void stories(Sql sql, Collection<UUID> storiesAndGroups) {
        List<UUID> sorted = storiesAndGroups.stream().distinct().sorted().toList();
        if (!sorted.isEmpty()) {
            sql.rows(TURNS, row -> true, (Object) sorted.toArray(UUID[]::new));
        }
    }
}
