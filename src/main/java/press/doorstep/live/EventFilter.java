package press.doorstep.live;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events somebody wants; an empty set wants all.
 *
 * @param topics of the story, before or now; a topic's own events count too
 * @param languages of the story; {@code en} is {@code en-GB} too
 */
public record EventFilter(Set<String> events, Set<UUID> topics, Set<String> languages) {

    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of(), Set.of());

    public boolean wants(PublicEvent event) {
        return (events.isEmpty() || events.contains(event.name()))
                && (topics.isEmpty()
                        || topics.contains(event.id())
                        || event.topics().stream().anyMatch(topics::contains))
                && (languages.isEmpty() || isIn(event.language()));
    }

    private boolean isIn(@Nullable String language) {
        return language != null
                && languages.stream().anyMatch(asked -> language.equals(asked) || language.startsWith(asked + "-"));
    }
}
