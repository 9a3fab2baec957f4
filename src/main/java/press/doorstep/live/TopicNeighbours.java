package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What is near to topics: those that the desk relates, in its order, then those that stand in the same stories more often than chance has it, then
 * siblings with the most stories. What stands right above or below is not near but there anyway.
 */
final class TopicNeighbours {

    private static final String COMPANY = "select n.topic, n.others from live.topic_near n where n.topic = any (?)";

    /** A topic near to another; {@code relation} says why. */
    record Neighbour(Topic topic, String relation) {}

    private final TopicMap map;
    private final Map<Integer, List<Topic>> company = new HashMap<>();

    private TopicNeighbours(TopicMap map) {
        this.map = map;
    }

    /** One statement. */
    static TopicNeighbours of(LiveDatabase live, TopicMap map, Collection<Topic> topics) {
        TopicNeighbours neighbours = new TopicNeighbours(map);
        int[] exact = topics.stream().mapToInt(Topic::exact).toArray();
        live.read(sql -> sql.rows(
                COMPANY, row -> neighbours.company.put(row.number(1), neighbours.known(row.numbers(2))), (Object)
                        exact));
        return neighbours;
    }

    private List<Topic> known(int[] exact) {
        List<Topic> known = new ArrayList<>();
        for (int number : exact) {
            Topic topic = map.byExact(number);
            if (topic != null) {
                known.add(topic);
            }
        }
        return known;
    }

    /** Everything that can be near, so that it can be counted. */
    List<Topic> all(Topic topic) {
        List<Topic> all = new ArrayList<>(siblings(topic));
        topic.related().stream().map(map::byId).filter(Objects::nonNull).forEach(all::add);
        all.addAll(company.getOrDefault(topic.exact(), List.of()));
        return all;
    }

    List<Neighbour> nearest(Topic topic, TopicLists.Totals totals, int most) {
        Map<UUID, Neighbour> nearest = new LinkedHashMap<>();
        topic.related().stream()
                .map(map::byId)
                .filter(Objects::nonNull)
                .forEach(other -> nearest.put(other.id(), new Neighbour(other, "editorial")));
        company.getOrDefault(topic.exact(), List.of()).stream()
                .filter(other ->
                        !other.id().equals(topic.broader()) && !topic.id().equals(other.broader()))
                .forEach(other -> nearest.putIfAbsent(other.id(), new Neighbour(other, "sameStories")));
        siblings(topic).stream()
                .sorted(Comparator.comparingLong(totals::articles).reversed())
                .forEach(other -> nearest.putIfAbsent(other.id(), new Neighbour(other, "sibling")));
        nearest.remove(topic.id());
        return nearest.values().stream().limit(most).toList();
    }

    private List<Topic> siblings(Topic topic) {
        Topic broader = map.byId(topic.broader());
        return broader == null ? List.of() : map.narrower(broader);
    }
}
