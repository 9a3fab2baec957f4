package press.doorstep.live;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much of a story a partner may have; the later the more. */
public enum Extent {
    /** What announces it: no body and no quotations. */
    SUMMARY,
    /** The same with its quotations, without the words around them. */
    QUOTES,
    FULL;

    public static final List<String> CODES =
            Arrays.stream(values()).map(Extent::code).toList();

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Extent of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
