package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a partner's story. */
@ApplicationScoped
class ReadNews {

    @Inject
    NewsItems news;

    @Transactional
    public NewsView read(String id) {
        return news.view(news.require(id));
    }
}
