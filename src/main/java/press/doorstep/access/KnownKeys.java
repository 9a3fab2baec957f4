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

    private static final String SELECT = """
            select id, name, scopes, expires_at, hash from desk.api_key where hash = ? and revoked_at is null
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    private final LoadingCache<ByteBuffer, Optional<KnownKey>> remembered = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMillis(800))
            .maximumSize(10_000)
            .build(this::lookUp);

    /** The key of this text, if there is one that holds now. */
    Optional<KnownKey> find(String text) {
        if (!KeyText.isPossible(text)) {
            return Optional.empty();
        }
        Optional<KnownKey> key = remembered.get(ByteBuffer.wrap(new KeyText(text).hash()));
        return key.filter(known -> !known.expired(clock.instant()));
    }

    private Optional<KnownKey> lookUp(ByteBuffer hash) {
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setBytes(1, hash.array());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && MessageDigest.isEqual(row.getBytes(5), hash.array())
                        ? Optional.of(read(row))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The keys could not be read.", e);
        }
    }

    private static KnownKey read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime expiresAt = row.getObject(4, OffsetDateTime.class);
        return new KnownKey(
                row.getObject(1, UUID.class),
                row.getString(2),
                Set.of((String[]) row.getArray(3).getArray()),
                expiresAt == null ? null : expiresAt.toInstant());
    }
}
