package press.doorstep.author;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;
import press.doorstep.text.SortKeys;
import press.doorstep.text.TextList;
import press.doorstep.web.Precondition;

/** An author at the desk. */
@Entity
@Table(name = "author")
class Author {

    @Id
    UUID id;

    @Column(name = "slug")
    String slug;

    @Column(name = "names")
    @JdbcTypeCode(SqlTypes.JSON)
    Names names;

    @Column(name = "sort_name")
    @Nullable
    String sortName;

    @Column(name = "sort_key")
    String sortKey;

    @Column(name = "role")
    @Nullable
    String role;

    @Column(name = "biography")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Names biography;

    @Column(name = "portrait")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Picture portrait;

    @Column(name = "links")
    @JdbcTypeCode(SqlTypes.JSON)
    TextList links;

    /** Who they are from now on; null unless they were merged. */
    @Column(name = "merged_into")
    @Nullable
    UUID mergedInto;

    @Column(name = "revision")
    int revision;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Author() {}

    /** A new author; {@link #revised} makes it the first revision. */
    Author(UUID id, String slug, AuthorContent content) {
        this.id = id;
        this.slug = slug;
        write(content);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    AuthorContent content() {
        return new AuthorContent(names, sortName, role, biography, portrait, links.all());
    }

    /** Takes on what an editor says of the author; false when it says so already. */
    boolean write(AuthorContent content) {
        if (names != null && content.equals(content())) {
            return false;
        }
        names = content.names();
        sortName = content.sortName();
        sortKey = SortKeys.of(sortName == null ? names.in("en").text() : sortName);
        role = content.role();
        biography = content.biography();
        portrait = content.portrait();
        links = new TextList(content.links());
        return true;
    }

    void revised(Instant now, String by) {
        revision++;
        createdAt = revision == 1 ? now : createdAt;
        updatedAt = now;
        updatedBy = by;
    }

    /** What stories print of the author: when it changes, they have to be rendered again. */
    PrintedAuthor printed() {
        return new PrintedAuthor(slug, names);
    }

    PublishedAuthor published(List<String> formerSlugs) {
        return new PublishedAuthor(id, slug, formerSlugs, names, sortName, role, biography, portrait, links.all());
    }
}
