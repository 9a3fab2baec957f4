package press.doorstep.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives a topic what another is and has: names, narrower and related topics. Joins the caller's transaction. */
@ApplicationScoped
class JoinTopics {

    @Inject
    Topics topics;

    @Inject
    ObjectMapper json;

    /** Answers what the survivor gained, as the record of merges keeps it. */
    String join(Topic merged, Topic survivor, TopicChanges changes) {
        List<Topic> narrower = topics.narrower(merged.id);
        TopicGain gain = TopicGain.of(
                survivor.content(),
                merged,
                narrower.stream().map(topic -> topic.id).sorted().toList());
        merged.broader = null;
        merged.mergedInto = survivor.id;
        // First: an IPTC code is one topic's only, and from here the merged one has none.
        topics.flush();
        survivor.write(gain.addedTo(survivor.content()));
        changes.add(survivor);
        narrower.forEach(topic -> {
            topic.broader = survivor.id;
            changes.addMoved(topic, new TopicMoved(merged.id, survivor.id));
        });
        relate(merged, survivor, changes);
        topics.lead(merged.id, survivor.id);
        return write(gain);
    }

    private void relate(Topic merged, Topic survivor, TopicChanges changes) {
        if (merged.related.isEmpty()) {
            return;
        }
        for (Topic other : topics.withRelated(List.copyOf(merged.related))) {
            merged.part(other);
            if (!other.id.equals(survivor.id)) {
                survivor.relate(other);
                changes.add(other);
            }
        }
    }

    private String write(TopicGain gain) {
        try {
            return json.writeValueAsString(gain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a topic gained could not be written.", e);
        }
    }
}
