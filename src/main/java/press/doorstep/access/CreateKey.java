package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Ids;

/** Makes a key and tells its clear text, which is kept nowhere. */
@ApplicationScoped
public class CreateKey {

    @Inject
    ApiKeys keys;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final SecureRandom chance = new SecureRandom();

    /** A key that was made: the only time its text is known. */
    public record Created(UUID id, KeyText text) {}

    /** @param expiresAt null for a key that does not expire */
    @Transactional
    public Created create(String name, List<String> scopes, @Nullable Instant expiresAt, String createdBy) {
        return create(name, scopes, expiresAt, null, createdBy);
    }

    Created create(
            String name, List<String> scopes, @Nullable Instant expiresAt, @Nullable UUID partner, String createdBy) {
        KeyText text = KeyText.random(chance);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ApiKey key = new ApiKey(ids.next(), text, name, scopes, createdBy, now);
        key.expiresAt = expiresAt;
        key.partner = partner;
        keys.persist(key);
        return new Created(key.id, text);
    }
}
