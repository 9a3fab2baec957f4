package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Body;
import press.doorstep.text.Picture;
import press.doorstep.text.Place;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Source;
import press.doorstep.text.Video;

/**
 * A published story, whole: the one model every public document and format is made from.
 *
 * @param number the article's own number, given at the desk and kept for good; orders ties of {@code publishedAt}
 * @param publishedAt first publication; {@code updatedAt} the last one that changed what readers see
 * @param version counts publications; re-rendering does not move it
 * @param topics ids in editorial order, the first is primary; only direct topics, ancestors are added by the store
 * @param quotations the canonical utterances the story carries, each once
 * @param occurrences where they stand in this story, in reading order
 */
public record PublishedArticle(
        long number,
        UUID id,
        String slug,
        List<String> formerSlugs,
        String language,
        String kind,
        String headline,
        @Nullable String standfirst,
        @Nullable Place place,
        Instant publishedAt,
        Instant updatedAt,
        int version,
        int wordCount,
        Seo seo,
        List<PublishedByline> byline,
        List<Picture> images,
        List<Video> videos,
        Body body,
        List<PublishedQuotation> quotations,
        List<PublishedOccurrence> occurrences,
        List<UUID> topics,
        List<PublishedLink> links,
        @Nullable Source source,
        @Nullable Rights rights,
        @Nullable UUID translationGroup,
        List<PublishedCorrection> corrections) {}
