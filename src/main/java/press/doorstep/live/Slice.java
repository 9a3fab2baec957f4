package press.doorstep.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param previous there is something before the first item
 * @param next there is something behind the last item
 * @param total null unless it was asked for
 */
public record Slice(
        List<Item> items,
        boolean previous,
        boolean next,
        @Nullable Long total) {}
