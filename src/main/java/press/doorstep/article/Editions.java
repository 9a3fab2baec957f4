package press.doorstep.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stories that readers see, as they see them. */
@ApplicationScoped
class Editions {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    FollowQuotations following;

    /** Those of these stories that are live, in a fixed number of statements. Hold the stories first. */
    List<Edition> live(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Snapshot> snapshots = revisions.published(ids);
        List<Article> shown = articles.list("id in ?1 order by id", ids).stream()
                .filter(article -> article.life.state.isLive() && snapshots.containsKey(article.id))
                .toList();
        Map<UUID, Snapshot> present = following.follow(shown.stream()
                .map(article -> new FollowQuotations.Said(
                        article.id,
                        requireNonNull(article.life.publications.revision),
                        requireNonNull(snapshots.get(article.id))))
                .toList());
        return shown.stream()
                .map(article -> new Edition(article, requireNonNull(present.get(article.id))))
                .toList();
    }
}
