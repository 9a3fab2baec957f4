package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Makes stories findable that were written before there was a search at the desk. */
@ApplicationScoped
class IndexWords {

    static final int BATCH = 100;

    @Inject
    ArticleWords words;

    @Inject
    Articles articles;

    /** Answers how many there were. */
    @Transactional
    public int index() {
        List<UUID> missing = words.missing(BATCH);
        words.put(articles.whole(missing).values());
        return missing.size();
    }
}
