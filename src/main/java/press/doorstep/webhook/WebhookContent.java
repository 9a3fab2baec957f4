package press.doorstep.webhook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a webhook can be written, checked. */
record WebhookContent(
        String name,
        String url,
        @Nullable String partner,
        @Nullable UUID partnerId,
        List<String> events,
        List<UUID> topics,
        List<String> languages,
        boolean active) {}
