package press.doorstep.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EventFilter;
import press.doorstep.web.Precondition;

/** Somebody who is called, and for what. */
@Entity
@Table(name = "webhook")
class Webhook {

    @Id
    UUID id;

    String name;

    String url;

    @Nullable
    String partner;

    /** Whose subscription it is: they get what that partner gets; null for everything that is public. */
    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> events;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    List<UUID> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<String> languages;

    String secret;

    @Column(name = "former_secret")
    @Nullable
    String formerSecret;

    @Column(name = "former_until")
    @Nullable
    Instant formerUntil;

    long position;

    boolean active;

    @Column(name = "paused_at")
    @Nullable
    Instant pausedAt;

    @Column(name = "paused_because")
    @Nullable
    String pausedBecause;

    @Column(name = "failing_since")
    @Nullable
    Instant failingSince;

    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    protected Webhook() {}

    Webhook(UUID id, WebhookContent content, String secret, long position, Instant now, String by) {
        this.id = id;
        this.secret = secret;
        this.position = position;
        this.createdAt = now;
        this.createdBy = by;
        write(content, now, by);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    final void write(WebhookContent content, Instant now, String by) {
        name = content.name();
        url = content.url();
        partner = content.partner();
        partnerId = content.partnerId();
        events = content.events();
        topics = content.topics();
        languages = content.languages();
        active = content.active();
        if (active) {
            pausedAt = null;
            pausedBecause = null;
            failingSince = null;
        } else if (pausedAt == null) {
            pausedAt = now;
            pausedBecause = "It was paused by " + by + ".";
        }
        revised(now, by);
    }

    /** The present secret goes on signing beside the new one until a moment. */
    void rotate(String next, Instant until, Instant now, String by) {
        formerSecret = secret;
        formerUntil = until;
        secret = next;
        revised(now, by);
    }

    void pause(String because, Instant now) {
        active = false;
        pausedAt = now;
        pausedBecause = because;
    }

    List<String> secrets(Instant now) {
        return formerSecret != null && formerUntil != null && now.isBefore(formerUntil)
                ? List.of(secret, formerSecret)
                : List.of(secret);
    }

    /** {@code audience} is the number of the partner whose it is, if it is one's. */
    EventFilter filter(int audience) {
        return new EventFilter(Set.copyOf(events), Set.copyOf(topics), Set.copyOf(languages), audience);
    }

    private void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }
}
