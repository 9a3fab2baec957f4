package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an edit did to words that had stood in a story.
 *
 * @param was as it stood; null for what was put in
 * @param now as it stands; null for what was taken out
 * @param block where it is now; null in headline and standfirst, and when the whole block is gone
 * @param start code points, as in a {@link Span}; of what was taken out both say where it was
 */
public record WordEdit(
        Type type,
        @Nullable String was,
        @Nullable String now,
        @Nullable String block,
        int start,
        int end) {

    /** From what was to what is. */
    public enum Type {
        @JsonProperty("changed")
        CHANGED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("inserted")
        INSERTED
    }

    static WordEdit of(@Nullable String was, @Nullable String now, @Nullable String block, int start, int end) {
        Type type = Type.CHANGED;
        if (was == null) {
            type = Type.INSERTED;
        } else if (now == null) {
            type = Type.REMOVED;
        }
        return new WordEdit(type, was, now, block, start, end);
    }

    /** As a reader of a report would want to hear it. */
    public String told() {
        return switch (type) {
            case CHANGED -> "“" + was + "” became “" + now + "”";
            case REMOVED -> "“" + was + "” is gone";
            case INSERTED -> "“" + now + "” was put in";
        };
    }
}
