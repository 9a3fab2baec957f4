package press.doorstep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key: who it was given to, what it may do, and the hash it is recognised by. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    UUID id;

    String name;

    String prefix;

    byte[] hash;

    /** The partner it belongs to; null for everybody else's. */
    @Nullable
    UUID partner;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> scopes;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "rotated_at")
    @Nullable
    Instant rotatedAt;

    @Column(name = "previous_until")
    @Nullable
    Instant previousUntil;

    @Column(name = "last_used_at")
    @Nullable
    Instant lastUsedAt;

    protected ApiKey() {}

    ApiKey(UUID id, KeyText text, String name, List<String> scopes, String createdBy, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.prefix = text.prefix();
        this.hash = text.hash();
        this.scopes = List.copyOf(scopes);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    boolean holds(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** A new text takes the place of the present one, which holds until {@code previousUntil}. */
    void rotate(KeyText text, Instant now, Instant until) {
        prefix = text.prefix();
        hash = text.hash();
        rotatedAt = now;
        previousUntil = until;
    }

    boolean manages() {
        return scopes.contains(Scope.KEYS_MANAGE);
    }

    /** Revoking twice changes nothing: the first time stands. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
