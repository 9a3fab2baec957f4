package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.author.FindAuthors;
import press.doorstep.live.PublishedArticle;
import press.doorstep.quotation.FindQuotations;

/**
 * Gathers all that readers see of stories: from the snapshots of their last publications and the present names of what they carry, never from a
 * working copy, whether a story is published or only rendered again. A fixed number of statements. Joins the caller's transaction.
 */
@ApplicationScoped
class GatherStories {

    @Inject
    FindQuotations quotations;

    @Inject
    FindAuthors authors;

    @Inject
    Corrections corrections;

    List<PublishedArticle> gather(Collection<Edition> editions) {
        Set<UUID> carried = new HashSet<>();
        Set<UUID> signed = new HashSet<>();
        for (Edition edition : editions) {
            carried.addAll(edition.story().quotations());
            edition.story().byline().stream()
                    .map(Byline::author)
                    .filter(Objects::nonNull)
                    .forEach(signed::add);
        }
        Present present = new Present(
                carried.isEmpty() ? Map.of() : quotations.published(carried),
                signed.isEmpty() ? Map.of() : authors.published(signed),
                corrections.of(
                        editions.stream().map(edition -> edition.article().id).toList()));
        return editions.stream().map(present::story).toList();
    }
}
