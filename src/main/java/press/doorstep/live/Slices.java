package press.doorstep.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes slices of rows that were read in the direction of the window, one more than fits when there are more. */
final class Slices {

    private Slices() {}

    /** The rows that fit, in list order. */
    static <T> List<T> fitting(List<T> rows, Window window) {
        List<T> fitting = new ArrayList<>(rows.subList(0, Math.min(rows.size(), window.limit())));
        if (backwards(window)) {
            Collections.reverse(fitting);
        }
        return fitting;
    }

    /** {@code rows} is how many were read. */
    static Slice of(List<Item> items, int rows, Window window, @Nullable Long total) {
        boolean more = rows > window.limit();
        boolean behind = window.from() != null;
        return backwards(window) ? new Slice(items, more, true, total) : new Slice(items, behind, more, total);
    }

    static <T> Slice of(List<T> rows, Window window, @Nullable Long total, Function<T, Item> item) {
        return of(fitting(rows, window).stream().map(item).toList(), rows.size(), window, total);
    }

    static boolean backwards(Window window) {
        return window.backwards() && window.from() != null;
    }
}
