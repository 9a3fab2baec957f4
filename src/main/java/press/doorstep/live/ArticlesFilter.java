package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which stories. Times are exclusive.
 *
 * @param ids only these, at most 100, and in this order, in one slice whatever the window; empty for no such condition
 */
public record ArticlesFilter(
        TermFilter terms,
        @Nullable Instant publishedAfter,
        @Nullable Instant publishedBefore,
        @Nullable Instant updatedAfter,
        List<UUID> ids,
        ArticleSort sort) {

    public static final ArticlesFilter ALL =
            new ArticlesFilter(TermFilter.ALL, null, null, null, List.of(), ArticleSort.NEWEST);

    public static ArticlesFilter with(TermFilter terms) {
        return new ArticlesFilter(terms, null, null, null, List.of(), ArticleSort.NEWEST);
    }
}
