package press.doorstep.delivery;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Count;
import press.doorstep.live.Item;
import press.doorstep.live.Position;
import press.doorstep.live.Slice;
import press.doorstep.live.Window;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;
import press.doorstep.web.WebProblem;

/**
 * Which page of a list, and the cursors of its neighbours.
 *
 * @param binding the list, its filters and its order: what a cursor is good for
 */
record Paging(Window window, Count count, String binding) {

    static final List<String> PARAMETERS = List.of("limit", "cursor", "count");

    private static final String ONWARDS = ">";
    private static final String BACKWARDS = "<";

    static Paging of(Parameters parameters, String binding) {
        return of(parameters, binding, parameters.limit());
    }

    static Paging of(Parameters parameters, String binding, int limit) {
        Window window = parameters
                .cursor()
                .map(cursor -> window(limit, Cursor.decode(cursor, binding, 3)))
                .orElseGet(() -> Window.first(limit));
        return new Paging(window, count(parameters), binding);
    }

    private static Window window(int limit, Cursor.Keys keys) {
        return new Window(limit, new Position(keys.text(1), keys.text(2)), BACKWARDS.equals(keys.text(0)));
    }

    private static Count count(Parameters parameters) {
        return parameters
                .choice("count", Set.of("exact", "estimated"))
                .map(choice -> choice.equals("exact") ? Count.EXACT : Count.ESTIMATED)
                .orElse(Count.NONE);
    }

    /** Reads the slice; a cursor whose keys the store did not make is refused like any other wrong one. */
    Slice read(Function<Window, Slice> list) {
        try {
            return list.apply(window);
        } catch (IllegalArgumentException e) {
            if (window.from() == null) {
                throw e;
            }
            throw WebProblem.INVALID_CURSOR
                    .because("The cursor was not given out for this list.")
                    .parameter("cursor", "Use it as it was given, or start without it.");
        }
    }

    Listing.Page page(Slice slice) {
        List<Item> items = slice.items();
        return new Listing.Page(
                window.limit(),
                slice.next() && !items.isEmpty() ? cursor(ONWARDS, items.get(items.size() - 1)) : null,
                slice.previous() && !items.isEmpty() ? cursor(BACKWARDS, items.get(0)) : null,
                slice.total());
    }

    private @Nullable String cursor(String direction, Item item) {
        return Cursor.encode(
                binding, direction, item.position().key(), item.position().tie());
    }
}
