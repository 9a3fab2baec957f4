package press.doorstep.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Precondition;

/** A partner's feed and how it fares. What polling finds out moves no revision. */
@Entity
@Table(name = "partner_feed")
class Feed {

    @Id
    UUID id;

    @Embedded
    Origin origin;

    @Column(name = "url")
    String url;

    @Column(name = "polling")
    boolean polling;

    /** Seconds from one poll to the next. */
    @Column(name = "pace")
    int pace;

    @Column(name = "etag")
    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    @Column(name = "next_poll")
    Instant nextPoll;

    @Column(name = "polled_at")
    @Nullable
    Instant polledAt;

    @Column(name = "succeeded_at")
    @Nullable
    Instant succeededAt;

    @Column(name = "failures")
    int failures;

    @Column(name = "problem")
    @Nullable
    String problem;

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Feed() {}

    Feed(UUID id, CheckedFeed checked, Instant now, String by) {
        this.id = id;
        this.createdAt = now;
        this.nextPoll = now;
        write(checked);
        revised(now, by);
    }

    Duration pace() {
        return Duration.ofSeconds(pace);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    /** Takes on what was sent; false when it says so already. Another address, or polling again, begins at once. */
    boolean change(CheckedFeed checked, Instant now, String by) {
        boolean moved = !url.equals(checked.url());
        boolean same = !moved
                && polling == checked.polling()
                && pace == checked.pace().toSeconds()
                && origin.says(checked.origin());
        if (same) {
            return false;
        }
        if (moved) {
            etag = null;
            lastModified = null;
        }
        if (moved || (checked.polling() && !polling)) {
            failures = 0;
            problem = null;
            nextPoll = now;
        }
        write(checked);
        revised(now, by);
        return true;
    }

    private void write(CheckedFeed checked) {
        origin = checked.origin();
        url = checked.url();
        polling = checked.polling();
        pace = (int) checked.pace().toSeconds();
    }

    private void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }

    /** It answered. */
    void succeeded(Fetched fetched, Instant now, Instant next) {
        if (fetched.body() != null) {
            etag = sendable(fetched.etag());
            lastModified = sendable(fetched.lastModified());
        }
        polledAt = now;
        succeededAt = now;
        failures = 0;
        problem = null;
        nextPoll = next;
    }

    /** It did not. */
    void failed(String why, Instant now, Instant next) {
        polledAt = now;
        failures++;
        problem = why;
        nextPoll = next;
    }

    /** A validator that is long, or that no header can have, is not sent back. */
    private static @Nullable String sendable(@Nullable String validator) {
        return validator != null && validator.matches("[\\x20-\\x7E]{1,500}") ? validator : null;
    }
}
