package press.doorstep.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feed as the desk sees it, with how it fares; topics by their slugs. */
record FeedView(
        UUID id,
        String partner,
        @Nullable String site,
        String url,
        @Nullable String language,
        @Nullable String rights,
        List<String> topics,
        boolean polling,
        String pace,
        @Nullable Instant polledAt,
        @Nullable Instant succeededAt,
        Instant nextPollAt,
        int failures,
        @Nullable String problem,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of(
            "id",
            "polledAt",
            "succeededAt",
            "nextPollAt",
            "failures",
            "problem",
            "revision",
            "createdAt",
            "updatedAt",
            "updatedBy");

    static FeedView of(Feed feed, Map<UUID, String> topics) {
        return new FeedView(
                feed.id,
                feed.origin.partner,
                feed.origin.site,
                feed.url,
                feed.origin.language,
                feed.origin.rights,
                feed.origin.topics.stream()
                        .map(topics::get)
                        .filter(Objects::nonNull)
                        .toList(),
                feed.polling,
                feed.pace().toString(),
                feed.polledAt,
                feed.succeededAt,
                feed.nextPoll,
                feed.failures,
                feed.problem,
                feed.revision,
                feed.createdAt,
                feed.updatedAt,
                feed.updatedBy);
    }
}
