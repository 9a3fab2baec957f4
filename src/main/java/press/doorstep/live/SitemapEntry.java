package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as search engines are told of it.
 *
 * @param webUrl its page on the site; null without one
 * @param alternates it and its translations, when there are such
 */
public record SitemapEntry(
        UUID id,
        @Nullable String webUrl,
        String language,
        String headline,
        Instant publishedAt,
        Instant updatedAt,
        List<Alternate> alternates) {

    /** A page in one language. */
    public record Alternate(UUID id, @Nullable String webUrl, String language) {}
}
