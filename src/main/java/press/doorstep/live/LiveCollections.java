package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Collections that are live, to read. */
@ApplicationScoped
public class LiveCollections {

    /** With the cards of its live stories in the desk's order. {@code labels} null: the collection's own language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** Last updated first; without {@code items}. {@code kind} and {@code language} null for all. */
    public Slice list(@Nullable String kind, @Nullable String language, Window window, Count count) {
        throw new UnsupportedOperationException();
    }
}
