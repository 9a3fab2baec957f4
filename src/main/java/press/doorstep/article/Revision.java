package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A story as it was saved or published, for good. */
@Entity
@Table(name = "revision")
class Revision {

    static final String SAVE = "save";
    static final String PUBLICATION = "publication";

    @EmbeddedId
    Key key;

    @Column(name = "kind")
    String kind;

    @Column(name = "snapshot")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Snapshot snapshot;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    /** For the store. */
    Revision() {}

    /** The revision a story has now. */
    Revision(Article article, String kind, Snapshot snapshot) {
        this.key = new Key(article.id, article.revision);
        this.kind = kind;
        this.snapshot = snapshot;
        this.madeBy = article.updatedBy;
        this.madeAt = article.updatedAt;
    }

    /** Not every number has a revision: some steps change no text. */
    @Embeddable
    record Key(
            @Column(name = "article") UUID article,
            @Column(name = "number") int number) {}
}
