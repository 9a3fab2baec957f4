package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.author.FindAuthors;
import press.doorstep.live.PublishedArticle;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.live.PublishedByline;
import press.doorstep.live.PublishedOccurrence;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.text.Anchor;
import press.doorstep.text.Body;
import press.doorstep.text.QuotationMarks;
import press.doorstep.text.Seo;
import press.doorstep.text.WordCount;

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
        return editions.stream().map(edition -> article(edition, present)).toList();
    }

    /** What is not of a story's snapshot but as it is now. */
    private record Present(
            Map<UUID, PublishedQuotation> quotations,
            Map<UUID, PublishedAuthor> authors,
            Map<UUID, List<Correction>> corrections) {}

    private static PublishedArticle article(Edition edition, Present present) {
        Article article = edition.article();
        Story story = edition.story();
        Copy copy = story.copy();
        List<PublishedOccurrence> occurrences =
                new LiveOccurrences(edition.snapshot(), present.quotations).inReadingOrder();
        Map<UUID, PublishedQuotation> carried = new LinkedHashMap<>();
        occurrences.forEach(
                occurrence -> carried.put(occurrence.quotation(), present.quotations.get(occurrence.quotation())));
        return new PublishedArticle(
                article.number,
                article.id,
                edition.snapshot().slug(),
                edition.formerSlugs(),
                copy.language(),
                copy.kind(),
                copy.headline(),
                copy.standfirst(),
                copy.place(),
                Objects.requireNonNull(article.life.publishedAt),
                Objects.requireNonNull(article.life.publicUpdatedAt),
                article.life.publications,
                WordCount.of(copy.text()),
                copy.seo() == null ? new Seo(null, null) : copy.seo(),
                byline(story, present.authors),
                copy.images(),
                copy.videos(),
                marked(copy.body(), occurrences),
                List.copyOf(carried.values()),
                occurrences,
                story.topics(),
                story.links().stream().map(Link::published).toList(),
                copy.source(),
                copy.rights(),
                story.translationGroup(),
                present.corrections.getOrDefault(article.id, List.of()).stream()
                        .map(Correction::published)
                        .collect(Collectors.toList()));
    }

    private static List<PublishedByline> byline(Story story, Map<UUID, PublishedAuthor> authors) {
        return story.byline().stream()
                .map(line -> new PublishedByline(
                        line.author() == null ? null : authors.get(line.author()), line.name(), line.role()))
                .toList();
    }

    private static Body marked(Body body, List<PublishedOccurrence> occurrences) {
        Map<Anchor, String> marks = new HashMap<>();
        for (PublishedOccurrence occurrence : occurrences) {
            if (occurrence.location() != null) {
                marks.put(
                        new Anchor(occurrence.location(), occurrence.spans()),
                        occurrence.quotation().toString());
            }
        }
        return QuotationMarks.place(body, marks);
    }
}
