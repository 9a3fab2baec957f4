package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.naming.Kind;
import press.doorstep.naming.Merges;
import press.doorstep.naming.SlugRegister;
import press.doorstep.outbox.Outbox;

/** Makes the changed topics their next revision and puts them live: a topic is public at once. */
@ApplicationScoped
class ShowTopics {

    @Inject
    Topics topics;

    @Inject
    SlugRegister slugs;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    @Inject
    Merges merges;

    @Inject
    Clock clock;

    /** Adds a topic, to be shown with the other changes. */
    Topic add(UUID id, CheckedTopic checked, String slug, TopicChanges changes) {
        Topic topic = new Topic(id, slug, checked.content(), now(), changes.by);
        topics.persist(topic);
        changes.add(topic);
        return topic;
    }

    void show(TopicChanges changes) {
        if (changes.all().isEmpty()) {
            return;
        }
        Instant now = now();
        changes.all().forEach(topic -> topic.revised(now, changes.by));
        topics.flush();
        Map<UUID, List<String>> former = slugs.former(Kind.TOPIC, changes.ids());
        changes.all().forEach(topic -> live.put(topic.published(former.getOrDefault(topic.id, List.of()))));
        changes.moves().forEach((topic, move) -> {
            if (topic.revision > 1) {
                outbox.append("TopicMoved", "topic", topic.id, move);
            }
        });
    }

    /** Tells that a topic became another, after both were shown. {@code moved} are the stories that had it. */
    void merge(Topic merged, Topic survivor, String gained, List<UUID> moved, String by) {
        merged.revised(now(), by);
        merges.record(Kind.TOPIC, merged.id, survivor.id, gained, moved, by);
        live.mergeTopics(merged.id, survivor.id);
        outbox.append("TopicMerged", "topic", merged.id, new TopicMerged(survivor.id));
    }

    /** No finer than the API shows, so that a time read back is the time that was answered. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
