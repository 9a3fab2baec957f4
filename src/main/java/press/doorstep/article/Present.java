package press.doorstep.article;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.PublishedArticle;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.live.PublishedByline;
import press.doorstep.live.PublishedOccurrence;
import press.doorstep.live.PublishedQuotation;
import press.doorstep.text.Anchor;
import press.doorstep.text.Body;
import press.doorstep.text.QuotationMarks;
import press.doorstep.text.Seo;
import press.doorstep.text.WordCount;

/** What readers see of stories that is not of their snapshots but as it is now. */
record Present(
        Map<UUID, PublishedQuotation> quotations,
        Map<UUID, PublishedAuthor> authors,
        Map<UUID, List<Correction>> corrections) {

    PublishedArticle story(Edition edition) {
        Article article = edition.article();
        Story story = edition.story();
        Copy copy = story.copy();
        List<PublishedOccurrence> occurrences = new LiveOccurrences(edition.snapshot(), quotations).inReadingOrder();
        Map<UUID, PublishedQuotation> carried = new LinkedHashMap<>();
        occurrences.forEach(occurrence -> carried.put(occurrence.quotation(), quotations.get(occurrence.quotation())));
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
                edition.appearance().publishedAt(),
                edition.appearance().updatedAt(),
                edition.appearance().version(),
                WordCount.of(copy.text()),
                copy.seo() == null ? new Seo(null, null) : copy.seo(),
                byline(story),
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
                Correction.published(
                        corrections.getOrDefault(article.id, List.of()).stream()
                                .filter(edition.appearance()::knows)
                                .toList(),
                        copy.text()));
    }

    private List<PublishedByline> byline(Story story) {
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
