package press.doorstep.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.PlaceRequest;
import press.doorstep.text.Picture;
import press.doorstep.text.Rights;
import press.doorstep.text.Seo;
import press.doorstep.text.Video;

/**
 * A story as the interchange format writes it. One of {@code id}, {@code slug} and {@code sourceUrl} says which story it is; with none it is
 * new. References to topics, authors, speakers and stories are ids or slugs.
 *
 * @param sourceUrl the original's address, by which a story is recognised that came before
 * @param state {@code draft} (the default) or {@code published}
 * @param publishedAt with {@code published}: when it was first published, now unless said
 * @param corrections with {@code published}: what readers were told; those that the story has already are not told twice
 */
public record ArticleRecord(
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String sourceUrl,
        @Nullable String language,
        @Nullable String articleKind,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable PlaceRequest place,
        @Nullable BodyRequest body,
        @Nullable List<BylineEntry> byline,
        @Nullable List<Picture> images,
        @Nullable List<Video> videos,
        @Nullable List<String> topics,
        @Nullable List<QuotationEntry> quotations,
        @Nullable List<LinkEntry> links,
        @Nullable SourceRequest source,
        @Nullable Rights rights,
        @Nullable Seo seo,
        @Nullable String translationOf,
        @Nullable String state,
        @Nullable Instant publishedAt,
        @Nullable List<@Nullable CorrectionRecord> corrections) {}
