package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of what one partner may have: a story that any rule grants and none takes away, to the widest extent of those that grant it.
 *
 * @param partner the number that stands for the partner among terms, as its negative
 */
public record PartnerRules(int partner, List<EntitlementRule> rules) {

    /**
     * What holds of a story now.
     *
     * @param extent null when the partner may not have it
     * @param next when an embargo ends that will change this; null for never
     */
    public record Decision(
            @Nullable Extent extent, @Nullable Instant next) {}

    /** The same with what topics have become. */
    PartnerRules following(Map<UUID, UUID> merged) {
        return new PartnerRules(
                partner, rules.stream().map(rule -> rule.following(merged)).toList());
    }

    public Decision decide(EntitledStory story, Instant now) {
        List<EntitlementRule> concerning =
                rules.stream().filter(rule -> rule.concerns(story)).toList();
        if (concerning.stream().anyMatch(rule -> !rule.grants())) {
            return new Decision(null, null);
        }
        Optional<Extent> extent = concerning.stream()
                .filter(rule -> !rule.free(story).isAfter(now))
                .map(EntitlementRule::extent)
                .max(Extent::compareTo);
        Stream<EntitlementRule> wider = concerning.stream()
                .filter(rule -> rule.free(story).isAfter(now))
                .filter(rule -> extent.isEmpty() || rule.extent().compareTo(extent.get()) > 0);
        return new Decision(
                extent.orElse(null),
                wider.map(rule -> rule.free(story)).min(Instant::compareTo).orElse(null));
    }
}
