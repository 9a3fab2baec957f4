package press.doorstep.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** A story at the desk: its working copy, and how far it has come. */
@Entity
@Table(name = "article")
class Article {

    private static final int BATCH = 100;

    @Id
    UUID id;

    @Column(name = "no")
    long number;

    @Column(name = "slug")
    String slug;

    /** Where it came from when it was imported; what it is recognised by when it comes again. */
    @Column(name = "source_url")
    @Nullable
    String sourceUrl;

    @Column(name = "owner")
    String owner;

    @Embedded
    Copy copy;

    @Embedded
    Life life = new Life();

    @Column(name = "translation_group")
    UUID translationGroup;

    @ElementCollection
    @CollectionTable(name = "article_byline", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    List<Byline> byline = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_topic", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    @BatchSize(size = BATCH)
    List<UUID> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_link", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    List<Link> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "occurrence", joinColumns = @JoinColumn(name = "article"))
    @OrderColumn(name = "ordinal")
    @ListIndexBase(1)
    @BatchSize(size = BATCH)
    List<Occurrence> occurrences = new ArrayList<>();

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Article() {}

    /** A new story; {@link #write} and {@link #revised} make it the first revision. */
    Article(UUID id, long number, String slug, String owner) {
        this.id = id;
        this.number = number;
        this.slug = slug;
        this.owner = owner;
    }

    Story story() {
        return new Story(
                copy,
                translationGroup,
                List.copyOf(byline),
                List.copyOf(topics),
                List.copyOf(links),
                List.copyOf(occurrences));
    }

    /** Takes on what an editor says; lists that stay the same are left alone, so that their rows are. */
    void write(Story story) {
        copy = story.copy();
        translationGroup = story.translationGroup();
        byline = byline.equals(story.byline()) ? byline : new ArrayList<>(story.byline());
        topics = topics.equals(story.topics()) ? topics : new ArrayList<>(story.topics());
        links = links.equals(story.links()) ? links : new ArrayList<>(story.links());
        occurrences = occurrences.equals(story.occurrences()) ? occurrences : new ArrayList<>(story.occurrences());
    }

    void revised(Instant now, String by) {
        revision++;
        createdAt = revision == 1 ? now : createdAt;
        updatedAt = now;
        updatedBy = by;
    }
}
