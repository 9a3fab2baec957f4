package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.web.Listing;

/** Lists partners' stories, the latest first. */
@ApplicationScoped
class ListNews {

    @Inject
    NewsItems news;

    @Transactional
    public Listing<NewsView> list(NewsQuery query) {
        Listing<News> rows = Listing.of(news.page(query), query.limit(), query::cursor);
        return new Listing<>(news.views(rows.items()), rows.page());
    }
}
