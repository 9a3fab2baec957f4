package press.doorstep.topic;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The topics one transaction changed, shown together at its end; each is one revision further then, however often it was touched. */
final class TopicChanges {

    final String by;

    private final Set<Topic> changed = new LinkedHashSet<>();
    private final Map<Topic, TopicMoved> moved = new LinkedHashMap<>();

    TopicChanges(String by) {
        this.by = by;
    }

    void add(Topic topic) {
        changed.add(topic);
    }

    void addMoved(Topic topic, TopicMoved move) {
        changed.add(topic);
        moved.put(topic, move);
    }

    boolean include(Topic topic) {
        return changed.contains(topic);
    }

    Set<Topic> all() {
        return changed;
    }

    Map<Topic, TopicMoved> moves() {
        return moved;
    }

    List<UUID> ids() {
        return changed.stream().map(topic -> topic.id).toList();
    }
}
