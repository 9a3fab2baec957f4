package press.doorstep.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.ToldOnce;

/**
 * A key as it is shown.
 *
 * @param partner whose it is; null for a key of the newsroom's own
 * @param previousUntil until when the text before the last rotation holds, or held
 * @param key its text; only in the answer that made it, else absent
 */
record KeyView(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        @Nullable UUID partner,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant previousUntil,
        @Nullable Instant lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key)
        implements ToldOnce {

    static KeyView of(ApiKey key) {
        return of(key, null);
    }

    static KeyView of(ApiKey key, @Nullable String text) {
        return new KeyView(
                key.id,
                key.name,
                key.prefix,
                key.scopes,
                key.partner,
                key.createdAt,
                key.createdBy,
                key.expiresAt,
                key.revokedAt,
                key.rotatedAt,
                key.previousUntil,
                key.lastUsedAt,
                text);
    }

    @Override
    public KeyView withoutSecret() {
        return new KeyView(
                id,
                name,
                prefix,
                scopes,
                partner,
                createdAt,
                createdBy,
                expiresAt,
                revokedAt,
                rotatedAt,
                previousUntil,
                lastUsedAt,
                null);
    }
}
