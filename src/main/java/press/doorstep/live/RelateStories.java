package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** While they pour in: stories that are near to each other share what is read of those around them. */
    private static final int MANY = 600;

    /** So many stories' candidates, a few hundred each, are sought with one statement. */
    private static final int COMPARED = 40;

    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('live.related', 0))";

    @Inject
    AgroalDataSource desk;

    @Inject
    RecordChanges changes;

    private record Scored(Signs other, double score) {

        static final Comparator<Scored> NEAREST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(
                        Comparator.<Scored>comparingLong(one -> one.other().number())
                                .reversed());
    }

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
            Map<Long, Boolean> due = RelatedQueue.next(sql, isOverrun() ? MANY : BATCH);
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
        for (int at = 0; at < alive.size(); at += COMPARED) {
            nearest(sql, alive.subList(at, Math.min(alive.size(), at + COMPARED)), rarity, known, found);
        }
        StoredRelated.put(sql, found);
    }

    /** Of some stories at once; {@code known} are those that were looked at already, and grows. */
    private static void nearest(
            Sql sql, List<Signs> stories, Rarity rarity, Map<Long, Signs> known, Map<Long, List<Kinship>> found) {
        Map<Long, Map<Long, Set<UUID>>> candidates = RelatedCandidates.candidates(sql, stories, rarity);
        long[] unknown = candidates.values().stream()
                .flatMap(near -> near.keySet().stream())
                .distinct()
                .filter(number -> !known.containsKey(number))
                .mapToLong(Long::longValue)
                .toArray();
        Signs.plain(sql, unknown).forEach(other -> known.put(other.number(), other));
        for (Signs story : stories) {
            found.put(story.number(), nearest(story, rarity, known, candidates.getOrDefault(story.number(), Map.of())));
        }
    }

    private static List<Kinship> nearest(
            Signs story, Rarity rarity, Map<Long, Signs> known, Map<Long, Set<UUID>> candidates) {
        Nearness nearness = new Nearness(story, rarity);
        List<Scored> near = new ArrayList<>();
        candidates.forEach((number, shared) -> {
            Signs other = known.get(number);
            if (other != null && !story.translates(other)) {
                Signs sharing = other.quotations().equals(shared) ? other : other.with(shared);
                double score = nearness.score(sharing);
                if (score > 0) {
                    near.add(new Scored(sharing, score));
                }
            }
        });
        return near.stream()
                .sorted(Scored.NEAREST_FIRST)
                .limit(StoredRelated.KEPT)
                .map(one -> nearness.of(one.other()))
                .toList();
    }
}
