package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.author.Bylines;

/** Answers for the working copies of stories when two authors are made one. Revisions stay as they are: whoever renders one follows. */
@ApplicationScoped
class StoriesBylines implements Bylines {

    @Inject
    Articles articles;

    @Override
    public void hold(UUID author) {
        session()
                .createNativeQuery("""
                        select id from desk.article where id in (select article from desk.article_byline where author = :author)
                        order by id for no key update
                        """, UUID.class)
                .setParameter("author", author)
                .list();
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        return session()
                .createNativeQuery(
                        "update desk.article_byline set author = :to where author = :from returning article",
                        UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private Session session() {
        return articles.getEntityManager().unwrap(Session.class);
    }
}
