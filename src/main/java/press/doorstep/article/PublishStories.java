package press.doorstep.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.outbox.Outbox;

/**
 * Publishes working copies: a revision of each, the published documents of each and of the stories that show something of it, and the facts that
 * tell of it, all in the caller's transaction. Whether a story may be published is decided before.
 */
@ApplicationScoped
class PublishStories {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    CarryOutProposals proposals;

    @Inject
    Relatives relatives;

    @Inject
    RenderStories rendering;

    @Inject
    Issues issues;

    @Inject
    Outbox outbox;

    /** A story on its way out, already with its new revision number; {@code firstPublishedAt} counts if it never was published before. */
    record Release(Article article, Instant firstPublishedAt) {}

    void publish(List<Release> releases, Instant now, String by) {
        List<Article> released = releases.stream().map(Release::article).toList();
        Map<UUID, Snapshot> before = revisions.published(liveAmong(released));
        Map<String, List<Article>> news = released.stream()
                .collect(Collectors.groupingBy(
                        article -> before.containsKey(article.id) ? "ArticleUpdated" : "ArticlePublished"));
        Map<UUID, Snapshot> snapshots = proposals.carryOut(released, by);
        List<Edition> editions = new ArrayList<>();
        for (Release release : releases) {
            Article article = release.article();
            Instant due = release.firstPublishedAt();
            PublicationFault.requireNoEmbargo(article.story(), due.isAfter(now) ? due : now);
            Snapshot snapshot = requireNonNull(snapshots.get(article.id));
            article.life.publish(release.firstPublishedAt(), now, article.revision, article.slug);
            editions.add(new Edition(article, snapshot));
        }
        articles.persist(released);
        revisions.persist(editions.stream()
                .map(edition -> new Revision(edition.article(), Revision.PUBLICATION, edition.snapshot())));
        issues.add(released, now);
        revisions.flush();
        boolean more = rendering.render(editions, around(editions, before));
        List<Outbox.Entry> facts = new ArrayList<>();
        news.forEach((type, articlesOfType) -> facts.addAll(ArticleFact.of(type, articlesOfType, more)));
        outbox.append(facts);
    }

    private static Set<UUID> liveAmong(Collection<Article> released) {
        return released.stream()
                .filter(article -> article.life.state.isLive())
                .map(article -> article.id)
                .collect(Collectors.toSet());
    }

    /** Stories that show something of these which is not as it was before. */
    private Set<UUID> around(List<Edition> editions, Map<UUID, Snapshot> before) {
        Set<UUID> changed = new HashSet<>();
        Set<UUID> carried = new HashSet<>();
        Set<UUID> own = new HashSet<>();
        for (Edition edition : editions) {
            Snapshot last = before.get(edition.article().id);
            if (last == null || !edition.looksLike(last)) {
                changed.add(edition.article().id);
            }
            carried.addAll(edition.story().quotations());
            own.add(edition.article().id);
        }
        Set<UUID> around = new TreeSet<>(relatives.around(changed, carried));
        around.removeAll(own);
        return around;
    }
}
