package press.doorstep.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made of, as its commits keep it.
 *
 * @param identity the schema {@code live} it was made from
 * @param change the last change it has heard of
 * @param stage which kind of things is being gathered, {@link #DONE} when all are
 * @param reached the last of them
 */
record IndexProgress(long identity, long change, String stage, String reached) {

    /** Counts up with what documents look like. */
    private static final String FORM = "1";

    static final String DONE = "done";

    static final IndexProgress NOTHING = new IndexProgress(-1, -1, "", "");

    static IndexProgress of(@Nullable Iterable<Map.Entry<String, String>> commit) {
        Map<String, String> entries = new HashMap<>();
        if (commit != null) {
            commit.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        }
        if (!FORM.equals(entries.get("form"))) {
            return NOTHING;
        }
        return new IndexProgress(
                Long.parseLong(entries.getOrDefault("identity", "-1")),
                Long.parseLong(entries.getOrDefault("change", "-1")),
                entries.getOrDefault("stage", ""),
                entries.getOrDefault("reached", ""));
    }

    Map<String, String> entries() {
        return Map.of(
                "form", FORM,
                "identity", Long.toString(identity),
                "change", Long.toString(change),
                "stage", stage,
                "reached", reached);
    }

    boolean complete() {
        return stage.equals(DONE);
    }

    IndexProgress at(String next, String last) {
        return new IndexProgress(identity, change, next, last);
    }

    IndexProgress heard(long number) {
        return new IndexProgress(identity, number, stage, reached);
    }
}
