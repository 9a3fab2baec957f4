package press.doorstep.live;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events somebody wants; an empty set wants all.
 *
 * @param topics of the story, before or now; a topic's own events count too
 * @param languages of the story; {@code en} is {@code en-GB} too
 * @param partner whom it is for, {@link Audience#EVERYBODY} or one partner
 */
public record EventFilter(Set<String> events, Set<UUID> topics, Set<String> languages, int partner) {

    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of(), Set.of(), Audience.EVERYBODY);

    /** A change as it is told here; null when it is not. */
    public @Nullable LiveChange seen(LiveChange change) {
        LiveChange told = change.to(partner);
        return told != null && told.event() != null && wants(told.event()) ? told : null;
    }

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
