package press.doorstep.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a hit has what was asked for.
 *
 * @param headline the whole headline; null when nothing of it is marked, as all of these
 * @param standfirst the whole standfirst
 * @param text the whole wording of a quotation
 * @param passages of a story's text those that have most of it, in its order
 * @param renderedAt which rendering this was taken from
 */
public record Highlights(
        @Nullable MarkedText headline,
        @Nullable MarkedText standfirst,
        @Nullable MarkedText text,
        List<MarkedText> passages,
        @JsonIgnore Instant renderedAt) {}
