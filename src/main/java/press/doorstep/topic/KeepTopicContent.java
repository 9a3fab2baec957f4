package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Identities;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Checks;

/** The first pass over a batch: which topic each record is about, and what it says of it. Afterwards all of them are there to be named. */
@ApplicationScoped
class KeepTopicContent {

    @Inject
    Topics topics;

    @Inject
    ShowTopics show;

    @Inject
    SlugRegister slugs;

    List<KeptTopic> keep(List<TopicRecord> records, TopicChanges changes) {
        Identities identities = slugs.identify(Kind.TOPIC, records);
        Map<UUID, Topic> there = new HashMap<>();
        topics.withRelated(identities.known()).forEach(topic -> there.put(topic.id, topic));
        Batch batch = new Batch(identities, there, topics.iptcCodes(), changes);
        List<KeptTopic> kept = new ArrayList<>();
        for (TopicRecord record : records) {
            Checks checks = new Checks();
            UUID id = identities.of(record, checks);
            Topic present = there.get(id);
            if (present != null && present.mergedInto != null) {
                // What is said of it is not what its survivor has to say of itself.
                kept.add(new KeptTopic(record, present, checks));
                continue;
            }
            CheckedTopic checked = check(record, id, batch.iptcCodes(), checks);
            kept.add(new KeptTopic(record, checks.faults().isEmpty() ? write(id, checked, batch) : null, checks));
        }
        return kept;
    }

    /** What is known of the batch: {@code there} are its topics that exist, by id, {@code iptcCodes} who has which code. */
    private record Batch(
            Identities identities, Map<UUID, Topic> there, Map<String, UUID> iptcCodes, TopicChanges changes) {}

    private static CheckedTopic check(TopicRecord record, UUID id, Map<String, UUID> iptcCodes, Checks checks) {
        String slug = checks.slug("/slug", record.slug());
        TopicContent content = TopicContent.of(TopicRequest.of(record), "/topicKind", checks);
        if (content.iptcCode() != null && !id.equals(iptcCodes.getOrDefault(content.iptcCode(), id))) {
            checks.fault("/iptcCode", "Is another topic's.");
        } else if (content.iptcCode() != null && checks.faults().isEmpty()) {
            iptcCodes.put(content.iptcCode(), id);
        }
        return new CheckedTopic(slug, content, TopicRelations.NONE);
    }

    private Topic write(UUID id, CheckedTopic checked, Batch batch) {
        Topic present = batch.there().get(id);
        if (present == null) {
            // Regained rather than claimed: a topic that comes back under its id comes back under its slug.
            String slug = slugs.rename(Kind.TOPIC, id, checked.slugOrName());
            Topic added = show.add(id, checked, slug, batch.changes());
            batch.there().put(id, added);
            return added;
        }
        if (present.write(checked.content()) | rename(present, checked.slug(), batch.identities())) {
            batch.changes().add(present);
        }
        return present;
    }

    /** A slug that led to the topic before, present or former, is no wish for another. */
    private boolean rename(Topic topic, @Nullable String slug, Identities identities) {
        if (slug == null || !identities.isNew(slug) || slug.equals(topic.slug)) {
            return false;
        }
        topic.slug = slugs.rename(Kind.TOPIC, topic.id, slug);
        return true;
    }
}
