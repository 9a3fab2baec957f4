package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.doorstep.live.DueTimes;

/** Tells readers' caches when pages will change by themselves. Joins the caller's transaction. */
@ApplicationScoped
class AnnounceDueTimes {

    @Inject
    Articles articles;

    @Inject
    DueTimes due;

    void announce() {
        articles.flush();
        due.set(articles.dueTimes());
    }
}
