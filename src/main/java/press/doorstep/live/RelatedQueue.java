package press.doorstep.live;

import java.util.HashMap;
import java.util.Map;

/** The stories whose neighbours are to be found. Publications only add to it, so that none waits for the work. */
final class RelatedQueue {

    /** A story that has this many is not looked at again because one of them was withdrawn. */
    private static final int ENOUGH = 12;

    private static final String DUE = "insert into live.related_due (article, relate) select unnest(?::bigint[]), ?";

    private static final String NEXT = """
            delete from live.related_due where id in (select id from live.related_due order by id limit ?) returning article, relate
            """;

    private static final String NEWEST = "select coalesce(max(id), 0) from live.related_due";

    private static final String SHORT = """
            insert into live.related_due (article, relate)
            select short.article, true from unnest(?::bigint[]) short(article)
            where (select count(*) from live.related r where r.article = short.article) < ?
            """;

    private RelatedQueue() {}

    /** Stories whose neighbours are to be looked for, or whose topics are to be counted again. */
    static void due(Sql sql, long[] numbers, boolean relate) {
        if (numbers.length > 0) {
            sql.run(DUE, numbers, relate);
        }
    }

    /** Grows with every story that is added; 0 when there is none. */
    static long newest(Sql sql) {
        Long newest = sql.first(NEWEST, row -> row.big(1));
        return newest == null ? 0 : newest;
    }

    /** Takes the next out of the queue: whether to look for the neighbours of each. */
    static Map<Long, Boolean> next(Sql sql, int most) {
        Map<Long, Boolean> next = new HashMap<>();
        sql.rows(NEXT, row -> next.merge(row.big(1), row.flag(2), Boolean::logicalOr), most);
        return next;
    }

    /** Stories that few are near to now. */
    static void dueIfShort(Sql sql, long[] stories) {
        sql.run(SHORT, stories, ENOUGH);
    }
}
