package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import press.doorstep.naming.Ids;
import press.doorstep.topic.FindTopics;

/** Adds a partner's story by hand. */
@ApplicationScoped
class CreateNews {

    @Inject
    NewsItems news;

    @Inject
    ShowNews show;

    @Inject
    FindTopics topics;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public NewsView create(NewsRequest sent, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CheckedNews checked =
                CheckedNews.orRefused(sent, topics.resolve(sent.origin().topicsOrNone()), now);
        show.requireNew(checked, null);
        News made = new News(ids.next(), checked, now, by);
        news.persistAndFlush(made);
        show.show(made);
        return news.view(made);
    }
}
