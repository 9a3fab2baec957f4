package press.doorstep.web;

import java.util.Locale;

/**
 * One thing a room can refuse. Implemented by one enum a room ({@code …Problem}); together they are the catalogue served under
 * {@code /problems/{code}}.
 */
public interface ProblemCode {

    /** The constant's own name, which every enum has. */
    String name();

    /** The name in {@code type} and {@code code}, as {@code article-not-found}; unique across rooms. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status it answers with. */
    int status();

    /** A short sentence without particulars. */
    String title();

    /** For the page: what happened, what the caller can do; CommonMark, one or two paragraphs. */
    String explanation();

    default Problem because(String detail) {
        return new Problem(this, detail);
    }
}
