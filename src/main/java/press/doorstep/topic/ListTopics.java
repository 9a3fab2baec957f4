package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Listing;
import press.doorstep.web.NamePage;

/** Lists topics by name. */
@ApplicationScoped
class ListTopics {

    @Inject
    Topics topics;

    @Transactional
    public Listing<TopicView> list(@Nullable String kind, NamePage page) {
        Listing<Topic> rows =
                Listing.of(topics.page(kind, page), page.limit(), topic -> page.cursor(topic.sortKey, topic.id));
        // Brings the relations of the whole page into the transaction's session.
        topics.withRelated(rows.items().stream().map(topic -> topic.id).toList());
        Map<UUID, String> slugs = topics.slugsAround(rows.items());
        return rows.map(topic -> TopicView.of(topic, slugs));
    }
}
