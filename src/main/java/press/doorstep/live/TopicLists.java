package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Topics from memory, with their counts from the database: one statement for however many. */
@ApplicationScoped
class TopicLists {

    private static final String COUNTS = "select t.no, t.articles, t.quotations from live.term t where t.no = any (?)";

    @Inject
    LiveDatabase live;

    /** How much stands under topics, narrower ones included, by the topics' terms. */
    record Totals(Map<Integer, long[]> byTerm) {

        long articles(Topic topic) {
            return byTerm.getOrDefault(topic.term(), NONE)[0];
        }

        long quotations(Topic topic) {
            return byTerm.getOrDefault(topic.term(), NONE)[1];
        }

        private static final long[] NONE = {0, 0};
    }

    Totals totals(Collection<Topic> topics) {
        int[] terms = topics.stream().mapToInt(Topic::term).distinct().toArray();
        Map<Integer, long[]> totals = new HashMap<>();
        if (terms.length > 0) {
            live.read(sql -> sql.rows(
                    COUNTS, row -> totals.put(row.number(1), new long[] {row.big(2), row.big(3)}), (Object) terms));
        }
        return new Totals(totals);
    }

    /** The nearest topics: those the desk relates, in its order, then siblings with the most stories. */
    List<Topic> related(TopicMap map, Topic topic, Totals totals, int most) {
        Map<UUID, Topic> related = new LinkedHashMap<>();
        for (UUID id : topic.related()) {
            Topic other = map.byId(id);
            if (other != null) {
                related.put(id, other);
            }
        }
        siblings(map, topic).stream()
                .sorted(Comparator.comparingLong(totals::articles).reversed())
                .forEach(other -> related.putIfAbsent(other.id(), other));
        related.remove(topic.id());
        return related.values().stream().limit(most).toList();
    }

    /** Everything that can be related to a topic. */
    List<Topic> near(TopicMap map, Topic topic) {
        List<Topic> near = new ArrayList<>(siblings(map, topic));
        topic.related().stream()
                .map(map::byId)
                .filter(java.util.Objects::nonNull)
                .forEach(near::add);
        return near;
    }

    private static List<Topic> siblings(TopicMap map, Topic topic) {
        Topic broader = map.byId(topic.broader());
        return broader == null ? List.of() : map.narrower(broader);
    }

    /** {@code [...]}: topics as lists have them, each with its five nearest. */
    byte[] withRelated(TopicMap map, List<Topic> topics, String language) {
        List<Topic> counted = new ArrayList<>(topics);
        topics.forEach(topic -> counted.addAll(near(map, topic)));
        Totals totals = totals(counted);
        TopicWriter writer = new TopicWriter(map, totals, language);
        BiConsumer<Json, Topic> each = (json, topic) ->
                writer.item(json, topic, its -> its.list("related", related(map, topic, totals, 5), writer::reference));
        return new Json().list(topics, each).bytes();
    }
}
