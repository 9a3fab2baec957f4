package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import press.doorstep.web.Listing;

/** Lists the desk's stories, the last changed first; one statement a page, which reads no bodies. */
@ApplicationScoped
class ListArticles {

    private static final String ROWS = """
            select new press.doorstep.article.ArticleRowView(a.id, a.slug, a.life.state, a.copy.language, a.copy.kind, a.copy.headline, a.owner,
              a.revision, a.life.publications, a.createdAt, a.updatedAt, a.updatedBy, a.life.publishedAt, a.life.scheduledAt, a.life.newerDraft)
            from Article a where %s order by a.updatedAt desc, a.id desc
            """;

    @Inject
    EntityManager entities;

    @Transactional
    public Listing<ArticleRowView> list(ArticlesQuery query) {
        TypedQuery<ArticleRowView> rows =
                entities.createQuery(ROWS.formatted(query.conditions()), ArticleRowView.class);
        query.values().forEach(rows::setParameter);
        return Listing.of(rows.setMaxResults(query.limit() + 1).getResultList(), query.limit(), query::cursor);
    }
}
