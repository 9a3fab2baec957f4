package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.StoryText;

/** Tells which topics a text names, by their names in its language. Joins the caller's transaction. */
@ApplicationScoped
public class FindNamedTopics {

    @Inject
    Topics topics;

    /** Held in memory until the desk's stamp says that some topic has changed. */
    private volatile @Nullable TopicNames names;

    /** Whole words, at each place the longest name; the surest first. */
    public List<CalledTopic> recognise(String language, StoryText story) {
        return new TopicMentions(current(), language).in(story);
    }

    /** The stamp is read first: when topics change meanwhile it is the older one, and the next reader reads again. */
    private TopicNames current() {
        long stamp = topics.stamp();
        TopicNames known = names;
        if (known == null || known.stamp() != stamp) {
            known = new TopicNames(stamp, topics.named());
            names = known;
        }
        return known;
    }
}
