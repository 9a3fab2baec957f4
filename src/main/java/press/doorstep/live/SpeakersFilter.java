package press.doorstep.live;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which speakers.
 *
 * @param kind {@code person} or {@code organisation}; null for both
 * @param organisations slugs of organisations, any of which the speaker holds or held an office of; empty for no such condition
 */
public record SpeakersFilter(@Nullable String kind, Set<String> organisations) {

    public static final SpeakersFilter ALL = new SpeakersFilter(null, Set.of());
}
