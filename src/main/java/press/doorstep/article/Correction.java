package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import press.doorstep.live.PublishedCorrection;

/** What readers were told of a mistake or a change. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    UUID id;

    @Column(name = "article")
    UUID article;

    @Column(name = "kind")
    String kind;

    @Column(name = "severity")
    String severity;

    @Column(name = "text")
    String text;

    @Column(name = "corrected_at")
    Instant correctedAt;

    @Column(name = "corrected_by")
    String correctedBy;

    /** For the store. */
    Correction() {}

    Correction(UUID id, UUID article, CorrectionNote note, Instant correctedAt, String correctedBy) {
        this.id = id;
        this.article = article;
        this.kind = note.kind();
        this.severity = note.severity();
        this.text = note.text();
        this.correctedAt = correctedAt;
        this.correctedBy = correctedBy;
    }

    PublishedCorrection published() {
        return new PublishedCorrection(id, kind, severity, text, correctedAt);
    }
}
