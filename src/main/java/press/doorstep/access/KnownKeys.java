package press.doorstep.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recognises keys by the hash of their text. What was found (or not) is remembered for less than a second, so that a revoked key is refused
 * within a second on every node, and a busy one costs one look-up a second.
 */
@ApplicationScoped
class KnownKeys {

    /** A text that was replaced holds until its overlap ends; a partner's as long as the partner is active. */
    private static final String SELECT = """
            select k.id, k.name, k.scopes, k.expires_at, k.hash, p.id, p.no
            from desk.api_key k left join desk.partner p on p.id = k.partner
            where k.hash = ? and k.revoked_at is null and (p.id is null or p.active)
            union all
            select k.id, k.name, k.scopes, least(k.expires_at, f.until), f.hash, p.id, p.no
            from desk.api_key_former f join desk.api_key k on k.id = f.key left join desk.partner p on p.id = k.partner
            where f.hash = ? and k.revoked_at is null and (p.id is null or p.active)
            """;

    private static final Duration REMEMBERED = Duration.ofMillis(800);

    /** What a look-up found, and when it was begun: a slow one is not remembered the longer for it. */
    private record Found(Optional<KnownKey> key, long since) {

        boolean isOld() {
            return System.nanoTime() - since > REMEMBERED.toNanos();
        }
    }

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    private final LoadingCache<ByteBuffer, Found> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build(this::lookUp);

    /** The key of this text, if there is one that holds now. */
    Optional<KnownKey> find(String text) {
        if (!KeyText.isPossible(text)) {
            return Optional.empty();
        }
        ByteBuffer hash = ByteBuffer.wrap(new KeyText(text).hash());
        Found found = remembered.get(hash);
        if (found.isOld()) {
            remembered.asMap().remove(hash, found);
            found = remembered.get(hash);
        }
        return found.key().filter(known -> !known.expired(clock.instant()));
    }

    private Found lookUp(ByteBuffer hash) {
        long since = System.nanoTime();
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setBytes(1, hash.array());
            select.setBytes(2, hash.array());
            try (ResultSet row = select.executeQuery()) {
                boolean there = row.next() && MessageDigest.isEqual(row.getBytes(5), hash.array());
                return new Found(there ? Optional.of(read(row)) : Optional.empty(), since);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The keys could not be read.", e);
        }
    }

    private static KnownKey read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime expiresAt = row.getObject(4, OffsetDateTime.class);
        @Nullable UUID partner = row.getObject(6, UUID.class);
        return new KnownKey(
                row.getObject(1, UUID.class),
                row.getString(2),
                Set.of((String[]) row.getArray(3).getArray()),
                expiresAt == null ? null : expiresAt.toInstant(),
                partner == null ? null : new PartnerKey(partner, row.getInt(7)));
    }
}
