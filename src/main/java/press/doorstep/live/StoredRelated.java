package press.doorstep.live;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** Lists that grew well over what is kept, so that each is not cut with every story that enters it. Nobody else writes here meanwhile. */
    private static final String TRIM = """
            delete from live.related where ctid = any (array(
              select beyond.ctid from (
                select given.article from unnest(?::bigint[]) given(article)
                where (select count(*) from live.related r where r.article = given.article) > 2 * ? offset 0
              ) long cross join lateral (
                select r.ctid from live.related r where r.article = long.article order by r.score desc, r.other desc offset ?
              ) beyond))
            """;

    private record Pair(long one, long other) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair pair) {
            return one == pair.one ? Long.compare(other, pair.other) : Long.compare(one, pair.one);
        }
    }

    private StoredRelated() {}

    /** Puts what is near to stories in place of what was, on their own lists and on those of the others, and cuts these. */
    static void put(Sql sql, Map<Long, List<Kinship>> found) {
        sql.run(FORGET, (Object) numbers(found.keySet().stream()));
        Map<Pair, Kinship> pairs = new TreeMap<>();
        for (List<Kinship> kin : found.values()) {
            kin.forEach(it -> pairs.put(new Pair(it.one(), it.other()), it));
            kin.forEach(it -> pairs.put(new Pair(it.other(), it.one()), it.turned()));
        }
        sql.batch(INSERT, pairs.values().stream().map(StoredRelated::columns).toList());
        sql.run(TRIM, numbers(pairs.keySet().stream().map(Pair::one)), KEPT, KEPT);
    }

    private static long[] numbers(Stream<Long> stories) {
        return stories.distinct().mapToLong(Long::longValue).sorted().toArray();
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
