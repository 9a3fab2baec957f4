package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** {@code [...]}: topics as lists have them, each with its five nearest. */
    byte[] withRelated(TopicMap map, List<Topic> topics, String language) {
        TopicNeighbours neighbours = TopicNeighbours.of(live, map, topics);
        List<Topic> counted = new ArrayList<>(topics);
        topics.forEach(topic -> counted.addAll(neighbours.all(topic)));
        Totals totals = totals(counted);
        TopicWriter writer = new TopicWriter(map, totals, language);
        BiConsumer<Json, Topic> each = (json, topic) -> writer.item(
                json,
                topic,
                its -> its.list(
                        "related",
                        neighbours.nearest(topic, totals, 5),
                        (to, neighbour) -> writer.reference(to, neighbour.topic())));
        return new Json().list(topics, each).bytes();
    }
}
