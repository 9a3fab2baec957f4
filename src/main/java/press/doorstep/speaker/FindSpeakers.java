package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Finds speakers for the other rooms, many at once. */
@ApplicationScoped
public class FindSpeakers {

    @Inject
    Speakers speakers;

    @Inject
    SlugRegister slugs;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> found = new HashMap<>(slugs.findAll(Kind.SPEAKER, references));
        found.values().retainAll(speakers.existing(found.values()));
        return found;
    }

    /**
     * As they are published now, under the ids asked for: whoever was merged is published as what they became. A fixed number of statements. Held
     * against renaming until the caller's transaction ends.
     */
    public Map<UUID, PublishedSpeaker> published(Collection<UUID> ids) {
        return published(ids, speakers::wholeHeld);
    }

    /** As they would be published now; to look at, not held. */
    public Map<UUID, PublishedSpeaker> shown(Collection<UUID> ids) {
        return published(ids, speakers::whole);
    }

    private Map<UUID, PublishedSpeaker> published(
            Collection<UUID> ids, Function<Collection<UUID>, List<Speaker>> reading) {
        Map<UUID, PublishedSpeaker> published = new HashMap<>();
        if (ids.isEmpty()) {
            return published;
        }
        List<Speaker> found = reading.apply(ids);
        Map<UUID, List<String>> former = slugs.former(Kind.SPEAKER, ids);
        Map<UUID, UUID> became = new HashMap<>();
        for (Speaker speaker : found) {
            published.put(speaker.id, speaker.published(former.getOrDefault(speaker.id, List.of())));
            if (speaker.mergedInto != null) {
                became.put(speaker.id, speaker.mergedInto);
            }
        }
        Map<UUID, PublishedSpeaker> survivors = published(became.values(), reading);
        published.replaceAll((id, speaker) -> survivors.getOrDefault(became.getOrDefault(id, id), speaker));
        return published;
    }
}
