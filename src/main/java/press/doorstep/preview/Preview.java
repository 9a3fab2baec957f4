package press.doorstep.preview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link to one draft; {@code at} is the time whose state it shows, null for the working copy. */
@Entity
@Table(name = "preview")
class Preview {

    @Id
    UUID id;

    @Column(name = "article")
    UUID article;

    @Column(name = "at")
    @Nullable
    Instant at;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "revoked_by")
    @Nullable
    String revokedBy;

    /** For the store. */
    Preview() {}

    Preview(UUID id, UUID article, @Nullable Instant at, Instant createdAt, Instant expiresAt, String createdBy) {
        this.id = id;
        this.article = article;
        this.at = at;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.createdBy = createdBy;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** False when it was revoked before. */
    boolean revoke(Instant now, String by) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        revokedBy = by;
        return true;
    }
}
