package press.doorstep.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's story as the desk sees it; {@code feed} is null when it was added by hand. */
record NewsView(
        UUID id,
        @Nullable UUID feed,
        String partner,
        @Nullable String site,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String language,
        @Nullable String rights,
        List<String> topics,
        Instant publishedAt,
        boolean hidden,
        boolean edited,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY =
            Set.of("id", "feed", "edited", "revision", "createdAt", "updatedAt", "updatedBy");

    static NewsView of(News news, Map<UUID, String> topics) {
        return new NewsView(
                news.id,
                news.feed,
                news.origin.partner,
                news.origin.site,
                news.url,
                news.title,
                news.summary,
                news.origin.language,
                news.origin.rights,
                news.origin.topics.stream()
                        .map(topics::get)
                        .filter(Objects::nonNull)
                        .toList(),
                news.publishedAt,
                news.hidden,
                news.edited,
                news.revision,
                news.createdAt,
                news.updatedAt,
                news.updatedBy);
    }
}
