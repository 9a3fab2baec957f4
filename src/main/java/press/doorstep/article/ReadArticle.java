package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads one story's working copy. */
@ApplicationScoped
public class ReadArticle {

    @Inject
    Articles articles;

    @Inject
    ArticleViews views;

    @Transactional
    public ArticleView read(String reference) {
        return views.of(articles.findById(articles.require(reference)));
    }
}
