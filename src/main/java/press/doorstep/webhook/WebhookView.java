package press.doorstep.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.ToldOnce;

/**
 * A webhook as it is shown.
 *
 * @param formerUntil until when the secret before the last rotation signs too
 * @param secret only in the answer that made it, else absent
 */
record WebhookView(
        UUID id,
        String name,
        String url,
        @Nullable String partner,
        @Nullable UUID partnerId,
        List<String> events,
        List<UUID> topics,
        List<String> languages,
        boolean active,
        @Nullable Instant pausedAt,
        @Nullable String pausedBecause,
        @Nullable Instant failingSince,
        @Nullable Instant formerUntil,
        int revision,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret)
        implements ToldOnce {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of(
            "id",
            "pausedAt",
            "pausedBecause",
            "failingSince",
            "formerUntil",
            "revision",
            "createdAt",
            "createdBy",
            "updatedAt",
            "updatedBy");

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.id,
                webhook.name,
                webhook.url,
                webhook.partner,
                webhook.partnerId,
                webhook.events,
                webhook.topics,
                webhook.languages,
                webhook.active,
                webhook.pausedAt,
                webhook.pausedBecause,
                webhook.failingSince,
                webhook.formerUntil,
                webhook.revision,
                webhook.createdAt,
                webhook.createdBy,
                webhook.updatedAt,
                webhook.updatedBy,
                secret);
    }

    @Override
    public WebhookView withoutSecret() {
        return new WebhookView(
                id,
                name,
                url,
                partner,
                partnerId,
                events,
                topics,
                languages,
                active,
                pausedAt,
                pausedBecause,
                failingSince,
                formerUntil,
                revision,
                createdAt,
                createdBy,
                updatedAt,
                updatedBy,
                null);
    }
}
