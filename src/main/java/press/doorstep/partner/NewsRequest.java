package press.doorstep.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner's story as it is sent. */
record NewsRequest(
        @Nullable String partner,
        @Nullable String site,
        @Nullable String url,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String language,
        @Nullable String rights,
        @Nullable List<String> topics,
        @Nullable Instant publishedAt,
        @Nullable Boolean hidden) {

    OriginRequest origin() {
        return new OriginRequest(partner, site, language, rights, topics);
    }
}
