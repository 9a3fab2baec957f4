package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a story says of when readers got to see it. */
@Embeddable
class Publications {

    /** How often it was published: its public version. */
    @Column(name = "publications")
    int count;

    /** The revision that was published last. */
    @Column(name = "published_revision")
    @Nullable
    Integer revision;

    /** Every slug it was ever published under. */
    @Column(name = "public_slugs")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> slugs = List.of();

    @Column(name = "published_at")
    @Nullable
    Instant firstAt;

    @Column(name = "public_updated_at")
    @Nullable
    Instant lastAt;

    /** One more. {@code firstPublishedAt} counts for the first only. */
    void add(Instant firstPublishedAt, Instant now, int published, String slug) {
        boolean first = firstAt == null;
        firstAt = first ? firstPublishedAt : firstAt;
        lastAt = first ? firstPublishedAt : now;
        count++;
        revision = published;
        if (!slugs.contains(slug)) {
            List<String> all = new ArrayList<>(slugs);
            all.add(slug);
            slugs = List.copyOf(all);
        }
    }

    /** The same revision, with something new about it. */
    void again(Instant now) {
        count++;
        lastAt = now;
    }

    /** The first was at another time than is known here: an archive knows better. */
    void dateBack(Instant firstPublishedAt) {
        firstAt = firstAt == null ? null : firstPublishedAt;
    }

    /** Of a story that was ever published. */
    Appearance appearance() {
        return new Appearance(Objects.requireNonNull(firstAt), Objects.requireNonNull(lastAt), count, null);
    }
}
