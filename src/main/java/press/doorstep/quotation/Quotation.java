package press.doorstep.quotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.live.PublishedSpeaker;
import press.doorstep.text.Place;
import press.doorstep.web.Precondition;

/** A quotation at the desk. */
@Entity
@Table(name = "quotation")
class Quotation {

    @Id
    UUID id;

    @Column(name = "no")
    long number;

    @Column(name = "slug")
    String slug;

    @Column(name = "words")
    String words;

    @Column(name = "language")
    String language;

    @Column(name = "fingerprint")
    String fingerprint;

    @Column(name = "speaker")
    @Nullable
    UUID speaker;

    @Column(name = "said_by")
    @Nullable
    String saidBy;

    @Column(name = "said_on")
    @Nullable
    LocalDate saidOn;

    @Column(name = "said_on_precision")
    @Nullable
    String precision;

    @Column(name = "occasion")
    @Nullable
    String occasion;

    @Column(name = "place")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    Place place;

    @Column(name = "medium")
    @Nullable
    String medium;

    @Column(name = "verification")
    String verification;

    @Column(name = "verification_note")
    @Nullable
    String verificationNote;

    @Column(name = "fragment_of")
    @Nullable
    UUID fragmentOf;

    /** Translations of each other have the same; alone it is the quotation's own id. */
    @Column(name = "translation_group")
    UUID translationGroup;

    /** The story it came with; null when it is there on its own account. */
    @Column(name = "came_with")
    @Nullable
    UUID cameWith;

    /** What it became when it was made one with another; that was not merged itself. */
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
    Quotation() {}

    /** A new quotation; {@link #revised} makes it the first revision. */
    Quotation(UUID id, long number, String slug, Utterance utterance) {
        this.id = id;
        this.number = number;
        this.slug = slug;
        this.verification = "asReported";
        this.translationGroup = id;
        write(utterance);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    Utterance utterance() {
        return new Utterance(words, language, speaker, saidBy, saidOn, precision, occasion, place, medium, fragmentOf);
    }

    KnownQuotation known() {
        return new KnownQuotation(id, slug, utterance());
    }

    /** Takes on what an editor says was said; false when it says so already. */
    boolean write(Utterance utterance) {
        if (words != null && utterance.equals(utterance())) {
            return false;
        }
        words = utterance.text();
        language = utterance.language();
        fingerprint = utterance.fingerprint();
        speaker = utterance.speaker();
        saidBy = utterance.saidBy();
        saidOn = utterance.saidOn();
        precision = utterance.precision();
        occasion = utterance.occasion();
        place = utterance.place();
        medium = utterance.medium();
        fragmentOf = utterance.fragmentOf();
        return true;
    }

    /** Says how far the words are verified; false when it says so already. */
    boolean verify(Verification verified) {
        boolean changed = !verified.equals(new Verification(verification, verificationNote));
        verification = verified.verification();
        verificationNote = verified.note();
        return changed;
    }

    /** Makes it one of the translations of {@code group}, or of none when that is null; false when it is already. */
    boolean translate(@Nullable UUID group) {
        UUID wanted = group == null ? id : group;
        boolean changed = !Objects.equals(wanted, translationGroup);
        translationGroup = wanted;
        return changed;
    }

    void revised(Instant now, String by) {
        revision++;
        createdAt = revision == 1 ? now : createdAt;
        updatedAt = now;
        updatedBy = by;
    }

    PublishedQuotation published(@Nullable PublishedSpeaker saidBySpeaker, List<String> formerSlugs) {
        return new PublishedQuotation(
                number,
                id,
                slug,
                formerSlugs,
                words,
                language,
                saidBySpeaker,
                saidBy,
                saidOn,
                precision,
                occasion,
                place,
                medium,
                verification,
                fragmentOf,
                translationGroup);
    }
}
