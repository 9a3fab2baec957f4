package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import press.doorstep.live.LiveContent;

/** Renders stories again for other rooms, at once and whatever their number. Joins the caller's transaction. */
@ApplicationScoped
public class RenderAnew {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    GatherStories gathering;

    @Inject
    LiveContent live;

    /** Those of these that readers see; answers how many. */
    public int render(Collection<UUID> stories) {
        int rendered = 0;
        List<UUID> all = new ArrayList<>(new TreeSet<>(stories));
        for (int from = 0; from < all.size(); from += RerenderArticles.BATCH) {
            List<UUID> batch = all.subList(from, Math.min(all.size(), from + RerenderArticles.BATCH));
            articles.hold(batch);
            List<Edition> shown = editions.live(batch);
            if (!shown.isEmpty()) {
                live.publish(gathering.gather(shown));
            }
            rendered += shown.size();
            articles.getEntityManager().clear();
        }
        return rendered;
    }
}
