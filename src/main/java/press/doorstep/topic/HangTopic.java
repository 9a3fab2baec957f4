package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Puts a topic in its place among the others, and the others in theirs. */
@ApplicationScoped
class HangTopic {

    @Inject
    Topics topics;

    void hang(Topic topic, TopicRelations relations, TopicChanges changes) {
        if (!Objects.equals(topic.broader, relations.broader())) {
            changes.addMoved(topic, new TopicMoved(topic.broader, relations.broader()));
            topic.broader = relations.broader();
        }
        Set<UUID> differing = new HashSet<>(relations.related());
        differing.addAll(topic.related);
        differing.removeIf(id -> relations.related().contains(id) && topic.related.contains(id));
        if (differing.isEmpty()) {
            return;
        }
        changes.add(topic);
        for (Topic other : topics.withRelated(differing)) {
            if (relations.related().contains(other.id)) {
                topic.relate(other);
            } else {
                topic.part(other);
            }
            changes.add(other);
        }
    }
}
