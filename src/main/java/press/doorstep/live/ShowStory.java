package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders a story as readers would get it, for whoever may see it before or after they do. Nothing is stored and nothing becomes public; what
 * stands around it (translations, linked stories) is what is live now.
 */
@ApplicationScoped
public class ShowStory {

    @Inject
    DeskDatabase desk;

    @Inject
    ArticleWriter writer;

    @Inject
    TopicMemory topics;

    @Inject
    Clock clock;

    /** The JSON of the whole story. {@code labels} is the language of names; null for the story's own. */
    public byte[] show(PublishedArticle story, BodyFormat body, @Nullable String labels) {
        String language = labels == null ? story.language() : labels;
        Surroundings around = desk.read(sql -> Surroundings.of(sql, List.of(story)));
        ArticleDocument document = writer.write(story, around, language);
        TopicMap map = topics.current();
        return new Story(
                        story.id(),
                        story.language(),
                        story.publishedAt(),
                        clock.instant(),
                        "",
                        exact(story, map),
                        document.head(),
                        document.body(body),
                        document.quotations(),
                        document.links(),
                        document.tail(),
                        document.corrections(),
                        List.of(),
                        story.slug())
                .json(map, language);
    }

    private static int[] exact(PublishedArticle story, TopicMap map) {
        return story.topics().stream()
                .map(map::byId)
                .filter(Objects::nonNull)
                .mapToInt(Topic::exact)
                .toArray();
    }
}
