package press.doorstep.note;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** A note as it is sent: one that answers {@code inReplyTo}, or one that begins a thread, at a {@code block} perhaps. */
record NoteRequest(
        @Nullable String text,
        @Nullable UUID inReplyTo,
        @Nullable String block) {

    private static final int LONGEST = 10_000;

    /** The words; refuses what has none. */
    String words() {
        Checks checks = new Checks();
        String words = text(checks, text);
        if (inReplyTo != null && block != null) {
            checks.fault("/block", "Is the thread's; an answer has none of its own.");
        }
        BodyRefusal.unlessSound(checks);
        return words;
    }

    static String text(Checks checks, @Nullable String sent) {
        String words = checks.prose("/text", sent, LONGEST);
        if (words == null) {
            checks.fault("/text", "Must be there: what there is to say.");
        }
        return words == null ? "" : words;
    }
}
