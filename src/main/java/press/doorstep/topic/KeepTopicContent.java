package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    SlugRegister slugs;

    List<KeptTopic> keep(List<TopicRecord> records, TopicChanges changes) {
        Identities identities = slugs.identify(Kind.TOPIC, records);
        Map<UUID, Topic> there = new HashMap<>();
        topics.withRelated(identities.known()).forEach(topic -> there.put(topic.id, topic));
        Map<String, UUID> iptcCodes = topics.iptcCodes();
        List<KeptTopic> kept = new ArrayList<>();
        for (TopicRecord record : records) {
            Checks checks = new Checks();
            UUID id = identities.of(record, checks);
            CheckedTopic checked = check(record, id, iptcCodes, checks);
            Topic topic = checks.faults().isEmpty() ? write(id, checked, there, identities, changes) : null;
            kept.add(new KeptTopic(record, topic, checks));
        }
        return kept;
    }

    private static CheckedTopic check(TopicRecord record, UUID id, Map<String, UUID> iptcCodes, Checks checks) {
        String slug = checks.slug("/slug", record.slug());
        TopicContent content = TopicContent.of(TopicRequest.of(record), checks);
        if (content.iptcCode() != null && !id.equals(iptcCodes.getOrDefault(content.iptcCode(), id))) {
            checks.fault("/iptcCode", "Is another topic's.");
        } else if (content.iptcCode() != null && checks.faults().isEmpty()) {
            iptcCodes.put(content.iptcCode(), id);
        }
        return new CheckedTopic(slug, content, TopicRelations.NONE);
    }

    private Topic write(
            UUID id, CheckedTopic checked, Map<UUID, Topic> there, Identities identities, TopicChanges changes) {
        Topic present = there.get(id);
        if (present == null) {
            // Regained rather than claimed: a topic that comes back under its id comes back under its slug.
            Topic added = new Topic(id, slugs.rename(Kind.TOPIC, id, checked.slugOrName()), checked.content());
            topics.persist(added);
            there.put(id, added);
            changes.add(added);
            return added;
        }
        if (present.write(checked.content())) {
            changes.add(present);
        }
        if (checked.slug() != null
                && identities.isNew(checked.slug())
                && !checked.slug().equals(present.slug)) {
            present.slug = slugs.rename(Kind.TOPIC, id, checked.slug());
            changes.add(present);
        }
        return present;
    }
}
