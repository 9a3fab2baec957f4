package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.live.LiveContent;
import press.doorstep.web.Precondition;

/** Deletes an author no story names. Their slugs stay theirs: they may have been public once. */
@ApplicationScoped
class DeleteAuthor {

    @Inject
    Authors authors;

    @Inject
    LiveContent live;

    @Transactional
    public void delete(String reference, Precondition precondition) {
        Author author = authors.requireLocked(reference);
        author.require(precondition);
        // A published story may have a byline that its newer draft has not, and the other way round.
        long articles = Math.max(
                authors.articles(author.id),
                live.articlesCarrying(List.of(author.id)).size());
        if (articles > 0) {
            throw AuthorProblem.AUTHOR_IN_USE
                    .because("The author has signed " + articles + " stories.")
                    .with("articles", articles);
        }
        authors.delete(author);
    }
}
