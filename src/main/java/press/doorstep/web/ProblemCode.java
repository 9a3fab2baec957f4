package press.doorstep.web;

/**
 * One thing a room can refuse. Implemented by one enum a room ({@code …Problem}); together they are the catalogue served under
 * {@code /problems/{code}}.
 */
public interface ProblemCode {

    /** The name in {@code type} and {@code code}, as {@code article-not-found}; unique across rooms. */
    String code();

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
