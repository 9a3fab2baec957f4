package press.doorstep.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story in the desk's list. */
record ArticleRowView(
        UUID id,
        String slug,
        ArticleState state,
        @Nullable String language,
        String kind,
        @Nullable String headline,
        String owner,
        int revision,
        int version,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant scheduledAt,
        boolean hasNewerDraft) {

    ArticleRowView {
        language = Copy.UNDETERMINED.equals(language) ? null : language;
        headline = headline == null || headline.isEmpty() ? null : headline;
    }
}
