package press.doorstep.text;

import java.util.List;

/** What is wrong with a body, each fault with a JSON pointer into it. */
public final class BodyChecks {

    public static final int MOST_BLOCKS = 2_000;
    public static final int LONGEST_TEXT = 50_000;

    /** {@code pointer} is relative to the body: {@code /blocks/3/marks/0/end}. */
    public record Fault(String pointer, String detail) {}

    private BodyChecks() {}

    public static List<Fault> problems(Body body) {
        return new BodyFaults().of(body);
    }
}
