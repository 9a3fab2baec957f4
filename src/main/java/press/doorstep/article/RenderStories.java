package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;

/** Puts stories before readers, with as many of those that show something of them as one transaction should take. */
@ApplicationScoped
class RenderStories {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    GatherStories gathering;

    @Inject
    LiveContent live;

    /** True when more stories show something of these than were rendered. */
    boolean render(List<Edition> own, Set<UUID> around) {
        List<UUID> atOnce = around.stream().limit(Relatives.AT_ONCE).toList();
        articles.hold(atOnce);
        List<Edition> all = new ArrayList<>(own);
        all.addAll(editions.live(atOnce));
        if (!all.isEmpty()) {
            live.publish(gathering.gather(all));
        }
        return around.size() > atOnce.size();
    }
}
