package press.doorstep.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A partner as it is sent. */
record PartnerRequest(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String site,
        @Nullable String contact,
        @Nullable Boolean active,
        @Nullable List<@Nullable RuleRequest> rules) {

    /** A rule as it is sent; {@code topics} are ids or slugs. */
    record RuleRequest(
            @Nullable String name,
            @Nullable String effect,
            @Nullable String extent,
            @Nullable List<@Nullable String> topics,
            @Nullable List<@Nullable String> languages,
            @Nullable List<@Nullable String> kinds,
            @Nullable List<@Nullable String> sources,
            @Nullable List<@Nullable String> territories,
            @Nullable Integer embargoMinutes) {}

    List<@Nullable RuleRequest> rulesOrNone() {
        return rules == null ? List.of() : rules;
    }

    /** Every topic that a rule names. */
    List<String> topics() {
        return rulesOrNone().stream()
                .flatMap(Stream::ofNullable)
                .flatMap(rule -> Stream.ofNullable(rule.topics()).flatMap(List::stream))
                .filter(Objects::nonNull)
                .toList();
    }
}
