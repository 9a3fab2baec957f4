package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Speakers that are live, to read. */
@ApplicationScoped
public class LiveSpeakers {

    /** {@code labels} null: the site's first language. */
    public Lookup<Document> find(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** By name. */
    public Slice list(SpeakersFilter filter, Window window, Count count, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /**
     * The topics of a speaker's newest 1,000 quotations, most frequent first: list items of topics with {@code quotationsOfSpeaker} added.
     */
    public Slice topics(UUID speaker, Window window, Count count, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** The speakers of a topic's newest 1,000 quotations, most quoted first: list items with {@code quotationsInTopic} added. */
    public Slice ofTopic(UUID topic, boolean exact, Window window, Count count, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }
}
