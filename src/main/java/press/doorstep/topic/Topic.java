package press.doorstep.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedTopic;
import press.doorstep.text.Names;
import press.doorstep.text.SortKeys;
import press.doorstep.web.Precondition;

/** A topic at the desk. */
@Entity
@Table(name = "topic")
class Topic {

    @Id
    UUID id;

    @Column(name = "slug")
    String slug;

    @Column(name = "kind")
    String kind;

    @Column(name = "names")
    @JdbcTypeCode(SqlTypes.JSON)
    Names names;

    @Column(name = "description")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Names description;

    @Column(name = "broader")
    @Nullable
    UUID broader;

    @ElementCollection
    @CollectionTable(name = "topic_related", joinColumns = @JoinColumn(name = "topic"))
    @Column(name = "related")
    Set<UUID> related = new HashSet<>();

    @Column(name = "iptc_code")
    @Nullable
    String iptcCode;

    @Column(name = "external_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> externalIds;

    /** What it is from now on; null unless it was merged. */
    @Column(name = "merged_into")
    @Nullable
    UUID mergedInto;

    @Column(name = "sort_key")
    String sortKey;

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Topic() {}

    /** A new topic, not yet a revision: {@link #revised} makes it the first. */
    Topic(UUID id, String slug, TopicContent content, Instant now, String by) {
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

    TopicContent content() {
        return new TopicContent(kind, names, description, iptcCode, externalIds);
    }

    /** Takes on what an editor says of the topic; false when it says so already. */
    boolean write(TopicContent content) {
        if (names != null && content.equals(content())) {
            return false;
        }
        kind = content.kind();
        names = content.names();
        description = content.description();
        iptcCode = content.iptcCode();
        externalIds = content.externalIds();
        sortKey = SortKeys.of(names.in("en").text());
        return true;
    }

    /** Related both ways. */
    void relate(Topic other) {
        related.add(other.id);
        other.related.add(id);
    }

    void part(Topic other) {
        related.remove(other.id);
        other.related.remove(id);
    }

    void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }

    PublishedTopic published(List<String> formerSlugs) {
        return new PublishedTopic(
                id,
                slug,
                formerSlugs,
                kind,
                names,
                description,
                broader,
                related.stream().sorted().toList(),
                iptcCode,
                externalIds);
    }
}
