package press.doorstep.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.ClaimSlugs;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.quotation.Utterance;
import press.doorstep.text.Slugs;

/** Writes composed stories to the desk, new ones and new revisions of those there are. Joins the caller's transaction. */
@ApplicationScoped
class WriteStories {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    ArticleWords words;

    @Inject
    ClaimSlugs claims;

    @Inject
    SlugRegister slugs;

    /**
     * The stories as they are now, each with its next revision number, in the order given. Those that are new are not in the store before their
     * revision is kept or they are published: what is in it when something more is said of it costs a second statement.
     */
    List<Article> write(List<Submission> submissions, Instant now, String by) {
        Map<UUID, Article> added = add(submissions, now, by);
        List<Article> written = new ArrayList<>();
        for (Submission submission : submissions) {
            Article article =
                    requireNonNull(submission.article != null ? submission.article : added.get(submission.id));
            if (submission.article != null) {
                rename(article, submission.manuscript.slug());
                article.life.saved();
                article.write(submission.story());
                article.revised(now, by);
            }
            written.add(Objects.requireNonNull(article));
        }
        return written;
    }

    /** Lets the desk's list find stories by what they say now. It writes them to the store, so it comes when nothing more is to change. */
    void index(Collection<Article> written) {
        words.put(written);
    }

    /** Keeps what was written as a revision of the working copy. */
    void keepRevision(Submission submission, Article article) {
        articles.persist(article);
        Map<UUID, Utterance> said = new HashMap<>();
        submission.citations.forEach(citation -> said.put(citation.quotation(), citation.settled()));
        revisions.persist(new Revision(article, Revision.SAVE, new Snapshot(article.slug, article.story(), said)));
    }

    private Map<UUID, Article> add(List<Submission> submissions, Instant now, String by) {
        Map<UUID, String> wanted = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            if (submission.article == null) {
                String slug = submission.manuscript.slug();
                wanted.put(
                        submission.id,
                        slug != null
                                ? slug
                                : Slugs.from(submission.manuscript.copy().headline()));
            }
        }
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> given = claims.claim(Kind.ARTICLE, wanted);
        List<Long> numbers = articles.numbers(wanted.size());
        Map<UUID, Article> added = new HashMap<>();
        for (Submission submission : submissions) {
            if (submission.article == null) {
                String slug = Objects.requireNonNull(given.get(submission.id));
                Article article = new Article(submission.id, numbers.get(added.size()), slug, by);
                article.write(submission.story());
                article.revised(now, by);
                added.put(article.id, article);
            }
        }
        return added;
    }

    /** A slug that readers never saw is let go of; one they did leads on to the new one once that is published. */
    private void rename(Article article, @Nullable String wanted) {
        if (wanted == null || wanted.equals(article.slug)) {
            return;
        }
        String former = article.slug;
        article.slug = slugs.rename(Kind.ARTICLE, article.id, wanted);
        if (!article.life.publications.slugs.contains(former)) {
            slugs.forget(Kind.ARTICLE, former);
        }
    }
}
