package press.doorstep.note;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/** What a note is to say and be after a change. */
record NoteChangeRequest(@Nullable String text, @Nullable Boolean resolved) {

    /** The words to be; null where there were none and none were sent. */
    @Nullable
    String words(boolean takenBack) {
        if (takenBack && text == null) {
            return null;
        }
        Checks checks = new Checks();
        String words = NoteRequest.text(checks, text);
        BodyRefusal.unlessSound(checks);
        return words;
    }
}
