package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Works out what is near to the stories that were published, changed or withdrawn. What it costs is bounded: each story is compared with a few
 * hundred that share something rare with it, and enters the lists of those it is nearest to. One node at a time.
 */
@ApplicationScoped
class RelateStories {

    private static final int BATCH = 200;

    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('live.related', 0))";

    @Inject
    AgroalDataSource desk;

    @Inject
    RecordChanges changes;

    private volatile long newest = Long.MAX_VALUE;
    private volatile long added;

    /** Takes what has waited longest; true when there may be more. */
    boolean relate() {
        return QuarkusTransaction.requiringNew().timeout(300).call(this::some);
    }

    /** Whether stories come faster than they are taken, as in an import. */
    boolean isOverrun() {
        return added > BATCH;
    }

    private boolean some() throws SQLException {
        try (Connection connection = desk.getConnection()) {
            Sql sql = new Sql(connection);
            if (!Boolean.TRUE.equals(sql.first(TURN, row -> row.flag(1)))) {
                return false;
            }
            if (Boolean.TRUE.equals(sql.first(LiveDue.AT_HAND, row -> row.flag(1)))) {
                return false;
            }
            long last = RelatedQueue.newest(sql);
            if (last > 0) {
                added = last - newest;
                newest = last;
            }
            Map<Long, Boolean> due = RelatedQueue.next(sql, BATCH);
            if (!due.isEmpty()) {
                work(sql, due);
                changes.record(new Happened().lists(List.of(ListKeys.RELATED)));
            }
            return !due.isEmpty();
        }
    }

    private static void work(Sql sql, Map<Long, Boolean> due) {
        Set<Integer> topics = StoryCounts.count(
                sql, due.keySet().stream().sorted().mapToLong(Long::longValue).toArray());
        TopicCompany.keep(sql, topics);
        long[] changed = due.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        if (changed.length > 0) {
            relate(sql, changed);
        }
    }

    private static void relate(Sql sql, long[] changed) {
        Map<Long, Signs> known = new HashMap<>();
        Signs.of(sql, changed).forEach(story -> known.put(story.number(), story));
        long[] gone = Arrays.stream(changed)
                .filter(number -> !known.containsKey(number))
                .toArray();
        StoredRelated.end(sql, gone);
        List<Signs> alive = List.copyOf(known.values());
        StoredRelated.leave(sql, alive.stream().mapToLong(Signs::number).toArray());
        Rarity rarity = RelatedCandidates.rarity(sql, alive);
        Map<Long, List<Kinship>> found = new HashMap<>();
        alive.forEach(story -> found.put(story.number(), nearest(sql, story, rarity, known)));
        StoredRelated.put(sql, found);
    }

    private static List<Kinship> nearest(Sql sql, Signs story, Rarity rarity, Map<Long, Signs> known) {
        Map<Long, Set<UUID>> candidates = RelatedCandidates.candidates(sql, story, rarity);
        long[] unknown = candidates.keySet().stream()
                .filter(number -> !known.containsKey(number))
                .mapToLong(Long::longValue)
                .toArray();
        Signs.plain(sql, unknown).forEach(other -> known.put(other.number(), other));
        Nearness nearness = new Nearness(story, rarity);
        List<Kinship> kin = new ArrayList<>();
        candidates.forEach((number, shared) -> {
            Signs other = known.get(number);
            if (other != null && !story.translates(other)) {
                kin.add(nearness.of(other.with(shared)));
            }
        });
        kin.removeIf(one -> one.score() <= 0);
        kin.sort(Kinship.NEAREST_FIRST);
        return List.copyOf(kin.subList(0, Math.min(StoredRelated.KEPT, kin.size())));
    }
}
