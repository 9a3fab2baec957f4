package press.doorstep.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Precondition;

/** A note: the first of a thread, which may stand at a block and can be resolved, or an answer in one. */
@Entity
@Table(name = "note")
class Note {

    @Id
    UUID id;

    @Column(name = "article")
    UUID article;

    /** The note that began the thread. */
    @Column(name = "thread")
    UUID thread;

    @Column(name = "in_reply_to")
    @Nullable
    UUID inReplyTo;

    @Column(name = "block")
    @Nullable
    String block;

    /** Null when it was taken back and answers are still there. */
    @Column(name = "text")
    @Nullable
    String text;

    @Column(name = "resolved")
    boolean resolved;

    @Column(name = "revision")
    int revision;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;

    /** For the store. */
    Note() {}

    Note(UUID id, UUID article, @Nullable Note answered, @Nullable String block, String text, Instant now, String by) {
        this.id = id;
        this.article = article;
        this.thread = answered == null ? id : answered.thread;
        this.inReplyTo = answered == null ? null : answered.id;
        this.block = block;
        this.text = text;
        this.writtenAt = now;
        this.writtenBy = by;
        revised(now, by);
    }

    void require(Precondition precondition) {
        precondition.check(revision, updatedBy, updatedAt);
    }

    boolean isFirst() {
        return inReplyTo == null;
    }

    /** Takes on what was said; false when it says the same already. */
    boolean change(@Nullable String said, boolean isResolved, Instant now, String by) {
        boolean rewritten = said != null && !said.equals(text);
        if (rewritten) {
            requireWriter(by);
            text = said;
        }
        if (isResolved && !isFirst()) {
            throw NoteProblem.NOTE_NOT_A_THREAD.because("Only the first note of a thread is resolved.");
        }
        boolean changed = rewritten || isResolved != resolved;
        resolved = isResolved;
        if (changed) {
            revised(now, by);
        }
        return changed;
    }

    /** Takes the words back; the place stays for the answers to hang on. */
    void takeBack(Instant now, String by) {
        text = null;
        revised(now, by);
    }

    void requireWriter(String by) {
        if (text == null) {
            throw NoteProblem.NOTE_TAKEN_BACK.because("The note was taken back.");
        }
        if (!writtenBy.equals(by)) {
            throw NoteProblem.NOTE_OF_ANOTHER.because("The note is " + writtenBy + "'s.");
        }
    }

    private void revised(Instant now, String by) {
        revision++;
        updatedAt = now;
        updatedBy = by;
    }
}
