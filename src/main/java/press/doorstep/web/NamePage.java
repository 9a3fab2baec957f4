package press.doorstep.web;

import java.util.UUID;

/** A page of a list in the order of names: the {@code limit} rows behind the place {@code (key, id)}. */
public record NamePage(int limit, String key, UUID id, String binding) {

    private static final UUID FIRST = new UUID(0, 0);

    /** The page a query asks for. {@code binding} names the list and its filters. */
    public static NamePage of(Parameters parameters, String binding) {
        int limit = parameters.limit();
        return parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, binding, 2))
                .map(keys -> new NamePage(limit, keys.text(0), keys.id(1), binding))
                .orElseGet(() -> new NamePage(limit, "", FIRST, binding));
    }

    /** How many rows to fetch: one more than are shown, which says whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** The cursor of the page behind a row. */
    public String cursor(String rowKey, UUID rowId) {
        return Cursor.encode(binding, rowKey, rowId);
    }
}
