package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import press.doorstep.topic.FindTopics;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists the desk's stories: one statement finds a page, one reads it, without bodies; two more when topics are named. */
@ApplicationScoped
class ListArticles {

    private static final String ROWS = """
            select new press.doorstep.article.ArticleRowView(a.id, a.slug, a.life.state, a.copy.language, a.copy.kind, a.copy.headline, a.owner,
              a.revision, a.life.publications.count, a.createdAt, a.updatedAt, a.updatedBy, a.life.publications.firstAt, a.life.scheduledAt, a.life.newerDraft)
            from Article a where a.id in :ids
            """;

    @Inject
    EntityManager entities;

    @Inject
    FindTopics topics;

    @Transactional
    public Listing<ArticleRowView> list(ArticlesQuery query) {
        List<UUID> ids = query.isOfNothing() ? List.of() : ids(query);
        Map<UUID, ArticleRowView> rows = ids.isEmpty()
                ? Map.of()
                : entities.createQuery(ROWS, ArticleRowView.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ArticleRowView::id, Function.identity()));
        // A story that was deleted between the two statements is not there any more.
        return Listing.of(ids.stream().map(rows::get).filter(Objects::nonNull).toList(), query.limit(), query::cursor);
    }

    private List<UUID> ids(ArticlesQuery query) {
        ArticleRows rows = new ArticleRows(query, topics(query.topics()));
        NativeQuery<UUID> found = entities.unwrap(Session.class).createNativeQuery(rows.sql(), UUID.class);
        rows.values().forEach(found::setParameter);
        return found.setMaxResults(query.limit() + 1).getResultList();
    }

    private Set<UUID> topics(List<String> references) {
        Map<String, UUID> known = topics.resolve(references);
        for (String reference : references) {
            if (!known.containsKey(reference)) {
                throw Parameters.invalid("topic", "names no topic: \"" + reference + "\".");
            }
        }
        return new HashSet<>(known.values());
    }
}
