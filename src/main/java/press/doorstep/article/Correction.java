package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import press.doorstep.live.PublishedCorrection;
import press.doorstep.text.AffectedWords;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.StoryText;

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

    /** Where the words stood when it was made. */
    @Column(name = "affected")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<AffectedWords> affected = List.of();

    @Column(name = "corrected_at")
    Instant correctedAt;

    @Column(name = "corrected_by")
    String correctedBy;

    /** For the store. */
    Correction() {}

    Correction(
            UUID id,
            UUID article,
            CorrectionNote note,
            List<AffectedWords> affected,
            Instant correctedAt,
            String correctedBy) {
        this.id = id;
        this.article = article;
        this.kind = note.kind();
        this.severity = note.severity();
        this.text = note.text();
        this.affected = affected;
        this.correctedAt = correctedAt;
        this.correctedBy = correctedBy;
    }

    /** As readers of a story get them; the words they are about are looked up in the story only when there are some. */
    static List<PublishedCorrection> published(List<Correction> corrections, StoryText story) {
        boolean affecting = corrections.stream().anyMatch(correction -> !correction.affected.isEmpty());
        FoldedStory folded = affecting ? FoldedStory.of(story) : null;
        return corrections.stream()
                .map(correction -> new PublishedCorrection(
                        correction.id,
                        correction.kind,
                        correction.severity,
                        correction.text,
                        correction.correctedAt,
                        folded == null
                                ? List.of()
                                : correction.affected.stream()
                                        .map(words -> words.in(folded))
                                        .toList()))
                .toList();
    }
}
