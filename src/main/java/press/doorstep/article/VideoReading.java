package press.doorstep.article;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.text.Video;

/** Reads a video as it was sent. */
final class VideoReading {

    private static final int A_DAY = 86_400;

    private VideoReading() {}

    static @Nullable Video of(Checks checks, String pointer, @Nullable Video sent) {
        if (sent == null) {
            checks.fault(pointer, "Must not be null.");
            return null;
        }
        String url = checks.webAddress(pointer + "/url", sent.url());
        if (url == null) {
            checks.fault(pointer + "/url", "Must be there: the address of the video.");
            return null;
        }
        Integer duration = sent.duration();
        if (duration != null && (duration < 0 || duration > A_DAY)) {
            checks.fault(pointer + "/duration", "Must be from 0 to " + A_DAY + " seconds.");
        }
        return new Video(
                url,
                checks.webAddress(pointer + "/poster", sent.poster()),
                checks.line(pointer + "/title", sent.title(), Checks.NAME),
                checks.prose(pointer + "/caption", sent.caption(), Checks.PROSE),
                checks.line(pointer + "/credit", sent.credit(), Checks.NAME),
                duration,
                checks.prose(pointer + "/usageTerms", sent.usageTerms(), Checks.PROSE));
    }
}
