package press.doorstep.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of what is near to which story. */
final class StoredRelated {

    /** How many a story keeps: enough for a page when translations and withdrawn ones are left out. */
    static final int KEPT = 24;

    private static final String INSERT = """
            insert into live.related (article, other, score, terms, quotations, headline) values (?, ?, ?, ?, ?, ?)
            on conflict (article, other) do update set score = excluded.score, terms = excluded.terms,
              quotations = excluded.quotations, headline = excluded.headline
            """;

    private static final String FORGET = "delete from live.related where article = any (?)";

    private static final String LEAVE = "delete from live.related where other = any (?) returning article";

    private static final String TRIM = """
            delete from live.related r using (
              select x.article, x.other, row_number() over (partition by x.article order by x.score desc, x.other desc) as place
              from live.related x where x.article = any (?)
            ) placed
            where placed.place > ? and r.article = placed.article and r.other = placed.other
            """;

    private StoredRelated() {}

    /** Puts what is near to a story in place of what was, on its own list and on those of the others, and cuts these. */
    static void put(Sql sql, long story, List<Kinship> kin) {
        sql.run(FORGET, (Object) new long[] {story});
        List<Object[]> rows = new ArrayList<>();
        kin.forEach(it -> rows.add(columns(it)));
        kin.forEach(it -> rows.add(columns(it.turned())));
        sql.batch(INSERT, rows);
        sql.run(TRIM, kin.stream().mapToLong(Kinship::other).toArray(), KEPT);
    }

    /** Takes stories from all lists; answers whose lists they were on. */
    static Set<Long> leave(Sql sql, long[] stories) {
        return new HashSet<>(sql.rows(LEAVE, row -> row.big(1), (Object) stories));
    }

    /** Withdrawn stories have no list and are on none; lists that are short without them are made again. */
    static void end(Sql sql, long[] stories) {
        if (stories.length > 0) {
            sql.run(FORGET, (Object) stories);
            long[] listing =
                    leave(sql, stories).stream().mapToLong(Long::longValue).toArray();
            RelatedQueue.dueIfShort(sql, listing);
        }
    }

    private static Object[] columns(Kinship kin) {
        return new Object[] {
            kin.one(),
            kin.other(),
            (float) kin.score(),
            kin.terms().stream().mapToInt(Integer::intValue).toArray(),
            kin.quotations().toArray(UUID[]::new),
            kin.headline()
        };
    }
}
