package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LiveRemovals;
import press.doorstep.live.Removal;
import press.doorstep.live.Subject;

/**
 * What subscribers of a feed have to take off. They may be told of more than the feed ever had, which they overlook, and of nothing but ids;
 * whoever stayed away too long to hear of all learns the rest from the stories themselves (410).
 */
@ApplicationScoped
class Withdrawals {

    private static final int LOOKED_AT = 200;
    private static final int TOLD = 50;

    @Inject
    LiveRemovals removals;

    /**
     * @param topic stories under this one; null for all
     * @param languages in any of these; none for all
     */
    List<Removal> latest(Subject subject, @Nullable UUID topic, List<String> languages) {
        return removals.latest(subject, LOOKED_AT).stream()
                .filter(removal -> topic == null
                        || removal.topics().isEmpty()
                        || removal.topics().contains(topic))
                .filter(removal -> isIn(removal.language(), languages))
                .limit(TOLD)
                .toList();
    }

    private static boolean isIn(@Nullable String language, List<String> languages) {
        return language == null
                || languages.isEmpty()
                || languages.stream()
                        .anyMatch(wanted ->
                                (language + "-").regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1));
    }
}
