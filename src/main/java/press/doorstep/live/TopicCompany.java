package press.doorstep.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which topics keep company with which: kept for those whose stories have changed. */
final class TopicCompany {

    private static final int KEPT = 20;

    private static final String PAIRS = """
            select p.topic, p.other, p.articles, one.articles, other.articles
            from live.topic_pair p join live.term one on one.no = p.topic join live.term other on other.no = p.other
            where p.topic = any (?) and p.articles > 0
            """;

    private static final String ALL = "select t.articles from live.term t where t.kind = 'all' and t.key = 'all'";

    private static final String PUT = """
            insert into live.topic_near (topic, others) values (?, ?) on conflict (topic) do update set others = excluded.others
            """;

    private static final String CLEAN = "delete from live.topic_pair where topic = any (?) and articles <= 0";

    private record Near(int topic, int other, double company) {}

    private TopicCompany() {}

    static void keep(Sql sql, Set<Integer> topics) {
        if (topics.isEmpty()) {
            return;
        }
        int[] numbers = topics.stream().mapToInt(Integer::intValue).toArray();
        Long all = sql.first(ALL, row -> row.big(1));
        Map<Integer, List<Near>> near = new HashMap<>();
        topics.forEach(topic -> near.put(topic, new java.util.ArrayList<>()));
        List<Near> pairs = sql.rows(
                PAIRS,
                row -> new Near(
                        row.number(1),
                        row.number(2),
                        company(row.number(3), row.big(4), row.big(5), all == null ? 0 : all)),
                (Object) numbers);
        pairs.stream()
                .filter(pair -> pair.company() > 0)
                .forEach(pair -> near.getOrDefault(pair.topic(), List.of()).add(pair));
        sql.batch(
                PUT,
                near.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), best(entry.getValue())})
                        .toList());
        sql.run(CLEAN, (Object) numbers);
    }

    private static int[] best(List<Near> near) {
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::company).reversed().thenComparing(Near::other))
                .limit(KEPT)
                .mapToInt(Near::other)
                .toArray();
    }

    /**
     * From -1 to 1: normalised pointwise mutual information (0 is chance), discounted where few stories tell of it, so that two topics that
     * met once are not the nearest of all.
     *
     * @param both stories that have both; {@code one} and {@code other} those that have each, {@code all} how many there are
     */
    static double company(long both, long one, long other, long all) {
        // Counts of terms may be a moment behind those of pairs.
        double few = Math.max(both, Math.min(one, other));
        double many = Math.max(both, Math.max(one, other));
        double total = Math.max(many + 1, all);
        double together = both / total;
        double mutual = Math.log(together / (few / total * (many / total))) / -Math.log(together);
        return mutual * both / (both + 1.0) * few / (few + 1.0);
    }
}
