package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's story that readers may be led to. Plain text; {@code topics} are those it was linked to. */
public record PublishedPartnerNews(
        UUID id,
        String partner,
        String partnerSlug,
        @Nullable String site,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String language,
        @Nullable String rights,
        List<UUID> topics,
        Instant publishedAt) {}
