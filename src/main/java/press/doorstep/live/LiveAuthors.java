package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Authors that are live, to read. */
@ApplicationScoped
public class LiveAuthors {

    public Lookup<Document> find(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** By name. */
    public Slice list(Window window, Count count, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }
}
