package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live story as words, for those who make them findable.
 *
 * @param body plain text, paragraphs parted by blank lines
 * @param quotations the words of its quotations
 * @param names of whoever speaks in it, in all languages, of who signs it, and of its place
 * @param terms what it can be filtered by, by number
 */
public record ArticleText(
        long number,
        UUID id,
        String language,
        String headline,
        @Nullable String standfirst,
        String body,
        List<String> quotations,
        List<String> names,
        Instant publishedAt,
        Instant updatedAt,
        Instant renderedAt,
        Map<Integer, Term> terms) {}
