package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a story that readers saw: from then until the next one it looked like this, or was gone. */
@Entity
@Table(name = "issue")
class Issue {

    @EmbeddedId
    Key key;

    @Column(name = "at")
    Instant at;

    /** {@code withdrawal} or {@code kill}; null while readers could see the story. */
    @Column(name = "ending")
    @Nullable
    String ending;

    @Column(name = "notice")
    @Nullable
    String notice;

    @Column(name = "revision")
    int revision;

    @Column(name = "version")
    int version;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For the store. */
    Issue() {}

    /** The step a story has just taken. */
    Issue(Article article, Instant at) {
        Life life = article.life;
        Withdrawal withdrawal = life.withdrawal();
        Appearance appearance = life.appearance();
        this.key = new Key(article.id, article.revision);
        this.at = at;
        this.ending = withdrawal == null ? null : withdrawal.kind();
        this.notice = withdrawal == null ? null : withdrawal.notice();
        this.revision = Objects.requireNonNull(life.publications.revision);
        this.version = appearance.version();
        this.publishedAt = appearance.publishedAt();
        this.updatedAt = appearance.updatedAt();
    }

    /** {@code number} is the story's revision that took the step. */
    @Embeddable
    record Key(
            @Column(name = "article") UUID article,
            @Column(name = "number") int number) {}
}
