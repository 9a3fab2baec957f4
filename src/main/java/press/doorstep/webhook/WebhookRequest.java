package press.doorstep.webhook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to be called as it is sent. {@code topics} are ids or slugs; with a {@code partnerId} they get what that partner gets. */
record WebhookRequest(
        @Nullable String name,
        @Nullable String url,
        @Nullable String partner,
        @Nullable UUID partnerId,
        @Nullable List<@Nullable String> events,
        @Nullable List<@Nullable String> topics,
        @Nullable List<@Nullable String> languages,
        @Nullable Boolean active) {}
