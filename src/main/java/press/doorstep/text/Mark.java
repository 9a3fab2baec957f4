package press.doorstep.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An inline mark over {@code [start, end)} code points of a block's text. Exactly the member its type calls for is set: {@code href}
 * for a link, {@code quotation} (a quotation's id) for a quotation, {@code speaker} (an id) for a person, {@code place} (a slug) for a place.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(
        MarkType type,
        int start,
        int end,
        @Nullable String href,
        @Nullable String quotation,
        @Nullable String speaker,
        @Nullable String place) {

    public static Mark of(MarkType type, int start, int end) {
        return new Mark(type, start, end, null, null, null, null);
    }

    public static Mark quotation(int start, int end, String quotation) {
        return new Mark(MarkType.QUOTATION, start, end, null, quotation, null, null);
    }

    public static Mark link(int start, int end, String href) {
        return new Mark(MarkType.LINK, start, end, href, null, null, null);
    }
}
