package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedOccurrence;
import press.doorstep.live.PublishedOccurrence.Alteration;
import press.doorstep.text.Anchor;
import press.doorstep.text.EditedWords;
import press.doorstep.text.Location;
import press.doorstep.text.Span;
import press.doorstep.text.StoryText;
import press.doorstep.text.WordEdit;

/**
 * One appearance of a quotation in a story.
 *
 * @param location the part of the story the words stand in ({@code headline}, {@code standfirst}, {@code block}); null when they do not
 * @param stood where words that are stale stood last
 * @param proposed a change to the quotation that waits for the story to be published
 */
@Embeddable
record Occurrence(
        @Column(name = "id") UUID id,
        @Column(name = "quotation") UUID quotation,
        @Column(name = "form") String form,
        @Column(name = "cue") @Nullable String cue,
        @Column(name = "attribution") @Nullable String attribution,
        @Column(name = "role_printed") @Nullable String rolePrinted,
        @Column(name = "collapsed_after") @Nullable Integer collapsedAfter,

        @Column(name = "anchoring") @Enumerated(EnumType.STRING)
        Anchoring anchoring,

        @Column(name = "location") @Nullable String location,

        @Column(name = "spans") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Span> spans,

        @Column(name = "alterations") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
        List<Alteration> alterations,

        @Column(name = "stood") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Anchor stood,

        @Column(name = "proposed") @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Proposal proposed) {

    static final Set<String> FORMS = Set.of("direct", "partial", "mixed", "indirect");

    /** The words themselves are in the story, so they have to stand there. */
    boolean isVerbatim() {
        return form.equals("direct") || form.equals("partial");
    }

    boolean isAnchored() {
        return anchoring == Anchoring.ANCHORED;
    }

    @Nullable
    Anchor anchor() {
        return location == null
                ? null
                : new Anchor(Location.valueOf(location.toUpperCase(java.util.Locale.ROOT)), spans);
    }

    /** Where the words stood last; null when they never did. */
    @Nullable
    Anchor stoodLast() {
        Anchor present = anchor();
        return present == null || spans.isEmpty() ? stood : present;
    }

    /** What edits did to words that do not stand in the story any more. */
    List<WordEdit> edits(StoryText text) {
        return anchoring == Anchoring.STALE && stood != null ? EditedWords.of(stood, text) : List.of();
    }

    /** The same appearance, where the words stand now. */
    Occurrence at(Placement placement) {
        return new Occurrence(
                id,
                quotation,
                form,
                cue,
                attribution,
                rolePrinted,
                collapsedAfter,
                placement.anchoring(),
                placement.location(),
                placement.spans(),
                alterations,
                placement.stood(),
                proposed);
    }

    /** The same appearance of a quotation that says something else now. */
    Occurrence saying(String words, Placement placement) {
        Occurrence placed = at(placement);
        return new Occurrence(
                placed.id,
                placed.quotation,
                placed.form,
                placed.cue,
                placed.attribution,
                placed.rolePrinted,
                collapsedAfter == null || collapsedAfter < words.codePointCount(0, words.length())
                        ? collapsedAfter
                        : null,
                placed.anchoring,
                placed.location,
                placed.spans,
                Alterations.of(words),
                placed.stood,
                placed.proposed);
    }

    /** The same appearance of another quotation. */
    Occurrence of(UUID other) {
        return other.equals(quotation)
                ? this
                : new Occurrence(
                        id,
                        other,
                        form,
                        cue,
                        attribution,
                        rolePrinted,
                        collapsedAfter,
                        anchoring,
                        location,
                        spans,
                        alterations,
                        stood,
                        proposed);
    }

    /** Nothing waits any more: the proposal was carried out. */
    Occurrence settled() {
        return new Occurrence(
                id,
                quotation,
                form,
                cue,
                attribution,
                rolePrinted,
                collapsedAfter,
                anchoring,
                location,
                spans,
                alterations,
                stood,
                null);
    }

    PublishedOccurrence published(int ordinal) {
        Anchor anchor = anchor();
        return new PublishedOccurrence(
                id,
                quotation,
                ordinal,
                anchor == null ? null : anchor.location(),
                form,
                cue,
                attribution,
                rolePrinted,
                spans,
                collapsedAfter,
                alterations);
    }
}
