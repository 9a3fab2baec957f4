package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.quotation.Utterance;

/** Makes views of stories. */
@ApplicationScoped
class ArticleViews {

    @Inject
    Articles articles;

    @Inject
    Corrections corrections;

    @Inject
    FindQuotations quotations;

    @Inject
    SlugRegister slugs;

    @Inject
    Clock clock;

    /** To look at. */
    ArticleView of(Article article) {
        return of(article, quotations.known(article.story().quotations()));
    }

    /** To be edited: with quotations that are held. */
    ArticleView of(Article article, Map<UUID, KnownQuotation> known) {
        Map<UUID, Utterance> said = new HashMap<>();
        known.forEach((id, quotation) -> said.put(id, quotation.utterance()));
        UUID translated = articles.translated(List.of(article.id)).get(article.id);
        StoryView story = story(article.slug, article.story(), said, translated);
        return ArticleView.of(
                article,
                story,
                corrections.of(List.of(article.id)).getOrDefault(article.id, List.of()),
                clock.instant());
    }

    /** A story as it was, with what it refers to under the names of today. */
    StoryView then(Revision revision) {
        Snapshot then = revision.snapshot;
        UUID group = then.story().translationGroup();
        UUID original = group.equals(revision.key.article()) ? null : group;
        return story(then.slug(), then.story(), then.utterances(), original);
    }

    StoryView story(String slug, Story story, Map<UUID, Utterance> said, @Nullable UUID translated) {
        Map<UUID, String> found = new HashMap<>();
        Set<UUID> stories =
                new HashSet<>(ids(story.links().stream().map(Link::target).toList()));
        if (translated != null) {
            stories.add(translated);
        }
        add(found, Kind.ARTICLE, stories);
        add(found, Kind.TOPIC, story.topics());
        add(found, Kind.AUTHOR, ids(story.byline().stream().map(Byline::author).toList()));
        Labels unnamed = new Labels(Map.of(), said);
        List<Utterance> shown = story.occurrences().stream().map(unnamed::said).toList();
        add(found, Kind.SPEAKER, ids(shown.stream().map(Utterance::speaker).toList()));
        Set<UUID> quoted = ids(shown.stream().map(Utterance::fragmentOf).toList());
        quoted.addAll(story.quotations());
        add(found, Kind.QUOTATION, quoted);
        Labels labels = new Labels(found, said);
        return StoryView.of(slug, story, labels, labels.slug(translated));
    }

    private void add(Map<UUID, String> found, Kind kind, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            found.putAll(slugs.present(kind, ids));
        }
    }

    private static Set<UUID> ids(Collection<@Nullable UUID> some) {
        Set<UUID> ids = new HashSet<>();
        for (UUID id : some) {
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
