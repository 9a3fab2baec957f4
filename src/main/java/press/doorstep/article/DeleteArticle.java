package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.quotation.ForgetQuotations;
import press.doorstep.web.Precondition;
import press.doorstep.web.Problem;

/** Deletes a story that readers never saw; its slug is free again. */
@ApplicationScoped
class DeleteArticle {

    @Inject
    HoldArticle hold;

    @Inject
    Articles articles;

    @Inject
    DueTimes dueTimes;

    @Inject
    ForgetQuotations quotations;

    @Inject
    SlugRegister slugs;

    @Transactional
    public void delete(String reference, Precondition precondition) {
        Article article = hold.alone(reference, precondition);
        if (!article.life.wasNeverPublic()) {
            throw ArticleProblem.ARTICLE_WAS_PUBLISHED.because("Readers saw this story; withdraw it instead.");
        }
        if (articles.isLinked(article.id)) {
            throw inUse(article);
        }
        List<UUID> carried = article.story().quotations();
        articles.delete(article);
        try {
            articles.flush();
        } catch (PersistenceException stillNamed) {
            // A collection has it, whose room this one does not know; the foreign key does.
            throw inUse(article);
        }
        quotations.forget(carried, article.id);
        slugs.release(Kind.ARTICLE, article.id);
        dueTimes.change(article.life.due(), List.of());
    }

    private static Problem inUse(Article article) {
        return ArticleProblem.ARTICLE_IN_USE.because(
                "Another story links to \"" + article.slug + "\", or a collection has it.");
    }
}
