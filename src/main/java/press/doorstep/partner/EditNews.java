package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import press.doorstep.topic.FindTopics;
import press.doorstep.web.Precondition;

/** Changes a partner's story; of one that was read in a feed, the feed has no say any more. */
@ApplicationScoped
class EditNews {

    @Inject
    NewsItems news;

    @Inject
    ShowNews show;

    @Inject
    FindTopics topics;

    @Inject
    Clock clock;

    /** {@code change} says what becomes of the story as it is. */
    @Transactional
    public NewsView edit(String id, Precondition precondition, Function<NewsView, NewsRequest> change, String by) {
        News held = news.requireHeld(id);
        held.require(precondition);
        NewsRequest sent = change.apply(news.view(held));
        CheckedNews checked =
                CheckedNews.orRefused(sent, topics.resolve(sent.origin().topicsOrNone()), held.publishedAt);
        show.requireNew(checked, held.id);
        if (held.change(checked, clock.instant().truncatedTo(ChronoUnit.MILLIS), by)) {
            news.flush();
            show.show(held);
        }
        return news.view(held);
    }
}
