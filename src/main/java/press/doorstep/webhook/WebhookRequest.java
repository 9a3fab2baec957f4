package press.doorstep.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody to be called as it is sent. {@code topics} are ids or slugs. */
record WebhookRequest(
        @Nullable String name,
        @Nullable String url,
        @Nullable String partner,
        @Nullable List<@Nullable String> events,
        @Nullable List<@Nullable String> topics,
        @Nullable List<@Nullable String> languages,
        @Nullable Boolean active) {}
