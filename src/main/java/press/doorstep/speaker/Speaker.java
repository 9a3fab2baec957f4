package press.doorstep.speaker;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Names;
import press.doorstep.text.Picture;
import press.doorstep.text.SortKeys;
import press.doorstep.text.TextList;
import press.doorstep.web.Precondition;

/** A speaker at the desk. */
@Entity
@Table(name = "speaker")
class Speaker {

    @Id
    UUID id;

    @Column(name = "slug")
    String slug;

    @Column(name = "kind")
    String kind;

    @Column(name = "names")
    @JdbcTypeCode(SqlTypes.JSON)
    Names names;

    @Column(name = "aliases")
    @JdbcTypeCode(SqlTypes.JSON)
    TextList aliases;

    @Column(name = "sort_name")
    @Nullable
    String sortName;

    @Column(name = "sort_key")
    String sortKey;

    /** What the speaker is found by in texts. */
    @Column(name = "called")
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable
    Long[] called;

    /** The revision {@link #called} is of. */
    @Column(name = "called_revision")
    @Nullable
    Integer calledRevision;

    @Column(name = "description")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Names description;

    @Column(name = "portrait")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Picture portrait;

    @Column(name = "external_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> externalIds;

    @OneToMany(mappedBy = "speaker", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Tenure> tenures = new ArrayList<>();

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
    Speaker() {}

    /** A new speaker; {@link #revised} makes it the first revision. */
    Speaker(UUID id, String slug, SpeakerContent content, Supplier<UUID> ids) {
        this.id = id;
        this.slug = slug;
        write(content, ids);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    SpeakerContent content() {
        return new SpeakerContent(
                kind, names, aliases.all(), sortName, description, portrait, externalIds, tenureContents());
    }

    /** Takes on what an editor says of the speaker; false when it says so already. */
    boolean write(SpeakerContent content, Supplier<UUID> ids) {
        if (names != null && content.equals(content())) {
            return false;
        }
        kind = content.kind();
        names = content.names();
        aliases = new TextList(content.aliases());
        sortName = content.sortName();
        sortKey = SortKeys.of(sortName == null ? names.in("en").text() : sortName);
        description = content.description();
        portrait = content.portrait();
        externalIds = content.externalIds();
        hold(content.tenures(), ids);
        return true;
    }

    /** An office that stays as it was keeps its row, and with it its id. */
    private void hold(List<PublishedSpeaker.Tenure> offices, Supplier<UUID> ids) {
        List<Tenure> held = new ArrayList<>(tenures);
        tenures.clear();
        for (PublishedSpeaker.Tenure office : offices) {
            Tenure row = held.stream()
                    .filter(tenure -> tenure.content().equals(office))
                    .findFirst()
                    .orElseGet(() -> new Tenure(ids.get(), this, office));
            held.remove(row);
            row.position = tenures.size();
            tenures.add(row);
        }
    }

    /** Their offices in the order they were held. */
    void order() {
        tenures.sort(Comparator.comparing(Tenure::content, TenureChecks.OLDEST_FIRST));
        for (int i = 0; i < tenures.size(); i++) {
            tenures.get(i).position = i;
        }
    }

    void revised(Instant now, String by) {
        revision++;
        call();
        createdAt = revision == 1 ? now : createdAt;
        updatedAt = now;
        updatedBy = by;
    }

    /** Makes the speaker found by the names it has now. */
    void call() {
        Long[] hashes = CalledNames.of(names, aliases.all()).hashes();
        called = Arrays.equals(hashes, called) ? called : hashes;
        calledRevision = revision;
    }

    /** What stories print of the speaker: when it changes, they have to be rendered again. */
    PrintedSpeaker printed() {
        return new PrintedSpeaker(slug, kind, names, tenureContents());
    }

    List<PublishedSpeaker.Tenure> tenureContents() {
        return tenures.stream().map(Tenure::content).toList();
    }

    PublishedSpeaker published(List<String> formerSlugs) {
        return new PublishedSpeaker(
                id,
                slug,
                formerSlugs,
                kind,
                names,
                aliases.all(),
                sortName,
                description,
                portrait,
                externalIds,
                tenureContents());
    }
}
