package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics, to read; names and tree are held in memory, counts come with one statement. */
@ApplicationScoped
public class LiveTopics {

    /** With {@code narrower}. {@code labels} null: the site's first language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** Flat, by name. {@code kinds} empty for all. */
    public Slice list(Set<String> kinds, Window window, Count count, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** The whole tree as a JSON array of the roots, each with {@code narrower} down to the leaves; empty when there are more than 2,000 topics. */
    public Optional<byte[]> tree(@Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** The JSON array of nearest topics: those the desk relates, then siblings with the most stories; at most 20, as list items. */
    public Lookup<Document> related(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }
}
