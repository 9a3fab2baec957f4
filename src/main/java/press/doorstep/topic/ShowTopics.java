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
    Clock clock;

    void show(TopicChanges changes, String by) {
        if (changes.all().isEmpty()) {
            return;
        }
        // No finer than the API shows, so that a time read back is the time that was answered.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        changes.all().forEach(topic -> topic.revised(now, by));
        topics.flush();
        Map<UUID, List<String>> former = slugs.former(Kind.TOPIC, changes.ids());
        changes.all().forEach(topic -> live.put(topic.published(former.getOrDefault(topic.id, List.of()))));
        changes.moves().forEach((topic, move) -> {
            if (topic.revision > 1) {
                outbox.append("TopicMoved", "topic", topic.id, move);
            }
        });
    }
}
