package press.doorstep.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list as it goes out. */
public record Listing<T>(List<T> items, Page page) {

    /** The page's place in its list; {@code next} and {@code prev} are absent at the ends, {@code total} unless asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            int limit,
            @Nullable String next,
            @Nullable String prev,
            @Nullable Long total) {

        public static Page of(int limit, @Nullable String next) {
            return new Page(limit, next, null, null);
        }
    }

    /** A page of rows that were fetched as {@code limit + 1}: the one too many says that there is a next page. */
    public static <T> Listing<T> of(List<T> rows, int limit, Function<? super T, String> cursor) {
        if (rows.size() <= limit) {
            return new Listing<>(List.copyOf(rows), Page.of(limit, null));
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Listing<>(items, Page.of(limit, cursor.apply(items.get(limit - 1))));
    }

    /** The same page of what is made of each item. */
    public <V> Listing<V> map(Function<? super T, ? extends V> view) {
        return new Listing<>(items.stream().<V>map(view).toList(), page);
    }
}
