package press.doorstep.syndication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** IPTC's codes of topics, {@code medtop:11000000}. */
final class MediaTopic {

    private static final Pattern CODE = Pattern.compile("(?:medtop:)?([0-9]{8})");

    private MediaTopic() {}

    /** As address of the concept; null for what is no such code. */
    static @Nullable String uri(@Nullable String code) {
        String number = number(code);
        return number == null ? null : "http://cv.iptc.org/newscodes/mediatopic/" + number;
    }

    /** As short name of the concept; null for what is no such code. */
    static @Nullable String qcode(@Nullable String code) {
        String number = number(code);
        return number == null ? null : "medtop:" + number;
    }

    private static @Nullable String number(@Nullable String code) {
        Matcher matcher = CODE.matcher(code == null ? "" : code);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
