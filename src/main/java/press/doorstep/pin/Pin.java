package press.doorstep.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedPin;
import press.doorstep.web.Precondition;

/** A story pinned to a place. */
@Entity
@Table(name = "pin")
class Pin {

    @Id
    UUID id;

    @Column(name = "article")
    UUID article;

    @Column(name = "position")
    int position;

    @Column(name = "language")
    @Nullable
    String language;

    @Column(name = "topic")
    @Nullable
    UUID topic;

    @Column(name = "starts")
    @Nullable
    Instant from;

    @Column(name = "ends")
    @Nullable
    Instant to;

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Pin() {}

    Pin(UUID id, Placing placing, Instant now, String by) {
        this.id = id;
        this.createdAt = now;
        write(placing);
        revised(now, by);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    Placing placing() {
        return new Placing(article, position, language, topic, from, to);
    }

    /** Takes on another place; false when it is the same. */
    boolean change(Placing placing, Instant now, String by) {
        if (placing.equals(placing())) {
            return false;
        }
        write(placing);
        revised(now, by);
        return true;
    }

    private void write(Placing placing) {
        article = placing.article();
        position = placing.position();
        language = placing.language();
        topic = placing.topic();
        from = placing.from();
        to = placing.to();
    }

    private void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }

    PublishedPin published() {
        return new PublishedPin(id, article, position, language, topic, from, to);
    }
}
