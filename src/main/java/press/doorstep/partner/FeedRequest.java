package press.doorstep.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed as it is sent; {@code pace} is an ISO 8601 duration, as {@code PT15M}. */
record FeedRequest(
        @Nullable String partner,
        @Nullable String site,
        @Nullable String url,
        @Nullable String language,
        @Nullable String rights,
        @Nullable List<String> topics,
        @Nullable Boolean polling,
        @Nullable String pace) {

    OriginRequest origin() {
        return new OriginRequest(partner, site, language, rights, topics);
    }
}
