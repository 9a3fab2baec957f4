package press.doorstep.note;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as the desk sees it.
 *
 * @param blockPresent whether the block it stands at is still in the working copy; null when it stands at none
 * @param text null when it was taken back
 * @param resolved of a thread's first note; null of answers
 */
record NoteView(
        UUID id,
        UUID article,
        UUID thread,
        @Nullable UUID inReplyTo,
        @Nullable String block,
        @Nullable Boolean blockPresent,
        @Nullable String text,
        @Nullable Boolean resolved,
        int revision,
        String writtenBy,
        Instant writtenAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of(
            "id",
            "article",
            "thread",
            "inReplyTo",
            "block",
            "blockPresent",
            "revision",
            "writtenBy",
            "writtenAt",
            "updatedAt",
            "updatedBy");

    static NoteView of(Note note, Set<String> blocks) {
        return new NoteView(
                note.id,
                note.article,
                note.thread,
                note.inReplyTo,
                note.block,
                note.block == null ? null : blocks.contains(note.block),
                note.text,
                note.isFirst() ? note.resolved : null,
                note.revision,
                note.writtenBy,
                note.writtenAt,
                note.updatedAt,
                note.updatedBy);
    }
}
