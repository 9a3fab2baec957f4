package press.doorstep.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that stayed, went or came.
 *
 * @param before where it stood; null for what came
 * @param after where it stands; null for what went
 */
public record Run(
        Op op,
        String text,
        @Nullable Stretch before,
        @Nullable Stretch after) {

    /** What became of the words. */
    public enum Op {
        EQUAL,
        DELETE,
        INSERT;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code [start, end)} in code points. */
    public record Stretch(int start, int end) {}
}
