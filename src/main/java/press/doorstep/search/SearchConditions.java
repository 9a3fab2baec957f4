package press.doorstep.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.ArticlesFilter;
import press.doorstep.live.QuotationsFilter;
import press.doorstep.live.TermFilter;

/**
 * Which things, besides their words. Times and days are exclusive.
 *
 * @param fragments whether parts of a fuller quotation are found as well
 */
public record SearchConditions(
        TermFilter terms,
        @Nullable Instant publishedAfter,
        @Nullable Instant publishedBefore,
        @Nullable Instant updatedAfter,
        @Nullable LocalDate saidAfter,
        @Nullable LocalDate saidBefore,
        boolean fragments) {

    public static final SearchConditions NONE =
            new SearchConditions(TermFilter.ALL, null, null, null, null, null, true);

    public static SearchConditions of(ArticlesFilter filter) {
        return new SearchConditions(
                filter.terms(),
                filter.publishedAfter(),
                filter.publishedBefore(),
                filter.updatedAfter(),
                null,
                null,
                true);
    }

    public static SearchConditions of(QuotationsFilter filter) {
        return new SearchConditions(
                filter.terms(), null, null, null, filter.saidAfter(), filter.saidBefore(), filter.fragments());
    }
}
