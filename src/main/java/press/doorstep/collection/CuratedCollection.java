package press.doorstep.collection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedCollection;
import press.doorstep.web.Precondition;

/** A collection at the desk: its working copy and, beside it, what is published. */
@Entity
@Table(name = "collection")
class CuratedCollection {

    @Id
    UUID id;

    @Column(name = "slug")
    String slug;

    @Column(name = "kind")
    String kind;

    @Column(name = "language")
    String language;

    @Column(name = "title")
    String title;

    @Column(name = "description")
    @Nullable
    String description;

    @ElementCollection
    @CollectionTable(name = "collection_article", joinColumns = @JoinColumn(name = "collection"))
    @Column(name = "article")
    @OrderColumn(name = "position")
    List<UUID> articles = new ArrayList<>();

    @Column(name = "state")
    String state = "draft";

    @Column(name = "published")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    CollectionSnapshot published;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "public_updated_at")
    @Nullable
    Instant publicUpdatedAt;

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    CuratedCollection() {}

    /** A new draft, not yet a revision: {@link #revised} makes it the first. */
    CuratedCollection(UUID id, String slug, CollectionContent content, Instant now, String by) {
        this.id = id;
        this.slug = slug;
        createdAt = now;
        updatedAt = now;
        updatedBy = by;
        write(content);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    CollectionContent content() {
        return new CollectionContent(kind, language, title, description, List.copyOf(articles));
    }

    /** Takes on what an editor says of the collection; false when it says so already. */
    boolean write(CollectionContent content) {
        if (title != null && content.equals(content())) {
            return false;
        }
        kind = content.kind();
        language = content.language();
        title = content.title();
        description = content.description();
        articles.clear();
        articles.addAll(content.articles());
        return true;
    }

    void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }

    boolean isPublished() {
        return published != null;
    }

    /** Whether the working copy says something else than what is published. */
    boolean hasNewerDraft() {
        return published != null && !published.equals(new CollectionSnapshot(slug, content()));
    }

    /** What readers are to see from now on. */
    PublishedCollection publish(List<String> formerSlugs, Instant now) {
        published = new CollectionSnapshot(slug, content());
        state = "published";
        publishedAt = Objects.requireNonNullElse(publishedAt, now);
        publicUpdatedAt = now;
        return new PublishedCollection(
                id, slug, formerSlugs, kind, language, title, description, List.copyOf(articles), publishedAt, now);
    }

    /** A draft again; when it first was published is remembered. */
    void unpublish() {
        published = null;
        state = "draft";
    }
}
