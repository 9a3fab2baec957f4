package press.doorstep.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which the text of a story is delivered. */
public enum BodyFormat {
    BLOCKS,
    HTML,
    MARKDOWN,
    TEXT;

    /** As readers ask for them. */
    public static final Set<String> CODES =
            Arrays.stream(values()).map(BodyFormat::code).collect(Collectors.toUnmodifiableSet());

    /** The form of one of the {@link #CODES}. */
    public static BodyFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As callers write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
