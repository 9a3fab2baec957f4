package press.doorstep.article;

import java.util.Collection;
import java.util.List;
import press.doorstep.outbox.Outbox;

/**
 * What is told of a story that was published, updated, corrected, withdrawn or killed.
 *
 * @param version how often it was published
 * @param more more stories show something of it than were rendered again with it
 */
record ArticleFact(String slug, int version, boolean more) {

    static final String MORE = "more";

    static Outbox.Entry of(String type, Article article, boolean more) {
        return new Outbox.Entry(
                type, "article", article.id, new ArticleFact(article.slug, article.life.publications.count, more));
    }

    static List<Outbox.Entry> of(String type, Collection<Article> articles, boolean more) {
        return articles.stream().map(article -> of(type, article, more)).toList();
    }
}
