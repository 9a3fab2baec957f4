package press.doorstep.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** When readers saw what of stories. */
@ApplicationScoped
class Issues implements PanacheRepositoryBase<Issue, Issue.Key> {

    /** Writes down the step that each of these stories has just taken. */
    void add(Collection<Article> stories, Instant now) {
        persist(stories.stream().map(article -> new Issue(article, now)));
    }

    /** The last step before or at a time; none when readers had not seen the story yet. */
    Optional<Issue> at(UUID article, Instant time) {
        return find("key.article = ?1 and at <= ?2 order by at desc, key.number desc", article, time)
                .firstResultOptional();
    }
}
