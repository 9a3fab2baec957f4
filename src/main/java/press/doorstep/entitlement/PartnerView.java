package press.doorstep.entitlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EntitlementRule;

/** A partner as the desk sees it. */
record PartnerView(
        UUID id,
        String slug,
        String name,
        @Nullable String site,
        @Nullable String contact,
        boolean active,
        List<RuleView> rules,
        int revision,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of("id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy");

    /** One of the rules; topics by their slugs. */
    record RuleView(
            String name,
            String effect,
            String extent,
            List<String> topics,
            List<String> languages,
            List<String> kinds,
            List<String> sources,
            List<String> territories,
            int embargoMinutes) {

        static RuleView of(EntitlementRule rule, Map<UUID, String> topics) {
            return new RuleView(
                    rule.name(),
                    rule.grants() ? CheckRule.GRANT : CheckRule.REFUSE,
                    rule.extent().code(),
                    sorted(rule.topics().stream()
                            .map(topics::get)
                            .filter(Objects::nonNull)
                            .toList()),
                    sorted(rule.languages()),
                    sorted(rule.kinds()),
                    sorted(rule.sources()),
                    sorted(rule.territories()),
                    rule.embargoMinutes());
        }

        private static List<String> sorted(Collection<String> texts) {
            return texts.stream().sorted().toList();
        }
    }

    static PartnerView of(Partner partner, Map<UUID, String> topics) {
        return new PartnerView(
                partner.id,
                partner.slug,
                partner.name,
                partner.site,
                partner.contact,
                partner.active,
                partner.rules.stream().map(rule -> RuleView.of(rule, topics)).toList(),
                partner.revision,
                partner.createdAt,
                partner.createdBy,
                partner.updatedAt,
                partner.updatedBy);
    }
}
