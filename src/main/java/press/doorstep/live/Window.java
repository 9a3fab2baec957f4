package press.doorstep.live;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param limit 1 to 100
 * @param from null for the start of the list
 * @param backwards the entries that end right before {@code from}, instead of those right behind it; in list order all the same
 */
public record Window(int limit, @Nullable Position from, boolean backwards) {

    public static Window first(int limit) {
        return new Window(limit, null, false);
    }
}
