package press.doorstep.syndication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Picture;

/**
 * A story or a quotation in a feed.
 *
 * @param link where people read it
 * @param source where programs read it
 * @param summary text
 * @param html the whole, when it is wanted
 */
record FeedEntry(
        UUID id,
        String title,
        String link,
        String source,
        String language,
        Instant published,
        Instant updated,
        @Nullable String summary,
        @Nullable String html,
        List<String> authors,
        List<Category> categories,
        @Nullable Picture image,
        @Nullable String rights,
        List<Said> quotations) {

    /** What it says in short: no entry is without words. */
    String words() {
        return summary == null ? title : summary;
    }

    /** @param scheme where all such terms are listed */
    record Category(String term, String name, String scheme) {}
}
