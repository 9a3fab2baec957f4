package press.doorstep.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A live story as other documents name it. */
record StoryRef(
        long number,
        UUID id,
        String slug,
        String language,
        String headline,
        Instant publishedAt,
        @Nullable UUID translationGroup) {

    /** The columns of {@code live.article a} that {@link #read} takes, from column {@code first} on. */
    static final String COLUMNS = "a.no, a.id, a.slug, a.language, a.headline, a.published_at, a.translation_group";

    static StoryRef of(PublishedArticle story) {
        return new StoryRef(
                story.number(),
                story.id(),
                story.slug(),
                story.language(),
                story.headline(),
                story.publishedAt(),
                story.translationGroup());
    }

    static Row.Reader<StoryRef> from(int first) {
        return row -> new StoryRef(
                row.big(first),
                row.id(first + 1),
                row.text(first + 2),
                row.text(first + 3),
                row.text(first + 4),
                row.time(first + 5),
                row.idOrNull(first + 6));
    }

    String url() {
        return "/v1/articles/" + id;
    }
}
