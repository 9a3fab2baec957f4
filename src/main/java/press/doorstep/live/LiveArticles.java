package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stories that are live, to read. */
@ApplicationScoped
public class LiveArticles {

    /** A whole story. {@code labels} is the language of names; null for the story's own. One statement when found. */
    public Lookup<Document> find(String reference, BodyFormat body, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** Cards, with the members asked for added. */
    public Slice list(
            ArticlesFilter filter, Window window, Count count, Set<CardInclude> include, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** The JSON array of the story's quotations, as in the story. */
    public Lookup<Document> quotations(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** The JSON array of the story's corrections. */
    public Lookup<Document> corrections(String reference) {
        throw new UnsupportedOperationException();
    }

    /** The JSON array of the story's topics in order, each as a list of topics has it with {@code related} (at most 5 nearest) added. */
    public Lookup<Document> topics(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }

    /** The JSON array of the story's editorial links: {@code {kind,title,url,partner,article}} with the card of ours or null. */
    public Lookup<Document> related(String reference, @Nullable String labels) {
        throw new UnsupportedOperationException();
    }
}
