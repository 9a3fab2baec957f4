package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts stories in place of what was live under their ids. */
@ApplicationScoped
class PublishStories {

    @Inject
    TermNumbers terms;

    @Inject
    ArticleWriter writer;

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    @Inject
    RecordChanges changes;

    void publish(Sql sql, List<PublishedArticle> stories) {
        if (!stories.isEmpty()) {
            Held held = Held.forPublishing(sql, inOrder(stories));
            changes.record(
                    new Publication(sql, held, terms, writer, site.languages().get(0), clock.instant()).run());
        }
    }

    /** By number, each once. */
    private static List<PublishedArticle> inOrder(List<PublishedArticle> stories) {
        Map<Long, PublishedArticle> ordered = new TreeMap<>();
        stories.forEach(story -> ordered.put(story.number(), story));
        return List.copyOf(ordered.values());
    }
}
